import { describe, expect, it } from 'vitest';
import { DESCRIPTION } from '../atlas/testing/cuba.ts';
import { claimOf } from '../dataset/testing/claimArbitrary.ts';
import { datasetOf } from '../dataset/testing/datasetOf.ts';
import { interventionOf } from '../dataset/testing/interventionOf.ts';
import { createYearIndex, type PolityYear, type YearIndex } from '../dataset/yearIndex.ts';
import { createFlatBorders } from '../geography/testing/flatBorders.ts';
import { createPainter, paceYears } from './paint.ts';
import { exact, place, presence } from './testing/presence.ts';

const SIDED = presence('war', [
  { ...exact(1_000), side: 'western' },
  { ...exact(200), side: 'cuban' },
]);
const YEARS: Readonly<Record<number, Readonly<Record<string, PolityYear>>>> = {
  1975: { AGO: place(SIDED), COG: place(presence('rumour', [], { kinds: [] })) },
};
const asked: number[] = [];
const INDEX: YearIndex = {
  firstYear: 1959,
  lastYear: 2026,
  at: (year) => {
    asked.push(year);
    return new Map(Object.entries(YEARS[year] ?? {}));
  },
  unplaced: [],
};
const painter = createPainter(INDEX, createFlatBorders(), DESCRIPTION);

describe('createPainter()', () => {
  it('has a cell of those polities of which the layer says something', () => {
    expect([...painter.cellsAt('troops', 'best', 1975).keys()]).toEqual(['AGO']);
    expect(painter.cellsAt('troops', 'best', 1976).size).toBe(0);
  });

  it('listens to a side on a layer of people, and to all on any other', () => {
    const of = (layer: string, estimate: string) =>
      painter.cellsAt(layer, estimate, 1975).get('AGO');
    expect(of('troops', 'cuban')).toMatchObject({ value: 200 });
    expect(of('troops', 'western')).toMatchObject({ value: 1_000 });
    expect(of('disagreement', 'cuban')).toEqual(of('disagreement', 'best'));
  });

  it('paints every polity of the year, the actor among them', () => {
    const places = painter.placesAt('troops', 'best', 1975);
    expect(places.get('AGO')?.cell).toBe(painter.cellsAt('troops', 'best', 1975).get('AGO'));
    expect(places.get('AGO')?.swatch.type).toBe('class');
    expect(places.get('BRA')?.swatch.type).toBe('none');
    expect(places.get('CUB')?.swatch.type).toBe('actor');
  });

  it('paints nothing twice', () => {
    const first = painter.placesAt('troops', 'low', 1975);
    const { length } = asked;
    expect(painter.placesAt('troops', 'low', 1975)).toBe(first);
    expect(asked).toHaveLength(length);
    expect(painter.placesAt('troops', 'high', 1975)).not.toBe(first);
  });

  it('paints a place of which two hundred thousand claims speak', () => {
    const claims = Array.from({ length: 200_000 }, (_, index) =>
      claimOf({ id: `war.${index}`, ...exact(index + 1) }),
    );
    const dataset = datasetOf({
      interventions: [interventionOf({ id: 'war', claims })],
    });
    const borders = createFlatBorders();
    const many = createPainter(createYearIndex(dataset, borders), borders, DESCRIPTION);
    expect(many.cellsAt('troops', 'high', 1975).get('AGO')).toMatchObject({
      low: 1,
      high: 200_000,
    });
  });

  it('rests after each year that it paints beforehand', () => {
    const { length } = asked;
    const anew = createPainter(INDEX, createFlatBorders(), DESCRIPTION);
    const work = paceYears(anew, { layer: 'troops', estimate: 'best' }, INDEX);
    expect([...work]).toHaveLength(2026 - 1959 + 1);
    expect(asked.slice(length)).toEqual(Array.from({ length: 68 }, (_, step) => 1959 + step));
  });

  it('throws at a layer or an estimate that the palette has not', () => {
    expect(() => painter.cellsAt('ships', 'best', 1975)).toThrow('unknown layer; ships');
    expect(() => painter.cellsAt('troops', 'martian', 1975)).toThrow('unknown estimate; martian');
  });
});
