import { describe, expect, it } from 'vitest';
import { namesCutAs } from './abbreviated.ts';
import { CROSSWALK } from './testing/smallLists.ts';

describe('namesCutAs(text, crosswalk)', () => {
  it.each([
    ['Rep. Fed. de Alemania', ['republica federal de alemania']],
    ['Tanzania, Rep. Unida de', ['republica unida de tanzania']],
    ['Tanzania ,Rep. Unida de', ['republica unida de tanzania']],
    ['Utd. Arab Emirates', ['united arab emirates']],
    ['Afr. Subsahariana', ['africa subsahariana']],
    ['Fed. Rep. of Germany', ['federal republic of germany']],
  ])('finds what %j may mean', (text, names) => {
    expect(namesCutAs(text, CROSSWALK)).toEqual(names);
  });

  it.each([
    ['is not cut short', 'Angola'],
    ['has only words that many states share', 'Rep. Federal'],
    ['has no word of more than three letters', 'Rep. Lao'],
    ['has a word more than the name', 'Rep. Fed. Popular de Alemania'],
    ['has a word less than the name', 'Rep. de Alemania'],
    ['has another word than the name', 'Rep. Pop. de Alemania'],
    ['has another word that is whole', 'Rep. Federada de Alemania'],
    ['is parted by two commas', 'Alemania, Rep. Fed., de'],
    ['has no words', '... , .'],
    ['is empty', ''],
  ])('finds nothing for what %s', (_, text) => {
    expect(namesCutAs(text, CROSSWALK)).toEqual([]);
  });
});
