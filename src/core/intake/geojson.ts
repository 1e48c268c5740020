import type { Fault, FaultCode } from './fault.ts';
import { LIMITS, quoted } from './fault.ts';
import { type Fields, isFields } from './fields.ts';

export interface FeatureList {
  readonly features: readonly Fields[];
}

export function isFeatureCollection(value: unknown): value is FeatureList {
  if (!isFields(value) || value.type !== 'FeatureCollection') return false;
  return Array.isArray(value.features) && value.features.every(isFields);
}

const OWN: ReadonlySet<unknown> = new Set(['intervention', 'event', 'attestation', 'series']);

/** Whether a collection is in this atlas’s own form. */
export function isOwnCollection({ features }: FeatureList): boolean {
  return features.some(({ properties }) => isFields(properties) && OWN.has(properties.type));
}

/** What stands in the features, as rows. */
export function propertiesOf({ features }: FeatureList): readonly Fields[] {
  return features.map(({ properties }) => (isFields(properties) ? properties : {}));
}

/** How deep the positions of each geometry lie. */
const DEPTHS: Readonly<Record<string, number>> = {
  Point: 0,
  MultiPoint: 1,
  LineString: 1,
  MultiLineString: 2,
  Polygon: 2,
  MultiPolygon: 3,
};

type Position = readonly [number, number];

function isPosition(value: unknown): value is Position {
  return (
    Array.isArray(value) &&
    value.length >= 2 &&
    value.every((number) => typeof number === 'number' && Number.isFinite(number))
  );
}

function faultOfPosition([lng, lat]: Position): FaultCode | null {
  if (Math.abs(lat) <= 90 && Math.abs(lng) <= 180) return null;
  return Math.abs(lat) <= 180 && Math.abs(lng) <= 90 ? 'swapped-position' : 'outside-globe';
}

/** Twice the area of a ring: below zero where it runs clockwise. */
function areaOf(ring: readonly Position[]): number {
  let sum = 0;
  for (let at = 0; at + 1 < ring.length; at += 1) {
    const [[x, y], [nextX, nextY]] = [ring[at] ?? [0, 0], ring[at + 1] ?? [0, 0]];
    sum += x * nextY - nextX * y;
  }
  return sum;
}

/** What stands in a file, as far as it is told. */
function shown(value: unknown): string {
  return quoted(JSON.stringify(value) ?? '');
}

function faultOfRing(ring: readonly Position[], isHole: boolean): FaultCode | null {
  const [first, last] = [ring[0], ring.at(-1)];
  if (ring.length < 4 || first?.[0] !== last?.[0] || first?.[1] !== last?.[1]) return 'open-ring';
  return areaOf(ring) < 0 === isHole ? null : 'wrong-winding';
}

/** Looks at the geometries of a collection, which are not drawn: the polities of the year are. */
class GeometryCheck {
  readonly faults: Fault[] = [];
  #positions = 0;
  #line = 0;

  /** False where there are more positions than are looked at. */
  check(features: readonly Fields[]): boolean {
    for (const [index, { geometry }] of features.entries()) {
      this.#line = index + 1;
      if (geometry !== null && geometry !== undefined) this.#checkGeometry(geometry);
      if (this.#positions > LIMITS.positions) return false;
    }
    return true;
  }

  #tell(code: FaultCode, value?: string): void {
    const last = this.faults.at(-1);
    // One feature is told once for one kind.
    if (last?.code === code && last.line === this.#line) return;
    this.faults.push({
      code,
      line: this.#line,
      unit: 'record',
      ...(value !== undefined && { value }),
    });
  }

  #checkGeometry(geometry: unknown): void {
    if (!isFields(geometry)) {
      this.#tell('bad-geometry', shown(geometry));
      return;
    }
    const { type, coordinates, geometries } = geometry;
    if (type === 'GeometryCollection' && Array.isArray(geometries)) {
      for (const one of geometries) this.#checkGeometry(one);
      return;
    }
    const depth = typeof type === 'string' ? DEPTHS[type] : undefined;
    if (depth === undefined) {
      this.#tell('bad-geometry', String(type).slice(0, 40));
      return;
    }
    this.#checkCoordinates(coordinates, depth);
    if (type === 'Polygon') this.#checkRings(coordinates);
    if (type === 'MultiPolygon' && Array.isArray(coordinates)) {
      for (const one of coordinates) this.#checkRings(one);
    }
  }

  #checkCoordinates(value: unknown, depth: number): void {
    if (this.#positions > LIMITS.positions) return;
    if (depth > 0) {
      if (!Array.isArray(value)) {
        this.#tell('bad-geometry', shown(value));
        return;
      }
      for (const one of value) this.#checkCoordinates(one, depth - 1);
      return;
    }
    this.#positions += 1;
    if (!isPosition(value)) {
      this.#tell('bad-position', shown(value));
      return;
    }
    const code = faultOfPosition(value);
    if (code) this.#tell(code, `${value[0]}, ${value[1]}`);
  }

  #checkRings(value: unknown): void {
    if (!Array.isArray(value)) return;
    for (const [index, ring] of value.entries()) {
      if (!Array.isArray(ring) || !ring.every(isPosition)) continue;
      const code = faultOfRing(ring, index > 0);
      if (code) this.#tell(code, shown(ring.slice(0, 4)));
    }
  }
}

/** Where a collection violates RFC 7946, by the number of the feature; or that it is too large to look at. */
export function checkGeometries({
  features,
}: FeatureList): readonly Fault[] | 'too-many-positions' {
  const check = new GeometryCheck();
  return check.check(features) ? check.faults : 'too-many-positions';
}
