import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { filesOfBorders, keyOf } from './builtBorders.ts';

/** A module and all that it imports by a relative path, however deep. */
function modulesOf(file: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(file)) return found;
  found.add(file);
  for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(/from '(\.[^']+)'/g)) {
    modulesOf(join(dirname(file), path), found);
  }
  return found;
}

it('filesOfBorders() has every module that the build of the borders imports', () => {
  const modules = [...modulesOf(join(import.meta.dirname, '../borders.ts'))];
  expect(modules.length).toBeGreaterThan(10);
  expect(filesOfBorders()).toEqual(expect.arrayContaining(modules));
});

it('keyOf() is another for another file, and for text that moved from one file to the next', () => {
  const folder = mkdtempSync(join(tmpdir(), 'key-'));
  const files = [join(folder, 'a'), join(folder, 'b')];
  const keys = [
    ['ab', 'c'],
    ['ab', 'd'],
    ['a', 'bc'],
  ].map((texts) => {
    files.forEach((file, index) => {
      writeFileSync(file, texts[index] ?? '');
    });
    return keyOf(files);
  });
  rmSync(folder, { recursive: true });
  expect(new Set(keys).size).toBe(3);
});
