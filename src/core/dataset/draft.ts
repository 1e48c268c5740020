import type { Bounds, Position } from '../geography/position.ts';
import type { Localized } from '../text/text.ts';
import type { Claim, Intervention } from './dataset.ts';

/** What a dataset may refer to. Where `sources` is absent, sources are not checked. */
export interface Known {
  readonly sources?: ReadonlySet<string>;
  /** Bounds of every present-day country and polity by id. */
  readonly countries: ReadonlyMap<string, Bounds>;
  readonly measures?: ReadonlySet<string>;
  /** The sides of the atlas’s description; where absent, any. */
  readonly sides?: ReadonlySet<string>;
  /** The years of the atlas; where absent, those that the dataset mentions. */
  readonly span?: { readonly from: number; readonly to: number };
  /** Whether every claim must bring its wording: in the files that people edit. */
  readonly isEdited?: boolean;
}

/** An intervention or event that passed the schema, with the path it came from. */
export interface Located<T> {
  readonly path: string;
  readonly item: T;
}

/** A series whose claims are still unchecked and know where they stood. */
export interface DraftSeries {
  readonly path: string;
  readonly id: string;
  readonly country: string;
  readonly measure: string;
  readonly side: string;
  readonly place?: Localized<string>;
  readonly claims: readonly Located<Claim>[];
}

/** An intervention whose claims are still unchecked and know where they stood. */
export interface DraftIntervention extends Located<Intervention> {
  readonly claims: readonly Located<Claim>[];
  readonly places: readonly Position[];
}
