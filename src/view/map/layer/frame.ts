import type { Fill } from '../../../core/choropleth/fill.ts';
import type { Mark } from '../../../core/choropleth/mark.ts';
import type { Polity } from '../../../core/geography/borders.ts';
import type { NameFrame } from './mapNames.ts';
import type { SymbolFrame } from './symbols.ts';

/** How the land of a year is painted. */
export interface LandFrame {
  readonly polities: readonly Polity[];
  /** Bare land is drawn once for all years; a polity without a fill shows it. */
  readonly land: string;
  readonly fillOf: (polity: Polity) => Fill | null;
  readonly markOf: (polity: Polity) => Mark | null;
  readonly isFaded: (polity: Polity) => boolean;
}

/** What the layer shows: it touches only what differs from the frame before. */
export interface Frame extends LandFrame, SymbolFrame, NameFrame {
  readonly year: number;
}
