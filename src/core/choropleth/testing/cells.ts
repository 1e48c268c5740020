import { claimOf } from '../../dataset/testing/claimArbitrary.ts';
import type { Cell } from '../cell.ts';
import type { LayerFigure } from '../layerFigure.ts';

type FigureCell = Extract<Cell, { readonly type: 'figure' }>;

/** A cell that one claim of this number paints. */
export function figureCell(value: number, fields: Partial<LayerFigure> = {}): FigureCell {
  const claim = claimOf({ low: value, best: value, high: value });
  return {
    type: 'figure',
    value,
    low: value,
    high: value,
    basis: 'stated',
    isWeak: false,
    isTogether: false,
    measure: claim.measure,
    painted: [claim],
    rivals: [claim],
    ...fields,
  };
}

export const UNKNOWN: Extract<Cell, { readonly type: 'unknown' }> = {
  type: 'unknown',
  lastCount: null,
  together: null,
  sometime: [],
  isUnheard: false,
  isWithheld: false,
};
export const DENIED: Extract<Cell, { readonly type: 'denied' }> = {
  type: 'denied',
  figure: null,
  kinds: [],
};
