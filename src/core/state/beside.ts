import type { Language } from '../text/text.ts';
import type { Repair } from './permalink.ts';
import type { Scope } from './scope.ts';
import { FIELDS, type State } from './state.ts';
import { clampYear, yearOf } from './years.ts';

/** What a map shows of another atlas: the reader’s view, its own layer and lens, its own years, and nothing that is only here. */
export function besideOf(state: State, { initial, layers, estimates, ...years }: Scope): State {
  const { besideLayer, besideEstimate } = state;
  const isLayer = besideLayer !== null && layers.includes(besideLayer);
  const estimate = [besideEstimate, state.estimate].find(
    (one) => one !== null && estimates.includes(one),
  );
  return {
    ...state,
    year: clampYear(yearOf('second', state), years),
    compare: null,
    layer: isLayer ? besideLayer : initial.layer,
    estimate: estimate ?? initial.estimate,
    intervention: null,
    moment: null,
  };
}

/** What a reader does on the other map that is of both. */
const SHARED = ['country', 'camera', 'only'] as const;

/** Does on this map what `change` does on the other one, as far as it is of both; `other` is what the other one shows. */
export function shareBack(
  state: State,
  other: State,
  change: State | ((state: State) => State),
): State {
  const after = typeof change === 'function' ? change(other) : change;
  const isNew = (name: keyof State) => after[name] !== other[name];
  const next = {
    ...state,
    ...Object.fromEntries(SHARED.filter(isNew).map((name) => [name, after[name]])),
    ...(isNew('layer') && { besideLayer: after.layer }),
    ...(isNew('estimate') && { besideEstimate: after.estimate }),
  };
  return [...SHARED, 'layer' as const, 'estimate' as const].some(isNew) ? next : state;
}

/** What a link asks of another atlas, once it has come, that it has not, and what it shows instead. */
export function repairsBeside(state: State, scope: Scope): readonly Repair[] {
  const shown = besideOf(state, scope);
  const asked = [
    { key: FIELDS.besideLayer.key, asked: state.besideLayer, used: shown.layer },
    { key: FIELDS.besideEstimate.key, asked: state.besideEstimate, used: shown.estimate },
  ];
  return asked.flatMap(({ key, asked: one, used }): readonly Repair[] =>
    one === null || one === used ? [] : [{ key, code: 'unknown-value', asked: one, used }],
  );
}

/** What the other atlas shows, by itself and in a language. */
export function aloneIn(language: Language, other: State): State {
  return { ...forgetBesides(other), beside: null, only: null, language };
}

/** Shows another atlas as it opens. */
export function forgetBesides(state: State): State {
  return { ...state, besideLayer: null, besideEstimate: null };
}
