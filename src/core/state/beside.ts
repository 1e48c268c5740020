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
  const heard = (asked: string | null) => estimates.find((one) => one === asked);
  return {
    layer: layers.find((one) => one === besideLayer) ?? initial.layer,
    estimate: heard(besideEstimate) ?? heard(estimate) ?? initial.estimate,
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

/** What a reader may change on the other map that this one keeps: for itself too, or of the other one. */
const KEPT = ['country', 'camera', 'only', 'layer', 'estimate'] as const;

/** Does on this map what `change` does on the other one, as far as it is of both; `other` is what the other one shows. */
export function shareBack(
  state: State,
  other: State,
  change: State | ((state: State) => State),
): State {
  const after = typeof change === 'function' ? change(other) : change;
  const isNew = (name: keyof State) => after[name] !== other[name];
  if (!KEPT.some(isNew)) return state;
  const { country, camera, only, layer, estimate } = after;
  return {
    ...state,
    country,
    camera,
    only,
    ...(isNew('layer') && { besideLayer: layer }),
    ...(isNew('estimate') && { besideEstimate: estimate }),
  };
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
