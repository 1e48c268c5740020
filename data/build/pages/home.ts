/** What the picture of the atlas itself is called. */
export const HOME = 'atlas';
