import type { HandFault } from '../core/classing/hand.ts';
import type { Method } from '../core/classing/method.ts';

/** How the classes of a reader’s own figures are chosen. */
export interface ClassesMessages {
  readonly title: string;
  readonly method: string;
  readonly methods: Readonly<Record<Method | 'hand', string>>;
  readonly count: string;
  /** Why these classes: in one line. */
  readonly reasons: Readonly<Record<Exclude<Method, 'steps'> | 'hand', string>> & {
    readonly steps: (orders: string) => string;
  };
  readonly diverging: string;
  readonly bounds: string;
  readonly boundsNote: (example: string) => string;
  readonly faults: Readonly<Record<HandFault['code'], (what: string) => string>>;
  /** What the drawing shows, to be heard: how many figures, from which to which. */
  readonly histogram: (count: string, least: string, most: string) => string;
  readonly figures: (count: number, written: string) => string;
  readonly below: (count: number, written: string) => string;
  readonly zero: (count: number, written: string) => string;
  readonly unknown: (count: number, written: string) => string;
  readonly none: string;
}
