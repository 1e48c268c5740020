import type { Polity } from '../geography/borders.ts';
import type { Cell, Cells } from './cell.ts';
import type { Classification } from './classification.ts';
import { blankSwatch, type Swatch, swatchOf } from './swatch.ts';

/** How a polity is painted in a year: map, legend, tooltip and table read the same one. */
export interface Place {
  readonly polity: Polity;
  /** What the layer says of it; undefined where nothing is recorded. */
  readonly cell: Cell | undefined;
  readonly swatch: Swatch;
}

export type Places = ReadonlyMap<string, Place>;

/** The places of a year by polity id. The actor is outside the scale, whatever is said of it. */
export function placesOf(
  polities: readonly Polity[],
  cells: Cells,
  classes: Classification,
  actor: string | undefined,
): Places {
  return new Map(
    polities.map((polity): [string, Place] => {
      const cell = cells.get(polity.id);
      const swatch =
        polity.id === actor
          ? blankSwatch('actor')
          : swatchOf(cell, polity.status === 'dependency', classes);
      return [polity.id, { polity, cell, swatch }];
    }),
  );
}
