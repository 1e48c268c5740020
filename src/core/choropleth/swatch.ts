import type { Basis } from '../dataset/figure.ts';
import type { Kind } from '../dataset/vocabulary.ts';
import type { Cell } from './cell.ts';
import { type Classification, ratioClasses } from './classification.ts';

/**
 * What must not be confused with a class. `none`: no involvement recorded; `few`: less than the least class; `withheld`:
 * whoever counts does not publish it; `actor`: the state whose interventions are shown.
 */
export const BLANKS = [
  'none',
  'zero',
  'few',
  'weak',
  'unknown',
  'withheld',
  'denied',
  'dependency',
  'actor',
] as const;
export type Blank = (typeof BLANKS)[number];

/** How a count is painted besides its class. `together`: it counts other people too. */
export type Look = Basis | 'together';

/**
 * How something is painted, before it has a colour: map, legend, tooltip and table read the same one.
 * Its `key` tells swatches apart: equal keys look equal.
 */
export type Swatch =
  | { readonly type: 'class'; readonly key: string; readonly index: number; readonly look: Look }
  | { readonly type: 'ratio'; readonly key: string; readonly index: number }
  | { readonly type: 'kinds'; readonly key: string; readonly kinds: readonly Kind[] }
  | { readonly type: Blank; readonly key: Blank };

const BLANK_SWATCHES: Readonly<Record<Blank, Swatch>> = {
  none: { type: 'none', key: 'none' },
  zero: { type: 'zero', key: 'zero' },
  few: { type: 'few', key: 'few' },
  weak: { type: 'weak', key: 'weak' },
  unknown: { type: 'unknown', key: 'unknown' },
  withheld: { type: 'withheld', key: 'withheld' },
  denied: { type: 'denied', key: 'denied' },
  dependency: { type: 'dependency', key: 'dependency' },
  actor: { type: 'actor', key: 'actor' },
};

export function blankSwatch(blank: Blank): Swatch {
  return BLANK_SWATCHES[blank];
}

export function classSwatch(index: number, look: Look): Swatch {
  return { type: 'class', key: `${index}-${look}`, index, look };
}

/** 0 is “one source only”; then the classes of the ratio. */
export function ratioSwatch(index: number): Swatch {
  return { type: 'ratio', key: `ratio-${index}`, index };
}

export function kindsSwatch(kinds: readonly Kind[]): Swatch {
  return { type: 'kinds', key: `kinds-${kinds.join('-')}`, kinds };
}

/** The swatch of a cell; a polity without one is blank, and a dependency without one says whose it is. */
export function swatchOf(
  cell: Cell | undefined,
  isDependency: boolean,
  classes: Classification,
): Swatch {
  if (!cell) return blankSwatch(isDependency ? 'dependency' : 'none');
  switch (cell.type) {
    case 'figure': {
      if (cell.isWeak) return blankSwatch('weak');
      if (cell.value === 0) return blankSwatch('zero');
      const index = classes.classOf(cell.value);
      if (index === null) return blankSwatch('few');
      return classSwatch(index, cell.isTogether ? 'together' : cell.basis);
    }
    case 'disagreement':
      return ratioSwatch(cell.sources < 2 ? 0 : 1 + (ratioClasses.classOf(cell.ratio) ?? 0));
    case 'involvement':
      return kindsSwatch(cell.kinds);
    case 'unknown':
      return blankSwatch(cell.isWithheld ? 'withheld' : 'unknown');
    default:
      return blankSwatch(cell.type);
  }
}
