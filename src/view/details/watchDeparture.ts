/** What had the focus outside of the panel before the panel was opened. */
interface Departure {
  /** The panel shows another thing: a later `back` leads to where the reader was then. */
  readonly leave: () => void;
  /** Focuses where the reader was; false where that is gone. */
  readonly back: () => boolean;
  readonly stop: () => void;
}

/** Follows the focus outside of `panel`; dialogs give back the focus themselves and are not places to return to. */
export function watchDeparture(panel: HTMLElement): Departure {
  let outside: Element | null = null;
  let left: Element | null = null;
  const onFocus = ({ target }: FocusEvent) => {
    if (!(target instanceof Element) || panel.contains(target)) return;
    if (target.closest('dialog') === null) outside = target;
  };
  document.addEventListener('focusin', onFocus);
  return {
    leave: () => {
      left = outside;
    },
    back: () => {
      if (!(left instanceof HTMLElement || left instanceof SVGElement)) return false;
      if (!left.isConnected || !left.checkVisibility()) return false;
      left.focus({ preventScroll: left instanceof SVGElement });
      return document.activeElement === left;
    },
    stop: () => document.removeEventListener('focusin', onFocus),
  };
}
