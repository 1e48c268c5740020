import type { Evidence } from '../../../src/app/evidence.ts';
import type { About } from '../../../src/core/atlas/about.ts';
import { type Description, scopeOf } from '../../../src/core/atlas/description.ts';
import type { Scope } from '../../../src/core/atlas/scope.ts';
import { isQuantityLayer, type QuantityLayer } from '../../../src/core/choropleth/layer.ts';
import { createPainter, type Painter } from '../../../src/core/choropleth/paint.ts';
import type { Dataset } from '../../../src/core/dataset/dataset.ts';
import type { YearIndex } from '../../../src/core/dataset/yearIndex.ts';
import type { Borders } from '../../../src/core/geography/borders.ts';
import { formatPermalink } from '../../../src/core/state/permalink.ts';
import { initialState, type State } from '../../../src/core/state/state.ts';
import { type Language, readIn } from '../../../src/core/text/text.ts';
import type { Painted } from '../../../src/core/version/painted.ts';
import type { PlainWords } from '../../../src/i18n/plain.ts';
import { createWords, loadSpeech, type Words } from '../../../src/i18n/words.ts';
import { PLAIN } from '../inputs/words.ts';
import { type Addresses, type Country, countriesOf, createAddresses } from './addresses.ts';
import { createLocators, type Locators } from './locator.ts';

/** The rule by which a figure is chosen where nobody asked for another. */
export const ESTIMATE = 'best';

/** What every page is written from. */
export interface Shelf {
  readonly description: Description;
  readonly scope: Scope;
  readonly dataset: Dataset;
  readonly borders: Borders;
  readonly index: YearIndex;
  readonly painter: Painter;
  readonly evidence: Evidence;
  readonly about: About | null;
  /** What each released version painted. */
  readonly versions: readonly Painted[];
  readonly countries: readonly Country[];
  readonly addresses: Addresses;
  /** The layers that count people. */
  readonly quantities: readonly QuantityLayer[];
  /** The ids of the claims that the map paints in any year. */
  readonly painted: ReadonlySet<string>;
  readonly locators: Locators;
}

/** A shelf in one language. */
export interface Reader extends Shelf {
  readonly language: Language;
  readonly words: Words;
  readonly plain: PlainWords;
}

export type Stock = Pick<
  Shelf,
  'description' | 'dataset' | 'borders' | 'index' | 'evidence' | 'about' | 'versions'
>;

function paintedOf({
  painter,
  dataset,
  quantities,
}: Pick<Shelf, 'painter' | 'dataset' | 'quantities'>) {
  const painted = new Set<string>();
  for (const { id } of quantities) {
    for (let year = dataset.firstYear; year <= dataset.lastYear; year += 1) {
      for (const cell of painter.cellsAt(id, ESTIMATE, year).values()) {
        if (cell.type !== 'figure' || cell.isWeak) continue;
        for (const claim of cell.painted) painted.add(claim.id);
      }
    }
  }
  return painted;
}

export function createShelf(stock: Stock): Shelf {
  const { description, dataset, borders, index } = stock;
  const painter = createPainter(index, borders, description);
  const quantities = description.layers.filter(isQuantityLayer);
  return {
    ...stock,
    scope: scopeOf(description),
    painter,
    countries: countriesOf(stock, description.actor?.id),
    addresses: createAddresses(stock, description.actor?.id),
    quantities,
    painted: paintedOf({ painter, dataset, quantities }),
    locators: createLocators(borders, painter, description),
  };
}

export async function createReader(shelf: Shelf, language: Language): Promise<Reader> {
  const words = createWords(await loadSpeech(language), shelf.description);
  return { ...shelf, language, words, plain: readIn(language, PLAIN) };
}

/** The address of a view in the atlas, seen from a page two folders below it, in the language of the page. */
export function viewAddress({ scope, language }: Reader, view: Partial<State>): string {
  const query = formatPermalink({ ...initialState(scope), ...view, language }, scope);
  return `../../?${query}`;
}

/** The address of a page, seen from the folder of its language; an empty one where there is none. */
export function pathIn({ addresses, language }: Reader, id: string): string {
  const slug = addresses[id];
  return slug ? `${readIn(language, slug)}/` : '';
}

/** The same, seen from another page of the language; null where there is none. */
export function pageAddress(reader: Reader, id: string): string | null {
  const path = pathIn(reader, id);
  return path === '' ? null : `../${path}`;
}
