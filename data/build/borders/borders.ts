import { bbox, quantize } from 'topojson-client';
import { cutAntimeridian } from './antimeridian.ts';
import { atomsOf } from './atoms.ts';
import { densifyMeridians } from './densify.ts';
import { type Inputs, readInputs } from './inputs.ts';
import { mendArcs } from './mend.ts';
import { createMerge } from './merge.ts';
import { createPlacement } from './placement.ts';
import { dayBefore } from './polityRow.ts';
import type { Borders } from './polityTopology.ts';
import { shareArcs } from './share.ts';
import { simplifyAtoms } from './simplify.ts';
import { type AtomTopology, topologyOf } from './topology.ts';

/** Degrees: 2 km by 1.4 km at the equator, a pixel at the closest zoom. */
const STEP = { longitude: 0.018, latitude: 0.013 };

/** So that both ends of the world lie on the grid. */
const WEST = -180;
const TURN = Math.round(360 / STEP.longitude);

function roundToSteps(topology: AtomTopology): AtomTopology {
  const [, south] = bbox(topology);
  return quantize(topology, {
    scale: [STEP.longitude, STEP.latitude],
    translate: [WEST, south],
  });
}

/** The world's polities of every year, one geometry a row of the table, sharing arcs. */
export function buildBorders(inputs: Inputs = readInputs()): Borders {
  const fine = topologyOf(atomsOf(inputs));
  const coarse = shareArcs(mendArcs(roundToSteps(densifyMeridians(simplifyAtoms(fine)))));
  const placementOf = createPlacement(fine);
  const merge = createMerge(coarse);
  const geometries = inputs.polities.map(({ id, atoms, ...row }) => ({
    ...merge(atoms),
    id,
    properties: {
      ...row,
      validUntil: row.to === null ? null : dayBefore(row.to),
      ...placementOf(atoms),
    },
  }));
  const whole: Borders = {
    ...coarse,
    objects: { polities: { type: 'GeometryCollection', geometries } },
  };
  return cutAntimeridian(whole, TURN);
}
