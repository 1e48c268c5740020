import { describe, expect, it } from 'vitest';
import { layer } from '../atlas/testing/cuba.ts';
import { KINDS } from '../dataset/vocabulary.ts';
import { createCountClasses } from './classification.ts';
import { createLegend, isOf, linesOf } from './legend.ts';
import { blankSwatch, classSwatch, kindsSwatch, ratioSwatch, type Swatch } from './swatch.ts';

const CLASSES = createCountClasses([100, 1_000]);

function legendOf(id: string, ...swatches: readonly Swatch[]) {
  const places = swatches.map((swatch) => ({ swatch }));
  const { classes, others } = createLegend(layer(id), places, CLASSES);
  const told = (entries: typeof classes) =>
    entries.map(({ swatch, count }) => `${swatch.key}: ${count}`);
  return { classes: told(classes), others: told(others) };
}

describe('createLegend()', () => {
  it('counts in its class whatever is painted in it, stated or not', () => {
    const swatches = [
      classSwatch(0, 'stated'),
      classSwatch(2, 'stated'),
      classSwatch(2, 'carried'),
    ];
    expect(legendOf('troops', ...swatches).classes).toEqual([
      '0-stated: 1',
      '1-stated: 0',
      '2-stated: 2',
    ]);
  });

  it('has a line for what is carried, whole or together where some is, of whichever class', () => {
    const looks = ['carried', 'carried', 'whole-intervention', 'together'] as const;
    const swatches = looks.map((look) => classSwatch(0, look));
    expect(legendOf('troops', ...swatches).others).toEqual([
      '2-carried: 2',
      '2-whole-intervention: 1',
      '2-together: 1',
    ]);
    expect(legendOf('troops', classSwatch(1, 'stated')).others).toEqual([]);
  });

  it('has a line for each blank in use, and none for the actor', () => {
    const blanks = ['none', 'none', 'zero', 'weak', 'unknown', 'denied', 'dependency', 'actor'];
    const swatches = (blanks as Parameters<typeof blankSwatch>[0][]).map(blankSwatch);
    expect(legendOf('troops', ...swatches).others).toEqual([
      ...['zero: 1', 'weak: 1', 'unknown: 1', 'denied: 1', 'dependency: 1', 'none: 2'],
    ]);
  });

  it('counts several kinds of involvement in each of theirs', () => {
    const { classes, others } = legendOf(
      'involvement',
      kindsSwatch(['combat', 'civil']),
      kindsSwatch(['civil']),
    );
    expect(classes).toHaveLength(KINDS.length);
    expect(classes.filter((line) => !line.endsWith(': 0'))).toEqual([
      'kinds-combat: 1',
      'kinds-civil: 2',
    ]);
    expect(others).toEqual([]);
  });

  it('has a class for one source only and for each ratio', () => {
    expect(legendOf('disagreement', ratioSwatch(0), ratioSwatch(3)).classes).toEqual([
      ...['ratio-0: 1', 'ratio-1: 0', 'ratio-2: 0', 'ratio-3: 1'],
    ]);
  });
});

describe('linesOf()', () => {
  const keysOf = (id: string) => linesOf(layer(id), CLASSES).map(({ key }) => key);
  const blanks = ['few', 'zero', 'weak', 'unknown', 'withheld', 'denied', 'dependency', 'none'];

  it('are the classes of a quantity, its looks and the blanks', () => {
    const looks = ['2-carried', '2-whole-intervention', '2-together'];
    expect(keysOf('troops')).toEqual([
      ...['0-stated', '1-stated', '2-stated'],
      ...looks,
      ...blanks,
    ]);
  });

  it('have no looks where nothing is counted', () => {
    const ratios = ['ratio-0', 'ratio-1', 'ratio-2', 'ratio-3'];
    expect(keysOf('disagreement')).toEqual([...ratios, ...blanks]);
    expect(keysOf('involvement')).toEqual([...KINDS.map((kind) => `kinds-${kind}`), ...blanks]);
  });

  it('are among them whatever a legend shows', () => {
    const painted = [
      classSwatch(0, 'carried'),
      kindsSwatch(['combat', 'civil']),
      ratioSwatch(2),
      blankSwatch('few'),
      blankSwatch('withheld'),
    ].map((swatch) => ({ swatch }));
    for (const id of ['troops', 'involvement', 'disagreement']) {
      const { classes, others } = createLegend(layer(id), painted, CLASSES);
      const shown = [...classes, ...others].map(({ swatch }) => swatch.key);
      expect(keysOf(id)).toEqual(expect.arrayContaining(shown));
    }
  });
});

describe('isOf()', () => {
  it('takes a class for what is painted in it, stated or not', () => {
    expect(isOf(classSwatch(1, 'stated'), classSwatch(1, 'carried'))).toBe(true);
    expect(isOf(classSwatch(1, 'stated'), classSwatch(2, 'stated'))).toBe(false);
    expect(isOf(classSwatch(1, 'stated'), blankSwatch('zero'))).toBe(false);
  });

  it('takes the line of a look for what has that look, in whichever class', () => {
    const line = classSwatch(2, 'carried');
    expect(isOf(line, classSwatch(0, 'carried'))).toBe(true);
    expect(isOf(line, classSwatch(2, 'stated'))).toBe(false);
    expect(isOf(line, classSwatch(2, 'together'))).toBe(false);
    expect(isOf(line, blankSwatch('unknown'))).toBe(false);
  });

  it('takes a kind for whatever it is among', () => {
    expect(isOf(kindsSwatch(['civil']), kindsSwatch(['combat', 'civil']))).toBe(true);
    expect(isOf(kindsSwatch(['arms']), kindsSwatch(['combat', 'civil']))).toBe(false);
  });

  it('takes a blank for itself', () => {
    expect(isOf(blankSwatch('denied'), blankSwatch('denied'))).toBe(true);
    expect(isOf(blankSwatch('denied'), blankSwatch('unknown'))).toBe(false);
  });
});
