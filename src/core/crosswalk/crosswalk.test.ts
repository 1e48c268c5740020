import { describe, expect, it } from 'vitest';
import { listedName, readCrosswalk } from './crosswalk.ts';
import { bagOf } from './key.ts';
import { SMALL } from './testing/smallLists.ts';

describe('readCrosswalk(value)', () => {
  it('reads what a code means, in all years or from one to another', () => {
    const { codes, names, aside } = readCrosswalk(SMALL);
    expect(codes.iso3.get('AGO')).toEqual([{ from: 1800, to: 2100, polity: 'AGO' }]);
    expect(codes.iso3.get('DEU')).toEqual([
      { from: 1949, to: 1989, polity: 'DEU-FRG' },
      { from: 1990, to: 2100, polity: 'DEU' },
    ]);
    expect(names.get('russia')).toEqual([{ from: 1991, to: 2100, polity: 'RUS' }]);
    expect(aside.get('world')).toBe('world');
    for (const [id, list] of Object.entries(SMALL.codes)) {
      expect([...codes[id as keyof typeof codes].keys()].sort()).toEqual(Object.keys(list).sort());
    }
  });

  it('reads what a text may mean: one polity, several together, or a part of one', () => {
    const { asks } = readCrosswalk(SMALL);
    expect(asks.get('name congo')).toEqual([
      { from: 1800, to: 2100, polities: ['COG'], isPart: false },
      { from: 1800, to: 2100, polities: ['COD'], isPart: false },
    ]);
    expect(asks.get('name russia')?.[0]).toEqual({
      ...{ from: 1922, to: 1990, polities: ['SUN'], isPart: true },
    });
    expect(asks.get('name vietnam')?.[2]?.polities).toEqual(['VDR', 'VNM-S']);
  });

  it('throws at what is no such list', () => {
    expect(() => readCrosswalk({ ...SMALL, names: null })).toThrow();
  });
});

describe('listedName(text, crosswalk)', () => {
  const lists = (names: Readonly<Record<string, string>>, asks = {}) =>
    readCrosswalk({ ...SMALL, names, asks });

  it('finds a name by its letters, else by its words in any order', () => {
    const crosswalk = readCrosswalk(SMALL);
    expect(listedName('ANGOLA', crosswalk)).toBe('angola');
    expect(listedName('Republic of Korea', crosswalk)).toBe('korea republic of');
    expect(listedName('Atlantis', crosswalk)).toBeNull();
  });

  it('finds none by words that two names of different meaning share', () => {
    const apart = { 'sudan south': 'SSD', 'south sudan': 'SDN', 'the south sudan': 'SSD' };
    expect(lists(apart).bags.has(bagOf('south sudan'))).toBe(false);
    const alike = { 'sudan south': 'SSD', 'south sudan': 'SSD' };
    expect(lists(alike).bags.get(bagOf('south sudan'))).toBe('sudan south');
    const asked = { 'name south sudan': 'SSD SDN' };
    expect(lists(alike, asked).bags.has(bagOf('south sudan'))).toBe(false);
  });
});
