import './Dialog.css';
import { type ReactNode, type RefObject, useId } from 'react';
import { createPortal } from 'react-dom';

interface Props {
  readonly handle: RefObject<HTMLDialogElement | null>;
  readonly title: string;
  /** What it is about, beside the title. */
  readonly about?: string;
  readonly className?: string;
  /** What closes it says. */
  readonly close: string;
  readonly onClose?: () => void;
  readonly children: ReactNode;
}

/** A dialog beside the page, not in it: what opens it may be hidden, as in a closed menu, and it must not be. */
export function Dialog({ handle, title, about, className, close, onClose, children }: Props) {
  const id = useId();
  return createPortal(
    <dialog ref={handle} className={className} aria-labelledby={id} onClose={onClose}>
      <form method="dialog" className="dialog-head">
        <h2 id={id}>{title}</h2>
        {about && <p>{about}</p>}
        <button type="submit">{close}</button>
      </form>
      {children}
    </dialog>,
    document.body,
  );
}
