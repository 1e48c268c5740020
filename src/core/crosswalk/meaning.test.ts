import { describe, expect, it } from 'vitest';
import { readCrosswalk } from './crosswalk.ts';
import { keyOf } from './key.ts';
import { type Match, meantBy } from './match.ts';
import { matchText } from './testing/matchText.ts';
import { BORDERS, SMALL } from './testing/smallLists.ts';

type Lists = Readonly<Record<string, string>>;

const keyed = (lists: Lists, prefix = '') =>
  Object.fromEntries(Object.entries(lists).map(([name, text]) => [prefix + keyOf(name), text]));

/** What texts mean by lists of which a test says what is in them. */
function listsOf(names: Lists, asks: Lists = {}, aside: Lists = {}) {
  const crosswalk = readCrosswalk({
    ...SMALL,
    ...{ names: keyed(names), asks: keyed(asks, 'name '), aside: keyed(aside) },
  });
  return (text: string, year: number, ...beside: readonly string[]): Match =>
    matchText(text, year, { writing: 'name', crosswalk, borders: BORDERS }, new Set(beside));
}

function told(match: Match): string {
  if (match.type === 'polity') return match.isAsked ? `${match.id}?` : match.id;
  if (match.type === 'ask') {
    return `? ${match.candidates.map(({ polities }) => polities.join('+')).join(' ')}`;
  }
  if (match.type === 'not-then') return `not then: ${match.stood.join(' ')}`;
  return match.type;
}

describe('a name that holds for some years', () => {
  const match = listsOf({ Burma: '1962-1988:MMR', Sudan: '1800-1850:CUB 1990-2100:CZE' });

  it('means its polity from the first of them to the last, and not besides', () => {
    const by = [1960, 1961, 1962, 1988, 1989].map((year) => told(match('Burma', year)));
    expect(by).toEqual(['not then: MMR', 'MMR', 'MMR', 'MMR', 'not then: MMR']);
  });

  it('is told with what stood where it is next to the year', () => {
    expect(told(match('Sudan', 1980))).toBe('not then: CSK');
  });
});

describe('a part of a state', () => {
  const match = listsOf(
    { Angola: 'AGO' },
    {
      Saxony: '1970-1980:<DDR+CZE 1985-1986:CUB',
      Russia: '1975-1976:<DDR 1970-1980:DDR',
      Lusatia: '1970-1980:DDR 1970-1980:DEU-FRG 1970-1980:<DDR',
      Vogtland: '1970-1980:DDR+DEU-FRG 1970-1980:<DDR',
    },
  );

  it('is told with the state that it was of, in its time', () => {
    const by = [1969, 1970, 1980, 1981].map((year) => told(match('Saxony', year)));
    expect(by).toEqual(['not then: ', 'not then: DDR', 'not then: DDR', 'not then: ']);
  });

  it('may stand for the whole, which then is told and not asked', () => {
    const by = [1974, 1975, 1976, 1977].map((year) => told(match('Russia', year)));
    expect(by).toEqual(['? DDR', 'not then: DDR', 'not then: DDR', '? DDR']);
  });

  it('is asked about where several are possible', () => {
    expect(told(match('Lusatia', 1975))).toBe('? DDR DEU-FRG');
    expect(told(match('Vogtland', 1975))).toBe('? DDR+DEU-FRG');
  });
});

describe('a name that may mean several', () => {
  const match = listsOf(
    { Angola: 'AGO', 'Korea, Republic of': 'KOR' },
    {
      Two: '1970-1980:DEU-FRG 1970-1980:DDR',
      Gone: '1970-1980:DDR+CZE 1970-1980:DDR',
      Both: '1970-1980:DDR+DEU-FRG 1970-1980:CUB',
      'Korea, Republic of': 'PRK',
    },
  );

  it('is asked about in the years in which it may, from the first to the last', () => {
    const by = [1969, 1970, 1980, 1981].map((year) => told(match('Two', year)));
    expect(by).toEqual(['not then: ', '? DEU-FRG DDR', '? DEU-FRG DDR', 'not then: ']);
  });

  it('may mean several together only where all of them stood', () => {
    expect(told(match('Gone', 1975))).toBe('? DDR');
  });

  it('is not settled where several together are what is left', () => {
    expect(told(match('Both', 1975))).toBe('? DDR+DEU-FRG CUB');
    expect(told(match('Both', 1975, 'CUB'))).toBe('? DDR+DEU-FRG');
  });

  it('is the same in whatever order its words stand', () => {
    expect(told(match('Republic of Korea', 1975))).toBe('KOR?');
  });
});

describe('a name that means one, and of which is asked', () => {
  const asked = (asks: string, year = 1972) =>
    told(listsOf({ Congo: 'COG' }, { Congo: asks })('Congo', year));

  it('is asked about where it may mean another, several, or a part', () => {
    expect(asked('COD')).toBe('COG?');
    expect(asked('COG+COD')).toBe('COG?');
    expect(asked('<COG')).toBe('COG?');
    expect(asked('COG')).toBe('COG');
  });

  it('is asked about in those years only', () => {
    const by = [1969, 1970, 1975, 1976].map((year) => asked('1970-1975:COD', year));
    expect(by).toEqual(['COG', 'COG?', 'COG?', 'COG']);
  });
});

describe('a name without the form of its state', () => {
  const match = listsOf(
    {
      ...{ Angola: 'AGO', Congo: 'COG', Twin: '1900-1989:DEU-FRG 1990-2100:DEU' },
      ...{ Part: 'AGO', Pair: 'AGO' },
    },
    { Congo: 'COD', Only: 'COD', Part: '<CUB', Pair: 'AGO+CUB' },
  );

  it('is taken only where it means one polity and no other at any time', () => {
    expect(told(match('Republic of Angola', 1980))).toBe('AGO');
    expect(told(match('Republic of Part', 1980))).toBe('AGO?');
    for (const name of ['Congo', 'Twin', 'Only', 'Pair']) {
      expect(told(match(`Republic of ${name}`, 1980))).toBe('unknown');
    }
  });
});

describe('what stands beside a name in brackets', () => {
  const match = listsOf(
    { Cuba: 'CUB', East: 'DDR', Late: '1900-1989:DDR 1990-2100:DEU' },
    { Germany: 'DEU-FRG DDR' },
  );

  it('says which of several is meant, where it is certain and one of them', () => {
    expect(told(match('Germany (East)', 1980))).toBe('DDR');
    expect(told(match('Germany (Cuba)', 1980))).toBe('? DEU-FRG DDR');
    expect(told(match('Germany (Late)', 1980))).toBe('? DEU-FRG DDR');
    expect(told(match('Germany (Atlantis)', 1980))).toBe('? DEU-FRG DDR');
  });
});

describe('a name that is cut short', () => {
  const match = listsOf(
    {
      'República Federal de Xanadu': 'AGO',
      'República Federada de Xanadu': 'AGO',
      'República Federal de Utopia': 'AGO',
      'República Federada de Utopia': 'CUB',
      'República Doble de Lemuria': '1900-1989:DEU-FRG 1990-2100:DEU',
      'Afro Occidental': 'MLI',
    },
    {},
    { 'África Occidental': 'region', 'África Oriental': 'region' },
  );

  it('is taken where all names that may be cut so mean one', () => {
    expect(told(match('Rep. Fed. de Xanadu', 1980))).toBe('AGO');
    expect(told(match('Afr. Oriental', 1980))).toBe('aside');
  });

  it('is unknown where they mean several, at one time or in time', () => {
    expect(told(match('Rep. Fed. de Utopia', 1980))).toBe('unknown');
    expect(told(match('Rep. Doble de Lemuria', 1980))).toBe('unknown');
    expect(told(match('Afr. Occidental', 1980))).toBe('unknown');
  });
});

describe('what is suggested for a name', () => {
  const match = listsOf({
    ...{ Zimbagwe: 'MLI', Zimbabwe: 'ZWE', Lao: 'LAO', 'United Republic of Tanzania': 'TZA' },
    ...{ Guinea: 'GIN', Guineb: 'AGO', Guinec: 'CUB', Guined: 'BEN', Russia: '1991-2100:RUS' },
  });
  const near = (text: string, year = 1980) => meantBy(match(text, year));

  it('is what is written most nearly so, and three at most', () => {
    expect(near('Zimbabxe')).toEqual(['ZWE', 'MLI']);
    expect(near('Guinex')).toEqual(['GIN', 'AGO', 'CUB']);
  });

  it('may be farther off the longer the name is', () => {
    expect(near('Unitet Republik of Tansania')).toEqual(['TZA']);
    expect(near('Guxnxx')).toEqual([]);
  });

  it('is what it is a part of, but for names and texts of so few letters that chance finds them', () => {
    expect(near('Gui')).toEqual(['GIN', 'AGO', 'CUB']);
    expect(near('gu')).toEqual([]);
    expect(near('Xxlaoxxx')).toEqual([]);
  });

  it('is nothing that did not stand in the year', () => {
    expect(near('Rusia')).toEqual([]);
    expect(near('Rusia', 2000)).toEqual(['RUS']);
  });
});
