import { describe, expect, it } from 'vitest';
import { NO_CHOICES } from '../../core/intake/choices.ts';
import { ownTable } from '../../core/own/testing/ownTable.ts';
import { readKept, readList } from './kept.ts';

const OWN = ownTable([
  { polity: 'AGO', from: 1976, value: 3, measure: 'A' },
  { polity: 'AGO', from: 1976, value: 4, measure: 'B' },
]);
const SOURCE = {
  file: new File(['a'], 'a.csv'),
  name: 'a',
  choices: NO_CHOICES,
  classes: new Map(),
};

describe('what lies in the storage of a browser', () => {
  it('is what was kept', () => {
    expect(readKept({ own: OWN, source: SOURCE })).toEqual({ own: OWN, source: SOURCE });
    expect(readKept({ own: OWN, source: null })).toEqual({ own: OWN, source: null });
  });

  it('says that its figures are counted by the record of a list', () => {
    const own = { ...OWN, placed: { ...OWN.placed, unit: 'record' } };
    expect(readKept({ own, source: null })).toEqual({ own, source: null });
  });

  it('has the classes of an earlier page for all measures', () => {
    const source = { ...SOURCE, classes: [1, 10] };
    expect(readKept({ own: { ...OWN, classes: [1, 10] }, source })).toEqual({
      own: {
        ...OWN,
        classes: [
          [1, 10],
          [1, 10],
        ],
      },
      source: SOURCE,
    });
    expect(readKept({ own: { ...OWN, classes: null }, source: null })?.own).toEqual(OWN);
  });

  it('is shown without its file where that is lost', () => {
    expect(readKept({ own: OWN, source: { ...SOURCE, file: {} } })).toEqual({
      own: OWN,
      source: null,
    });
  });

  it.each([
    ['nothing', null],
    ['a text', 'own'],
    ['another thing', { own: { type: 'picture' } }],
    ['a table without figures', { own: { ...OWN, placed: {} } }],
    [
      'columns of two lengths',
      { own: { ...OWN, placed: { ...OWN.placed, from: new Int16Array() } } },
    ],
    [
      'a figure whose years end before they begin',
      { own: { ...OWN, placed: { ...OWN.placed, until: Int16Array.of(1976, 1975) } } },
    ],
    [
      'a figure of a year that no date has',
      { own: { ...OWN, placed: { ...OWN.placed, from: Int16Array.of(1976, -5) } } },
    ],
    [
      'a figure of no place',
      { own: { ...OWN, placed: { ...OWN.placed, polity: Uint16Array.of(0, 7) } } },
    ],
    ['lists in place of columns', { own: { ...OWN, placed: { ...OWN.placed, value: [3, 4] } } }],
  ])('is told to be spoilt where it is %s', (_, value) => {
    expect(readKept(value)).toBeNull();
  });

  it('is listed as far as it can be told', () => {
    const line = { hash: 'a', name: 'a', rows: 1, date: '2026-11-26', bytes: 1 };
    const undated = { ...line, date: 'yesterday' };
    expect(readList([line, { hash: 'b' }, 'c', null, undated])).toEqual([line]);
  });
});
