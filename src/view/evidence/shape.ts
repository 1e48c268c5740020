import type { Description } from '../../core/atlas/description.ts';
import type { Mark } from '../../core/atlas/mark.ts';

/** Paths around the origin, about 12 units wide. */
const SHAPES: Readonly<Record<Mark, string>> = {
  square: 'M-5 -5H5V5H-5Z',
  triangle: 'M0 -6L6 5H-6Z',
  diamond: 'M0 -7L6 0L0 7L-6 0Z',
  cross: 'M-6 -2H-2V-6H2V-2H6V2H2V6H-2V2H-6Z',
  circle: 'M-5.5 0a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0 -11 0Z',
};

/** A shape a side, so that no side is told by colour alone. */
export function shapeOf(side: string, { sides }: Pick<Description, 'sides'>): string {
  return SHAPES[sides.find(({ id }) => id === side)?.mark ?? 'circle'];
}
