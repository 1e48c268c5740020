import { describe, expect, it } from 'vitest';
import { graphOfFolders, knotsOf } from './knots.ts';

function graphOf(edges: Readonly<Record<string, readonly string[]>>) {
  return new Map(Object.entries(edges).map(([from, to]) => [from, new Set(to)]));
}

describe('knotsOf()', () => {
  it('finds none where all lean one way', () => {
    const graph = graphOf({ 'a.ts': ['b.ts', 'c.ts'], 'b.ts': ['c.ts'], 'c.ts': [] });
    expect(knotsOf(graph)).toEqual([]);
  });

  it('finds what leads back by way of others, and leaves out what only leads there', () => {
    const graph = graphOf({
      'a.ts': ['b.ts'],
      'b.ts': ['c.ts'],
      'c.ts': ['d.ts'],
      'd.ts': ['b.ts'],
    });
    expect(knotsOf(graph)).toEqual([['b.ts', 'c.ts', 'd.ts']]);
  });

  it('tells two knots apart of which one leans on the other', () => {
    const graph = graphOf({ a: ['b'], b: ['a', 'c'], c: ['d'], d: ['c'] });
    expect(knotsOf(graph).map((knot) => knot.toSorted())).toEqual([
      ['c', 'd'],
      ['a', 'b'],
    ]);
  });
});

describe('graphOfFolders()', () => {
  it('ties folders of which no two files lean on each other', () => {
    const files = graphOf({
      'x/a.ts': ['y/b.ts'],
      'y/b.ts': [],
      'y/c.ts': ['x/d.ts'],
      'x/d.ts': [],
    });
    expect(knotsOf(files)).toEqual([]);
    expect(knotsOf(graphOfFolders(files))).toEqual([['x', 'y']]);
  });

  it('takes a folder for another one than what is in it', () => {
    const files = graphOf({ 'x/a.ts': ['x/y/b.ts'], 'x/y/b.ts': [] });
    expect(graphOfFolders(files)).toEqual(graphOf({ x: ['x/y'], 'x/y': [] }));
  });
});
