import { describe, expect, it } from 'vitest';
import type { Borders } from './borders.ts';
import { journeyTo } from './journey.ts';
import { createFlatBorders } from './testing/flatBorders.ts';

/** Every polity is a triangle from 0, 0 to 1, 1, with its label at 0, 0. */
const FLAT = createFlatBorders();
const HOME = { lng: 0, lat: 0 };
const BORDERS: Borders = {
  ...FLAT,
  standingAt: (code, year) =>
    FLAT.standingAt(code, year).map((polity) => ({ ...polity, label: [15, -12] as const })),
};
const ANGOLA = { lng: 15, lat: -12 };
const to = (destinations: readonly string[], stops: readonly (readonly [number, number])[] = []) =>
  journeyTo(destinations, stops, 'CUB', 1976, BORDERS);

describe('the way of an intervention', () => {
  it('goes from the actor’s country to each of its places', () => {
    expect(to(['AGO'])).toEqual({ arcs: [[HOME, ANGOLA]], legs: [], ends: [ANGOLA] });
    expect(to(['AGO', 'ETH']).arcs).toHaveLength(2);
  });

  it('goes, of an expedition, to its first stop, and on from stop to stop', () => {
    const [kigoma, fizi, kabimba] = [
      [29.6, -4.9],
      [28.9, -4.3],
      [29.3, -5.6],
    ] as const;
    const position = ([lng, lat]: readonly [number, number]) => ({ lng, lat });
    expect(to(['COD'], [kigoma, fizi, kabimba])).toEqual({
      arcs: [[HOME, position(kigoma)]],
      legs: [
        [position(kigoma), position(fizi)],
        [position(fizi), position(kabimba)],
      ],
      ends: [],
    });
  });

  it('has no arc where it sets out in the actor’s own country', () => {
    expect(
      to(
        ['PAN'],
        [
          [0.5, 0.5],
          [9, 9],
        ],
      ).arcs,
    ).toEqual([]);
  });

  it.each<[string, number, number]>([
    ['west', -0.1, 0.5],
    ['east', 1.1, 0.5],
    ['south', 0.5, -0.1],
    ['north', 0.5, 1.1],
  ])('has an arc where it sets out %s of the actor’s country', (_, lng, lat) => {
    expect(to(['PAN'], [[lng, lat]]).arcs).toEqual([[HOME, { lng, lat }]]);
  });

  it('has no arc where it sets out on the actor’s very edge', () => {
    for (const corner of [
      [0, 0],
      [1, 1],
      [0, 1],
      [1, 0],
    ] as const) {
      expect(to(['PAN'], [corner]).arcs).toEqual([]);
    }
  });

  it('has no arc where the actor does not stand', () => {
    expect(journeyTo(['AGO'], [], 'XXX', 1976, BORDERS)).toMatchObject({
      arcs: [],
      ends: [ANGOLA],
    });
  });
});
