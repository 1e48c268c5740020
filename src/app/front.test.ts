import { beforeEach, describe, expect, it } from 'vitest';
import { coverFront } from './front.ts';

const isReached = (selector: string) =>
  document.querySelector(selector)?.closest('[inert]') === null;

beforeEach(() => {
  document.body.innerHTML = `
    <div id="front" class="front"><input type="range"></div>
    <p class="waiting">Loading</p>
    <div id="app"><input type="range"></div>`;
});

describe('the first view, once the page is below it', () => {
  it('is neither read out nor reached by a key', () => {
    coverFront();
    expect(['.waiting', '.front input', '#app input'].map(isReached)).toEqual([false, false, true]);
  });

  it('keeps the hand that is on its slider', () => {
    const slider = document.querySelector<HTMLInputElement>('.front input');
    slider?.focus();
    coverFront();
    expect(document.activeElement).toBe(slider);
    expect(['.waiting', '.front input'].map(isReached)).toEqual([false, true]);
  });
});
