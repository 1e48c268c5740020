import type { Cells } from '../core/choropleth/cell.ts';
import { type Findings, findingsOf } from '../core/choropleth/headline.ts';
import type { Layer } from '../core/choropleth/layer.ts';
import type { Borders } from '../core/geography/borders.ts';
import { ownNameOf } from '../core/geography/ownName.ts';
import type { LayerWords, Words } from './words.ts';

/** What is painted in a year. */
export interface Shown {
  readonly year: number;
  readonly layer: Layer;
  readonly cells: Cells;
}

/** How many places a headline names with their figures. */
export const ROOM = 3;
/** How many are named of those that have none. */
export const NAMED = 2;

/** What all parts of a headline are made of. */
export interface Telling extends Shown {
  readonly words: Words;
  readonly layerWords: LayerWords;
  readonly nameAt: (polity: string) => string;
  readonly findings: Findings;
  /** Whether the year stands above the headline, which then does not say it. */
  readonly isYearAbove: boolean;
}

export function createTelling(shown: Shown, borders: Borders, words: Words): Telling {
  return {
    ...shown,
    words,
    layerWords: words.layer(shown.layer.id),
    findings: findingsOf(shown.cells),
    isYearAbove: false,
    // A status behind the name, “(disputed)”, would be read of the figure.
    nameAt(polity) {
      const place = borders.polityAt(polity, shown.year);
      return place ? words.read(ownNameOf(place)) : polity;
    },
  };
}

/** “in Angola, Ethiopia, and the Dominican Republic”. */
export function placesOf(findings: readonly { readonly polity: string }[], telling: Telling) {
  const names = findings.map(({ polity }) => telling.nameAt(polity));
  return telling.words.messages.headline.places(names);
}
