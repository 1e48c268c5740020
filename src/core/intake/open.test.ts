import fc from 'fast-check';
import { zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { type Fault, LIMITS } from './fault.ts';
import { openInput } from './open.ts';
import { faultsOf, linesOf, readAsTable, readInput } from './testing/readInput.ts';

const CSV = 'country,year,troops\nAngola,1988,52000\nCôte d’Ivoire,1978,12000';
const PLACED = ['AGO 1988 52000 troops', 'CIV 1978 12000 troops'];

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

function utf16(text: string, isBig: boolean, mark = '\ufeff'): Uint8Array<ArrayBuffer> {
  const units = `${mark}${text}`;
  const bytes = new Uint8Array(units.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < units.length; at += 1) view.setUint16(at * 2, units.charCodeAt(at), !isBig);
  return bytes;
}

/** The code of what a file is refused for; what it was read as where it was not. */
async function refusalOf(input: Blob | string): Promise<string> {
  const reading = await readInput(input);
  return reading.type === 'refused' ? (reading.faults[0]?.code ?? '') : reading.type;
}

describe('a file of text', () => {
  it.each<[string, Blob | string, string]>([
    ['pasted', CSV.replaceAll(',', '\t'), 'utf-8'],
    ['in UTF-8 with a mark', new Blob([`\ufeff${CSV}`]), 'utf-8'],
    ['in UTF-16', new Blob([utf16(CSV, false)]), 'utf-16le'],
    ['in UTF-16, big end first', new Blob([utf16(CSV, true)]), 'utf-16be'],
    ['in UTF-16 without a mark', new Blob([utf16(CSV, false, '')]), 'utf-16le'],
    [
      'in Latin-1',
      new Blob([Uint8Array.from(CSV.replace('’', "'"), (letter) => letter.charCodeAt(0))]),
      'windows-1252',
    ],
    ['with sep=;', new Blob([`sep=;\n${CSV.replaceAll(',', ';')}`]), 'utf-8'],
    ['with lines of Windows', new Blob([CSV.replaceAll('\n', '\r\n')]), 'utf-8'],
    ['with lines of an old Mac', new Blob([CSV.replaceAll('\n', '\r')]), 'utf-8'],
    ['with lines of both', new Blob([CSV.replace('\n', '\r\n')]), 'utf-8'],
    ['that begins with the letters of a zip', new Blob([`PKO list\n${CSV}`]), 'utf-8'],
    ['under ten lines of preamble', new Blob([`${'Some title\n'.repeat(10)}${CSV}`]), 'utf-8'],
  ])('%s is read', async (_, input, encoding) => {
    const reading = await readAsTable(input);
    expect(linesOf(reading)).toEqual(PLACED);
    expect(reading.encoding).toBe(encoding);
    expect(reading.faults).toEqual([]);
  });

  it('tells one broken byte with its line, and reads the rest', async () => {
    const head = bytesOf(`${CSV}\nPer`);
    const bytes = Uint8Array.from([...head, 0xe9, ...bytesOf(',1988,4')]);
    const reading = await readAsTable(new Blob([bytes]));
    expect(faultsOf(reading)).toEqual(['broken-byte 4 Per\ufffd,1988,4']);
    expect(linesOf(reading)).toEqual(PLACED);
  });

  it.each<[string, Blob | string, string]>([
    ['is empty', new Blob([]), 'empty-file'],
    ['is pasted empty', '', 'empty-file'],
    ['has blanks only', ' \n \n', 'empty-file'],
    ['is a picture', new Blob([Uint8Array.from([0x89, 0x50, 0, 0, 0, 1, 2, 0])]), 'not-text'],
    ['is one column', 'Angola\nEthiopia', 'no-table'],
    ['is too large', sized(LIMITS.bytes + 1), 'too-large'],
    [
      'has too many columns',
      `${'a,'.repeat(LIMITS.columns + 1)}b\n${'1,'.repeat(1001)}2`,
      'too-many-columns',
    ],
  ])('that %s is refused', async (_, input, code) => {
    expect(await refusalOf(input)).toBe(code);
  });

  it('has the hash of its bytes', async () => {
    const one = await readAsTable(CSV);
    expect(one.hash).toMatch(/^[0-9a-f]{16}$/);
    expect((await readAsTable(new Blob([CSV]))).hash).toBe(one.hash);
    expect((await readAsTable(`${CSV}\n`)).hash).not.toBe(one.hash);
  });
});

/** A blob that says how large it is, and has nothing to read. */
function sized(size: number): Blob {
  return Object.defineProperty(new Blob(['x']), 'size', { value: size });
}

describe('a workbook', () => {
  const rows = [
    ['Country', 'Year', 'Troops'],
    ['Angola', 1988, 52_000],
    ["Côte d'Ivoire", new Date(Date.UTC(1978, 5, 30)), 12_000],
  ];

  it('is read, days being days, from the first sheet with a table', async () => {
    const bytes = await writeXlsx({
      sheets: [
        { name: 'Read me', rows: [['Some words']] },
        { name: 'Data', rows: [['A title'], ...rows] },
      ],
    });
    const reading = await readAsTable(new Blob([Uint8Array.from(bytes)]));
    expect(reading).toMatchObject({ format: 'xlsx', sheets: ['Read me', 'Data'] });
    expect(linesOf(reading)).toEqual(['AGO 1988 52000 Troops', 'CIV 1978 12000 Troops']);
    expect(reading.preview[0]?.line).toBe(3);
    expect(reading.hash).toMatch(/^[0-9a-f]{16}$/);
  });

  it('is read by the sheet that a reader chooses, else by one with a table, which is said', async () => {
    const bytes = await writeXlsx({
      sheets: [
        { name: 'Data', rows },
        { name: 'Words', rows: [['Some words']] },
        {
          name: 'Helpers',
          rows: [
            ['Country', 1988],
            ['Benin', 7],
          ],
        },
      ],
    });
    const book = new Blob([Uint8Array.from(bytes)]);
    const chosen = await readAsTable(book, { sheet: 'Helpers' });
    expect(chosen.sheet).toBe('Helpers');
    expect(linesOf(chosen)).toEqual(['BEN 1988 7 Helpers']);
    const other = await readAsTable(book, { sheet: 'Words' });
    expect(other.sheet).toBe('Data');
    expect(faultsOf(other)).toEqual(['no-table Words']);
    expect((await readAsTable(book, { sheet: 'gone' })).faults).toEqual([]);
  });

  it('tells how far it is, sheet by sheet, and never backwards', async () => {
    const many = Array.from({ length: 9000 }, (_, at) => ['Angola', 1960 + (at % 60), at]);
    const bytes = await writeXlsx({
      sheets: [{ name: 'Data', rows: [['c', 'year', 'v'], ...many] }],
    });
    const shares: number[] = [];
    await openInput(new Blob([Uint8Array.from(bytes)]), ({ share }) => shares.push(share));
    expect(shares.length).toBeGreaterThan(4);
    expect(shares).toEqual(shares.toSorted((one, other) => one - other));
    expect(Math.max(...shares)).toBeLessThanOrEqual(1);
  });

  it('of too many parts is refused', async () => {
    const parts = Array.from({ length: LIMITS.entries + 1 }, (_, at) => [
      `${at}`,
      new Uint8Array(1),
    ]);
    const bytes = zipSync(Object.fromEntries(parts));
    expect(await refusalOf(new Blob([Uint8Array.from(bytes)]))).toBe('zip-bomb');
  });

  it('that lies about its size is not unpacked beyond it', async () => {
    const bytes = zipSync({
      '[Content_Types].xml': new Uint8Array(5_000_000),
      'xl/workbook.xml': new Uint8Array(10),
    });
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    for (let at = 0; at + 28 < bytes.length; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 100, true);
    }
    expect(await refusalOf(new Blob([Uint8Array.from(bytes)]))).toBe('bad-workbook');
  });

  it.each<[string, readonly number[], string]>([
    ['of the old form', [0xd0, 0xcf, 0x11, 0xe0, 0xa1], 'old-workbook'],
    ['cut short', [0x50, 0x4b, 3, 4, 0, 0], 'bad-workbook'],
    ['that is another zip', [...zipSync({ 'a.txt': bytesOf('a') })], 'spreadsheet'],
  ])('%s is refused', async (_, bytes, code) => {
    expect(await refusalOf(new Blob([Uint8Array.from(bytes)]))).toBe(code);
  });

  it('of any bytes is refused and never throws', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (tail) => {
        const bytes = Uint8Array.from([0x50, 0x4b, 3, 4, ...tail]);
        expect(await refusalOf(new Blob([bytes]))).toMatch(/workbook|bomb|spreadsheet/);
      }),
    );
  });
});

describe('rows of JSON', () => {
  const objects = [
    { country: 'Angola', year: 1988, troops: 52_000 },
    { country: "Côte d'Ivoire", year: 1978, troops: 12_000 },
  ];

  it.each<[string, string]>([
    ['a list of objects', JSON.stringify(objects)],
    ['a list under a name', JSON.stringify({ meta: { page: 1 }, data: objects })],
    ['a list behind what is said of it', JSON.stringify([{ page: 1 }, objects])],
    [
      'lists by column',
      JSON.stringify({
        country: objects.map(({ country }) => country),
        year: objects.map(({ year }) => year),
        troops: objects.map(({ troops }) => troops),
      }),
    ],
    [
      'lists by row',
      JSON.stringify([['country', 'year', 'troops'], ...objects.map((one) => Object.values(one))]),
    ],
    ['an object a line', objects.map((one) => JSON.stringify(one)).join('\n')],
  ])('as %s are read', async (_, text) => {
    const reading = await readAsTable(text);
    expect(reading.format).toBe('json');
    expect(linesOf(reading)).toEqual(PLACED);
  });

  it('have what is nested one deep as columns, and are told what is nested deeper', async () => {
    const reading = await readAsTable(
      JSON.stringify([{ country: { name: 'Angola' }, year: 1988, troops: 5, more: [1, 2] }]),
    );
    expect(reading.heads).toContain('country.name');
    expect(faultsOf(reading)).toEqual(['nested-cell 1 more [1,2]']);
    expect(linesOf(reading)).toEqual(['AGO 1988 5 troops']);
  });

  it.each<[string, string, string]>([
    ['are unsound', '[{"country": "Angola", ]', 'bad-json'],
    ['are nested without end', '['.repeat(100_000), 'too-deep'],
    ['have a key that programs keep', '[{"a": 1, "__proto__": {"x": 1}}]', 'reserved-key'],
    ['have such a key, spelled otherwise', '[{"a": 1, "\\u005f_proto__": 1}]', 'reserved-key'],
    ['have no rows', '{"a": 1}', 'no-rows'],
    ['are one column', '[{"a": 1}, {"a": 2}]', 'no-table'],
  ])('that %s are refused', async (_, text, code) => {
    expect(await refusalOf(text)).toBe(code);
  });
});

describe('JSON that is unsound', () => {
  it.each<[string, string, Partial<Fault>]>([
    ['in its fourth line', '[\n {"a": 1,\n "b": 2},\n {"a": }\n]', { line: 4, value: '}' }],
    ['at its end', '[{"a": 1}', { line: 1 }],
    ['in the second of its objects', '{"a": 1}\n{"a": ', { line: 2, value: '{"a":' }],
  ])('%s is told with its line and what stands there', async (_, text, place) => {
    const reading = await readInput(text);
    expect(reading).toMatchObject({ faults: [{ first: [{ code: 'bad-json', ...place }] }] });
  });

  it('has its place where it is nested too deep, and the key that is not taken', async () => {
    expect(await readInput(`[\n${'['.repeat(40)}`)).toMatchObject({
      faults: [{ first: [{ code: 'too-deep', line: 2 }] }],
    });
    expect(await readInput('[{"a": {"__proto__": 1}}]')).toMatchObject({
      faults: [{ first: [{ code: 'reserved-key', column: '__proto__' }] }],
    });
  });
});

describe('any JSON', () => {
  it('is read, or refused, and never throws', async () => {
    const value = fc.jsonValue({ depthSize: 'medium' });
    const features = fc.array(
      fc.record({ type: fc.constant('Feature'), geometry: value, properties: value }),
    );
    const collection = features.map((all) => ({ type: 'FeatureCollection', features: all }));
    const broken = value.map((one) => ({ type: 'FeatureCollection', features: [one, null] }));
    await fc.assert(
      fc.asyncProperty(fc.oneof(value, collection, broken), async (one) => {
        const { type } = await readInput(JSON.stringify(one));
        expect(['table', 'refused', 'collection']).toContain(type);
      }),
      { numRuns: 300 },
    );
  });
});

describe('GeoJSON', () => {
  const collection = (...features: readonly unknown[]) =>
    JSON.stringify({ type: 'FeatureCollection', features });
  const feature = (
    geometry: unknown,
    properties: unknown = { country: 'Angola', year: 1988, v: 1 },
  ) => ({
    type: 'Feature',
    geometry,
    properties,
  });
  const ring = (...positions: readonly (readonly number[])[]) => ({
    type: 'Polygon',
    coordinates: [positions],
  });

  it('of others is read by its properties', async () => {
    const reading = await readAsTable(
      collection(feature({ type: 'Point', coordinates: [13, -8] })),
    );
    expect(reading).toMatchObject({ format: 'geojson', faults: [] });
    expect(linesOf(reading)).toEqual(['AGO 1988 1 v']);
  });

  it('of this atlas is a collection', async () => {
    const reading = await readInput(collection(feature(null, { type: 'intervention' })));
    expect(reading).toMatchObject({ type: 'collection', issues: [] });
  });

  it.each<[string, unknown, string]>([
    ['a position that is no numbers', { type: 'Point', coordinates: ['a', 2] }, 'bad-position'],
    ['latitude first', { type: 'Point', coordinates: [-8, 130] }, 'swapped-position'],
    ['a position off the globe', { type: 'Point', coordinates: [500, 500] }, 'outside-globe'],
    ['a ring that is open', ring([0, 0], [1, 0], [1, 1], [0, 1]), 'open-ring'],
    ['a ring the wrong way', ring([0, 0], [0, 1], [1, 1], [0, 0]), 'wrong-winding'],
    ['an unknown geometry', { type: 'Circle', coordinates: [0, 0] }, 'bad-geometry'],
    ['a geometry nested otherwise', { type: 'Polygon', coordinates: [0, 0] }, 'bad-geometry'],
  ])(
    'with %s is told by the number of the feature, and its figures are read',
    async (_, geometry, code) => {
      const reading = await readAsTable(
        collection(feature(null, { country: 'Benin', year: 1988, v: 2 }), feature(geometry)),
      );
      expect(reading.faults.map((group) => [group.code, group.first[0]?.line])).toEqual([
        [code, 2],
      ]);
      expect(linesOf(reading)).toHaveLength(2);
    },
  );

  it('with a sound ring and a hole is not complained of', async () => {
    const sound = {
      type: 'Polygon',
      coordinates: [
        [
          [0, 0],
          [9, 0],
          [9, 9],
          [0, 9],
          [0, 0],
        ],
        [
          [1, 1],
          [1, 2],
          [2, 2],
          [2, 1],
          [1, 1],
        ],
      ],
    };
    expect((await readAsTable(collection(feature(sound)))).faults).toEqual([]);
  });
});
