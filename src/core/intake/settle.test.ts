import { describe, expect, it } from 'vitest';
import { BORDERS, CROSSWALK } from '../crosswalk/testing/smallLists.ts';
import { Settler } from './settle.ts';

const place = (text: string, year = 1980) => ({ text, year });

function settler(assigned: Readonly<Record<string, string | null>> = {}) {
  const around = { lists: CROSSWALK, borders: BORDERS, writing: null };
  return new Settler([place('Angola')], { ...around, assigned: new Map(Object.entries(assigned)) });
}

describe('Settler.settle()', () => {
  it('settles a text in a year, once', () => {
    const settling = settler();
    expect(settling.settle(place('Angola'))).toMatchObject({ type: 'polity', id: 'AGO' });
    expect(settling.settle(place('World'))).toEqual({ type: 'aside' });
    const open = settling.settle(place('Germany'));
    expect(open).toMatchObject({ type: 'open', match: { type: 'ask' } });
    expect(settling.settle(place('Germany'))).toBe(open);
    expect(settling.settle(place('Germany', 2000))).toMatchObject({ type: 'polity', id: 'DEU' });
  });

  it('settles as a reader did by hand, in the years in which that stood', () => {
    const settling = settler({ Angola: null, 'The East': 'DDR', Soviets: 'SUN' });
    expect(settling.settle(place('Angola'))).toEqual({ type: 'left-out' });
    expect(settling.settle(place('The East'))).toEqual({ type: 'polity', id: 'DDR' });
    expect(settling.settle(place('The East', 2000))).toEqual({ type: 'polity', id: 'DEU' });
    const apart = settling.settle(place('Soviets', 2000));
    expect(apart).toMatchObject({ type: 'open', match: { type: 'not-then' } });
    const stood = apart.type === 'open' && apart.match.type === 'not-then' ? apart.match.stood : [];
    expect(stood).toEqual(expect.arrayContaining(['RUS', 'UKR']));
  });
});

describe('Settler.unsettled', () => {
  const note = (settling: Settler, text: string, year: number, line: number) => {
    const settled = settling.settle(place(text, year));
    if (settled.type === 'open') settling.note(place(text, year), line, settled.match);
  };

  it('lists each text once, those of most rows first, with its years and its first line', () => {
    const settling = settler();
    note(settling, 'Atlantis', 1980, 2);
    note(settling, 'Germany', 1980, 3);
    note(settling, 'Germany', 1985, 4);
    note(settling, 'Germany', 1970, 5);
    note(settling, 'South Sudan', 2000, 6);
    note(settling, 'South Sudan', 2001, 7);
    expect(settling.unsettled).toEqual([
      {
        ...{ text: 'Germany', code: 'ask-country', meant: ['DEU-FRG', 'DDR'] },
        ...{ rows: 3, line: 3, from: 1970, until: 1985 },
      },
      {
        ...{ text: 'South Sudan', code: 'not-then', meant: ['SDN'] },
        ...{ rows: 2, line: 6, from: 2000, until: 2001 },
      },
      {
        ...{ text: 'Atlantis', code: 'unknown-country', meant: [] },
        ...{ rows: 1, line: 2, from: 1980, until: 1980 },
      },
    ]);
  });

  it('lists nothing that is settled or left aside', () => {
    const settling = settler();
    settling.note(place('Angola'), 2, { type: 'polity', id: 'AGO', isAsked: false });
    settling.note(place('World'), 3, { type: 'aside', kind: 'world' });
    expect(settling.unsettled).toEqual([]);
  });

  it('suggests for the first two hundred texts alone, and lists five thousand', () => {
    const settling = settler();
    const unknown = { type: 'unknown', suggestions: () => ['AGO', 'AGO'] } as const;
    const asked = { type: 'not-then', stood: ['SDN'] } as const;
    for (let at = 0; at < 5_002; at += 1) settling.note(place(`x${at}`), at, unknown);
    settling.note(place('last'), 9_999, asked);
    settling.note(place('last'), 9_999, asked);
    const { unsettled } = settling;
    expect(unsettled).toHaveLength(5_000);
    expect(unsettled[0]).toMatchObject({ text: 'last', meant: ['SDN'] });
    expect(unsettled.filter(({ meant }) => meant[0] === 'AGO')).toHaveLength(201);
    expect(unsettled[1]?.meant).toEqual(['AGO']);
    expect(unsettled[300]?.meant).toEqual([]);
  });
});
