import { describe, expect, it } from 'vitest';
import { RAMP_IDS, SCHEMES, THEMES } from '../choropleth/scheme.ts';
import { distance, VISIONS } from '../choropleth/testing/vision.ts';
import { rampOf, shadesOf } from './shade.ts';

const BOUNDS = [
  ...[2, 3, 4, 5, 6, 7].map((count) => Array.from({ length: count }, (_, at) => at + 1)),
  [-20, 0],
  [-20, -10, 0, 10],
  [-100, -20, -10, 0, 10, 20],
];

const CASES = BOUNDS.flatMap((bounds) =>
  THEMES.flatMap((theme) =>
    RAMP_IDS.flatMap((ramp) =>
      VISIONS.map(([vision, seen]) => ({ bounds, theme, ramp, vision, seen })),
    ),
  ),
);

describe('shadesOf()', () => {
  it.each(CASES)(
    '$theme $ramp: classes $bounds side by side differ by ΔE 8 in $vision vision',
    ({ bounds, theme, ramp, seen }) => {
      const colours = shadesOf(bounds, ramp).map(([own, at]) => SCHEMES[theme].ramps[own][at]);
      expect(colours).toHaveLength(bounds.length);
      colours.slice(1).forEach((colour, at) => {
        expect(distance(colours[at] ?? '', colour ?? '', seen)).toBeGreaterThanOrEqual(8);
      });
    },
  );

  it('has equal places on either side of zero', () => {
    const places = shadesOf([-100, -20, -10, 0, 10, 20], 'civil').map(([, at]) => at);
    expect(places).toEqual(places.toReversed());
  });
});

describe('rampOf()', () => {
  it('goes through all ramps, and then begins again', () => {
    const ramps = [...RAMP_IDS, ...RAMP_IDS].map((_, at) => rampOf(at));
    expect(ramps).toEqual([...RAMP_IDS, ...RAMP_IDS]);
  });
});
