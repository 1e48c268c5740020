import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
let house = '';

/** The three files: the list of languages, the loader, and the words, here those of Spanish. */
const LISTED = ['src/core/text/text.ts', "['en', 'es']", "['en', 'es', 'fr']"] as const;
const LOADED = [
  'src/i18n/words.ts',
  "async () => (await import('./es.ts')).es },\n",
  "$&  fr: { name: 'Français', load: async () => (await import('./fr.ts')).fr },\n",
] as const;
const WORDS = ['src/i18n/fr.ts', "export { es as fr } from './es.ts';\n"] as const;

/** What a page and the build read of it. */
const READER = `
import { deepStrictEqual, equal, notEqual } from 'node:assert';
import { inEach, readIn } from './src/core/text/text.ts';
import { loadRoom } from './src/i18n/rooms.ts';
import { loadSpeech, nameOfLanguage } from './src/i18n/words.ts';
import { interventionsSlug } from './data/build/pages/addresses.ts';
equal(nameOfLanguage('fr'), 'Français');
equal((await loadSpeech('fr')).messages, (await loadSpeech('es')).messages);
equal(await loadRoom('keys', 'fr'), await loadRoom('keys', 'en'));
notEqual(await loadRoom('keys', 'es'), await loadRoom('keys', 'en'));
equal(interventionsSlug('fr'), 'interventions');
deepStrictEqual(inEach((language) => language), { en: 'en', es: 'es', fr: 'fr' });
console.log(readIn('fr', { en: 'read', es: 'leído' }));
`;

function replaceIn([file, old, own]: readonly [string, string, string]): void {
  const path = join(house, file);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(old);
  writeFileSync(path, text.replace(old, own));
}

function run(tool: string, ...args: readonly string[]): string {
  const path = join(ROOT, 'node_modules/.bin', tool);
  const { stdout, stderr } = spawnSync(path, args, { cwd: house, encoding: 'utf8' });
  return `${stdout}${stderr}`;
}

/** The program and the build without their tests, in a house of their own. */
beforeAll(() => {
  house = mkdtempSync(join(tmpdir(), 'atlas-language-'));
  for (const folder of ['src', 'data/build']) {
    cpSync(join(ROOT, folder), join(house, folder), { recursive: true });
  }
  const config = JSON.parse(readFileSync(join(ROOT, 'tsconfig.json'), 'utf8'));
  const own = { ...config, include: ['src', 'data/build'], exclude: ['**/*.test.*', '**/testing'] };
  writeFileSync(join(house, 'tsconfig.json'), JSON.stringify(own));
  writeFileSync(join(house, 'package.json'), '{ "type": "module" }');
  symlinkSync(join(ROOT, 'node_modules'), join(house, 'node_modules'));
});

afterAll(() => rmSync(house, { recursive: true }));

describe('a third language', () => {
  it('takes three files, and reads in the first language what it has no words for', () => {
    replaceIn(LISTED);
    replaceIn(LOADED);
    writeFileSync(join(house, WORDS[0]), WORDS[1]);
    expect(run('tsc')).toBe('');
    writeFileSync(join(house, 'read.ts'), READER);
    expect(run('vite-node', '--script', 'read.ts')).toBe('read\n');
  });
});
