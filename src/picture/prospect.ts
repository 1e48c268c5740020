import type { Description } from '../core/atlas/description.ts';
import type { Places } from '../core/choropleth/place.ts';
import type { Polity } from '../core/geography/borders.ts';
import { type Camera, pixelsPerRadian } from '../core/geography/camera.ts';
import { equalEarth } from '../core/geography/equalEarth.ts';
import { mercator } from '../core/geography/mercator.ts';
import { type Projection, type ProjectionId, withMargins } from '../core/geography/projection.ts';
import { radiansOf } from '../core/geography/speck.ts';
import {
  ALL_LAND,
  type PlaneBox,
  type PlaneView,
  type Size,
  type Stage,
  stageBox,
  stageView,
} from '../core/geography/stage.ts';

const PROJECTIONS: Readonly<Record<ProjectionId, Projection>> = {
  'equal-earth': withMargins(equalEarth),
  mercator: withMargins(mercator),
};

export function projectionOf(id: ProjectionId): Projection {
  return PROJECTIONS[id];
}

/** How much of the world a map may show at the least: all of the stage, its core, its core without the far north. */
export type Reach = 'stage' | 'core' | 'south';

/** Of the stage’s latitudes, from the south, what is left without the far north. */
const SOUTHERN = 0.8;
/** Of the core’s breadth, so much it lies farther east in a narrow map: there names need sea at either side. */
const ASIDE = 0.07;

function stageOf({ stage = ALL_LAND }: Description, reach: Reach): Stage {
  const { west, south, east, north, core = { west, east } } = stage;
  if (reach === 'stage') return { west, south, east, north };
  if (reach === 'core') return { ...core, south, north };
  const aside = ASIDE * (core.east - core.west);
  return {
    west: core.west + aside,
    east: core.east + aside,
    south,
    north: south + SOUTHERN * (north - south),
  };
}

/** Whether a country lies wholly within a part of the plane, its name’s place well within. */
function isWithin(polity: Polity, { west, south, east, north }: PlaneBox, projection: Projection) {
  const [lng, lat] = polity.label;
  const { x, y } = projection.project({ lng, lat });
  const half = radiansOf(polity) / 2;
  return x - half > west && x + half < east && y - half > south && y + half < north;
}

/** The places of a year with a finding. */
export function findingsIn(places: Places): readonly Polity[] {
  return [...places.values()].flatMap(({ polity, cell, swatch }) =>
    cell && swatch.type !== 'actor' ? [polity] : [],
  );
}

/** What of the plane a view shows in a box. */
function shownOf({ x, y, scale }: PlaneView, { width, height }: Size): PlaneBox {
  const [across, up] = [width / 2 / scale, height / 2 / scale];
  return { west: x - across, east: x + across, south: y - up, north: y + up };
}

function middleView(box: PlaneBox, { width, height }: Size): PlaneView {
  const { west, south, east, north } = box;
  const scale = Math.min(width / (east - west), height / (north - south));
  return { scale, x: (west + east) / 2, y: (south + north) / 2 };
}

/** The tightest of some reaches in which every finding is seen; the last one where none is. A crop never hides a finding. */
export function chooseView(
  description: Description,
  findings: readonly Polity[],
  size: Size,
  projection: Projection,
  reaches: readonly Reach[],
): PlaneView {
  const views = reaches.map((reach) => {
    const stage = stageOf(description, reach);
    return reach === 'stage'
      ? stageView(size, projection, stage)
      : middleView(stageBox(stage, projection), size);
  });
  const tight = views.find((view) =>
    findings.every((polity) => isWithin(polity, shownOf(view, size), projection)),
  );
  return tight ?? views.at(-1) ?? stageView(size, projection, description.stage);
}

/** How many of the findings a view does not show. */
export function countOutside(
  findings: readonly Polity[],
  view: PlaneView,
  size: Size,
  projection: Projection,
): number {
  const { west, south, east, north } = shownOf(view, size);
  return findings.filter(({ label: [lng, lat] }) => {
    const { x, y } = projection.project({ lng, lat });
    return x < west || x > east || y < south || y > north;
  }).length;
}

/** What a reader’s camera shows, so many times larger. */
export function viewOf(
  { zoom, lat, lng }: Camera,
  projection: Projection,
  factor: number,
): PlaneView {
  return {
    ...projection.project({ lng, lat }),
    scale: factor * pixelsPerRadian(projection, zoom),
  };
}
