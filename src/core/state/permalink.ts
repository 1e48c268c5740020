import { THEMES } from '../choropleth/scheme.ts';
import { PROJECTION_IDS } from '../geography/projection.ts';
import { LANGUAGES } from '../text/text.ts';
import { type Camera, roundCamera } from './camera.ts';
import { migratePairs } from './migration.ts';
import { initialState, type Scope, type State, SYMBOL_IDS, TAB_IDS } from './state.ts';

/** Something a link asked for that could not be honoured, and what is shown instead. */
export interface Repair {
  readonly key: string;
  readonly code: RepairCode;
  readonly asked: string;
  readonly used?: string;
}

export type RepairCode =
  | 'year-before'
  | 'year-after'
  | 'not-a-year'
  | 'unknown-value'
  | 'unknown-country'
  | 'not-in-year'
  | 'unknown-intervention'
  | 'unknown-moment'
  | 'bad-camera'
  | 'other-version'
  | 'too-long';

/** What a field’s text means: a value, or why it means nothing. */
type Read<T> = { readonly value: T } | { readonly code: RepairCode; readonly value?: T };

interface Field<K extends keyof State> {
  readonly key: string;
  readonly parse: (text: string, scope: Scope) => Read<State[K]>;
  /** The text of a value; its default is never written. */
  readonly format: (value: State[K]) => string | null;
}

const MAX_LENGTH = 200;

function oneOf<T extends string>(values: readonly T[]) {
  return (text: string): Read<T> => {
    const value = values.find((candidate) => candidate === text);
    return value === undefined ? { code: 'unknown-value' } : { value };
  };
}

function parseLayer(text: string, { layers }: Scope): Read<string> {
  return oneOf(layers)(text);
}

function parseEstimate(text: string, { estimates }: Scope): Read<string> {
  return oneOf(estimates)(text);
}

function parseYear(text: string, { firstYear, lastYear }: Scope): Read<number> {
  if (!/^-?\d{1,6}$/.test(text)) return { code: 'not-a-year' };
  const year = Number(text);
  if (year < firstYear) return { code: 'year-before', value: firstYear };
  if (year > lastYear) return { code: 'year-after', value: lastYear };
  return { value: year };
}

function matching(pattern: RegExp, code: RepairCode) {
  return (text: string): Read<string> => (pattern.test(text) ? { value: text } : { code });
}

const ID = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$/;

function parsePolityId(text: string): Read<string> {
  const value = text.toUpperCase();
  return /^[A-Z]{3,4}(?:-[A-Z]{1,3})?$/.test(value) ? { value } : { code: 'unknown-country' };
}

function parseText(text: string): Read<string | null> {
  const value = text.slice(0, MAX_LENGTH);
  return value === text ? { value: text === '' ? null : text } : { code: 'too-long', value };
}

export const MAX_ZOOM = 8;

function parseCamera(text: string): Read<Camera> {
  const match = /^(\d{1,2}(?:\.\d+)?)\/(-?\d{1,3}(?:\.\d+)?)\/(-?\d{1,3}(?:\.\d+)?)$/.exec(text);
  if (!match) return { code: 'bad-camera' };
  const camera = roundCamera({
    zoom: Number(match[1]),
    lat: Number(match[2]),
    lng: Number(match[3]),
  });
  const inside =
    camera.zoom <= MAX_ZOOM &&
    Math.abs(camera.lat) <= 90 &&
    camera.lng >= -180 &&
    camera.lng <= 200;
  return inside ? { value: camera } : { code: 'bad-camera' };
}

function optional(value: string | null): string | null {
  return value;
}

type Fields = { readonly [K in keyof State]: Field<K> };

/** One row a key, in the order in which they are written. */
const FIELDS: Fields = {
  year: { key: 'year', parse: parseYear, format: String },
  layer: { key: 'layer', parse: parseLayer, format: String },
  estimate: { key: 'estimate', parse: parseEstimate, format: String },
  country: { key: 'country', parse: parsePolityId, format: optional },
  intervention: {
    key: 'intervention',
    parse: matching(ID, 'unknown-intervention'),
    format: optional,
  },
  compare: {
    key: 'compare',
    parse: parseYear,
    format: (year) => (year === null ? null : String(year)),
  },
  symbols: { key: 'symbols', parse: oneOf(SYMBOL_IDS), format: String },
  projection: { key: 'projection', parse: oneOf(PROJECTION_IDS), format: String },
  tab: { key: 'tab', parse: oneOf(TAB_IDS), format: String },
  sort: { key: 'sort', parse: matching(/^-?[a-z]{1,20}$/, 'unknown-value'), format: optional },
  q: { key: 'q', parse: parseText, format: optional },
  moment: { key: 'moment', parse: matching(ID, 'unknown-moment'), format: optional },
  camera: {
    key: 'map',
    parse: parseCamera,
    format: (camera) => camera && `${camera.zoom}/${camera.lat}/${camera.lng}`,
  },
  language: { key: 'lang', parse: oneOf(LANGUAGES), format: optional },
  theme: { key: 'theme', parse: oneOf(THEMES), format: optional },
  embed: {
    key: 'embed',
    parse: (text) => (text === '1' ? { value: true } : { code: 'unknown-value' }),
    format: (embed) => (embed ? '1' : null),
  },
  version: {
    key: 'version',
    parse: matching(/^\d{4}\.\d{1,2}(?:\.\d{1,3})?$/, 'unknown-value'),
    format: optional,
  },
};

const FIELD_NAMES = Object.keys(FIELDS) as readonly (keyof State)[];
const OWN_KEYS: ReadonlySet<string> = new Set(Object.values(FIELDS).map(({ key }) => key));

export interface ParsedPermalink {
  readonly state: State;
  readonly repairs: readonly Repair[];
  /** Pairs that are not ours: kept in the address bar, never copied. */
  readonly foreign: readonly (readonly [string, string])[];
}

function readField<K extends keyof State>(
  name: K,
  text: string,
  scope: Scope,
  fallback: State,
): { readonly state: Partial<State>; readonly repair?: Repair } {
  const { key, parse, format } = FIELDS[name];
  const read = parse(text, scope);
  const value = read.value ?? fallback[name];
  const state = { [name]: value } as Partial<State>;
  if (!('code' in read)) return { state };
  const used = format(value);
  const asked = text.slice(0, 60);
  return { state, repair: { key, code: read.code, asked, ...(used === null ? {} : { used }) } };
}

/**
 * Reads a query string. Never throws: what makes no sense becomes the default and a repair to tell the reader of.
 * Of duplicated keys the last one wins. Whether a country or an intervention exists is not this function’s to know.
 */
export function parsePermalink(search: string, scope: Scope): ParsedPermalink {
  const foreign: (readonly [string, string])[] = [];
  const texts = new Map<string, string>();
  for (const [key, text] of migratePairs([...new URLSearchParams(search)])) {
    if (OWN_KEYS.has(key)) texts.set(key, text);
    else foreign.push([key, text]);
  }
  const initial = initialState(scope);
  let state = initial;
  const repairs: Repair[] = [];
  for (const name of FIELD_NAMES) {
    const text = texts.get(FIELDS[name].key);
    if (text === undefined) continue;
    const read = readField(name, text, scope, initial);
    state = { ...state, ...read.state };
    if (read.repair) repairs.push(read.repair);
  }
  return { state, repairs, foreign };
}

/** Keys that the page reads and never writes. */
const READ_ONLY: ReadonlySet<keyof State> = new Set(['embed', 'version']);

function formatField<K extends keyof State>(name: K, state: State): string | null {
  return FIELDS[name].format(state[name]);
}

function encode(pairs: readonly (readonly [string, string])[]): string {
  const params = new URLSearchParams(pairs.map(([key, text]) => [key, text]));
  // A slash needs no escape in a query (RFC 3986, 3.4), and `map=4/15.5/105` stays legible.
  return params.toString().replaceAll('%2F', '/');
}

/** The query string of a state, without `?`; empty for the initial state. Its keys are in the contract’s order. */
export function formatPermalink(
  state: State,
  scope: Scope,
  foreign: readonly (readonly [string, string])[] = [],
): string {
  const initial = initialState(scope);
  const pairs: (readonly [string, string])[] = [];
  for (const name of FIELD_NAMES) {
    const text = formatField(name, state);
    if (text !== null && text !== formatField(name, initial)) pairs.push([FIELDS[name].key, text]);
  }
  return encode([...pairs, ...foreign]);
}

/** The state that “copy link” shares: without what only an embedder or a citation writes. */
export function shareable(state: State, scope: Scope): State {
  const initial = initialState(scope);
  return { ...state, ...Object.fromEntries([...READ_ONLY].map((name) => [name, initial[name]])) };
}
