import { describe, expect, it } from 'vitest';
import type { LayerTexts } from '../atlas/schema.ts';
import { DESCRIPTION } from '../atlas/testing/cuba.ts';
import { proposeClasses } from '../classing/propose.ts';
import type { OwnTable } from '../kept/ownData.ts';
import { finish } from '../paced.ts';
import { OWN_SIDE } from './figure.ts';
import { asOfYear, paceDescription, spanOf, type TableTexts } from './tableDescription.ts';
import { ownTable } from './testing/ownTable.ts';

const BORDERS = { from: 1959, to: 2026 };
const spanFor = (...years: readonly number[]) =>
  spanOf(
    ownTable(years.map((from) => ({ polity: 'AGO', from, value: 3, measure: 'A' }))).placed,
    BORDERS,
  );

describe('spanOf()', () => {
  it('goes from the first year of the figures to the last', () => {
    expect(spanFor(1976, 1988, 1981)).toEqual({ from: 1976, to: 1988 });
  });

  it('gives one year another on either side, as far as there are borders', () => {
    expect(spanFor(1976)).toEqual({ from: 1975, to: 1977 });
    expect(spanFor(2026)).toEqual({ from: 2025, to: 2026 });
  });

  it('stays within the years of which there are borders, also where no figure does', () => {
    expect(spanFor(1900, 1988)).toEqual({ from: 1959, to: 1988 });
    expect(spanFor(0)).toEqual({ from: 1959, to: 1960 });
    expect(spanFor(3000)).toEqual({ from: 2025, to: 2026 });
  });
});

const TEXTS: TableTexts = {
  subtitle: (rows) => ({ en: `${rows} rows`, es: `${rows} filas` }),
  side: { en: 'your table', es: 'su tabla' },
  layer: ({ name }) => ({ en: { name } as LayerTexts, es: { name } as LayerTexts }),
};
const describeTable = (table: OwnTable, shipped = DESCRIPTION) =>
  finish(paceDescription(table, shipped, TEXTS));
const rowsOf = (...rows: Parameters<typeof ownTable>[0]) => describeTable(ownTable(rows));

describe('paceDescription()', () => {
  it('is an atlas of one side without actor, under the name of the table', () => {
    const described = rowsOf({ polity: 'AGO', from: 1975, value: 3 });
    expect(described).toMatchObject({
      ...{ subtitle: { en: '1 rows' }, summary: { en: '1 rows' }, version: '0123456789abcdef' },
      ...{ asOf: '1976-12-31', actor: null, site: null, totals: null, siblings: [] },
      own: { name: 'refugees.csv', hash: '0123456789abcdef', rows: 1 },
      span: { from: 1974, to: 1976 },
      view: { year: 1975, layer: 'm1', estimate: 'best' },
      sides: [{ id: OWN_SIDE, mark: 'square', trust: 1, name: TEXTS.side }],
    });
    expect(described.estimates.map(({ id }) => id)).toContain('best');
    expect(described.title.en).toBe('refugees.csv');
  });

  it('has a layer of each measure, which counts nothing else and carries nothing on', () => {
    const { layers } = rowsOf(
      { polity: 'AGO', from: 1975, value: 3, measure: 'Camps' },
      { polity: 'AGO', from: 1975, value: 4, measure: 'Dead' },
    );
    expect(layers).toMatchObject([
      { id: 'm1', type: 'stock', measures: ['m1'], words: { en: { name: 'Camps' } } },
      { id: 'm2', type: 'stock', measures: ['m2'], words: { en: { name: 'Dead' } } },
    ]);
    for (const layer of layers) {
      expect(layer).toMatchObject({ together: [], apart: {}, carry: 0, kinds: [] });
    }
    expect(new Set(layers.map((layer) => 'ramp' in layer && layer.ramp)).size).toBe(2);
  });

  it('opens on the year with most figures of the first measure, the latest of equals', () => {
    const at = (from: number, more = {}) => ({ polity: 'AGO', from, value: 1, ...more });
    const yearOf = (...rows: Parameters<typeof ownTable>[0]) => rowsOf(...rows).view.year;
    expect(yearOf(at(1975), at(1975), at(1980))).toBe(1975);
    expect(yearOf(at(1980), at(1975), at(1978))).toBe(1980);
    expect(yearOf(at(1975), at(1980), at(1980, { value: Number.NaN }), at(1975))).toBe(1975);
    const dead = { measure: 'Dead' };
    expect(yearOf(at(1975), at(1980, dead), at(1980, dead))).toBe(1975);
    expect(yearOf(at(1975, { until: 1979 }), at(1978), at(1985))).toBe(1978);
    expect(yearOf(at(1950, { until: 1960 }), at(1958), at(1958))).toBe(1960);
    expect(yearOf(at(2025, { until: 2040 }), at(2030), at(2030))).toBe(2026);
    expect(yearOf(at(1975, { value: Number.NaN }), at(1980, { value: Number.NaN }))).toBe(1980);
  });

  it('has the classes that a reader chose, and else those that follow from the figures', () => {
    const table = ownTable(
      [1, 10, 100, 1000].flatMap((value) => [
        { polity: 'AGO', from: 1975, value, measure: 'A' },
        { polity: 'AGO', from: 1975, value: value * 2, measure: 'B' },
      ]),
    );
    const chosen = describeTable({ ...table, classes: [[5, 50, 500], null] });
    expect([chosen.least, chosen.classes]).toEqual([5, [50, 500]]);
    const boundsOf = (at: number) => {
      const layer = chosen.layers[at];
      return layer && 'classes' in layer ? layer.classes?.classes.map(({ from }) => from) : null;
    };
    expect(boundsOf(0)).toEqual([5, 50, 500]);
    expect(boundsOf(1)).toEqual(proposeClasses(Float64Array.of(2, 20, 200, 2000)).bounds);
    const [layer] = chosen.layers;
    expect(layer && 'shades' in layer ? layer.shades : []).toHaveLength(3);
  });

  it('has the sides of names of the atlas that it lies in, where that has any', () => {
    const table = ownTable([{ polity: 'AGO', from: 1975, value: 3 }]);
    const nameSides = { AGO: 'left' } as const;
    expect(describeTable(table, { ...DESCRIPTION, nameSides }).nameSides).toEqual(nameSides);
    const { nameSides: _, ...without } = DESCRIPTION;
    expect(describeTable(table, without)).not.toHaveProperty('nameSides');
  });

  it('rests before its measures, and after each', () => {
    const rows = ['A', 'B', 'C'].map((measure) => ({
      polity: 'AGO',
      from: 1975,
      value: 3,
      measure,
    }));
    expect([...paceDescription(ownTable(rows), DESCRIPTION, TEXTS)]).toHaveLength(4);
  });
});

describe('asOfYear()', () => {
  it('is the last day of a year, as far as there are borders', () => {
    expect(asOfYear(1988, { asOf: '2026-11-21' })).toBe('1988-12-31');
    expect(asOfYear(2026, { asOf: '2026-11-21' })).toBe('2026-11-21');
    expect(asOfYear(2027, { asOf: '2026-11-21' })).toBe('2026-11-21');
  });
});
