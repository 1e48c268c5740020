const KEY = 'search-key';

/** Whether `/` opens the search. A reader whose speech input types stray characters can switch it off (WCAG 2.1.4). */
export function isShortcutOn(): boolean {
  try {
    return localStorage.getItem(KEY) !== 'off';
  } catch {
    return true;
  }
}

export function switchShortcut(isOn: boolean): void {
  try {
    if (isOn) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, 'off');
  } catch {
    // Storage is refused: the choice lasts no longer than the page.
  }
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select'))
  );
}

/** Calls `open` when `/` is pressed outside of fields and dialogs. Returns what undoes it. */
export function onSlash(open: () => void): () => void {
  const listen = (event: KeyboardEvent) => {
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
    if (event.key !== '/' || !isPlain || event.defaultPrevented || isTyping(event.target)) return;
    if (document.querySelector('dialog[open]') || !isShortcutOn()) return;
    event.preventDefault();
    open();
  };
  addEventListener('keydown', listen);
  return () => removeEventListener('keydown', listen);
}
