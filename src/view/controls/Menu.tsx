import './Menu.css';
import type { ReactNode } from 'react';
import { usePage } from '../page/context.ts';
import { Popover } from '../page/Popover.tsx';

/** What a wide page shows in a row, and a narrow one behind a button. */
export function Menu({ children }: { readonly children: ReactNode }) {
  const { messages } = usePage().words;
  return (
    <Popover label={messages.menu} className="menu" buttonClass="menu-button">
      {children}
    </Popover>
  );
}
