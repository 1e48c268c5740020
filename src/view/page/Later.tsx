import { type ReactNode, useDeferredValue } from 'react';

/** Makes what it holds in spells of its own, once what is around it stands: in between, the page answers. */
export function Later({ children }: { readonly children: ReactNode }) {
  return useDeferredValue(true, false) ? children : null;
}
