import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DATA } from '../edited/folder.ts';
import { checkClaimants } from './checkClaimants.ts';
import { wordIssue } from './wordIssue.ts';

const NAMES = {
  UNITA: { en: 'UNITA', es: 'UNITA' },
  'Government of Cuba': { en: 'Government of Cuba', es: 'Gobierno de Cuba' },
  'US officials': { en: 'US officials', es: 'Funcionarios de Estados Unidos' },
};
const ANGOLA = {
  file: join(DATA, 'interventions', 'ago.json'),
  value: {
    denial: { by: 'Government of Cuba' },
    claims: [{ claimant: 'UNITA' }, { claimant: 'UNITA' }],
  },
};
const SOURCES = [{ author: [{ literal: 'US officials' }, { family: 'Gleijeses' }] }];

function linesOf(claimants: unknown, sources: unknown = SOURCES): readonly string[] {
  return checkClaimants({ claimants, entries: [ANGOLA], sources }).map(
    ({ file, issue }) => `${file}: ${wordIssue(issue)}`,
  );
}

function without(name: keyof typeof NAMES): object {
  const { [name]: _, ...others } = NAMES;
  return others;
}

describe('data/claimants.json', () => {
  it('is sound where every name has both languages, and persons need none', () => {
    expect(linesOf(NAMES)).toEqual([]);
  });

  it('must have each claimant, told once a file', () => {
    expect(linesOf(without('UNITA'))).toEqual([
      'data/interventions/ago.json: claims[0].claimant: untranslated-name (UNITA): has no entry in data/claimants.json; add one with the name in "en" and "es"',
    ]);
  });

  it('must have who denies, and the bodies that write', () => {
    expect(linesOf(without('Government of Cuba'))).toEqual([
      expect.stringContaining('ago.json: denial.by: untranslated-name (Government of Cuba)'),
    ]);
    expect(linesOf(without('US officials'))).toEqual([
      expect.stringContaining('sources.json: [0].author[0].literal: untranslated-name'),
    ]);
  });

  it('must have a publisher where the panel names it: where nothing contains the source', () => {
    const book = { publisher: 'A press' };
    expect(linesOf(NAMES, [...SOURCES, book])).toEqual([
      expect.stringContaining('[1].publisher: untranslated-name (A press)'),
    ]);
    expect(linesOf(NAMES, [...SOURCES, { ...book, 'container-title': 'A book' }])).toEqual([]);
  });

  it('may have no name that nobody bears, and none in one language only', () => {
    const odd = { Nobody: { en: 'Nobody', es: 'Nadie' }, UNITA: { en: 'UNITA' } };
    expect(linesOf({ ...NAMES, ...odd })).toEqual([
      'data/claimants.json: UNITA.es: missing: is missing; write it',
      'data/claimants.json: Nobody: unused-name: is a name that no claim, denial or source bears; take it out, or correct it',
    ]);
  });

  it('may hold anything without breaking the check', () => {
    for (const odd of [null, [], 'names', { UNITA: null }]) {
      expect(linesOf(odd).length).toBeGreaterThan(0);
    }
    expect(checkClaimants({ claimants: {}, entries: [], sources: { a: 1 } })).toEqual([]);
  });
});
