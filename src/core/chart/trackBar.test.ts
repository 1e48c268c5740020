import { expect, it } from 'vitest';
import { trackBar } from './trackBar.ts';

it('a bar twice as high is twice as many', () => {
  expect(trackBar({ stated: 20, carried: 20 }, 80)).toEqual({ whole: 50, solid: 25 });
  expect(trackBar({ stated: 0, carried: 80 }, 80)).toEqual({ whole: 100, solid: 0 });
});

it('a year with anything at all is seen, and a year with nothing is not', () => {
  expect(trackBar({ stated: 1, carried: 0 }, 50_000)).toEqual({ whole: 3, solid: 3 });
  expect(trackBar({ stated: 0, carried: 0 }, 50_000)).toEqual({ whole: 0, solid: 0 });
});
