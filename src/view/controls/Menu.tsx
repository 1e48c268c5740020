import './Menu.css';
import { type ReactNode, useId, useState } from 'react';
import { usePage } from '../page/context.ts';

/** What a wide page shows in a row, and a narrow one behind a button. */
export function Menu({ children }: { readonly children: ReactNode }) {
  const { messages } = usePage().words;
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <button
        type="button"
        className="menu-button"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {messages.menu}
      </button>
      <div id={id} className={`menu${isOpen ? ' is-open' : ''}`}>
        {children}
      </div>
    </>
  );
}
