import { describe, expect, it } from 'vitest';
import { createFlatBorders } from '../geography/testing/flatBorders.ts';
import { createCountClasses } from './classification.ts';
import { findingsOf, placesOf } from './place.ts';
import { UNKNOWN } from './testing/cells.ts';

const borders = createFlatBorders();
const classes = createCountClasses([100, 1_000]);
const places = () => placesOf(borders.at(1970), new Map([['DZA', UNKNOWN]]), classes, 'CUB');

describe('placesOf()', () => {
  it('has a place for every polity of the year', () => {
    expect([...places().keys()]).toEqual(borders.at(1970).map(({ id }) => id));
  });

  it('paints what a cell says', () => {
    expect(places().get('DZA')).toMatchObject({ cell: UNKNOWN, swatch: { type: 'unknown' } });
  });

  it('tells a blank dependency from a blank state', () => {
    expect(places().get('AGO')?.swatch.type).toBe('dependency');
    expect(places().get('BRA')?.swatch.type).toBe('none');
  });

  it('leaves the actor outside the scale, whatever is said of it', () => {
    expect(places().get('CUB')?.swatch.type).toBe('actor');
    const own = placesOf(borders.at(1970), new Map([['CUB', UNKNOWN]]), classes, 'CUB');
    expect(own.get('CUB')?.swatch.type).toBe('actor');
  });
});

describe('findingsOf()', () => {
  const cells = new Map([
    ['DZA', UNKNOWN],
    ['CUB', UNKNOWN],
  ]);

  it('paints what has a cell as its place is painted, and nothing else', () => {
    const painted = placesOf(borders.at(1970), cells, classes, 'CUB');
    const swatches = [...cells.keys()].map((id) => ({ swatch: painted.get(id)?.swatch }));
    expect(findingsOf(cells, classes, 'CUB')).toEqual(swatches);
    expect(swatches).toEqual([
      { swatch: { type: 'unknown', key: 'unknown' } },
      { swatch: { type: 'actor', key: 'actor' } },
    ]);
  });
});
