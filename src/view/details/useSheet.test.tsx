import { act, cleanup, createEvent, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useSheet } from './useSheet.ts';

function Sheet() {
  const { stop, height, handle } = useSheet();
  return (
    <button type="button" {...handle}>
      {stop} {height ?? 'at rest'}
    </button>
  );
}

const handle = () => screen.getByRole('button');

function point(type: 'pointerDown' | 'pointerMove' | 'pointerUp' | 'pointerCancel', y: number) {
  const event = createEvent[type](handle(), { pointerId: 1 });
  Object.defineProperty(event, 'clientY', { value: y });
  fireEvent(handle(), event);
}

function drag(from: number, to: number, end: 'pointerUp' | 'pointerCancel' = 'pointerUp') {
  point('pointerDown', from);
  point('pointerMove', to);
  point(end, to);
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('innerHeight', 800);
  HTMLElement.prototype.setPointerCapture = () => undefined;
  const heights = { '--sheet-peek': '10%', '--sheet-half': '50%', '--sheet-full': '90%' };
  for (const [name, height] of Object.entries(heights)) {
    document.documentElement.style.setProperty(name, height);
  }
  render(<Sheet />);
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the sheet', () => {
  it('goes to the next stop when its handle is pressed', () => {
    fireEvent.click(handle());
    expect(handle().textContent).toBe('full at rest');
  });

  it('goes up stop by stop and down again, so that no press skips one', () => {
    const pressed = Array.from({ length: 6 }, () => {
      fireEvent.click(handle());
      return handle().textContent?.split(' ')[0];
    });
    expect(pressed).toEqual(['full', 'half', 'peek', 'half', 'full', 'half']);
  });

  it('follows a drag, and rests at the stop nearest to where it was left', () => {
    point('pointerDown', 400);
    point('pointerMove', 150);
    expect(handle().textContent).toBe('half 650');
    point('pointerUp', 150);
    expect(handle().textContent).toBe('full at rest');
  });

  it('takes the click of a mouse’s drag for no press', () => {
    drag(400, 150);
    fireEvent.click(handle());
    expect(handle().textContent).toBe('full at rest');
  });

  it('takes the first press after a finger’s drag, which no click follows', () => {
    drag(400, 150);
    act(() => vi.advanceTimersByTime(1));
    fireEvent.click(handle());
    expect(handle().textContent).toBe('half at rest');
  });

  it('goes back to its stop when a drag is broken off, and hears the next press', () => {
    drag(400, 150, 'pointerCancel');
    expect(handle().textContent).toBe('half at rest');
    point('pointerMove', 300);
    expect(handle().textContent).toBe('half at rest');
    fireEvent.click(handle());
    expect(handle().textContent).toBe('full at rest');
  });
});
