import { createContext, useContext } from 'react';
import type { Atlas } from '../../app/atlas.ts';
import { type Page, useSlice } from '../page/context.ts';

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

/** Whether there is a second half to show: of another year, or of another atlas once it has come. */
export function useSecondHalf(): boolean {
  const isOfTwoYears = useSlice((state) => state.compare !== null);
  return useBeside() !== null || isOfTwoYears;
}
