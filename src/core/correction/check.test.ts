import { describe, expect, it } from 'vitest';
import { parseDataset } from '../dataset/parse.ts';
import { claimOf } from '../dataset/testing/claimArbitrary.ts';
import { interventionOf } from '../dataset/testing/interventionOf.ts';
import { checkCorrection, type Ground } from './check.ts';
import { letterTo, linesOf } from './entry.ts';
import { type Fields, fieldsOf } from './fields.ts';

const SOURCE = { id: 'S1', title: 'A report', URL: 'https://example.org/report' };
const CLAIM = claimOf({ low: 40, best: 40, high: 40, locator: 'p. 3' });
const GROUND: Ground = {
  known: { countries: new Map([['AGO', [12, -18, 24, -5]]]), measures: new Set(['troops']) },
  asOf: '2026-11-21',
  decimal: '.',
  claim: CLAIM,
  whole: interventionOf(),
  sources: new Map([['S1', SOURCE]]),
  side: 'independent',
};
const check = (changes: Partial<Fields>, ground: Partial<Ground> = {}) =>
  checkCorrection({ ...fieldsOf(CLAIM, SOURCE), ...changes }, { ...GROUND, ...ground });

describe('checkCorrection()', () => {
  it('takes a claim as it stands, with its id and its source', () => {
    expect(check({})).toEqual({ claim: CLAIM, source: null, faults: [] });
  });

  it.each<readonly [Partial<Fields>, readonly string[]]>([
    [{ country: 'XXX' }, ['country']],
    [{ measure: 'ships' }, ['measure']],
    [{ from: '75' }, ['from', 'to']],
    [{ from: '1976', to: '1975' }, ['to']],
    [{ from: '2027' }, ['from']],
    [{ best: '' }, ['best']],
    [{ best: 'many' }, ['best']],
    [{ best: '1.5' }, ['best']],
    [{ low: '50', high: '90' }, ['best']],
    [{ address: 'javascript:alert(1)' }, ['address']],
    [{ source: ' ' }, ['claimant', 'source']],
  ])('of %j names the fields at fault', (changes, faults) => {
    const found = check({ claimant: '', ...changes });
    expect(found.claim).toBeNull();
    expect(found.faults).toEqual(expect.arrayContaining([...faults.slice(-1)]));
  });

  it('reads a number as the reader’s language writes it', () => {
    expect(check({ best: '36,000' }).claim?.best).toBe(36_000);
    expect(check({ best: '36 000' }, { decimal: ',' }).claim?.best).toBe(36_000);
  });

  it('makes an entry that the dataset takes', () => {
    const { claim, source } = check({ best: '50', source: 'A new book', address: '' });
    expect(source).toEqual({ id: 'X-NEW', title: 'A new book' });
    if (!claim) throw new Error('no claim');
    const [item, line] = linesOf({ claim, source, isSeries: false });
    expect(item?.file).toBe('sources.json');
    expect(line?.file).toBe('interventions/war.json');
    const properties = { type: 'intervention', ...interventionOf() };
    const feature = {
      type: 'Feature',
      id: 'war',
      geometry: null,
      properties: { ...properties, claims: [JSON.parse(line?.text ?? '')] },
    };
    const known = GROUND.known;
    const { dataset, issues } = parseDataset(
      { type: 'FeatureCollection', asOf: '2026-11-21', features: [feature] },
      known,
    );
    expect(issues).toEqual([]);
    expect(dataset?.interventions[0]?.claims).toEqual([claim]);
  });
});

describe('linesOf()', () => {
  it('writes a figure of a series as a row of its table', () => {
    const line = { ...CLAIM, source: 'S1' };
    expect(linesOf({ claim: line, source: null, isSeries: true })).toEqual([
      { file: 'series.csv', text: 'troops,AGO,1975,40,S1' },
    ]);
  });
});

describe('letterTo()', () => {
  it('fills an issue or a letter, whatever is written in it', () => {
    const issue = new URL(letterTo('https://atlas.example/new?label=data', 'A & B', 'x=1\n#2'));
    expect([...issue.searchParams]).toEqual([
      ['label', 'data'],
      ['title', 'A & B'],
      ['body', 'x=1\n#2'],
    ]);
    expect(letterTo('mailto:me@atlas.example', 'A b', 'c')).toBe(
      'mailto:me@atlas.example?subject=A%20b&body=c',
    );
  });

  it('leaves out a text that an address cannot bear', () => {
    expect(letterTo('mailto:me@atlas.example', 'A', 'x'.repeat(9_000))).toBe(
      'mailto:me@atlas.example?subject=A',
    );
  });
});
