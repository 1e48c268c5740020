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

function remember(on: boolean): boolean {
  try {
    localStorage.setItem(KEY, on ? 'on' : 'off');
    return true;
  } catch {
    // Full or forbidden storage: the choice holds for this visit.
    return false;
  }
}

/** Keys without a modifier: a reader who dictates or whose reader uses them can switch them off. */
export interface Shortcuts {
  readonly isOn: Pick<Store<boolean>, 'get' | 'subscribe'>;
  /** Returns whether this browser keeps the choice. */
  turn(on: boolean): boolean;
  /** Listens to keys; returns what stops it. Silent in text fields, dialogs and embeds. */
  listen(actions: Readonly<Record<string, () => void>>): () => void;
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('input:not([type=range]), textarea, select, dialog') !== null &&
    // When a dialog closes, the focus leaves it with the next frame only.
    target.closest('dialog:not([open])') === null
  );
}

export function createShortcuts(): Shortcuts {
  const isOn = createStore(remembered());
  return {
    isOn,
    turn(on) {
      isOn.set(on);
      return remember(on);
    },
    listen(actions) {
      const onKey = (event: KeyboardEvent) => {
        const { key, ctrlKey, metaKey, altKey, target, defaultPrevented } = event;
        const action = actions[key];
        if (!action || defaultPrevented || ctrlKey || metaKey || altKey || isTyping(target)) return;
        if (!isOn.get() || document.documentElement.hasAttribute('data-embed')) return;
        event.preventDefault();
        action();
      };
      addEventListener('keydown', onKey);
      return () => removeEventListener('keydown', onKey);
    },
  };
}
