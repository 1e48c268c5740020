import { describe, expect, it } from 'vitest';
import type { Claim } from '../dataset/dataset.ts';
import { parseDataset } from '../dataset/parse.ts';
import { claimOf } from '../dataset/testing/claimArbitrary.ts';
import { interventionOf } from '../dataset/testing/interventionOf.ts';
import { checkCorrection, type Ground } from './check.ts';
import { letterTo, linesOf } from './entry.ts';
import { type Fields, fieldsOf } from './fields.ts';

const SOURCE = { id: 'S1', title: 'A report', URL: 'https://example.org/report' };
const BOOK = { id: 'S2', title: 'A book' };
const CLAIM = claimOf({ low: 40, best: 40, high: 40, locator: 'p. 3' });
const GROUND: Ground = {
  known: { countries: new Map([['AGO', [12, -18, 24, -5]]]), measures: new Set(['troops']) },
  asOf: '2026-11-21',
  decimal: '.',
  claim: CLAIM,
  whole: interventionOf(),
  sources: new Map([
    ['S1', SOURCE],
    ['S2', BOOK],
  ]),
  side: 'independent',
};
const check = (changes: Partial<Fields>, ground: Partial<Ground> = {}) =>
  checkCorrection({ ...fieldsOf(CLAIM, SOURCE), ...changes }, { ...GROUND, ...ground });

/** What is written over another claim than the one of the ground. */
const checkOf = (claim: Claim, changes: Partial<Fields> = {}) =>
  check({ ...fieldsOf(claim, SOURCE), ...changes }, { claim });

describe('checkCorrection()', () => {
  it('takes a claim as it stands, with its id and its source', () => {
    expect(check({})).toEqual({ claim: CLAIM, source: null, faults: [] });
  });

  it.each<readonly [Partial<Fields>, readonly string[]]>([
    [{ country: 'XXX' }, ['country']],
    [{ measure: 'ships' }, ['measure']],
    [{ from: '75' }, ['from']],
    [{ from: '75', to: '76' }, ['from', 'to']],
    [{ from: '1976', to: '1975' }, ['to']],
    [{ from: '2027' }, ['from']],
    [{ best: '' }, ['best']],
    [{ best: 'many' }, ['best']],
    [{ low: 'many' }, ['low']],
    [{ low: '30' }, ['best']],
    [{ from: '2010', to: '2010' }, ['from']],
    [{ best: '1.5' }, ['best']],
    [{ low: '50', high: '90' }, ['best']],
    [{ address: 'javascript:alert(1)' }, ['address']],
    [{ source: ' ' }, ['source']],
  ])('of %j names the fields at fault', (changes, faults) => {
    const found = check({ claimant: '', ...changes });
    expect(found.claim).toBeNull();
    expect(found.faults).toEqual(faults);
  });

  it('names the comment where the fault is in what the form does not ask for', () => {
    const known = { ...GROUND.known, sides: new Set(['western']) };
    expect(check({}, { known }).faults).toEqual(['comment']);
  });

  it('takes no notice of blanks around what is written', () => {
    const blanks = Object.entries(fieldsOf(CLAIM, SOURCE)).map(([name, text]) => [
      name,
      ['country', 'measure'].includes(name) ? text : `  ${text} `,
    ]);
    expect(check(Object.fromEntries(blanks))).toEqual({ claim: CLAIM, source: null, faults: [] });
    const { claim } = check({ claimant: ' ', source: ' A new book ', page: ' ' });
    expect(claim?.claimant).toBe('A new book');
    expect(claim).not.toHaveProperty('locator');
  });

  it('finds a source that is known by its title, though it has no address', () => {
    const { claim, source } = check({ source: 'A book', address: '' });
    expect(claim?.source).toBe('S2');
    expect(source).toBeNull();
  });

  it.each<readonly [Partial<Fields>, Partial<Claim>]>([
    [{ best: '50' }, { qualifier: 'exact', low: 50, best: 50, high: 50 }],
    [
      { best: '', low: '30', high: '50' },
      { qualifier: 'range', low: 30, high: 50 },
    ],
    [
      { low: '30', high: '50' },
      { qualifier: 'range', low: 30, best: 40, high: 50 },
    ],
    [
      { best: '', low: '30' },
      { qualifier: 'more-than', low: 30 },
    ],
    [
      { best: '', high: '50' },
      { qualifier: 'at-most', high: 50 },
    ],
  ])('says of %j how it is meant', (changes, numbers) => {
    const { claim } = check(changes);
    const { qualifier, low, best, high } = claim ?? {};
    expect({ qualifier, low, best, high }).toEqual(numbers);
  });

  it('keeps “about” for another number, and every word of the source for the same', () => {
    const about = claimOf({ best: 40, qualifier: 'about' });
    expect(checkOf(about).claim).toEqual(about);
    expect(checkOf(about, { best: '60' }).claim).toEqual({ ...about, best: 60 });
    const hundreds = claimOf({ low: 200, best: 300, high: 900, qualifier: 'hundreds' });
    expect(checkOf(hundreds).claim).toEqual(hundreds);
    for (const other of [{ low: '100' }, { best: '400' }, { high: '800' }]) {
      expect(checkOf(hundreds, other).claim?.qualifier).toBe('range');
    }
  });

  it('keeps when in its time a claim holds, and that it is weak', () => {
    const claim = { ...CLAIM, to: '1977', timing: 'sometime' as const, weak: true };
    expect(checkOf(claim).claim).toStrictEqual(claim);
    expect(check({}).claim).toStrictEqual(CLAIM);
  });

  it('takes a claim on a country that its intervention did not name yet', () => {
    expect(check({}, { whole: interventionOf({ countries: ['ETH'] }) }).faults).toEqual([]);
  });

  it('gives a claim that is missing an id within its intervention, and the side that is asked', () => {
    const missing = check({}, { claim: null, side: 'host' });
    expect(missing.claim).toMatchObject({
      ...{ id: 'war.NEW', intervention: 'war', side: 'host' },
      ...{ qualifier: 'exact', low: 40, best: 40, high: 40 },
    });
    const alone = check({}, { claim: null, whole: null });
    expect(alone.faults).toEqual([]);
    expect(alone.claim).toMatchObject({ id: 'NEW.NEW', intervention: 'NEW' });
    expect(check({}, { whole: null }).claim).toEqual(CLAIM);
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

  it('writes a row as long as the source’s number needs', () => {
    const range = claimOf({ low: 30, best: 40, high: 50 });
    const [row] = linesOf({ claim: range, source: null, isSeries: true });
    expect(row?.text).toBe('troops,AGO,1975,40,S1,30,50');
  });

  it('writes a claim as the files have it, with what an editor has written of it besides', () => {
    const claim = { ...claimOf({ best: 40, qualifier: 'about' }), preferred: true };
    const wording = { en: 'some  { 40 } men', es: 'unos 40' };
    const [line] = linesOf({ claim, source: null, isSeries: false, kept: { wording } });
    expect(line?.text).toBe(
      '{"id": "war.1", "country": "AGO", "measure": "troops", "from": "1975", "to": "1975", ' +
        '"qualifier": "about", "source": "S1", "claimant": "A newspaper", "side": "independent", ' +
        '"best": 40, "wording": { "en": "some  { 40 } men", "es": "unos 40" }}',
    );
  });

  it('writes a new source as a document, as sources.json has it', () => {
    const [item] = linesOf({ claim: CLAIM, source: BOOK, isSeries: false });
    expect(JSON.parse(item?.text ?? '')).toEqual({ type: 'document', ...BOOK });
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

  it('takes for a letter only what is sent by mail', () => {
    const letter = letterTo('https://atlas.example/?to=mailto:me', 'A', 'b');
    expect(letter).toBe('https://atlas.example/?to=mailto:me&title=A&body=b');
  });

  it('has the text as long as the whole address has 6000 letters', () => {
    const contact = 'mailto:me@atlas.example';
    const room = 6000 - letterTo(contact, 'A', '').length;
    expect(letterTo(contact, 'A', 'x'.repeat(room))).toHaveLength(6000);
    expect(letterTo(contact, 'A', 'x'.repeat(room + 1))).toBe(`${contact}?subject=A`);
  });

  it('leaves out a text that an address cannot bear', () => {
    expect(letterTo('mailto:me@atlas.example', 'A', 'x'.repeat(9_000))).toBe(
      'mailto:me@atlas.example?subject=A',
    );
  });
});
