import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bounds } from '../geography/position.ts';
import type { Known } from './draft.ts';
import { paceDataset, parseDataset } from './parse.ts';

const COUNTRIES: Known['countries'] = new Map<string, Bounds>([
  ['AGO', [11.7, -18, 24.1, -4.4]],
  ['ETH', [33, 3.4, 48, 14.9]],
]);
const KNOWN: Known = {
  countries: COUNTRIES,
  sources: new Set(['S1', 'S2']),
  measures: new Set(['troops', 'cuban_killed']),
  sides: new Set(['cuban', 'western', 'independent']),
};

type Fields = Readonly<Record<string, unknown>>;

const CLAIM: Fields = {
  id: 'war.1',
  country: 'AGO',
  measure: 'troops',
  from: '1975',
  to: '1976',
  low: 100,
  high: 200,
  qualifier: 'range',
  source: 'S1',
  claimant: 'A newspaper',
  side: 'independent',
};
const WAR: Fields = {
  type: 'intervention',
  name: { en: 'War', es: 'Guerra' },
  actor: 'CUB',
  countries: ['AGO'],
  from: '1975',
  to: '1991-05-25',
  kinds: ['combat'],
  standing: 'documented',
  sources: ['S1'],
};
const BATTLE: Fields = {
  type: 'event',
  intervention: 'war',
  name: { en: 'Battle', es: 'Batalla' },
  from: '1975-11-10',
  to: '1975-11-10',
  precision: 0.1,
  basis: 'page',
  source: 'S2',
  claims: ['war.1'],
};

const MISSION: Fields = {
  type: 'attestation',
  country: 'ETH',
  from: '1978',
  to: '1979',
  kinds: ['civil'],
  standing: 'documented',
  source: 'S1',
  locator: 'p. 51',
  intervention: 'war',
};

function dataset(
  changes: {
    readonly claim?: Fields;
    readonly war?: Fields;
    readonly battle?: Fields;
    readonly coordinates?: unknown;
    readonly mission?: Fields;
    readonly place?: unknown;
    readonly more?: readonly Fields[];
  } = {},
): unknown {
  const claims = [{ ...CLAIM, ...changes.claim }, ...(changes.more ?? [])];
  return {
    type: 'FeatureCollection',
    asOf: '2026-11-21',
    features: [
      {
        type: 'Feature',
        id: 'war',
        geometry: { type: 'Point', coordinates: [17.5, -12.3] },
        properties: { ...WAR, claims, ...changes.war },
      },
      {
        type: 'Feature',
        id: 'battle',
        geometry: { type: 'Point', coordinates: changes.coordinates ?? [13.4, -8.8] },
        properties: { ...BATTLE, ...changes.battle },
      },
      {
        type: 'Feature',
        id: 'mission',
        geometry: changes.place ?? { type: 'Point', coordinates: [39, 9] },
        properties: { ...MISSION, ...changes.mission },
      },
    ],
  };
}

function issuesOf(value: unknown, known = KNOWN): readonly string[] {
  return parseDataset(value, known).issues.map(({ code, path }) => `${path}: ${code}`);
}

const CLAIM_AT = 'features[0].properties.claims[0]';

describe('parseDataset()', () => {
  it('reads a sound dataset without an issue', () => {
    const { dataset: read, issues } = parseDataset(dataset(), KNOWN);
    expect(issues).toEqual([]);
    expect(read?.interventions[0]?.claims).toHaveLength(1);
    expect(read?.events[0]?.position).toEqual({ lng: 13.4, lat: -8.8 });
    expect(read?.attestations).toMatchObject([{ id: 'mission', country: 'ETH', kinds: ['civil'] }]);
    expect(read).toMatchObject({ firstYear: 1975, lastYear: 2026, asOf: '2026-11-21' });
  });

  it('rests after every feature where it is paced, and whenever it has read or checked a claim', () => {
    const value = dataset({ more: [{ ...CLAIM, id: 'war.2' }] }) as {
      readonly features: readonly unknown[];
    };
    const work = paceDataset(value, KNOWN);
    let rests = 0;
    let step = work.next();
    for (; !step.done; step = work.next()) rests += 1;
    expect(rests).toBe(value.features.length + 2 * 2);
    expect(step.value).toEqual(parseDataset(value, KNOWN));
  });

  it('keeps which ends of a span no source states, and refuses an end that no span has', () => {
    const { dataset: read } = parseDataset(dataset({ war: { circa: ['to'] } }), KNOWN);
    expect(read?.interventions[0]?.circa).toEqual(['to']);
    const at = 'features[0].properties.circa';
    expect(issuesOf(dataset({ war: { circa: ['end'] } }))[0]).toContain(`${at}[0]: `);
    expect(issuesOf(dataset({ war: { circa: [] } }))[0]).toContain(at);
  });

  it.each<[string, Fields, string]>([
    ['an unknown country', { country: 'XYZ' }, 'country: unknown-country'],
    ['a country in words', { country: 'Angola' }, 'country: bad-country'],
    ['a reversed span', { from: '1977', to: '1975' }, 'to: reversed-span'],
    ['a reversed span within a year', { from: '1975-12', to: '1975-11' }, 'to: reversed-span'],
    ['a low above its high', { low: 300 }, 'low: low-above-high'],
    ['a best outside its range', { best: 250 }, 'best: best-outside-range'],
    ['an unknown source', { source: 'S9' }, 'source: unknown-source'],
    ['a missing source', { source: undefined }, 'source: missing'],
    ['an unknown measure', { measure: 'soldiers' }, 'measure: unknown-measure'],
    ['a number in quotation marks', { low: '100' }, 'low: quoted'],
    ['a negative number', { low: -1 }, 'low: negative-or-fractional'],
    ['half a man', { low: 0.5 }, 'low: negative-or-fractional'],
    ['a qualifier that is no word', { qualifier: 'around' }, 'qualifier: unknown-field-value'],
    ['a qualifier that does not fit', { qualifier: 'exact' }, 'qualifier: qualifier-mismatch'],
    ['a side that is no word', { side: 'soviet' }, 'side: unknown-field-value'],
    ['a day that does not exist', { from: '1975-02-30' }, 'from: bad-date'],
    ['a date in another order', { from: '11/1975' }, 'from: bad-date'],
    ['a year mistyped', { from: '1957', to: '1957' }, 'from: outside-span'],
    ['a year to come', { to: '2999' }, 'to: after-last-day'],
    ['an id with a space', { id: 'war 1' }, 'id: bad-id'],
    ['an empty claimant', { claimant: '' }, 'claimant: empty'],
  ])('names %s with its path', (_, claim, expected) => {
    expect(issuesOf(dataset({ claim }))).toContain(`${CLAIM_AT}.${expected}`);
  });

  it('names a claim after the last day of the dataset, of an intervention that goes on', () => {
    const war = { to: null };
    const claim = { from: '2027', to: '2027' };
    expect(issuesOf(dataset({ war, claim }))).toEqual([`${CLAIM_AT}.from: after-last-day`]);
    expect(issuesOf(dataset({ war, claim: { from: '2026', to: '2026' } }))).toEqual([]);
  });

  it('names a claim without a figure', () => {
    const claim = { low: undefined, high: undefined };
    expect(issuesOf(dataset({ claim }))).toContain(`${CLAIM_AT}: no-figure`);
  });

  it('names a claim without words where words are asked for', () => {
    const edited = { ...KNOWN, isEdited: true };
    const attested = 'features[2].properties.wording: missing';
    expect(issuesOf(dataset(), edited)).toEqual([`${CLAIM_AT}.wording: missing`, attested]);
  });

  it('names an id used twice, at its second use', () => {
    const issues = issuesOf(dataset({ more: [CLAIM] }));
    expect(issues).toEqual(['features[0].properties.claims[1].id: duplicate-id']);
  });

  it('names two preferred claims for the same country, measure and years', () => {
    const claim = { preferred: true };
    const second = { ...CLAIM, ...claim, id: 'war.2', from: '1976', to: '1977' };
    const path = 'features[0].properties.claims[1].preferred';
    expect(issuesOf(dataset({ claim, more: [second] }))).toEqual([`${path}: two-preferred`]);
    const later = { ...second, from: '1977', to: '1978' };
    expect(issuesOf(dataset({ claim, more: [later] }))).toEqual([]);
  });

  it('names a preferred claim that is weak', () => {
    const claim = { preferred: true, weak: true };
    expect(issuesOf(dataset({ claim }))).toEqual([`${CLAIM_AT}.preferred: weak-preferred`]);
  });

  it.each<[string, Fields, string]>([
    ['an unknown country', { countries: ['AGO', 'QQQ'] }, 'countries[1]: unknown-country'],
    ['a reversed span', { to: '1970' }, 'to: reversed-span'],
    ['a name in one language', { name: { en: 'War' } }, 'name.es: missing'],
    ['no source', { sources: [] }, 'sources: no-source'],
    ['an unknown source', { sources: ['S9'] }, 'sources[0]: unknown-source'],
    ['an unknown war', { within: 'other' }, 'within: unknown-intervention'],
    ['an unknown kind', { kinds: ['fighting'] }, 'kinds[0]: unknown-field-value'],
    [
      'a reversed active span',
      { active: [{ from: '1980', to: '1979' }] },
      'active[0].to: reversed-span',
    ],
    ['an unknown polity', { polities: { AGO: 'XXX' } }, 'polities.AGO: unknown-country'],
    [
      'a denial by an unknown source',
      { denial: { by: 'X', source: 'S9', wording: { en: 'a', es: 'b' } } },
      'denial.source: unknown-source',
    ],
  ])('names %s of an intervention', (_, war, expected) => {
    expect(issuesOf(dataset({ war }))).toContain(`features[0].properties.${expected}`);
  });

  it.each<[string, unknown, string]>([
    ['latitude first', [-8.8, 13.4], 'geometry.coordinates: coordinate-order'],
    ['a place outside the world', [200, 10], 'geometry.coordinates: coordinate-range'],
    ['coordinates in words', ['13.4', '-8.8'], 'geometry: bad-geometry'],
    ['one number', [13.4], 'geometry: bad-geometry'],
  ])('names malformed geometry: %s', (_, coordinates, expected) => {
    expect(issuesOf(dataset({ coordinates }))).toContain(`features[1].${expected}`);
  });

  it.each<[string, Fields, string]>([
    ['war', { intervention: 'peace' }, 'intervention: unknown-intervention'],
    ['claim', { claims: ['war.9'] }, 'claims[0]: unknown-claim'],
    ['source', { source: 'S9' }, 'source: unknown-source'],
  ])('names an unknown %s of an event', (_, battle, expected) => {
    expect(issuesOf(dataset({ battle }))).toContain(`features[1].properties.${expected}`);
  });

  it.each<[string, Fields, string]>([
    ['an unknown country', { country: 'XYZ' }, 'country: unknown-country'],
    ['a country in words', { country: 'Ethiopia' }, 'country: bad-country'],
    ['an unknown polity', { polity: 'XYZ' }, 'polity: unknown-country'],
    ['a reversed span', { from: '1980' }, 'to: reversed-span'],
    ['a day that does not exist', { from: '1978-02-30' }, 'from: bad-date'],
    ['a year to come', { from: undefined, to: '2999' }, 'from: after-last-day'],
    ['an unknown kind', { kinds: ['schools'] }, 'kinds[0]: unknown-field-value'],
    ['no kinds', { kinds: undefined }, 'kinds: missing'],
    ['an unknown standing', { standing: 'sure' }, 'standing: unknown-field-value'],
    ['an unknown source', { source: 'S9' }, 'source: unknown-source'],
    ['a missing source', { source: undefined }, 'source: missing'],
    ['an empty locator', { locator: '' }, 'locator: empty'],
    ['an unknown intervention', { intervention: 'peace' }, 'intervention: unknown-intervention'],
  ])('names %s of an attestation, and leaves it out', (_, mission, expected) => {
    const value = dataset({ mission });
    expect(issuesOf(value)).toEqual([`features[2].properties.${expected}`]);
    expect(parseDataset(value, KNOWN).dataset?.attestations).toEqual([]);
  });

  it('looks for a place in the country of its intervention, or near it', () => {
    const PLACE = 'features[1].geometry.coordinates: place-elsewhere';
    expect(issuesOf(dataset({ coordinates: [40, 9] }))).toEqual([PLACE]);
    expect(issuesOf(dataset({ coordinates: [40, 9], battle: { abroad: true } }))).toEqual([]);
    expect(issuesOf(dataset({ coordinates: [27, -2] }))).toEqual([]);
    const several = { countries: ['ZZZ'] };
    const claim = { country: 'ZZZ' };
    expect(issuesOf(dataset({ coordinates: [40, 9], war: several, claim }))).toEqual([]);
    const [issue] = parseDataset(dataset({ coordinates: [40, 9] }), KNOWN).issues;
    expect(issue?.value).toBe('[40, 9]');
  });

  it('leaves out an event that is unsound, or whose intervention is', () => {
    const eventsOf = (value: unknown) => parseDataset(value, KNOWN).dataset?.events;
    expect(eventsOf(dataset())).toHaveLength(1);
    expect(eventsOf(dataset({ battle: { source: 'S9' } }))).toEqual([]);
    expect(eventsOf(dataset({ war: { sources: ['S9'] } }))).toEqual([]);
  });

  it('leaves out an intervention that is unsound', () => {
    const { dataset: read } = parseDataset(dataset({ war: { sources: ['S9'] } }), KNOWN);
    expect(read?.interventions).toEqual([]);
  });

  it('names the place of an intervention whose coordinates are in the wrong order, or that has none', () => {
    const withPlace = (geometry: unknown) => {
      const value = dataset() as { readonly features: readonly object[] };
      const [war, ...others] = value.features;
      return issuesOf({ ...value, features: [{ ...war, geometry }, ...others] });
    };
    expect(withPlace(null)).toEqual([]);
    expect(withPlace({ type: 'Point', coordinates: [17.5, -12.3] })).toEqual([]);
    expect(withPlace({ type: 'Point', coordinates: [-12.3, 17.5] })).toEqual([
      'features[0].geometry.coordinates: coordinate-order',
    ]);
    expect(
      withPlace({
        type: 'MultiPoint',
        coordinates: [
          [17.5, -12.3],
          [-12.3, 17.5],
        ],
      }),
    ).toEqual(['features[0].geometry.coordinates: coordinate-order']);
    expect(withPlace({ type: 'Point', coordinates: 'Luanda' })[0]).toBe(
      'features[0].geometry: bad-geometry',
    );
  });

  it('holds the active spans of an intervention within it', () => {
    const activeOf = (...active: readonly Fields[]) => issuesOf(dataset({ war: { active } }));
    expect(activeOf({ from: '1975', to: '1976' }, { from: '1980', to: '1991-05-25' })).toEqual([]);
    expect(activeOf({ from: '1975', to: '1976' }, { from: '1980', to: '1992' })).toEqual([
      'features[0].properties.active[1]: outside-whole',
    ]);
    expect(activeOf({ from: '1999', to: '1998' })).toEqual([
      'features[0].properties.active[0].to: reversed-span',
    ]);
    const [issue] = parseDataset(
      dataset({ war: { active: [{ from: '1974', to: '1976' }] } }),
      KNOWN,
    ).issues;
    expect(issue?.value).toBe('1974 – 1976');
  });

  it('names one slip of a span that is both reversed and to come', () => {
    expect(issuesOf(dataset({ war: { from: '2999', to: '2998' } }))).toContain(
      'features[0].properties.to: reversed-span',
    );
    expect(
      issuesOf(dataset({ war: { from: '2999', to: '2998' } })).filter((line) =>
        line.includes('after-last-day'),
      ),
    ).toEqual([]);
  });

  it('names a denial that ends before it begins', () => {
    const denial = { by: 'X', source: 'S1', wording: { en: 'a', es: 'b' } };
    const of = (days: Fields) => issuesOf(dataset({ war: { denial: { ...denial, ...days } } }));
    expect(of({ from: '1977', to: '1976' })).toEqual([
      'features[0].properties.denial.to: reversed-span',
    ]);
    expect(of({ from: '1976', to: '1977' })).toEqual([]);
    expect(of({ to: '1977' })).toEqual([]);
    expect(of({ from: '1977' })).toEqual([]);
  });

  it('asks for no source of what is on no page read', () => {
    const war = { sources: [], standing: 'unverified', claims: [] };
    expect(issuesOf(dataset({ war, battle: { claims: [] } }))).toEqual([]);
  });

  it('names an id that an intervention took before, at the feature', () => {
    const value = dataset() as { readonly features: readonly object[] };
    const [war] = value.features;
    expect(issuesOf({ ...value, features: [...value.features, war] })).toContain(
      'features[3].id: duplicate-id',
    );
  });

  it('names an event without words or years of its own', () => {
    expect(issuesOf(dataset({ battle: { name: undefined } }))).toEqual([
      'features[1].properties.name: missing',
    ]);
    expect(issuesOf(dataset({ battle: { from: '1901', to: '1901' } }))).toEqual([
      'features[1].properties.from: outside-span',
    ]);
    expect(issuesOf(dataset({ battle: { claims: undefined } }))).toEqual([]);
  });

  it('keeps its version, and is of none where it names none', () => {
    const versionOf = (version: unknown) =>
      parseDataset({ ...(dataset() as Fields), version }, KNOWN).dataset?.version;
    expect(versionOf('2026.11')).toBe('2026.11');
    expect(versionOf(undefined)).toBe('');
  });

  it.each<[string, unknown]>([
    ['version', 5],
    ['asOf', null],
    ['asOf', 'soon'],
    ['defaultYear', '1977'],
  ])('does without its %s where that is %j, says so, and loses nothing else', (field, value) => {
    const whole = parseDataset({ ...(dataset() as Fields), [field]: undefined }, KNOWN);
    const read = parseDataset({ ...(dataset() as Fields), [field]: value }, KNOWN);
    expect(read.issues.map(({ path }) => path)).toEqual([field]);
    expect(read.dataset).toEqual(whole.dataset);
  });

  it('reads an attestation without a date, or with one only', () => {
    const undated = { from: undefined, to: undefined };
    for (const mission of [undated, { from: undefined }, { to: undefined }]) {
      expect(issuesOf(dataset({ mission }))).toEqual([]);
    }
  });

  it('names an attestation that is nowhere, or whose id is taken', () => {
    expect(issuesOf(dataset({ place: 'Addis Ababa' }))).toEqual([
      'features[2].geometry: bad-geometry',
    ]);
    const twice = dataset({ more: [{ ...CLAIM, id: 'mission' }] });
    expect(issuesOf(twice)).toEqual(['features[2].id: duplicate-id']);
  });

  it('leaves out the unsound claim and keeps the rest', () => {
    const second = { ...CLAIM, id: 'war.2', low: 999 };
    const { dataset: read } = parseDataset(dataset({ more: [second] }), KNOWN);
    expect(read?.interventions[0]?.claims.map(({ id }) => id)).toEqual(['war.1']);
  });

  it('says that a thing is no GeoJSON, or no feature', () => {
    expect(issuesOf({ type: 'Topology' })).toEqual([': not-geojson']);
    expect(issuesOf({ type: 'FeatureCollection', features: [{ id: 'x' }] })).toEqual([
      'features[0]: not-a-feature',
    ]);
    expect(issuesOf({ type: 'FeatureCollection' })).toEqual(['features: missing']);
  });

  it('never throws, whatever JSON it is given', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        parseDataset(value, KNOWN);
        parseDataset({ type: 'FeatureCollection', features: value }, KNOWN);
        parseDataset({ type: 'FeatureCollection', features: [value] }, KNOWN);
      }),
      { numRuns: 1000 },
    );
  });

  it('never throws where any one field of a sound dataset holds anything', () => {
    const anything = fc.jsonValue();
    const field = <T extends object>(fields: T) => fc.constantFrom(...Object.keys(fields));
    fc.assert(
      fc.property(
        field(CLAIM),
        field({ ...WAR, claims: 0, polities: 0, active: 0, denial: 0, within: 0 }),
        field(BATTLE),
        field({ ...MISSION, polity: 0, wording: 0 }),
        anything,
        (claim, war, battle, mission, value) => {
          parseDataset(dataset({ claim: { [claim]: value } }), KNOWN);
          parseDataset(dataset({ war: { [war]: value } }), KNOWN);
          parseDataset(dataset({ battle: { [battle]: value }, coordinates: value }), KNOWN);
          parseDataset(dataset({ mission: { [mission]: value }, place: value }), KNOWN);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('the last day of a dataset that does not name it', () => {
  const dayOf = (value: unknown) =>
    parseDataset({ ...(value as Fields), asOf: undefined }, KNOWN).dataset?.asOf;

  it('is the last day that any intervention or claim may mean', () => {
    expect(dayOf(dataset())).toBe('1991-05-25');
    expect(dayOf(dataset({ war: { to: null, claims: [] } }))).toBe('1975-12-31');
    const claims = [{ ...CLAIM, to: '1980' }];
    expect(dayOf(dataset({ war: { to: null, claims } }))).toBe('1980-12-31');
  });

  it('may lie in any century', () => {
    const claims = [{ ...CLAIM, from: '1899', to: '1899' }];
    const war = { from: '1898', to: '1902', active: undefined, denial: undefined, claims };
    expect(dayOf(dataset({ war }))).toBe('1902-12-31');
  });
});
