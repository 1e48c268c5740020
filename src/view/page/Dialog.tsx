import './Dialog.css';
import { type ReactNode, type RefObject, useId } from 'react';
import { createPortal } from 'react-dom';

interface Props {
  readonly handle: RefObject<HTMLDialogElement | null>;
  readonly title: string;
  readonly className?: string;
  /** What closes it says. */
  readonly close: string;
  readonly children: ReactNode;
}

/** A dialog beside the page, not in it: what opens it may be hidden, as in a closed menu, and it must not be. */
export function Dialog({ handle, title, className, close, children }: Props) {
  const id = useId();
  return createPortal(
    <dialog ref={handle} className={className} aria-labelledby={id}>
      <form method="dialog" className="dialog-head">
        <h2 id={id}>{title}</h2>
        <button type="submit">{close}</button>
      </form>
      {children}
    </dialog>,
    document.body,
  );
}
