import { describe, expect, it } from 'vitest';
import { LIMITS } from './fault.ts';
import { readAsTable } from './testing/readInput.ts';

/** What takes a pattern long that goes back: each sign over and over, and at its end what fits nowhere. */
const SIGNS = ['y', '1', '* ', ' ', '(', 'a,', 'a.', 'yes or ', '- '];
const LONG = SIGNS.map((sign) => `y${sign.repeat(1_000_000 / sign.length)}x`);

const HEAD = 'Land,Year,Helpers';
const SOUND = 'Angola,1976,120';

/** A table in which one cell is as long, by where it is. */
const TABLES: Readonly<Record<string, (cell: string) => string>> = {
  'a heading': (cell) => `Land,Year,${cell}\n${SOUND}`,
  'a country': (cell) => `${HEAD}\n${SOUND}\n${cell},1977,3`,
  'a year': (cell) => `${HEAD}\n${SOUND}\nAngola,${cell},3`,
  'a number': (cell) => `${HEAD}\n${SOUND}\nAngola,1977,${cell}`,
  'a source': (cell) => `${HEAD},Source\n${SOUND},${cell}`,
  'a measure': (cell) => `Land,Year,Measure,Value\nAngola,1976,${cell},120`,
  'a note': (cell) => `${cell}\n${HEAD}\n${SOUND}`,
};

describe('a cell of a megabyte', () => {
  it.each(Object.keys(TABLES))('as %s leaves the rest as it is', async (place) => {
    for (const long of LONG) {
      const reading = await readAsTable(TABLES[place]?.(`"${long}"`) ?? '');
      expect([...(reading.placed?.value ?? [])]).toEqual([120]);
    }
  });

  it('is cut, and shows that it is', async () => {
    const long = 'y'.repeat(1_000_000);
    const cut = `${'y'.repeat(LIMITS.letters - 1)}…`;
    const headed = await readAsTable(`Land,Year,${long}\n${SOUND}\n${long},1977,3`);
    expect(headed.heads.at(-1)).toBe(cut);
    expect(headed.measureHeads).toEqual([cut]);
    expect(headed.unsettled.map(({ text }) => text)).toEqual([cut]);
    expect(headed.preview.at(-1)?.cells[0]).toBe(cut);
  });

  it('is not cut where it is as long as is read', async () => {
    const whole = 'y'.repeat(LIMITS.letters);
    expect((await readAsTable(`Land,Year,${whole}\n${SOUND}`)).heads.at(-1)).toBe(whole);
  });
});
