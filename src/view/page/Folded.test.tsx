import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { Folded } from './Folded.tsx';
import { PaperContext } from './paper.ts';

afterEach(cleanup);

function show(isPaper: boolean) {
  return (
    <PaperContext.Provider value={isPaper}>
      <Folded className="more" summary="More">
        {() => <p>Twelve sources</p>}
      </Folded>
    </PaperContext.Provider>
  );
}

describe('Folded', () => {
  it('makes its content when it is opened', () => {
    render(show(false));
    expect(screen.queryByText('Twelve sources')).toBeNull();
    const details = screen.getByRole('group');
    details.toggleAttribute('open', true);
    fireEvent(details, new Event('toggle'));
    expect(screen.getByText('Twelve sources')).toBeTruthy();
  });

  it('is open on paper, and folded again after it', () => {
    const { rerender } = render(show(false));
    rerender(show(true));
    expect(screen.getByText('Twelve sources')).toBeTruthy();
    expect(screen.getByRole('group').hasAttribute('open')).toBe(true);
    rerender(show(false));
    expect(screen.queryByText('Twelve sources')).toBeNull();
  });
});
