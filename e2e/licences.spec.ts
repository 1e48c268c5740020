import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'playwright/test';
import { ofRow, test } from './test.ts';

const ROOT = join(import.meta.dirname, '..');

/** Those under which a package may reach a reader; what the README has to tell of one stands there. */
const ALLOWED = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'MPL-2.0', 'OFL-1.1'];
const ASKED_FOR = ['react-leaflet', '@react-leaflet/core'];

/** Every package of which the build has put something into the site, as the build itself says. */
function shipped() {
  const notices = readFileSync(join(ROOT, 'dist/third-party.md'), 'utf8');
  const heads = [...notices.matchAll(/^## (\S+) - \S+ \((.*)\)$/gm)];
  return heads.map(([, name = '', licence = '']) => ({ name, licence }));
}

test('every package that reaches a reader is under a licence that is allowed', () => {
  expect(shipped().length).toBeGreaterThan(20);
  const others = shipped().filter(({ licence }) => !ALLOWED.includes(licence));
  expect(others.map(({ name }) => name).toSorted()).toEqual(ASKED_FOR.toSorted());
});

test('every package that reaches a reader is named in NOTICE', () => {
  const words = readFileSync(join(ROOT, 'NOTICE'), 'utf8').split(/[\s,:;]+/);
  const lost = shipped().filter(({ name }) => !words.includes(name));
  expect(lost.map(({ name, licence }) => `${name}: ${licence}`)).toEqual([]);
});

test('the letters are among them, with the words of their licence', () => {
  const notices = readFileSync(join(ROOT, 'dist/third-party.md'), 'utf8');
  const fonts = shipped().filter(({ licence }) => licence === 'OFL-1.1');
  expect(fonts.map(({ name }) => name)).toEqual([
    '@fontsource-variable/source-sans-3',
    '@fontsource-variable/source-serif-4',
  ]);
  expect(notices.split('SIL OPEN FONT LICENSE Version 1.1')).toHaveLength(3);
});

for (const [row, [lang, name]] of (
  [
    ['en', 'Licences of all that is shipped here'],
    ['es', 'Licencias de todo lo que se entrega aquí'],
  ] as const
).entries()) {
  test(
    `“About” leads to the licences of all that is shipped (${lang})`,
    ofRow(row),
    async ({ page }) => {
      await page.goto(`./?lang=${lang}`);
      await page.getByRole('button', { name: /^Men/ }).click();
      await page.getByRole('button', { name: lang === 'en' ? 'About' : 'Acerca de' }).click();
      const link = page.getByRole('dialog').getByRole('link', { name });
      const address = await link.evaluate((one: HTMLAnchorElement) => one.href);
      const notices = await page.request.get(address);
      expect(await notices.text()).toContain('## react-leaflet - ');
    },
  );
}
