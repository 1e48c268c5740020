import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../choropleth/cell.ts';
import type { LayerFigure } from '../choropleth/layerFigure.ts';
import { byId } from '../dataset/dataset.ts';
import { anyClaims, claimOf } from '../dataset/testing/claimArbitrary.ts';
import { KINDS } from '../dataset/vocabulary.ts';
import { claimsIn, KeptCellSchema, keepCell, reviveCell } from './keptCell.ts';

/** With the prototype that every object of the page has. */
const PLAIN = { noNullPrototype: true };

const anyKinds = fc.subarray([...KINDS]);

const anyFigure: fc.Arbitrary<LayerFigure> = fc
  .record({
    value: fc.nat(),
    low: fc.nat(),
    high: fc.nat(),
    basis: fc.constantFrom('stated' as const, 'carried' as const, 'whole-intervention' as const),
    isWeak: fc.boolean(),
    isTogether: fc.boolean(),
    measure: fc.constantFrom('troops', 'killed'),
    claims: anyClaims,
    further: fc.record(
      {
        carriedFrom: fc.integer({ min: 1959, max: 2026 }),
        span: fc.constant({ from: '1975', to: '1991-05' }),
        beyond: fc.nat(),
      },
      { requiredKeys: [], noNullPrototype: true },
    ),
  })
  .map(({ claims, further, ...rest }) => {
    return { ...rest, ...further, painted: claims.slice(0, 1), rivals: claims };
  });

const anyCell: fc.Arbitrary<Cell> = fc.oneof(
  anyFigure.map((figure): Cell => ({ type: 'figure', ...figure })),
  fc
    .tuple(anyFigure, fc.oneof(fc.integer({ min: 1 }), fc.constant(Number.POSITIVE_INFINITY)))
    .map(([figure, ratio]): Cell => ({ type: 'disagreement', ...figure, ratio, sources: 2 })),
  fc.record(
    {
      type: fc.constant('unknown' as const),
      lastCount: fc.option(fc.integer({ min: 1959, max: 2026 })),
      together: fc.option(anyFigure),
      sometime: anyClaims.map((claims) =>
        claims.map((claim, index) => ({ ...claim, id: `sometime.${index}` })),
      ),
      isUnheard: fc.boolean(),
      isWithheld: fc.boolean(),
    },
    PLAIN,
  ),
  fc.record(
    { type: fc.constant('denied' as const), figure: fc.option(anyFigure), kinds: anyKinds },
    PLAIN,
  ),
  fc.record(
    { type: fc.constant('involvement' as const), kinds: anyKinds, doubted: anyKinds },
    PLAIN,
  ),
);

describe('keepCell(cell)', () => {
  it('keeps all that a cell says: read again, with its claims, it is the same', () => {
    fc.assert(
      fc.property(anyCell, (cell) => {
        const kept = v.parse(KeptCellSchema, JSON.parse(JSON.stringify(keepCell(cell))));
        const known = byId(claimsIn(cell));
        expect(reviveCell(kept, (id) => known.get(id))).toStrictEqual(cell);
      }),
    );
  });

  it('keeps of a claim its id alone', () => {
    const claims = [claimOf({ id: 'war.1' }), claimOf({ id: 'war.2' })];
    const cell: Cell = {
      ...{ type: 'unknown', lastCount: null, together: null, sometime: claims },
      ...{ isUnheard: false, isWithheld: false },
    };
    expect(keepCell(cell)).toMatchObject({ sometime: ['war.1', 'war.2'] });
  });
});

describe('claimsIn(cell)', () => {
  it('is empty where nobody is counted', () => {
    expect(claimsIn({ type: 'involvement', kinds: ['arms'], doubted: ['raid'] })).toEqual([]);
  });
});

describe('reviveCell(kept, claimById)', () => {
  it('leaves out a claim that nobody knows any more', () => {
    const claims = [claimOf({ id: 'war.1' }), claimOf({ id: 'war.2' })];
    const kept = keepCell({
      ...{ type: 'unknown', lastCount: null, together: null, sometime: claims },
      ...{ isUnheard: false, isWithheld: false },
    });
    const known = byId(claims.slice(1));
    expect(reviveCell(kept, (id) => known.get(id))).toMatchObject({ sometime: claims.slice(1) });
  });
});
