import { createStore, type Store } from './store.ts';

const KEY = 'intervention-atlas.shortcuts';

function remembered(): boolean {
  try {
    return localStorage.getItem(KEY) !== 'off';
  } catch {
    // Storage may be forbidden: the shortcuts then work, and are forgotten with the page.
    return true;
  }
}

/** Whether keys without a modifier act: a reader who dictates or whose reader uses them can switch them off. */
export const shortcutsAreOn: Store<boolean> = createStore(remembered());

export function setShortcuts(on: boolean): void {
  shortcutsAreOn.set(on);
  try {
    localStorage.setItem(KEY, on ? 'on' : 'off');
  } catch {
    // Full or forbidden storage: the choice holds for this visit.
  }
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('input:not([type=range]), textarea, select, dialog') !== null
  );
}

/** Listens to keys without a modifier; returns what stops it. Silent in text fields, dialogs and embeds. */
export function onShortcuts(actions: Readonly<Record<string, () => void>>): () => void {
  const onKey = (event: KeyboardEvent) => {
    const { key, ctrlKey, metaKey, altKey, target, defaultPrevented } = event;
    const action = actions[key];
    if (!action || defaultPrevented || ctrlKey || metaKey || altKey || isTyping(target)) return;
    if (!shortcutsAreOn.get() || document.documentElement.hasAttribute('data-embed')) return;
    event.preventDefault();
    action();
  };
  addEventListener('keydown', onKey);
  return () => removeEventListener('keydown', onKey);
}
