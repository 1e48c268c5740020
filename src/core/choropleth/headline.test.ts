import { describe, expect, it } from 'vitest';
import type { Cell } from './cell.ts';
import { countedIn, findingsOf, isUnheard, newsOf, tellFigures } from './headline.ts';
import { DENIED, figureCell, UNKNOWN } from './testing/cells.ts';

const found = (cells: Readonly<Record<string, Cell>>) => findingsOf(new Map(Object.entries(cells)));
const placesIn = (findings: readonly { readonly polity: string }[]) =>
  findings.map(({ polity }) => polity);

describe('findingsOf()', () => {
  it('names the largest number first, be it of more or of fewer, and equal ones by their ids', () => {
    const cells = { A: 5, B: -900, D: 70, C: 70 };
    const { figures } = found(
      Object.fromEntries(Object.entries(cells).map(([id, value]) => [id, figureCell(value)])),
    );
    expect(placesIn(figures)).toEqual(['B', 'C', 'D', 'A']);
  });

  it('names the widest disagreement first, whatever the numbers', () => {
    const apart = (value: number, ratio: number): Cell => {
      return { ...figureCell(value), type: 'disagreement', ratio, sources: 2 };
    };
    const { disagreement } = found({ A: apart(9000, 1.5), B: apart(10, 4), C: apart(100, 2) });
    expect(placesIn(disagreement)).toEqual(['B', 'C', 'A']);
  });

  it('tells numbers, zeros and what rests on weak claims apart', () => {
    const { figures, zero, weak } = found({
      A: figureCell(5),
      B: figureCell(0),
      C: figureCell(5, { isWeak: true }),
      D: figureCell(0, { isWeak: true }),
    });
    expect([figures, zero, weak].map(placesIn)).toEqual([['A'], ['B'], ['C', 'D']]);
  });
});

describe('newsOf()', () => {
  it('tells a number before a zero, and what is unknown before what is denied', () => {
    const [blank, zero, number] = [{ U: UNKNOWN, D: DENIED }, figureCell(0), figureCell(5)];
    expect(newsOf(found({}))).toBe('nothing');
    expect(newsOf(found({ D: DENIED }))).toBe('denied');
    expect(newsOf(found(blank))).toBe('unknown');
    expect(newsOf(found({ ...blank, Z: zero }))).toBe('zero');
    expect(newsOf(found({ ...blank, Z: zero, N: number }))).toBe('figures');
  });
});

describe('isUnheard()', () => {
  it('is true where others than who is listened to give one of the numbers', () => {
    const unheard = { ...UNKNOWN, isUnheard: true };
    expect(isUnheard(found({ A: UNKNOWN, B: unheard }))).toBe(true);
    expect(isUnheard(found({ A: UNKNOWN }))).toBe(false);
  });
});

describe('tellFigures()', () => {
  const finding = (polity: string, fields: Parameters<typeof figureCell>[1] = {}) => ({
    polity,
    cell: figureCell(5, fields),
  });
  const carried = { basis: 'carried', carriedFrom: 1975 } as const;
  const toll = { basis: 'whole-intervention', span: { from: '1975', to: '1976' } } as const;

  it('names as many as there is room for, else the two largest and how many others there are', () => {
    const all = ['A', 'B', 'C', 'D'].map((polity) => finding(polity));
    const told = (room: number) => {
      const { groups, others } = tellFigures(all, room);
      return [
        groups.flatMap(({ findings }) => placesIn(findings)).join(''),
        placesIn(others).join(''),
      ];
    };
    expect([4, 3, 1].map(told)).toEqual([
      ['ABCD', ''],
      ['AB', 'CD'],
      ['A', 'BCD'],
    ]);
  });

  it('groups what is of one time, that of the year itself first', () => {
    const { groups } = tellFigures(
      [finding('A', carried), finding('B', toll), finding('C'), finding('D', carried)],
      4,
    );
    expect(groups.map(({ findings }) => placesIn(findings).join(''))).toEqual(['C', 'AD', 'B']);
    expect(groups).toMatchObject([
      { carriedFrom: null, span: null },
      { carriedFrom: 1975, span: null },
      { carriedFrom: null, span: toll.span },
    ]);
  });

  it('knows from which to which year figures are counted, where that is not the year itself', () => {
    const earlier = finding('B', { ...carried, carriedFrom: 1974 });
    expect(countedIn([finding('A', carried), finding('C', carried)], 1980)).toEqual([1975, 1975]);
    expect(countedIn([finding('A', carried), earlier], 1980)).toEqual([1974, 1975]);
    expect(countedIn([finding('A', carried), finding('C')], 1980)).toEqual([1975, 1980]);
    expect(countedIn([finding('A'), finding('C')], 1980)).toBeNull();
    expect(countedIn([finding('A', carried), finding('C', toll)], 1980)).toBeNull();
  });

  it('is of one time only where those are that are not named, too', () => {
    const same = [finding('A', carried), finding('B', carried)];
    expect(tellFigures(same, 1).isOfOneTime).toBe(true);
    const another = finding('C', { ...carried, carriedFrom: 1974 });
    expect(tellFigures([...same, another], 1).isOfOneTime).toBe(false);
  });
});
