import { describe, expect, it } from 'vitest';
import REGIONS from '../../../data/regions.json';
import { DESCRIPTION } from '../atlas/testing/cuba.ts';
import { type Cell, figureIn } from '../choropleth/cell.ts';
import { createPainter } from '../choropleth/paint.ts';
import { DENIED, figureCell, UNKNOWN } from '../choropleth/testing/cells.ts';
import { presence } from '../choropleth/testing/presence.ts';
import type { Claim, Intervention } from '../dataset/dataset.ts';
import { claimOf } from '../dataset/testing/claimArbitrary.ts';
import { datasetOf } from '../dataset/testing/datasetOf.ts';
import { interventionOf } from '../dataset/testing/interventionOf.ts';
import { createYearIndex, type PolityYear, type Presence } from '../dataset/yearIndex.ts';
import { regionsOf } from '../geography/region.ts';
import { createFlatBorders } from '../geography/testing/flatBorders.ts';
import { namesByPolity } from '../search/names.ts';
import { filterRows } from './filter.ts';
import { interventionRows } from './interventionRow.ts';
import { sizeOf } from './yearRow.ts';
import { yearRows } from './yearRows.ts';

const BORDERS = createFlatBorders();
const NAMES = namesByPolity(BORDERS, { countries: { COD: ['Leopoldville'] }, people: {} });

function claim(id: string, country: string, best: number, source: string): Claim {
  const year = '1977';
  const intervention = id.slice(0, 3);
  return claimOf({
    id,
    intervention,
    country,
    from: year,
    to: year,
    best,
    qualifier: 'about',
    source,
  });
}

function intervention(id: string, more: Partial<Intervention>): Intervention {
  return interventionOf({ id, ...more });
}

const DATASET = datasetOf({
  interventions: [
    intervention('ago', {
      people: ['Nito Alves'],
      claims: [claim('ago.1', 'AGO', 19_000, 'S1'), claim('ago.2', 'AGO', 20_000, 'S2')],
    }),
    intervention('cod', { countries: ['COD'], kinds: ['advisers'] }),
    intervention('yem', { countries: ['YEM'], polities: { YEM: 'YMD' }, kinds: ['civil'] }),
    intervention('sum', { countries: ['ZZZ'] }),
  ],
  attestations: [
    {
      id: 'told',
      country: 'ZMB',
      from: '1977',
      kinds: ['arms'],
      standing: 'documented',
      source: 'S1',
    },
  ],
});
const INDEX = createYearIndex(DATASET, BORDERS);
const CELLS = createPainter(INDEX, BORDERS, DESCRIPTION).cellsAt('troops', 'best', 1977);
const rowsOf = (withBlanks: boolean) =>
  yearRows(
    { year: 1977, cells: CELLS, index: INDEX, borders: BORDERS, names: NAMES, regions: REGIONS },
    withBlanks,
  );

describe('yearRows()', () => {
  it('tells the kinds of what lasts in the year, and of what is over only where nothing does', () => {
    const war = presence('war', [], { kinds: ['combat'] });
    const mission = presence('mission', [], { kinds: ['civil'] });
    const kindsAt = (active: readonly Presence[]) => {
      const told = { active, all: [war, mission], attested: [] };
      const at = () => new Map([['AGO', told]]);
      const index = { at, unplaced: [], firstYear: 1959, lastYear: 2026 };
      const shown = { year: 1980, cells: new Map(), borders: BORDERS, names: NAMES, regions: [] };
      const rows = yearRows({ ...shown, index }, true);
      return rows.find(({ polity }) => polity.id === 'AGO')?.kinds;
    };
    expect(kindsAt([mission])).toEqual(['civil']);
    expect(kindsAt([])).toEqual(['combat', 'civil']);
  });

  it('has a row for each polity that is painted, and no other', () => {
    expect(
      rowsOf(false)
        .map(({ polity }) => polity.id)
        .toSorted(),
    ).toEqual([...CELLS.keys()].toSorted());
  });

  it('has the cell of the map itself', () => {
    for (const { polity, cell } of rowsOf(false)) expect(cell).toBe(CELLS.get(polity.id));
  });

  it('has every polity of the year on demand', () => {
    expect(rowsOf(true).length).toBe(BORDERS.at(1977).length);
  });

  it('knows kinds and regions', () => {
    const congo = rowsOf(false).find(({ polity }) => polity.id === 'COD');
    expect(congo?.kinds).toEqual(['advisers']);
    expect(congo?.regions.map(({ id }) => id)).toEqual(['sub-saharan-africa']);
  });

  it('knows the kinds of what is attested without a number', () => {
    const zambia = rowsOf(false).find(({ polity }) => polity.id === 'ZMB');
    expect(zambia).toMatchObject({ kinds: ['arms'], cell: { type: 'unknown' } });
  });
});

describe('sizeOf()', () => {
  it('is the painted number, and nothing for a blank', () => {
    const cell: Cell | undefined = CELLS.get('AGO');
    expect(sizeOf(cell)).toBe(figureIn(cell)?.value);
    expect(sizeOf(UNKNOWN)).toBeNull();
    expect(sizeOf(DENIED)).toBeNull();
    expect(sizeOf(undefined)).toBeNull();
  });
});

describe('the figure of a row', () => {
  const figure = figureCell(700);

  it('sorts by its number, its ratio or its kinds', () => {
    expect(sizeOf(figure)).toBe(700);
    expect(sizeOf({ ...figure, type: 'disagreement', ratio: 2.5, sources: 2 })).toBe(2.5);
    expect(sizeOf({ type: 'involvement', kinds: ['civil', 'arms'], doubted: [] })).toBe(2);
  });
});

describe('the kinds of a row', () => {
  const kindsIn = (polityYear: PolityYear | undefined) => {
    const years = new Map(polityYear ? [['AGO', polityYear]] : []);
    const index = { ...INDEX, at: () => years };
    const shown = { year: 1980, cells: new Map(), borders: BORDERS, names: NAMES, regions: [] };
    return yearRows({ ...shown, index }, true).find(({ polity }) => polity.id === 'AGO')?.kinds;
  };
  const war = presence('war', [], { kinds: ['combat'] });
  const told = {
    id: 'told',
    country: 'AGO',
    kinds: ['civil'],
    standing: 'documented',
    source: 'S1',
  } as const;

  it('are those of what lasts and of what is attested; where there is neither, of the claims', () => {
    const nothing = { active: [], all: [war], attested: [] };
    expect(kindsIn({ ...nothing, active: [war] })).toEqual(['combat']);
    expect(kindsIn({ ...nothing, attested: [told] })).toEqual(['civil']);
    expect(kindsIn({ ...nothing, active: [war], attested: [told] })).toEqual(['combat', 'civil']);
    expect(kindsIn(nothing)).toEqual(['combat']);
    expect(kindsIn(undefined)).toEqual([]);
  });
});

describe('filterRows()', () => {
  const ids = (filter: Partial<Parameters<typeof filterRows>[1]>) =>
    filterRows(rowsOf(false), { text: null, kind: null, region: null, ...filter }).map(
      ({ polity }) => polity.id,
    );

  it.each(['congo-leopoldville', 'ZAÏRE', 'rd del congo', 'leopold'])(
    '%j finds the Zaire of 1977 by a name of any year, language or habit',
    (text) => expect(ids({ text })).toEqual(['COD']),
  );

  it('keeps all rows for a blank text', () => {
    expect(ids({ text: '  ' }).length).toBe(rowsOf(false).length);
    const nameless = { names: [], kinds: [], regions: [] };
    for (const text of [null, '', ' ']) {
      expect(filterRows([nameless], { text, kind: null, region: null })).toEqual([nameless]);
    }
  });

  it('keeps a row that lies in the region besides another, and none without a region', () => {
    const region = (id: string) => ({ id, name: { en: id, es: id }, codes: [] });
    const rows = [
      { names: ['Soviet Union'], kinds: [], regions: [region('europe'), region('asia')] },
      { names: ['Nowhere'], kinds: [], regions: [] },
    ];
    const kept = (filter: string | null) =>
      filterRows(rows, { text: null, kind: null, region: filter }).map(({ names }) => names[0]);
    expect(kept('asia')).toEqual(['Soviet Union']);
    expect(kept('europe')).toEqual(['Soviet Union']);
    expect(kept('africa')).toEqual([]);
    expect(kept(null)).toEqual(['Soviet Union', 'Nowhere']);
    const found = filterRows(rows, { text: null, kind: 'arms', region: null });
    expect(found).toEqual([]);
  });

  it('asks for kind, region and text together', () => {
    expect(ids({ kind: 'combat' })).toEqual(['AGO']);
    expect(ids({ region: 'asia' })).toEqual([]);
    expect(ids({ kind: 'combat', text: 'congo' })).toEqual([]);
  });
});

describe('interventionRows()', () => {
  const rowsIn = (interventions: readonly Intervention[]) =>
    interventionRows({ ...DATASET, interventions }, BORDERS, { names: NAMES, regions: REGIONS });
  const placesOf = (interventions: readonly Intervention[]) =>
    rowsIn(interventions).map(({ places }) => places.map(({ name }) => name.en));

  it('names the places of the time, and none for a sum over several countries', () => {
    expect(placesOf(DATASET.interventions)).toEqual([['Angola'], ['Zaire'], ['South Yemen'], []]);
  });

  it('names the places of the atlas’s first year for what began before it, and each place once', () => {
    const before = intervention('ussr', { countries: ['RUS', 'UKR'], from: '1950' });
    expect(placesOf([before])).toEqual([['Soviet Union']]);
  });

  it('counts the different sources of it and of its claims', () => {
    const cited = (sources: string[]) =>
      rowsIn(DATASET.interventions.map((one) => ({ ...one, sources })))[0]?.works;
    expect(cited(['S1'])).toBe(2);
    expect(cited(['S9'])).toBe(3);
  });

  it('is found by its name, its kinds, its region, its people and the names of its places', () => {
    expect(rowsIn(DATASET.interventions).at(-1)?.names).toEqual(['sum']);
    const found = (filter: Partial<Parameters<typeof filterRows>[1]>) =>
      filterRows(rowsIn(DATASET.interventions), {
        text: null,
        kind: null,
        region: null,
        ...filter,
      }).map((row) => row.intervention.id);
    expect(found({ text: 'ago' })).toEqual(['ago']);
    expect(found({ text: 'nito alves' })).toEqual(['ago']);
    expect(found({ text: 'leopoldville' })).toEqual(['cod']);
    expect(found({ text: 'south yemen' })).toEqual(['yem']);
    expect(found({ kind: 'civil' })).toEqual(['yem']);
    expect(found({ region: 'sub-saharan-africa' })).toEqual(['ago', 'cod']);
  });
});

describe('regionsOf()', () => {
  it('knows every land of the table of polities', () => {
    const codes = new Set(BORDERS.polities.flatMap(({ iso }) => iso));
    expect([...codes].filter((code) => regionsOf([code], REGIONS).length !== 1)).toEqual([]);
  });

  it('names each region once', () => {
    expect(regionsOf(['RUS', 'UKR', 'KAZ'], REGIONS).map(({ id }) => id)).toEqual([
      'asia',
      'europe',
    ]);
    expect(regionsOf(['ZZZ'], REGIONS)).toEqual([]);
  });
});
