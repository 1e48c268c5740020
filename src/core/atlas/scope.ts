import type { LayerId } from '../choropleth/layer.ts';
import type { EstimateId } from '../dataset/estimate.ts';

/** What an atlas has to show, and the view that it opens with and a permalink leaves out. */
export interface Scope {
  readonly firstYear: number;
  readonly lastYear: number;
  readonly layers: readonly LayerId[];
  readonly estimates: readonly EstimateId[];
  readonly initial: {
    readonly year: number;
    readonly layer: LayerId;
    readonly estimate: EstimateId;
  };
}
