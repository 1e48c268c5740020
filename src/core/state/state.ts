import type { LayerId } from '../choropleth/layer.ts';
import type { Theme } from '../choropleth/scheme.ts';
import type { EstimateId } from '../dataset/estimate.ts';
import type { ProjectionId } from '../geography/projection.ts';
import type { Language } from '../text/text.ts';
import type { Camera } from './camera.ts';

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
}

/** What an atlas has to show, and the view that it opens with and a permalink leaves out. */
export interface Scope {
  readonly firstYear: number;
  readonly lastYear: number;
  readonly layers: readonly LayerId[];
  readonly estimates: readonly EstimateId[];
  readonly initial: Pick<State, 'year' | 'layer' | 'estimate'>;
}

export function initialState({ initial }: Pick<Scope, 'initial'>): State {
  return {
    ...initial,
    country: null,
    intervention: null,
    compare: null,
    symbols: 'areas',
    projection: 'equal-earth',
    tab: 'map',
    sort: null,
    q: null,
    moment: null,
    camera: null,
    language: null,
    theme: null,
    embed: false,
    version: null,
  };
}
