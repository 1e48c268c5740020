import { describe, expect, it } from 'vitest';
import { matchColumn } from './column.ts';
import type { Place } from './match.ts';
import type { Writing } from './system.ts';
import { BORDERS, CROSSWALK } from './testing/smallLists.ts';

const at = (text: string, year: number): Place => ({ text, year });
const columnOf = (places: readonly Place[], chosen?: Writing) =>
  matchColumn(places, CROSSWALK, BORDERS, chosen);
const idOf = (places: readonly Place[], place: Place, chosen?: Writing) => {
  const match = columnOf(places, chosen).matchOf(place);
  return match.type === 'polity' ? match.id : match.type;
};

describe('matchColumn()', () => {
  it('means by a text what it means in its year', () => {
    const places = [at('DEU', 1980), at('DEU', 2000), at('AGO', 1980)];
    expect(places.map((place) => idOf(places, place))).toEqual(['DEU-FRG', 'DEU', 'AGO']);
    expect(columnOf(places).recognised.writing).toBe('iso3');
  });

  it('settles what may mean several by what stands beside it in its year, and in no other', () => {
    const asked = at('Vietnam', 1968);
    expect(idOf([asked, at('South Vietnam', 1968)], asked)).toBe('VDR');
    expect(idOf([asked, at('South Vietnam', 1969)], asked)).toBe('ask');
    expect(idOf([asked, at('Angola', 1980)], asked)).toBe('ask');
    const both = [asked, at('Cuba', 1968), at('South Vietnam', 1968)];
    expect(idOf(both, asked)).toBe('VDR');
  });

  it('knows also what does not stand in it', () => {
    expect(idOf([at('AGO', 1980)], at('CUB', 1980))).toBe('CUB');
    expect(idOf([at('AGO', 1980)], at('AGO', 1990))).toBe('AGO');
  });

  it('is read by the list that a reader has chosen', () => {
    const places = [at('AUS', 1980)];
    expect(idOf(places, at('AUS', 1980))).toBe('AUS');
    expect(idOf(places, at('AUS', 1980), 'cow-letter')).toBe('AUT');
    expect(columnOf(places, 'cow-letter').recognised).toMatchObject({
      ...{ writing: 'cow-letter', rivals: [], isDoubtful: false },
    });
  });

  it('asks what a code means where its list is doubted, and not what a name means', () => {
    const texts = ['AO', 'CU', 'XX', 'YY', 'Australia'];
    const places = texts.map((text) => at(text, 1980));
    const { recognised, matchOf } = columnOf(places);
    expect(recognised).toMatchObject({ writing: 'iso2', isDoubtful: true });
    expect(matchOf(at('AO', 1980))).toEqual({
      type: 'ask',
      candidates: [{ polities: ['AGO'], from: 1980, to: 1980, isPart: false }],
    });
    expect(matchOf(at('Australia', 1980))).toMatchObject({ type: 'polity', id: 'AUS' });
    expect(matchOf(at('XX', 1980)).type).toBe('unknown');
    const chosen = columnOf(places, 'iso2').matchOf(at('AO', 1980));
    expect(chosen).toMatchObject({ type: 'polity', id: 'AGO' });
  });
});
