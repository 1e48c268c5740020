import { act, cleanup, render } from '@testing-library/react';
import { useRef } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import type { Opened } from '../../core/state/opened.ts';
import { HEADING } from '../page/heading.ts';
import { useReturnFocus } from './useReturnFocus.ts';

type Focus = ReturnType<typeof useReturnFocus>;
type Chosen = Parameters<typeof useReturnFocus>[1];

const NOTHING: Chosen = { country: null, intervention: null, moment: null };
let focus: Focus;

/** A page with a control, a moment’s flag and the panel. */
function Page({ chosen }: { readonly chosen: Chosen }) {
  const panel = useRef<HTMLElement>(null);
  focus = useReturnFocus(panel, chosen, chosen !== NOTHING);
  return (
    <>
      <button type="button" id="control" />
      <button type="button" id="flag" data-moment="grenada-1983" />
      <section ref={panel}>
        <h2 id={HEADING} tabIndex={-1}>
          Heading
        </h2>
        <button type="button" id="inside" />
      </section>
    </>
  );
}

function open(chosen: Chosen = NOTHING) {
  const { rerender } = render(<Page chosen={chosen} />);
  return (next: Chosen) => rerender(<Page chosen={next} />);
}

function focusOn(id: string): void {
  act(() => document.getElementById(id)?.focus());
}

const focused = () => document.activeElement?.id;
const ANGOLA: Chosen = { ...NOTHING, country: 'AGO' };
const WAR: Chosen = { ...ANGOLA, intervention: 'war' };
const CLOSED: Opened = { type: 'nothing' };

afterEach(cleanup);

describe('useReturnFocus()', () => {
  it('leads back to where the reader was when the panel was opened', () => {
    const choose = open();
    focusOn('control');
    choose(ANGOLA);
    focusOn('inside');
    act(() => focus.toOrigin(CLOSED));
    expect(focused()).toBe('control');
  });

  it('leads to the heading where nobody was anywhere before', () => {
    const choose = open();
    choose(ANGOLA);
    act(() => focus.toOrigin(CLOSED));
    expect(focused()).toBe(HEADING);
  });

  it('leads from a moment to its flag, wherever it was opened', () => {
    const choose = open();
    focusOn('control');
    choose({ ...NOTHING, moment: 'grenada-1983' });
    act(() => focus.toOrigin({ type: 'moment', id: 'grenada-1983' }));
    expect(focused()).toBe('flag');
  });

  it('leads from a moment without a flag to the heading', () => {
    const choose = open();
    choose({ ...NOTHING, moment: 'other' });
    act(() => focus.toOrigin({ type: 'moment', id: 'other' }));
    expect(focused()).toBe(HEADING);
  });

  it('knows an intervention that was opened from the details of its country', () => {
    const choose = open(ANGOLA);
    expect(focus.isOverCountry()).toBe(false);
    choose(WAR);
    expect(focus.isOverCountry()).toBe(true);
    choose({ ...WAR, intervention: 'battle' });
    expect(focus.isOverCountry()).toBe(true);
    choose(ANGOLA);
    expect(focus.isOverCountry()).toBe(false);
  });

  it('knows one that came with its country, or without, as opened by itself', () => {
    const choose = open();
    choose(WAR);
    expect(focus.isOverCountry()).toBe(false);
    choose({ ...NOTHING, intervention: 'war' });
    expect(focus.isOverCountry()).toBe(false);
    choose({ country: 'ETH', intervention: 'war', moment: null });
    expect(focus.isOverCountry()).toBe(false);
  });

  it('has the focus here in the panel, or nowhere, and not outside of it', () => {
    open(ANGOLA);
    expect(focus.isHere()).toBe(true);
    focusOn('inside');
    expect(focus.isHere()).toBe(true);
    focusOn('control');
    expect(focus.isHere()).toBe(false);
    act(() => focus.toHeading());
    expect(focused()).toBe(HEADING);
    expect(focus.isHere()).toBe(true);
  });
});
