import type { Scope } from '../atlas/scope.ts';
import type { Language } from '../text/text.ts';
import type { Repair } from './permalink.ts';
import { FIELDS, type State } from './state.ts';
import { forgetBesides } from './transition.ts';
import { clampYear, yearOf } from './years.ts';

/** What is asked of another atlas: a layer and a lens, else the lens of this one. */
export type Asked = Pick<State, 'besideLayer' | 'besideEstimate' | 'estimate'>;

/** The layer and the lens of another atlas: what is asked of it, as far as it has that. */
function chosenIn({ besideLayer, besideEstimate, estimate }: Asked, scope: Scope) {
  const { initial, layers, estimates } = scope;
  const isLayer = besideLayer !== null && layers.includes(besideLayer);
  const heard = [besideEstimate, estimate].find((one) => one !== null && estimates.includes(one));
  return {
    layer: isLayer ? besideLayer : initial.layer,
    estimate: heard ?? initial.estimate,
  };
}

/** What a map shows of another atlas: the reader’s view, its own layer and lens, its own years, and nothing that is only here. */
export function besideOf(state: State, scope: Scope): State {
  return {
    ...state,
    ...chosenIn(state, scope),
    year: clampYear(yearOf('second', state), scope),
    compare: null,
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
export function repairsBeside(asked: Asked, scope: Scope): readonly Repair[] {
  const used = chosenIn(asked, scope);
  const wishes = [
    { key: FIELDS.besideLayer.key, asked: asked.besideLayer, used: used.layer },
    { key: FIELDS.besideEstimate.key, asked: asked.besideEstimate, used: used.estimate },
  ];
  return wishes.flatMap(({ key, asked: one, used }): readonly Repair[] =>
    one === null || one === used ? [] : [{ key, code: 'unknown-value', asked: one, used }],
  );
}

/** What the other atlas shows, by itself and in a language. */
export function aloneIn(language: Language, other: State): State {
  return { ...forgetBesides(other), beside: null, only: null, language };
}
