/** All that is published in one file; `npm run build` writes it. */
export const ARCHIVE = 'all.zip';
