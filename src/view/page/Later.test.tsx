// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { afterEach, expect, it } from 'vitest';
import { Later } from './Later.tsx';

afterEach(cleanup);

const page = (
  <section>
    A frame
    <Later>
      <p>A map</p>
    </Later>
  </section>
);

it('what it holds is none of what stands first, and follows by itself', async () => {
  expect(renderToString(page)).toBe('<section>A frame</section>');
  await act(async () => void render(page));
  expect(screen.getByText('A map')).toBeTruthy();
});
