import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import { arcOfSteps, stepsOf } from './steps.ts';
import type { AtomTopology } from './topology.ts';

/** Rounding to a grid lays lines upon each other that were apart, as Macao’s on the mainland’s: they become one arc. */
export function shareArcs({ transform, ...coarse }: AtomTopology): AtomTopology {
  const steps: AtomTopology = {
    ...coarse,
    arcs: coarse.arcs.map((arc) => stepsOf(arc).map(([x, y]) => [x, y])),
  };
  const unfolded = feature(steps, steps.objects.atoms);
  // the typings of topojson-server forget which objects went in
  const { bbox: _, ...shared } = topology({ atoms: unfolded }) as AtomTopology;
  return {
    ...shared,
    ...(transform && { transform }),
    arcs: shared.arcs.map((arc) => arcOfSteps(arc.map(([x = 0, y = 0]) => [x, y]))),
  };
}
