import { bbox } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import type { Description } from '../../../src/core/atlas/description.ts';
import { coarsenBorders } from '../borders/coarsen.ts';
import type { Borders } from '../borders/polityTopology.ts';
import { remembered } from '../edited/remembered.ts';
import { editionOf } from '../inputs/edition.ts';

type Edited = Pick<Description, 'title' | 'version' | 'asOf' | 'licence'>;

const CONTENTS =
  'One geometry a state, dependency or area under one name within one border: those that stood on a day d have from <= d < to, or, the same, from <= d <= validUntil. Null is open. What lies across 180° is cut there. The Vatican is drawn larger than it is.';

const WORLD =
  'With the detail that a map of the whole world shows: each arc is the arc of the same number in borders.topojson with points left out. To measure, take that file.';

/** What a stranger’s tool needs to know of the borders, in the file itself. */
function format(topology: Topology, description: Edited, contents: string): string {
  const { type, ...rest } = topology;
  return JSON.stringify({
    type,
    title: description.title.en,
    ...editionOf(description),
    attribution: 'Made with Natural Earth',
    description: contents,
    ...rest,
    bbox: bbox(topology),
  });
}

export function formatBorders(topology: Topology, description: Edited): string {
  return format(topology, description, CONTENTS);
}

const coarsened = remembered((topology) => coarsenBorders(topology as Borders));

/** The borders that the page begins with. */
export function formatWorldBorders(topology: Topology, description: Edited): string {
  return format(coarsened(topology), description, `${CONTENTS} ${WORLD}`);
}
