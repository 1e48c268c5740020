import type * as v from 'valibot';
import type { Position } from '../geography/position.ts';
import type {
  AttestationSchema,
  ClaimSchema,
  DenialSchema,
  EventSchema,
  InterventionSchema,
} from './schema.ts';

export type ReadonlyDeep<T> = T extends object
  ? { readonly [K in keyof T]: ReadonlyDeep<T[K]> }
  : T;

/** One source's statement on one measure of one intervention. */
export type Claim = ReadonlyDeep<v.InferOutput<typeof ClaimSchema>> & {
  readonly intervention: string;
};

export type Denial = ReadonlyDeep<v.InferOutput<typeof DenialSchema>>;

export type Intervention = ReadonlyDeep<
  Omit<v.InferOutput<typeof InterventionSchema>, 'claims' | 'type'>
> & {
  readonly id: string;
  readonly claims: readonly Claim[];
};

/** `position` is named, so that no reader has to remember that GeoJSON puts the longitude first. */
export type PointEvent = ReadonlyDeep<Omit<v.InferOutput<typeof EventSchema>, 'type'>> & {
  readonly id: string;
  readonly position: Position;
};

/** What one source says of a country without giving a number. */
export type Attestation = ReadonlyDeep<Omit<v.InferOutput<typeof AttestationSchema>, 'type'>> & {
  readonly id: string;
};

export interface Dataset {
  readonly version: string;
  /** The day up to which the dataset speaks, `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly firstYear: number;
  readonly lastYear: number;
  readonly interventions: readonly Intervention[];
  /** What holds the figures that belong to no intervention: one a country and measure. Never named to a reader. */
  readonly series: readonly Intervention[];
  readonly events: readonly PointEvent[];
  readonly attestations: readonly Attestation[];
}

export function byId<T extends { readonly id: string }>(
  items: readonly T[],
): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}

/** Claims by their ids. */
export type ClaimById = Pick<ReadonlyMap<string, Claim>, 'get' | 'has'>;

/** Every claim, whether an intervention’s or a series’. */
export function claimsOf({
  interventions,
  series,
}: Pick<Dataset, 'interventions' | 'series'>): readonly Claim[] {
  return [...interventions, ...series].flatMap(({ claims }) => claims);
}
