import { describe, expect, it } from 'vitest';
import { readSound } from '../sound/sound.ts';
import { NotesFileSchema } from './notes.ts';

const TEXT = { en: 'Why', es: 'Por qué' };
const SENTENCE = { ...TEXT, source: 'X-GAZ.1_a', locator: 'p. 5' };
const STATION = { name: TEXT, coordinates: [13, -8], date: '1975-11' };

function read(war: object, background?: unknown) {
  return readSound(
    NotesFileSchema,
    { measures: { troops: TEXT }, background, interventions: { war } },
    '',
  );
}

describe('notes.json', () => {
  it('is read whole where it is sound', () => {
    const war = {
      summary: TEXT,
      background: [SENTENCE],
      contradictions: [{ ...TEXT, claims: ['war.1'] }, TEXT],
      path: [STATION, { ...STATION, date: undefined }],
      reasons: { 'war.1': TEXT },
      events: { battle: { note: TEXT }, siege: { outcome: TEXT } },
    };
    const { value, issues } = read(war, [SENTENCE]);
    expect(issues).toEqual([]);
    expect(value?.interventions.war).toEqual(war);
    expect(value?.background).toEqual([SENTENCE]);
  });

  it('is read without what may be left out', () => {
    const { value } = readSound(NotesFileSchema, { measures: {}, interventions: {} }, '');
    expect(value).toMatchObject({ background: [], attestations: {}, claimants: {} });
  });

  it.each<[string, object, string]>([
    ['a station at no place', { path: [{ ...STATION, coordinates: [13] }] }, 'path[0].coordinates'],
    ['a station without a name', { path: [{ coordinates: [13, -8] }] }, 'path[0].name'],
    ['a day that there is not', { path: [{ ...STATION, date: '1975-13' }] }, 'path[0].date'],
    [
      'a sentence of no source',
      { background: [{ ...SENTENCE, source: '' }] },
      'background[0].source',
    ],
    [
      'a source in words',
      { background: [{ ...SENTENCE, source: 'The Gazette' }] },
      'background[0].source',
    ],
    [
      'a sentence of no place',
      { background: [{ ...SENTENCE, locator: '' }] },
      'background[0].locator',
    ],
    [
      'claims that are no list',
      { contradictions: [{ ...TEXT, claims: 'war.1' }] },
      'contradictions[0].claims',
    ],
    ['a note in no language', { events: { battle: { note: 'Why' } } }, 'events.battle.note'],
  ])('names %s', (_, war, path) => {
    expect(read(war).issues.map((issue) => issue.path)).toContainEqual(
      expect.stringContaining(`interventions.war.${path}`),
    );
  });
});
