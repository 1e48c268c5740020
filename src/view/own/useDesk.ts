import { createContext, useContext } from 'react';
import type { Desk } from '../../app/own/desk.ts';

/** Outside of a page, as in a test of one of its parts, there is none. */
export const DeskContext = createContext<Desk | null>(null);

/** Where a reader’s own data lie. Throws outside of a page. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('missing DeskContext');
  return desk;
}
