import { describe, expect, it } from 'vitest';
import { isSameCamera, pixelsPerRadian, roundCamera } from './camera.ts';

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

describe('pixelsPerRadian()', () => {
  it('shows the plane on 256 pixels at zoom 0, and on twice as many at each zoom after it', () => {
    expect(pixelsPerRadian({ extent: 2 }, 0)).toBe(64);
    expect(pixelsPerRadian({ extent: 2 }, 1)).toBe(128);
    expect(pixelsPerRadian({ extent: 2 }, 3)).toBe(512);
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
