import { createStore, type Store } from '../../app/store.ts';
import type { Swatch } from '../../core/choropleth/swatch.ts';

/** The polity below the pointer or the keyboard’s focus, and where its tooltip belongs on the screen. */
export interface Pointed {
  readonly polity: string;
  readonly year: number;
  readonly x: number;
  readonly y: number;
  readonly by: 'pointer' | 'touch' | 'keyboard';
}

/** Apart from the state: it changes with every move of the pointer and is in no link. */
export const pointed: Store<Pointed | null> = createStore<Pointed | null>(null);

/** The swatch that the legend isolates. */
export const isolated: Store<Swatch | null> = createStore<Swatch | null>(null);
