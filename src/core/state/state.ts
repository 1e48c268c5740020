import type { Scope } from '../atlas/scope.ts';
import type { LayerId } from '../choropleth/layer.ts';
import { THEMES, type Theme } from '../choropleth/scheme.ts';
import type { EstimateId } from '../dataset/estimate.ts';
import { KINDS, type Kind } from '../dataset/vocabulary.ts';
import type { Camera } from '../geography/camera.ts';
import { PROJECTION_IDS, type ProjectionId } from '../geography/projection.ts';
import { formatOwnFile, type OwnFile } from '../kept/ownFile.ts';
import { LANGUAGES, type Language } from '../text/text.ts';
import { type Field, optional, type Read, required } from './field.ts';
import {
  formatCamera,
  oneOf,
  parseCamera,
  parseData,
  parseEstimate,
  parseIntervention,
  parseLayer,
  parseMoment,
  parseName,
  parsePolityId,
  parseSorting,
  parseText,
  parseVersion,
  parseYear,
} from './parse.ts';

export const SYMBOL_IDS = ['areas', 'circles'] as const;
export type SymbolId = (typeof SYMBOL_IDS)[number];

export const TAB_IDS = ['map', 'table'] as const;
export type TabId = (typeof TAB_IDS)[number];

/** What the reader chose, and nothing that can be derived. `null` is “not chosen”. */
export interface State {
  readonly year: number;
  readonly layer: LayerId;
  readonly estimate: EstimateId;
  readonly country: string | null;
  readonly intervention: string | null;
  readonly compare: number | null;
  readonly symbols: SymbolId;
  readonly projection: ProjectionId;
  readonly tab: TabId;
  /** A column of the table, `-` before it for falling; null is the figure, falling. */
  readonly sort: string | null;
  readonly q: string | null;
  readonly moment: string | null;
  readonly camera: Camera | null;
  readonly language: Language | null;
  readonly theme: Theme | null;
  readonly embed: boolean;
  readonly version: string | null;
  /** What the table lists: rows of one kind, of one region, and also countries without a record. */
  readonly kind: Kind | null;
  readonly region: string | null;
  readonly blanks: boolean;
  /** The key of the legend’s line that is pinned. */
  readonly only: string | null;
  /** The id of another atlas that is shown beside this one. */
  readonly beside: string | null;
  /** The layer of that atlas, and whom it listens to; null is as it opens, and as this one listens. */
  readonly besideLayer: LayerId | null;
  readonly besideEstimate: EstimateId | null;
  /** The file of a reader’s own that is shown instead of the atlas’s dataset. */
  readonly data: OwnFile | null;
}

/** `1` where something is on. */
const SWITCH = {
  parse: (text: string): Read<boolean> =>
    text === '1' ? { value: true } : { code: 'unknown-value' },
  format: (isOn: boolean) => (isOn ? '1' : ''),
};

type Fields = { readonly [K in keyof State]: Field<State[K]> };

/** One row a key, in the order in which they are written. All else that is known of a key follows from its row. */
export const FIELDS: Fields = {
  year: required('year', ({ initial }) => initial.year, { parse: parseYear, history: 'replace' }),
  layer: required('layer', ({ initial }) => initial.layer, { parse: parseLayer, history: 'push' }),
  estimate: required('estimate', ({ initial }) => initial.estimate, {
    parse: parseEstimate,
    history: 'push',
  }),
  country: optional('country', { parse: parsePolityId, history: 'push' }),
  intervention: optional('intervention', { parse: parseIntervention, history: 'push' }),
  compare: optional('compare', { parse: parseYear, history: 'push-ends' }),
  symbols: required('symbols', () => 'areas', { parse: oneOf(SYMBOL_IDS), history: 'push' }),
  projection: required('projection', () => 'equal-earth', {
    parse: oneOf(PROJECTION_IDS),
    history: 'push',
  }),
  tab: required('tab', () => 'map', { parse: oneOf(TAB_IDS), history: 'push' }),
  sort: optional('sort', { parse: parseSorting, history: 'replace' }),
  q: optional('q', { parse: parseText, history: 'replace' }),
  moment: optional('moment', { parse: parseMoment, history: 'push' }),
  camera: optional('map', { parse: parseCamera, format: formatCamera, history: 'replace' }),
  language: optional('lang', { parse: oneOf(LANGUAGES), history: 'replace' }),
  theme: optional('theme', { parse: oneOf(THEMES), history: 'replace' }),
  embed: required('embed', () => false, { ...SWITCH, history: 'replace', isShared: false }),
  version: optional('version', { parse: parseVersion, history: 'replace', isShared: false }),
  kind: optional('kind', { parse: oneOf(KINDS), history: 'replace' }),
  region: optional('region', { parse: parseName, history: 'replace' }),
  blanks: required('blanks', () => false, { ...SWITCH, history: 'replace' }),
  only: optional('only', { parse: parseName, history: 'replace' }),
  beside: optional('beside', { parse: parseName, history: 'push' }),
  besideLayer: optional('beside-layer', { parse: parseName, history: 'push' }),
  besideEstimate: optional('beside-estimate', { parse: parseName, history: 'push' }),
  data: optional('data', { parse: parseData, format: formatOwnFile, history: 'push' }),
};

export const FIELD_NAMES = Object.keys(FIELDS) as readonly (keyof State)[];

export function initialState(scope: Scope): State {
  const initial = FIELD_NAMES.map((name) => [name, FIELDS[name].initial(scope)] as const);
  return Object.fromEntries(initial) as unknown as State;
}
