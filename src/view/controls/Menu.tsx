import './Menu.css';
import type { ReactNode } from 'react';
import { usePage } from '../page/context.ts';
import { Popover } from '../page/Popover.tsx';

/** What a reader seldom needs waits behind a button. */
export function Menu({ children }: { readonly children: ReactNode }) {
  const { messages } = usePage().words;
  return (
    <Popover icon="menu" label={messages.menu} className="menu">
      {children}
    </Popover>
  );
}
