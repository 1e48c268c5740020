import { createContext, useContext } from 'react';
import type { Page } from '../page/context.ts';

/** The page of the other atlas, as its half shows it; null where there is none beside. */
const BesideContext = createContext<Page | null>(null);
export const BesideProvider = BesideContext.Provider;

export function useBeside(): Page | null {
  return useContext(BesideContext);
}
