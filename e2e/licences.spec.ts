import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';

const ROOT = join(import.meta.dirname, '..');

/** Those under which a package may reach a reader; what the README has to tell of one stands there. */
const ALLOWED = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'MPL-2.0'];
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
