import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { checkData, wordFound } from './check/checkData.ts';
import { checkAll, checkFile } from './check/checkFile.ts';
import { checkFiles } from './edited/editedFiles.ts';
import type { Inputs } from './inputs/inputs.ts';
import { builtFiles, builtInputs } from './testing/builtInputs.ts';

const inputs = builtInputs();
const folder = mkdtempSync(join(tmpdir(), 'check-'));
afterAll(() => rmSync(folder, { recursive: true }));

type Json = Record<string, unknown>;

/** One intervention as it stands in its file, changed. */
function changed(id: string, change: (value: Json) => void): Inputs {
  const entries = inputs.entries.map((entry) => {
    if (entry.value.id !== id) return entry;
    const value = structuredClone(entry.value) as Json;
    change(value);
    return { ...entry, value };
  });
  return { ...inputs, entries };
}

function linesOf(data: Inputs): readonly string[] {
  return checkData(data).found.map(wordFound);
}

/** The item of a list in a file, for change. */
function itemOf(value: Json, list: string, index: number): Json {
  return (value[list] as Json[])[index] ?? {};
}

function check(name: string, content: unknown) {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return checkFile(path, () => ({ inputs }));
}

const S000 = (inputs.sources as Json[])[0] ?? {};
const GRENADA = 'data/interventions/grd1979_83.json';

describe('npm run data:check', () => {
  it('finds nothing in the data as they are', () => {
    expect(checkFiles()).toEqual([]);
    const { lines, isSound } = checkAll(inputs);
    expect(isSound, lines.join('\n')).toBe(true);
    expect(lines.at(-1)).toMatch(/^data: sound; /);
  });

  it('warns of a claim far from its rivals until a contradiction names it', () => {
    const named = (claims: readonly string[]) =>
      checkAll(
        changed('eth1977_89', (value) => {
          value.contradictions = [{ en: 'Why.', es: 'Por qué.', claims }];
        }),
      ).lines.filter((line) => line.includes('far-from-rivals'));
    expect(named(['eth1977_89.1'])).toEqual([
      expect.stringContaining('data/interventions/eth1977_89.json: warning: claims[1]:'),
    ]);
    expect(named(['eth1977_89.2'])).toEqual([]);
  });

  it.each<[string, Json, string, string]>([
    ['a mistyped field', { mesure: 'troops' }, 'mesure: unknown-field', 'write "measure"'],
    ['a mistyped optional field', { prefered: {} }, 'prefered: unknown-field', '"preferred"'],
    ['a field that nobody knows', { colour: 'red' }, 'colour: unknown-field', 'take it out'],
    ['a reason in one language', { preferred: { en: 'Best' } }, 'preferred.es: missing', 'write'],
    ['a preference without a reason', { preferred: true }, 'preferred: wrong-type', 'an object'],
    ['words in one language', { wording: { en: 'Dead' } }, 'wording.es: missing', 'write'],
    ['a low above its high', { low: 9, high: 5 }, 'low: low-above-high', 'swap'],
    ['an unknown source', { source: 'X' }, 'source: unknown-source', 'data/sources.json'],
    ['an unknown country', { country: 'XXX' }, 'country: unknown-country', 'ISO 3166-1'],
    ['an unknown measure', { measure: 'ships' }, 'measure: unknown-measure', 'measures.json'],
    ['a wrong qualifier', { qualifier: 'about' }, 'qualifier: qualifier-mismatch', 'best only'],
    ['a mistyped year', { from: '1938-10', to: '1938-10' }, 'from: outside-span', 'years'],
    ['a date of another form', { from: 'Oct 1983' }, 'from: bad-date', '1975-11'],
  ])('names %s with file, path and what to write', (_, fields, what, advice) => {
    const lines = linesOf(
      changed('grd1979_83', (value) => Object.assign(itemOf(value, 'claims', 2), fields)),
    );
    const line = lines.find((one) => one.startsWith(`${GRENADA}: claims[2].${what}`));
    expect(line, lines.join('\n')).toContain(advice);
  });

  it.each<[string, (value: Json) => void, string]>([
    ['a summary left out', (value) => delete value.summary, 'summary: missing'],
    [
      'a note in one language',
      (value) => Object.assign(itemOf(value, 'notes', 0), { es: '' }),
      'notes[0].es: empty',
    ],
    [
      'a contradiction between claims that are not there',
      (value) => Object.assign(itemOf(value, 'contradictions', 0), { claims: ['no.1'] }),
      'contradictions[0].claims[0]: unknown-claim',
    ],
    [
      'an id unlike the file’s name',
      (value) => Object.assign(value, { id: 'grenada' }),
      'id: id-mismatch',
    ],
    [
      'an event with latitude first',
      (value) => Object.assign(itemOf(value, 'events', 0), { coordinates: [12.0, -61.78] }),
      'events[0].coordinates: coordinate-order',
    ],
    [
      'an event’s note in one language',
      (value) => Object.assign(itemOf(value, 'events', 0), { note: { en: 'x' } }),
      'events[0].note.es: missing',
    ],
    [
      'a background sentence in one language',
      (value) => delete itemOf(value, 'background', 1).es,
      'background[1].es: missing',
    ],
    [
      'a background sentence of an unknown source',
      (value) => Object.assign(itemOf(value, 'background', 1), { source: 'X' }),
      'background[1].source: unknown-source',
    ],
    [
      'a background sentence without its place in the source',
      (value) => Object.assign(itemOf(value, 'background', 1), { locator: '' }),
      'background[1].locator: empty',
    ],
    ['a claim that is no object', (value) => Object.assign(value, { claims: [null] }), 'claims[0]'],
    ['an event that is no object', (value) => Object.assign(value, { events: [7] }), 'events[0]'],
  ])('names %s', (_, change, expected) => {
    const lines = linesOf(changed('grd1979_83', change));
    expect(
      lines.some((line) => line.startsWith(`${GRENADA}: ${expected}`)),
      lines.join('\n'),
    ).toBe(true);
  });

  it('names a station of a march with latitude first', () => {
    const data = changed('cod1965', (value) =>
      Object.assign(itemOf(value, 'path', 0), { coordinates: [-6.82, 39.28] }),
    );
    const path = 'data/interventions/cod1965.json: path[0].coordinates: coordinate-order';
    expect(linesOf(data)).toEqual([expect.stringContaining(path)]);
  });

  it('names a claim of a weak source that is not marked weak', () => {
    const data = changed('cog1965_91', (value) => delete itemOf(value, 'claims', 1).weak);
    expect(linesOf(data)).toEqual([expect.stringContaining('claims[1]: unmarked-weak (P-BOMM)')]);
  });

  it.each<[string, Json, string]>([
    ['a mistyped field', { kind: [] }, '[0].kind: unknown-field: is unknown; write "kinds"'],
    ['words in one language', { wording: { en: 'There' } }, '[0].wording.es: missing'],
    ['an unknown country', { country: 'XXX' }, '[0].country: unknown-country'],
    ['an unknown source', { source: 'X' }, '[0].source: unknown-source'],
    ['an unknown intervention', { intervention: 'x' }, '[0].intervention: unknown-intervention'],
    ['a reversed span', { from: '1980', to: '1979' }, '[0].to: reversed-span'],
    ['a country of two shapes', { country: 'YEM', from: '1980' }, '[0].country: no-shape'],
  ])('names %s of an attestation with its place', (_, fields, expected) => {
    const [first = {}, ...others] = inputs.attestations as readonly Json[];
    const lines = linesOf({ ...inputs, attestations: [{ ...first, ...fields }, ...others] });
    expect(lines).toEqual([expect.stringContaining(`data/attestations.json: ${expected}`)]);
  });

  it('says where attestations are no list', () => {
    const lines = linesOf({ ...inputs, attestations: {} });
    expect(lines).toEqual([
      expect.stringContaining('data/attestations.json: the file: wrong-type'),
    ]);
  });

  it('names a country that has no shape in its year', () => {
    const data = changed('grd1979_83', (value) => Object.assign(value, { countries: ['YMD'] }));
    Object.assign(data.entries.find(({ value }) => value.id === 'grd1979_83')?.value ?? {}, {
      from: '1991',
      to: '1992',
      claims: [],
      events: [],
      contradictions: [],
    });
    expect(linesOf(data).join('\n')).toContain(`${GRENADA}: countries: no-shape (YMD in 1991)`);
  });

  it.each<[string, Json, string]>([
    ['an address of another kind', { URL: 'ftp://x.org/a' }, '[1].URL: bad-url'],
    ['an address in words', { URL: 'www.x.org' }, '[1].URL: bad-url'],
    ['a type that CSL does not know', { type: 'newspaper' }, '[1].type: unknown-field-value'],
    ['an id used twice', { id: 'S000' }, '[1].id: duplicate-id'],
    ['a mistyped field', { titel: 'x' }, '[1].titel: unknown-field'],
    ['a date in words', { issued: { literal: 'undated' } }, '[1].issued.literal: unknown-field'],
    ['no address and no way to find it', { URL: undefined }, '[1].custom.findable: not-findable'],
    ['a page that has two ids', { URL: S000.URL }, '[1].URL: same-address (S000)'],
    ['an address without a day', { accessed: undefined }, '[1].accessed: missing'],
    ['a pirate', { URL: 'https://pdfdrive.to/dl/x' }, '[1].URL: scraper (pdfdrive.to)'],
    [
      'a scraper that was read',
      {
        custom: {
          ...(S000.custom as Json),
          readAt: { en: 'x', es: 'x', URL: 'http://en.lua.ovh/a' },
        },
      },
      '[1].custom.readAt.URL: scraper (lua.ovh)',
    ],
    ['a note where bibliographies print it', { note: 'x' }, '[1].note: unknown-field'],
  ])('names in the sources %s', (_, fields, expected) => {
    const sources = structuredClone(inputs.sources) as Json[];
    Object.assign(sources[1] ?? {}, fields);
    const lines = linesOf({ ...inputs, sources });
    expect(lines.join('\n')).toContain(`data/sources.json: ${expected}`);
  });

  it.each<[string, Json, string]>([
    ['an unknown source', { source: 'X' }, '[1].source: unknown-source (X)'],
    ['words in one language', { es: undefined }, '[1].es: missing'],
    ['no place in the source', { locator: '' }, '[1].locator: empty'],
    ['a mistyped field', { locater: 'p. 1' }, '[1].locater: unknown-field'],
  ])('names in the background of the whole %s', (_, fields, expected) => {
    const background = structuredClone(inputs.background) as Json[];
    Object.assign(background[1] ?? {}, fields);
    const lines = linesOf({ ...inputs, background });
    expect(lines.join('\n')).toContain(`data/background.json: ${expected}`);
  });

  it('names a measure without a type, and a version of another form', () => {
    const measures = { ...(inputs.measures as Json), troops: { en: 'Troops', es: 'Tropas' } };
    const lines = linesOf({
      ...inputs,
      measures,
      atlas: { ...(inputs.atlas as Json), version: '1.2.3' },
    });
    expect(lines.join('\n')).toContain('data/measures.json: troops.type: missing');
    expect(lines.join('\n')).toContain('data/atlas.json: version: bad-version (1.2.3)');
  });

  it('never throws, whatever a file holds', () => {
    const file = inputs.entries[0]?.file ?? '';
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (value, list) => {
        const odd = { id: 'odd', claims: list, events: list, countries: list, notes: value };
        for (const one of [value, odd, { ...odd, id: value, from: value, polities: value }]) {
          const entries = [{ file, value: one as Json }];
          checkData({ ...inputs, entries, background: value, sources: value, measures: value });
        }
      }),
      {
        numRuns: 100,
        examples: [
          [{}, [{ toString: false }]],
          [{ toString: '' }, []],
        ],
      },
    );
  });
});

describe('npm run data:check FILE', () => {
  const published: string = builtFiles()['interventions.geojson'] ?? '';

  it('says in one line that a sound dataset is sound', () => {
    const written = (list: string) =>
      inputs.entries.flatMap(({ value }) => (value[list] ?? []) as unknown[]).length;
    const interventions = inputs.entries.length;
    const counts = `${interventions} interventions, ${written('claims')} claims, ${written('events')} events`;
    expect(check('sound.geojson', published)).toEqual({
      isSound: true,
      lines: [`${join(folder, 'sound.geojson')}: sound; ${counts}`],
    });
  });

  it('counts one of a kind as one', () => {
    const collection = JSON.parse(published);
    const one = collection.features.find(
      ({ properties }: { properties: Json }) =>
        properties.type === 'intervention' &&
        properties.within === undefined &&
        properties.sharedWith === undefined &&
        (properties.claims as Json[]).length === 1,
    );
    expect(check('one.geojson', { ...collection, features: [one] }).lines).toEqual([
      `${join(folder, 'one.geojson')}: sound; 1 intervention, 1 claim, 0 events`,
    ]);
  });

  it('names what is wrong in a dataset, with its path, and every issue', () => {
    const collection = JSON.parse(published);
    const [first, second] = collection.features.filter(
      (feature: { properties: Json }) => (feature.properties.claims as Json[] | undefined)?.length,
    );
    Object.assign(first.properties.claims[0], { low: 5, high: 1 });
    Object.assign(second.properties, { sorces: [] });
    const { lines, isSound } = check('unsound.geojson', collection);
    expect(isSound).toBe(false);
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/features\[\d+\]\.properties\.claims\[0\]\.low: low-above-high/);
    expect(lines[1]).toMatch(/features\[\d+\]\.properties\.sorces: .*write "sources"/);
  });

  it('takes fields that others added to GeoJSON as they are', () => {
    const collection = { ...JSON.parse(published), licence: 'CC BY', generator: 'mine' };
    expect(check('more.geojson', collection).isSound).toBe(true);
  });

  it('knows the sources that lie beside a foreign dataset', () => {
    const text = published.replaceAll('"S000"', '"MINE"');
    expect(check('mine.geojson', text).lines[0]).toContain('unknown-source (MINE)');
    writeFileSync(join(folder, 'sources.json'), '[{"id": "MINE"}]');
    expect(check('mine.geojson', text).isSound).toBe(true);
    rmSync(join(folder, 'sources.json'));
  });

  it('checks an intervention before it is put in its place', () => {
    const value = structuredClone(inputs.entries.find((one) => one.value.id === 'cod1965')?.value);
    expect(check('cod1965.json', value)).toMatchObject({ isSound: true });
    const copy = { ...value, id: 'copy' };
    const { lines } = check('copy.json', copy);
    expect(lines[0]).toContain('copy.json: claims[0].id: duplicate-id (cod1965.1)');
  });

  it.each<[string, unknown, string]>([
    ['empty.json', '', 'empty-file'],
    ['text.json', 'Angola', 'not-json'],
    ['comma.json', '{\n"id": "x",\n}', 'trailing-comma (line 2, column 10)'],
    ['list.json', [1, 2], 'not-geojson'],
    ['null.json', null, 'not-geojson'],
    ['topology.json', { type: 'Topology' }, 'not-geojson'],
    ['feature.json', { type: 'Feature' }, 'not-geojson'],
  ])('answers %s with one clear line', (name, content, expected) => {
    const { lines, isSound } = check(name, content);
    expect(isSound).toBe(false);
    expect(lines).toEqual([expect.stringContaining(expected)]);
  });

  it('answers a missing file and a folder with one clear line', () => {
    expect(checkFile(join(folder, 'none.json'), () => ({ inputs })).lines).toEqual([
      expect.stringContaining('none.json: no such file'),
    ]);
    expect(checkFile(folder, () => ({ inputs })).lines[0]).toContain('not a file');
  });
});
