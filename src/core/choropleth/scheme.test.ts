import { wcagContrast } from 'culori';
import { describe, expect, it } from 'vitest';
import { DESCRIPTION } from '../atlas/testing/cuba.ts';
import { SCHEMES, type Scheme } from './scheme.ts';
import { distance, VISIONS } from './testing/vision.ts';

function scalesOf({ ramps, ratio }: Scheme): readonly (readonly [string, readonly string[]])[] {
  return [...Object.entries(ramps), ['ratio', ratio]];
}

/** Of the lowest class from empty land, which lies beside it everywhere. */
const LAND_DISTANCE = 15;
/** With a colour deficiency lightness alone is left; the outline and the legend’s words carry the rest. */
const LAND_DISTANCE_DEFICIENT = 4;

const CASES = (['light', 'dark'] as const).flatMap((theme) =>
  scalesOf(SCHEMES[theme]).flatMap(([name, colours]) =>
    VISIONS.map(([vision, seen]) => ({ theme, name, vision, colours, seen })),
  ),
);

describe('SCHEMES', () => {
  it.each(CASES)(
    '$theme $name: classes side by side differ by ΔE 8 in $vision vision',
    ({ colours, seen }) => {
      const steps = colours.slice(1).map((colour, index) => {
        return distance(colours[index] ?? '#000', colour, seen);
      });
      expect(Math.min(...steps)).toBeGreaterThanOrEqual(8);
    },
  );

  it.each(CASES)(
    '$theme $name: empty land differs from the lowest class in $vision vision',
    ({ theme, name, vision, colours, seen }) => {
      const least = vision === 'normal' ? LAND_DISTANCE : LAND_DISTANCE_DEFICIENT;
      const found = distance(SCHEMES[theme].land, colours[0] ?? '#000', seen);
      expect(found).toBeGreaterThanOrEqual(name === 'ratio' ? least - 1 : least);
    },
  );

  it.each(['light', 'dark'] as const)(
    '%s: the intervening state is outside every scale',
    (theme) => {
      const { actor, land, ...scheme } = SCHEMES[theme];
      const all = [land, ...scalesOf({ actor, land, ...scheme }).flatMap(([, colours]) => colours)];
      for (const colour of all) expect(distance(actor, colour)).toBeGreaterThan(8);
    },
  );

  it.each(['light', 'dark'] as const)(
    '%s: lightness goes one way, so that grey prints keep the order',
    (theme) => {
      const black = '#000000';
      for (const [, colours] of Object.entries(SCHEMES[theme].ramps)) {
        const contrasts = colours.map((colour) => wcagContrast(colour, black));
        const sorted = [...contrasts].sort((one, other) => one - other);
        expect(theme === 'light' ? contrasts.toReversed() : contrasts).toEqual(sorted);
      }
    },
  );

  it('has as many colours in every ramp as there are classes of counts', () => {
    for (const colours of Object.values(SCHEMES).flatMap(({ ramps }) => Object.values(ramps))) {
      expect(colours).toHaveLength(DESCRIPTION.classes.length + 1);
    }
  });
});
