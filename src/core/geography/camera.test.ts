import { describe, expect, it } from 'vitest';
import { isSameCamera, roundCamera } from './camera.ts';

const HERE = { zoom: 5, lat: -12, lng: 17 };

describe('roundCamera()', () => {
  it('leaves two decimals, and no negative zero', () => {
    expect(roundCamera({ zoom: 5.126, lat: -0.001, lng: 16.994 })).toEqual({
      zoom: 5.13,
      lat: 0,
      lng: 16.99,
    });
  });
});

describe('isSameCamera()', () => {
  it('is the same zoom and the same centre', () => {
    expect(isSameCamera(HERE, { ...HERE })).toBe(true);
    for (const other of [{ zoom: 6 }, { lat: -11 }, { lng: 18 }]) {
      expect(isSameCamera(HERE, { ...HERE, ...other })).toBe(false);
    }
  });
});
