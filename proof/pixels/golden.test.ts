import { describe, expect, it } from 'vitest';
import { nameOf, shotsOf } from './camera.ts';
import { changedIn, formatGolden, parseGolden, readGolden } from './golden.ts';
import { VIEWS } from './views.ts';

describe('proof/pixels/golden.txt', () => {
  it('has 30 views in both themes and languages, and no others', () => {
    const names = shotsOf(VIEWS).map(nameOf);
    expect(new Set(names).size).toBe(120);
    expect([...readGolden().hashes.keys()]).toEqual(names);
  });

  it('is read as it is written', () => {
    expect(parseGolden(formatGolden(readGolden()))).toEqual(readGolden());
  });
});

describe('what has changed', () => {
  const before = parseGolden('Chromium 1\nentry.light.en a\ntable.light.en b\n');

  it('is the pictures with another hash, and those that are new', () => {
    const now = parseGolden('Chromium 1\nentry.light.en a\ntable.light.en c\nsearch.light.en d\n');
    expect(changedIn(before, now)).toEqual(['table.light.en', 'search.light.en']);
    expect(changedIn(before, before)).toEqual([]);
  });
});
