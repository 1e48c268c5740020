import { bbox, quantize } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { atomsOf } from './atoms.ts';
import { densifyMeridians } from './densify.ts';
import { type Inputs, readInputs } from './inputs.ts';
import { createMerge } from './merge.ts';
import { createPlacement, type Placement } from './placement.ts';
import type { Polity } from './polity.ts';
import { simplifyAtoms } from './simplify.ts';
import { type AtomTopology, topologyOf } from './topology.ts';

export interface PolityProperties extends Omit<Polity, 'id' | 'atoms'>, Placement {}

export type PolityGeometry = (Polygon | MultiPolygon) & {
  id: string;
  properties: PolityProperties;
};

interface PolityCollection extends GeometryCollection<PolityProperties> {
  geometries: PolityGeometry[];
}

export type Borders = Topology<{ polities: PolityCollection }>;

/** Degrees: 2 km by 1.4 km at the equator, a pixel at the closest zoom. */
const STEP = { longitude: 0.018, latitude: 0.013 };

function roundToSteps(topology: AtomTopology): AtomTopology {
  const [west, south] = bbox(topology);
  return quantize(topology, {
    scale: [STEP.longitude, STEP.latitude],
    translate: [west, south],
  });
}

/** The world's polities of every year, one geometry a row of the table, sharing arcs. */
export function buildBorders(inputs: Inputs = readInputs()): Borders {
  const fine = topologyOf(atomsOf(inputs));
  const coarse = roundToSteps(densifyMeridians(simplifyAtoms(fine)));
  const placementOf = createPlacement(fine);
  const merge = createMerge(coarse);
  const geometries = inputs.polities.map(({ id, atoms, ...row }) => ({
    ...merge(atoms),
    id,
    properties: { ...row, ...placementOf(atoms) },
  }));
  return { ...coarse, objects: { polities: { type: 'GeometryCollection', geometries } } };
}
