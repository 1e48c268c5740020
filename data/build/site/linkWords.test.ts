import { expect, it } from 'vitest';
import { wordLinks } from './linkWords.ts';

it('wordLinks() names the chunk of each language, and asks for none', () => {
  const chunks = [
    { fileName: 'assets/index-1.js', moduleIds: ['/atlas/src/main.tsx'] },
    { fileName: 'assets/es-2.js', moduleIds: ['/atlas/src/i18n/es.ts'] },
    { fileName: 'assets/en-3.js', moduleIds: ['/atlas/src/i18n/en.ts'] },
    { fileName: 'assets/sheet.css' },
  ];
  const links = wordLinks(chunks).map(({ attrs }) => attrs);
  expect(links).toMatchObject([
    { 'data-words': 'en', href: './assets/en-3.js', rel: 'words' },
    { 'data-words': 'es', href: './assets/es-2.js', rel: 'words' },
  ]);
});
