import { createContext, useContext } from 'react';

/** Whether the page is being put on paper. */
export const PaperContext = createContext(false);

export function usePaper(): boolean {
  return useContext(PaperContext);
}
