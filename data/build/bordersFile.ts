import { bbox } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import type { Description } from '../../src/core/atlas/description.ts';
import { editionOf } from './edition.ts';

/** What a stranger’s tool needs to know of the borders, in the file itself. */
export function formatBorders(
  topology: Topology,
  description: Pick<Description, 'title' | 'version' | 'asOf' | 'licence'>,
): string {
  const { type, ...rest } = topology;
  return JSON.stringify({
    type,
    title: description.title.en,
    ...editionOf(description),
    attribution: 'Made with Natural Earth',
    description:
      'One geometry a state, dependency or area under one name within one border: those that stood on a day d have from <= d < to, or, the same, from <= d <= validUntil. Null is open. What lies across 180° is cut there. The Vatican is drawn larger than it is.',
    ...rest,
    bbox: bbox(topology),
  });
}
