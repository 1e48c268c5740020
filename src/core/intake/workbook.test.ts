import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { type Layout, NO_CHOICES } from './choices.ts';
import { textAt } from './column.ts';
import { LIMITS } from './fault.ts';
import { archiveOf } from './testing/archive.ts';
import { readWorkbook } from './workbook.ts';

type Sheets = Parameters<typeof writeXlsx>[0]['sheets'];

async function read(bytes: Uint8Array, layout: Partial<Layout> = {}) {
  const shares: number[] = [];
  const read = await readWorkbook(bytes, { ...NO_CHOICES, ...layout }, (one) => shares.push(one));
  return { read, shares };
}

async function readSheets(sheets: Sheets, sheet?: string) {
  const { read: book, shares } = await read(await writeXlsx({ sheets }), sheet ? { sheet } : {});
  if (typeof book === 'string') throw new Error(book);
  const { grid, ...rest } = book;
  const cells = [...grid.lines].map((_, row) => grid.columns.map((one) => textAt(one, row)));
  return { ...rest, heads: grid.heads, lines: [...grid.lines], cells, shares };
}

const DATA = [
  ['country', 'troops'],
  ['Angola', 5],
];
const MB = 1_000_000;

describe('an archive', () => {
  it.each<[string, Uint8Array, string]>([
    ['is no workbook without its contents', archiveOf([{ name: 'a' }]), 'spreadsheet'],
    ['may hold so much', archiveOf([{ name: 'a', unpacked: 50 * MB }]), 'spreadsheet'],
    [
      'may not hold more, packed so small',
      archiveOf([{ name: 'a', unpacked: 50 * MB + 1 }]),
      'zip-bomb',
    ],
    [
      'may hold more, packed as large as such a thing is',
      archiveOf([{ name: 'a', unpacked: 60 * MB }], { before: 300_000 }),
      'spreadsheet',
    ],
    [
      'may not hold more, packed a little smaller',
      archiveOf([{ name: 'a', unpacked: 60 * MB }], { before: 299_000 }),
      'zip-bomb',
    ],
    [
      'may hold as much as is read, however it is packed',
      archiveOf([{ name: 'a', unpacked: 500 * MB }], { before: 3 * MB }),
      'spreadsheet',
    ],
    [
      'may not hold more than is read, however it is packed',
      archiveOf(
        [
          { name: 'a', unpacked: 500 * MB },
          { name: 'b', unpacked: 1 },
        ],
        { before: 3 * MB },
      ),
      'zip-bomb',
    ],
    ['may have so many parts', archiveOf(Array(LIMITS.entries).fill({ name: 'a' })), 'spreadsheet'],
    ['may not have more', archiveOf(Array(LIMITS.entries + 1).fill({ name: 'a' })), 'zip-bomb'],
    ['is broken where its contents are', new Uint8Array(99), 'bad-workbook'],
    ['is broken where its parts are', archiveOf([{ name: 'xl/workbook.xml' }]), 'bad-workbook'],
  ])('%s', async (_, bytes, code) => {
    expect((await read(bytes)).read).toBe(code);
  });
});

describe('readWorkbook(bytes)', () => {
  it('reads each cell as a program writes it, and a day as one', async () => {
    const { cells } = await readSheets([
      {
        name: 'Data',
        rows: [
          ['a', 'b', 'c', 'd', 'e', 'f'],
          ['Angola', 1234567.25, true, new Date(Date.UTC(1978, 5, 30, 12)), null, 'x'],
          ['', 0, false, null, 1e21, 'y'],
        ],
      },
    ]);
    expect(cells).toEqual([
      ['Angola', '1234567.25', 'true', '1978-06-30', '', 'x'],
      ['', '0', 'false', '', '1e+21', 'y'],
    ]);
  });

  it('counts the rows as the sheet does, the empty ones too', async () => {
    const rows = [['A title'], [], ...DATA, [], ['Benin', 6]];
    const { heads, lines } = await readSheets([{ name: 'Data', rows }]);
    expect(heads).toEqual(['country', 'troops']);
    expect(lines).toEqual([4, 6]);
  });

  it('reads the first sheet with a table', async () => {
    const book = await readSheets([
      { name: 'Words', rows: [['words']] },
      { name: 'Data', rows: DATA },
      {
        name: 'More',
        rows: [
          ['a', 'b'],
          ['c', 1],
        ],
      },
    ]);
    expect(book).toMatchObject({ sheets: ['Words', 'Data', 'More'], sheet: 'Data', faults: [] });
    expect(book.heads).toEqual(['country', 'troops']);
  });

  it('reads the sheet that is asked for, else says that it has no table', async () => {
    const sheets = [
      { name: 'Data', rows: DATA },
      { name: 'Words', rows: [['words']] },
      {
        name: 'More',
        rows: [
          ['a', 'b'],
          ['c', 1],
        ],
      },
    ];
    expect(await readSheets(sheets, 'More')).toMatchObject({ sheet: 'More', faults: [] });
    expect(await readSheets(sheets, 'Data')).toMatchObject({ sheet: 'Data', faults: [] });
    expect(await readSheets(sheets, 'Words')).toMatchObject({
      sheet: 'Data',
      faults: [{ code: 'no-table', column: 'Words' }],
    });
    expect(await readSheets(sheets, 'Elsewhere')).toMatchObject({ sheet: 'Data', faults: [] });
  });

  it('finds no table where no sheet has one', async () => {
    const sheets = [{ name: 'Words', rows: [['words'], ['more words']] }];
    const bytes = await writeXlsx({ sheets });
    expect((await read(bytes)).read).toBe('no-table');
    expect((await read(bytes, { sheet: 'Words' })).read).toBe('no-table');
  });

  it('takes as many rows for heads as a reader says', async () => {
    const bytes = await writeXlsx({ sheets: [{ name: 'Data', rows: [...DATA, ['Benin', 6]] }] });
    const { read: book } = await read(bytes, { headers: 0 });
    expect(book).toMatchObject({ grid: { header: { count: 0 } } });
  });

  it('tells how far it is, about, by what its rows take', async () => {
    const rows = Array.from({ length: 4_001 }, (_, at) => [`a country ${at}`, '', at]);
    const { shares } = await readSheets([{ name: 'Data', rows: [['country', 'x', 'v'], ...rows] }]);
    expect(shares).toHaveLength(2);
    const [half = 0, all = 0] = shares;
    expect(half).toBeGreaterThan(0.2);
    expect(half).toBeLessThan(0.6);
    expect(all / half).toBeCloseTo(2, 1);
    expect(all).toBeLessThanOrEqual(0.95);
  });
});
