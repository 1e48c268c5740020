import { createContext, useContext } from 'react';
import type { Atlas } from '../../app/atlas.ts';
import type { Page } from '../page/context.ts';

/** Two atlases on one scale: the page’s own, and what the page of the other one has otherwise. */
export interface Pair {
  readonly own: Atlas;
  readonly other: Pick<Page, 'atlas' | 'store' | 'settled' | 'words'>;
}

/** The page of the other atlas, as its half shows it; null where there is none beside. */
const BesideContext = createContext<Page | null>(null);
export const BesideProvider = BesideContext.Provider;

export function useBeside(): Page | null {
  return useContext(BesideContext);
}
