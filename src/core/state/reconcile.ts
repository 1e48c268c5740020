import type { LayerId } from '../choropleth/layer.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { Borders } from '../geography/borders.ts';
import { isKnownCode, standingIn } from '../geography/standing.ts';
import type { Repair } from './permalink.ts';
import { type Substitution, substitutionOf } from './selection.ts';
import { FIELDS, type State } from './state.ts';

/** What a reader has to be told of a link. */
export interface Notice {
  readonly repairs: readonly Repair[];
  readonly substitution: Substitution | null;
}

export interface Reconciled extends Notice {
  readonly state: State;
}

interface Known {
  readonly dataset: Pick<Dataset, 'interventions'>;
  readonly borders: Borders;
  readonly moments: ReadonlySet<string>;
  /** Undefined until they have come. */
  readonly regions: ReadonlySet<string> | undefined;
  /** The ids of the other atlases of the site; null beside a file of a reader’s own, where none can stand. */
  readonly siblings: ReadonlySet<string> | null;
  /** The keys of the lines that a layer’s legend may have. */
  readonly linesOf: (layer: LayerId) => ReadonlySet<string>;
}

/** Without what is asked of an atlas beside where there is none. */
function withoutDetails(state: State, repairs: Repair[]): State {
  let next = state;
  if (state.beside !== null) return state;
  for (const name of ['besideLayer', 'besideEstimate'] as const) {
    const asked = state[name];
    if (asked === null) continue;
    repairs.push({ key: FIELDS[name].key, code: 'unknown-value', asked });
    next = { ...next, [name]: null };
  }
  return next;
}

/** Holds a well-formed state against the dataset: what does not exist is taken back and told. */
export function reconcile(state: State, known: Known): Reconciled {
  const { dataset, borders, moments, regions, siblings, linesOf } = known;
  const repairs: Repair[] = [];
  let next = state;
  const { country, year, intervention, moment, region, only, beside } = state;
  if (country !== null && standingIn(country, year, borders).length === 0) {
    const code = isKnownCode(country, borders) ? 'not-in-year' : 'unknown-country';
    repairs.push({ key: 'country', code, asked: country });
    next = { ...next, country: null };
  }
  if (intervention !== null && !dataset.interventions.some(({ id }) => id === intervention)) {
    repairs.push({ key: 'intervention', code: 'unknown-intervention', asked: intervention });
    next = { ...next, intervention: null };
  }
  if (moment !== null && !moments.has(moment)) {
    repairs.push({ key: 'moment', code: 'unknown-moment', asked: moment });
    next = { ...next, moment: null };
  }
  if (region !== null && regions?.has(region) === false) {
    repairs.push({ key: 'region', code: 'unknown-value', asked: region });
    next = { ...next, region: null };
  }
  if (beside !== null && !siblings?.has(beside)) {
    repairs.push({ key: 'beside', code: siblings ? 'unknown-value' : 'alone', asked: beside });
    next = { ...next, beside: null };
  }
  // A line of the legend beside is of an atlas that has not come.
  if (only !== null && next.beside === null && !linesOf(state.layer).has(only)) {
    repairs.push({ key: 'only', code: 'unknown-value', asked: only });
    next = { ...next, only: null };
  }
  // Of an atlas that is not there enough has been told.
  next = withoutDetails(next, beside === null ? repairs : []);
  return { state: next, repairs, substitution: substitutionOf(next, borders) };
}
