import { mercator } from '../mercator.ts';
import { UNITS_PER_RADIAN } from '../outline.ts';
import type { Projection } from '../projection.ts';

/** For tests: a plane on which a degree is a unit of an outline, eastwards and northwards. */
export const flatPlane: Projection = {
  ...mercator,
  project: ({ lng, lat }) => ({ x: lng / UNITS_PER_RADIAN, y: lat / UNITS_PER_RADIAN }),
};
