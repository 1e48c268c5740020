import { describe, expect, it } from 'vitest';
import { createBorders } from '../geography/borders.ts';
import type { Attestation, Dataset, Intervention } from './dataset.ts';
import { claimOf } from './testing/claimArbitrary.ts';
import { createYearIndex } from './yearIndex.ts';

function polity(id: string, iso: readonly string[], from: string | null, to: string | null) {
  return {
    type: 'Polygon',
    id,
    arcs: [[0]],
    properties: {
      name: { en: id, es: id },
      from,
      to,
      status: 'sovereign',
      owner: null,
      iso,
      label: [0, 0],
      area: 1,
    },
  };
}

const borders = createBorders(
  {
    type: 'Topology',
    arcs: [
      [
        [0, 0],
        [0, 1],
        [1, 1],
        [0, 0],
      ],
    ],
    objects: {
      polities: {
        type: 'GeometryCollection',
        geometries: [
          polity('AGO', ['AGO'], '1975-11-11', null),
          polity('PRT-A', ['AGO'], null, '1975-11-11'),
          polity('YMD', ['YEM'], null, '1990-05-22'),
          polity('YAR', ['YEM'], null, '1990-05-22'),
          polity('YEM', ['YEM'], '1990-05-22', null),
        ],
      },
    },
  },
  '1995-12-31',
);

function indexOf(...changes: Changes) {
  return indexWith([], ...changes);
}

/** The years and polities in which something is attested without a number. */
function attestedOf(fields: Partial<Attestation>) {
  const attestation: Attestation = {
    id: 'told',
    country: 'AGO',
    kinds: ['civil'],
    standing: 'documented',
    source: 'S1',
    ...fields,
  };
  const index = indexWith([attestation]);
  const places: string[] = [];
  for (let year = index.firstYear; year <= index.lastYear; year += 1) {
    for (const [polity, { attested }] of index.at(year)) {
      if (attested.includes(attestation)) places.push(`${polity} ${year}`);
    }
  }
  return { places, unplaced: index.unplaced };
}

type Changes = readonly (Partial<Intervention> & { readonly id: string })[];

function indexWith(attestations: readonly Attestation[], ...changes: Changes) {
  return createYearIndex(datasetWith(attestations, ...changes), borders);
}

function datasetWith(attestations: readonly Attestation[], ...changes: Changes): Dataset {
  const interventions = changes.map((fields): Intervention => {
    return {
      name: { en: 'War', es: 'Guerra' },
      actor: 'CUB',
      countries: ['AGO'],
      from: '1974',
      to: '1980',
      kinds: ['combat'],
      standing: 'documented',
      sources: ['S1'],
      claims: [],
      ...fields,
    };
  });
  return {
    version: '',
    asOf: '1995-12-31',
    firstYear: 1970,
    lastYear: 1995,
    interventions,
    events: [],
    series: [],
    attestations,
  };
}

describe('createYearIndex()', () => {
  it('gives an intervention to the polity of its time', () => {
    const index = indexOf({ id: 'war' });
    expect([...index.at(1974).keys()]).toEqual(['PRT-A']);
    expect([...index.at(1975).keys()]).toEqual(['AGO']);
    expect([...index.at(1981).keys()]).toEqual([]);
  });

  it('colours the polity that is named where the code of today is ambiguous', () => {
    const fields = { countries: ['YEM'], from: '1980', to: '1989' };
    const named = indexOf({ id: 'war', ...fields, polities: { YEM: 'YMD' } });
    expect([...named.at(1985).keys()]).toEqual(['YMD']);
    expect(named.unplaced).toEqual([]);
    const unnamed = indexOf({ id: 'war', ...fields });
    expect(unnamed.unplaced).toContainEqual({ id: 'war', country: 'YEM', year: 1985 });
  });

  it('is not active while a presence is interrupted, or when it is on no page read', () => {
    const active = [
      { from: '1974', to: '1975' },
      { from: '1978', to: null },
    ];
    const index = indexOf({ id: 'war', active });
    const isActive = (year: number) => (index.at(year).get('AGO')?.active.length ?? 0) > 0;
    expect([1975, 1976, 1978].map(isActive)).toEqual([true, false, true]);
    const unverified = indexOf({ id: 'war', standing: 'unverified' });
    expect(unverified.at(1976).get('AGO')?.active).toEqual([]);
  });

  it('goes on to the last year where no end is stated, and tells of no year outside', () => {
    const index = indexOf({ id: 'war', to: null });
    expect(index.at(1995).get('AGO')?.active).toHaveLength(1);
    expect(index.at(1996).size).toBe(0);
    const early = indexOf({ id: 'war', from: '1901', to: '1970' });
    expect([1969, 1970, 1971].map((year) => early.at(year).size)).toEqual([0, 1, 0]);
  });

  it('begins with a claim on it that is earlier than itself', () => {
    const claims = [claimOf({ id: 'war.1', from: '1972', to: '1972' })];
    const index = indexOf({ id: 'war', claims });
    expect([1971, 1972, 1973].map((year) => index.at(year).size)).toEqual([0, 1, 1]);
  });

  it('has in each country the claims on it, and reaches as far as they do there', () => {
    const claims = [
      claimOf({ id: 'war.1', country: 'AGO', from: '1985', to: '1985' }),
      claimOf({ id: 'war.2', country: 'YMD', from: '1988', to: '1988' }),
    ];
    const index = indexOf({ id: 'war', countries: ['AGO', 'YMD'], claims });
    const [angola] = index.at(1985).get('AGO')?.all ?? [];
    expect(angola?.claimsOf.get('troops')?.map(({ id }) => id)).toEqual(['war.1']);
    expect(index.at(1988).has('AGO')).toBe(false);
    expect(index.at(1988).has('YMD')).toBe(true);
  });

  it('tells of what never lasted in the years of its claims only, within the atlas', () => {
    const told = ['1969', '1970', '1980', '1995', '1996'].map((year, index) =>
      claimOf({ id: `told.${index}`, from: year, to: year }),
    );
    const index = indexOf({ id: 'told', active: [], claims: told });
    const years = [1969, 1970, 1971, 1980, 1995, 1996].filter((year) => index.at(year).size > 0);
    expect(years).toEqual([1970, 1980, 1995]);
  });

  it('tells of a series in the years of its figures and gaps only, within the atlas', () => {
    const told = ['1969', '1970', '1980', '1995', '1996'].map((year, index) =>
      claimOf({ id: `told.${index}`, from: year, to: year }),
    );
    const active = [{ from: '1981', to: '1982' }];
    const dataset = datasetWith([], { id: 'told', active, claims: told });
    const series = { ...dataset, interventions: [], series: dataset.interventions };
    const index = createYearIndex(series, borders);
    const all = Array.from({ length: 30 }, (_, at) => 1968 + at);
    expect(all.filter((year) => index.at(year).size > 0)).toEqual([1970, 1980, 1981, 1982, 1995]);
    const lasting = all.filter((year) =>
      [...index.at(year).values()].some((one) => one.active.length > 0),
    );
    expect(lasting).toEqual([1981, 1982]);
    expect(index.unplaced).toEqual([]);
  });

  it('leaves out battles, which are inside their war', () => {
    const index = indexOf({ id: 'war' }, { id: 'battle', within: 'war' });
    expect(
      index
        .at(1976)
        .get('AGO')
        ?.all.map(({ intervention }) => intervention.id),
    ).toEqual(['war']);
  });

  it('leaves out sums over several countries', () => {
    const index = indexOf({
      id: 'sums',
      countries: ['ZZZ'],
      claims: [claimOf({ country: 'ZZZ' })],
    });
    expect(index.at(1976).size).toBe(0);
    expect(index.unplaced).toEqual([]);
  });

  it('gives what is attested without a number to the polities of its years', () => {
    expect(attestedOf({ from: '1974-05', to: '1976' })).toEqual({
      places: ['PRT-A 1974', 'AGO 1975', 'AGO 1976'],
      unplaced: [],
    });
    expect(attestedOf({ from: '1980' }).places).toEqual(['AGO 1980']);
    expect(attestedOf({ to: '1981' }).places).toEqual(['AGO 1981']);
    expect(attestedOf({ country: 'YEM', polity: 'YMD', to: '1980' }).places).toEqual(['YMD 1980']);
  });

  it('shows in no year what is attested without one, of several countries, or on no page read', () => {
    const nowhere = { places: [], unplaced: [] };
    expect(attestedOf({})).toEqual(nowhere);
    expect(attestedOf({ country: 'ZZZ', from: '1980' })).toEqual(nowhere);
    expect(attestedOf({ standing: 'unverified', from: '1980' })).toEqual(nowhere);
  });

  it('names what is attested of a country with two shapes', () => {
    const { unplaced } = attestedOf({ country: 'YEM', from: '1980' });
    expect(unplaced).toEqual([{ id: 'told', country: 'YEM', year: 1980 }]);
  });

  it('knows of a country that only a claim names, and of a year that only a claim reaches', () => {
    const claims = [claimOf({ from: '1983', to: '1983' })];
    const index = indexOf({ id: 'war', claims });
    expect(index.at(1983).get('AGO')).toMatchObject({ active: [] });
    expect(index.at(1983).get('AGO')?.all).toHaveLength(1);
  });
});
