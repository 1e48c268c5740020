import type { Polity } from '../geography/borders.ts';
import type { Cell, Cells } from './cell.ts';
import type { Classification } from './classification.ts';
import { type Blank, blankSwatch, type Swatch, swatchOf } from './swatch.ts';

/** How a polity is painted in a year: map, legend, tooltip and table read the same one. */
export interface Place {
  readonly polity: Polity;
  /** What the layer says of it; undefined where nothing is recorded. */
  readonly cell: Cell | undefined;
  readonly swatch: Swatch;
}

export type Places = ReadonlyMap<string, Place>;

/** What a map has whatever a layer says: land without a finding, and the actor. */
export const UNSAID: readonly Blank[] = ['dependency', 'none', 'actor'];

/** The actor is outside the scale, whatever is said of it. */
function swatchIn(classes: Classification, actor: string | undefined) {
  return (id: string, cell: Cell | undefined, isDependency = false): Swatch =>
    id === actor ? blankSwatch('actor') : swatchOf(cell, isDependency, classes);
}

/** How those are painted of which a layer says something, whichever else stood in the year. */
export function findingsOf(
  cells: Cells,
  classes: Classification,
  actor: string | undefined,
): readonly Pick<Place, 'swatch'>[] {
  const swatchOfPolity = swatchIn(classes, actor);
  return [...cells].map(([id, cell]) => ({ swatch: swatchOfPolity(id, cell) }));
}

/** The places of a year by polity id. */
export function placesOf(
  polities: readonly Polity[],
  cells: Cells,
  classes: Classification,
  actor: string | undefined,
): Places {
  const swatchOfPolity = swatchIn(classes, actor);
  return new Map(
    polities.map((polity): [string, Place] => {
      const cell = cells.get(polity.id);
      const swatch = swatchOfPolity(polity.id, cell, polity.status === 'dependency');
      return [polity.id, { polity, cell, swatch }];
    }),
  );
}
