import type { Scope } from '../atlas/scope.ts';
import type { Moment } from '../moment/moment.ts';
import type { Field, RepairCode } from './field.ts';
import { FIELD_NAMES, FIELDS, initialState, type State } from './state.ts';
import { enterMoment } from './transition.ts';

/** Something a link asked for that could not be honoured, and what is shown instead. */
export interface Repair {
  readonly key: string;
  readonly code: RepairCode;
  readonly asked: string;
  readonly used?: string;
}

type Pair = readonly [key: string, text: string];

/** Which field a key names, now or formerly. */
export function namesByKey<N extends string>(
  fields: Readonly<Record<N, Pick<Field<never>, 'key' | 'formerly'>>>,
): ReadonlyMap<string, N> {
  const names = Object.keys(fields) as N[];
  return new Map(
    names.flatMap((name) => {
      const { key, formerly = [] } = fields[name];
      return [key, ...formerly].map((one) => [one, name] as const);
    }),
  );
}

const NAMES = namesByKey(FIELDS);

/** The texts that a link has for our fields, and the pairs that are not ours. Of duplicated keys the last one wins. */
function splitLink(search: string) {
  const texts = new Map<keyof State, string>();
  const foreign: Pair[] = [];
  for (const [key, text] of new URLSearchParams(search)) {
    const name = NAMES.get(key);
    if (name) texts.set(name, text);
    else foreign.push([key, text]);
  }
  return { texts, foreign };
}

/** What a link says of a field, before anything is known that it could be held against. */
export function askedIn(search: string, name: keyof State): string | undefined {
  return splitLink(search).texts.get(name);
}

/** What a link leaves out: the initial state or, where it names a moment, the moment’s. */
function baseOf(id: string | null | undefined, scope: Scope, moments: readonly Moment[]): State {
  const initial = initialState(scope);
  const moment = moments.find((candidate) => candidate.id === id);
  return moment ? enterMoment(moment)(initial) : initial;
}

interface ReadField {
  readonly state: State;
  readonly repair?: Repair;
}

function readField<K extends keyof State>(
  name: K,
  text: string,
  state: State,
  scope: Scope,
): ReadField {
  const { key, parse, format }: Field<State[K]> = FIELDS[name];
  const read = parse(text, scope);
  const value = 'value' in read ? read.value : state[name];
  const next = { ...state, [name]: value };
  if (!('code' in read)) return { state: next };
  const used = format(value);
  const asked = text.slice(0, 60);
  return { state: next, repair: { key, code: read.code, asked, ...(used && { used }) } };
}

export interface ParsedPermalink {
  readonly state: State;
  readonly repairs: readonly Repair[];
  /** Pairs that are not ours: kept in the address bar, never copied. */
  readonly foreign: readonly Pair[];
}

/**
 * Reads a query string. Never throws: what makes no sense becomes the default and a repair to tell the reader of.
 * What a link with a moment does not say is as the moment has it, where it is one of `moments`.
 * Whether a country, an intervention or a moment exists is not this function’s to know.
 */
export function parsePermalink(
  search: string,
  scope: Scope,
  moments: readonly Moment[] = [],
): ParsedPermalink {
  const { texts, foreign } = splitLink(search);
  const repairs: Repair[] = [];
  let state = baseOf(texts.get('moment'), scope, moments);
  for (const name of FIELD_NAMES) {
    const text = texts.get(name);
    if (text === undefined) continue;
    const read = readField(name, text, state, scope);
    state = read.state;
    if (read.repair) repairs.push(read.repair);
  }
  return { state, repairs, foreign };
}

function formatField<K extends keyof State>(name: K, state: State): string {
  const { format }: Field<State[K]> = FIELDS[name];
  return format(state[name]);
}

function encode(pairs: readonly Pair[]): string {
  const params = new URLSearchParams(pairs.map(([key, text]) => [key, text]));
  // A slash needs no escape in a query (RFC 3986, 3.4), and `map=4/15.5/105` stays legible.
  return params.toString().replaceAll('%2F', '/');
}

interface Beside {
  readonly moments?: readonly Moment[];
  readonly foreign?: readonly Pair[];
  /** What is written even where it is what a link leaves out. */
  readonly said?: readonly (keyof State)[];
}

/**
 * The query string of a state, without `?`; empty for the initial state. Its keys are in the contract’s order.
 * With a moment open it says what differs from the page’s default, so that it outlives the moment, and what differs
 * from the moment, even where it is the page’s default.
 */
export function formatPermalink(
  state: State,
  scope: Scope,
  { moments = [], foreign = [], said = [] }: Beside = {},
): string {
  const bases = [initialState(scope), baseOf(state.moment, scope, moments)];
  const pairs = FIELD_NAMES.flatMap((name): readonly Pair[] => {
    const text = formatField(name, state);
    const isLeftOut =
      !said.includes(name) && bases.every((base) => formatField(name, base) === text);
    return isLeftOut ? [] : [[FIELDS[name].key, text]];
  });
  return encode([...pairs, ...foreign]);
}

/** The state that “copy link” shares: without what only an embedder or a citation writes. */
export function shareable(state: State, scope: Scope): State {
  const initial = initialState(scope);
  const unshared = FIELD_NAMES.filter((name) => !FIELDS[name].isShared);
  return { ...state, ...Object.fromEntries(unshared.map((name) => [name, initial[name]])) };
}

/** Whether a step from one state to another is a choice, to which Back returns. */
export function isChoice(next: State, previous: State): boolean {
  return FIELD_NAMES.some((name) => {
    const { history } = FIELDS[name];
    const [now, before] = [next[name], previous[name]];
    if (history === 'push-ends') return (now === null) !== (before === null);
    return history === 'push' && now !== before;
  });
}
