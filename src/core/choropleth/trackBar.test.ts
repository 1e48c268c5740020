import { expect, it } from 'vitest';
import { barBreadth, trackBar } from './trackBar.ts';

it('a bar twice as high is twice as many', () => {
  expect(trackBar({ stated: 20, carried: 20 }, 80)).toEqual({ whole: 50, solid: 25 });
  expect(trackBar({ stated: 0, carried: 80 }, 80)).toEqual({ whole: 100, solid: 0 });
});

it('a year with anything at all is seen, and a year with nothing is not', () => {
  expect(trackBar({ stated: 1, carried: 0 }, 50_000)).toEqual({ whole: 3, solid: 3 });
  expect(trackBar({ stated: 0, carried: 0 }, 50_000)).toEqual({ whole: 0, solid: 0 });
});

it('bars of few years are no broader than a part of the axis, those of many fill their year', () => {
  expect(barBreadth(68)).toBe(0.8);
  expect(barBreadth(5)).toBe(0.1);
});
