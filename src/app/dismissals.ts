/** What lies open over the page, in the order in which it was opened: one Escape closes the last of it. */
export interface Dismissals {
  /** Returns what takes it off again, closed or not. */
  add(close: () => void): () => void;
  /** Whether there was anything to close. */
  dismiss(): boolean;
}

export function createDismissals(): Dismissals {
  const open: { readonly close: () => void }[] = [];
  return {
    add(close) {
      const entry = { close };
      open.push(entry);
      return () => {
        const at = open.indexOf(entry);
        if (at !== -1) open.splice(at, 1);
      };
    },
    dismiss() {
      const last = open.at(-1);
      last?.close();
      return last !== undefined;
    },
  };
}

/** Lets Escape close the last thing opened; a dialog’s Escape is its own. Returns what stops it. */
export function connectEscape(dismissals: Dismissals): () => void {
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    if (event.target instanceof Element && event.target.closest('dialog')) return;
    if (dismissals.dismiss()) event.preventDefault();
  };
  addEventListener('keydown', onKey);
  return () => removeEventListener('keydown', onKey);
}
