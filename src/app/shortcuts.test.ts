import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createShortcuts } from './shortcuts.ts';

const search = vi.fn();
let stop: () => void;

beforeEach(() => {
  stop = createShortcuts().listen({ '/': search });
});

afterEach(() => {
  stop();
  search.mockReset();
  document.body.replaceChildren();
});

function press(selector: string): void {
  const target = document.querySelector(selector) ?? document.body;
  target.dispatchEvent(new KeyboardEvent('keydown', { key: '/', bubbles: true }));
}

it('hears a key on the page', () => {
  press('body');
  expect(search).toHaveBeenCalledOnce();
});

it('leaves a key to what is typed in, and to an open dialog', () => {
  const field = document.createElement('input');
  const dialog = document.createElement('dialog');
  dialog.open = true;
  dialog.append(document.createElement('button'));
  document.body.append(field, dialog);
  press('input');
  press('button');
  expect(search).not.toHaveBeenCalled();
});

it('hears a key of a focus that a dialog has not given back yet when it has closed', () => {
  const dialog = document.createElement('dialog');
  dialog.append(document.createElement('input'));
  document.body.append(dialog);
  press('input');
  expect(search).toHaveBeenCalledOnce();
});
