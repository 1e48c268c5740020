import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { LIMITS } from './fault.ts';
import { openInput, openText } from './open.ts';
import type { Progress } from './progress.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const ROWS = [
  { country: 'Angola', year: 1988, troops: 5 },
  { country: 'Benin', year: 1988, troops: 6 },
];

/** What a text is opened as, without its grid. */
function openedAs(text: string) {
  const { grid: _, ...opened } = { grid: null, ...openText(bytesOf(text)) };
  return opened;
}

/** What a file is refused for. */
function refusalOf(bytes: Uint8Array) {
  const opened = openText(bytes);
  return opened.type === 'refused' ? opened.faults[0]?.first[0] : opened.type;
}

/** How far it was told to be. */
async function toldOf(text: string): Promise<readonly Progress[]> {
  const told: Progress[] = [];
  await openInput(text, (progress) => told.push(progress));
  return told;
}

describe('openText(bytes)', () => {
  const table = {
    type: 'opened',
    encoding: 'utf-8',
    sheets: [],
    sheet: null,
    title: '',
    faults: [],
  };

  it.each<[string, string, object]>([
    ['of commas', 'a,b\n1,2', { format: 'csv', delimiter: ',' }],
    ['of semicolons', 'a;b\n1;2', { format: 'csv', delimiter: ';' }],
    ['of tabs', 'a\tb\n1\t2', { format: 'tsv', delimiter: '\t' }],
    ['of JSON', JSON.stringify(ROWS), { format: 'json', delimiter: '' }],
    [
      'of features',
      JSON.stringify({
        type: 'FeatureCollection',
        features: ROWS.map((properties) => ({ properties })),
      }),
      { format: 'geojson', delimiter: '' },
    ],
  ])('opens a table %s', (_, text, how) => {
    expect(openedAs(text)).toEqual({ ...table, ...how });
  });

  it('opens what this atlas publishes, and what it saves', () => {
    const collection = { type: 'FeatureCollection', features: [{ properties: { type: 'event' } }] };
    expect(openText(bytesOf(JSON.stringify(collection)))).toEqual({
      type: 'collection',
      value: collection,
      issues: [],
    });
    const named = { name: 'mine', hash: '0123456789abcdef', rows: 1 };
    const saved = { format: 'intervention-atlas/own', version: 2, type: 'collection' };
    expect(openText(bytesOf(JSON.stringify({ ...saved, ...named, collection })))).toEqual({
      type: 'saved',
      value: { ...named, type: 'collection', collection },
      issues: [],
    });
  });

  it.each<[string, Uint8Array, object]>([
    ['nothing', new Uint8Array(0), { code: 'empty-file' }],
    ['more than is read', new Uint8Array(LIMITS.bytes + 1), { code: 'too-large' }],
    ['a zip', zipSync({ a: bytesOf('a') }), { code: 'spreadsheet' }],
    ['a page', bytesOf('<!doctype html><p>a,b'), { code: 'document' }],
    [
      'a broken saved file',
      bytesOf('{"format": "intervention-atlas/own"}'),
      { code: 'bad-saved-file' },
    ],
    ['no features', bytesOf('{"type": "FeatureCollection", "features": []}'), { code: 'no-rows' }],
    [
      'one column too many',
      bytesOf(`${'a,'.repeat(LIMITS.columns)}b\n${'1,'.repeat(LIMITS.columns)}2`),
      { code: 'too-many-columns', value: '1001' },
    ],
  ])('refuses %s', (_, bytes, fault) => {
    expect(refusalOf(bytes)).toEqual(fault);
  });

  it('opens as many columns as are read', () => {
    const row = `a${',a'.repeat(LIMITS.columns - 1)}`;
    expect(refusalOf(bytesOf(`${row}\n${row.replaceAll('a', '1')}`))).toBe('opened');
  });

  it('tells a line with broken bytes once, with what stands around the first', () => {
    const apart = 'x'.repeat(40);
    const text = `pa?s,year?,${apart}?\nSão Tomé é,1988,1\nPer? ,1988,2\nMalí é,1988,3\nCuraçao,?,4`;
    const bytes = bytesOf(text).map((byte) => (byte === 0x3f ? 0xe9 : byte));
    expect(openText(bytes)).toMatchObject({
      type: 'opened',
      faults: [
        { code: 'broken-byte', line: 1, value: `pa\ufffds,year\ufffd,${'x'.repeat(16)}` },
        { code: 'broken-byte', line: 3, value: 'Per\ufffd ,1988,2' },
        { code: 'broken-byte', line: 5, value: 'Curaçao,\ufffd,4' },
      ],
    });
  });
});

describe('openInput(input)', () => {
  it('tells how far it is from the file to the last row', async () => {
    expect(await toldOf('a,b\n1,2')).toEqual([
      { stage: 'opening', share: 0 },
      { stage: 'parsing', share: 0 },
      { stage: 'parsing', share: 1 },
    ]);
  });

  it('has a part of its way left when it has read JSON', async () => {
    const rows = Array.from({ length: 24 }, (_, at) => ({ a: at, b: 'x'.repeat(100_000) }));
    const shares = (await toldOf(JSON.stringify(rows))).slice(2);
    expect(shares.length).toBeGreaterThan(1);
    expect(shares.every(({ stage, share }) => stage === 'parsing' && share <= 0.7)).toBe(true);
    expect(shares.at(-1)?.share).toBeGreaterThan(0.4);
  });

  it('reads a file as large as may be', async () => {
    const sized = (size: number) =>
      Object.defineProperty(new Blob(['a,b\n1,2']), 'size', { value: size });
    expect((await openInput(sized(LIMITS.bytes), () => undefined)).type).toBe('opened');
    expect((await openInput(sized(LIMITS.bytes + 1), () => undefined)).type).toBe('refused');
  });

  it('gives what this atlas publishes its hash and no name', async () => {
    const text = '{"type": "FeatureCollection", "features": [{"properties": {"type": "event"}}]}';
    expect(await openInput(new File([text], 'mine.geojson'), () => undefined)).toEqual({
      type: 'collection',
      value: JSON.parse(text),
      issues: [],
      hash: expect.stringMatching(/^[0-9a-f]{16}$/),
    });
  });
});
