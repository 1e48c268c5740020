import { type Description, layerOf, scopeOf } from '../../../src/core/atlas/description.ts';
import { fillOf } from '../../../src/core/choropleth/fill.ts';
import { markOf } from '../../../src/core/choropleth/mark.ts';
import { createPainter } from '../../../src/core/choropleth/paint.ts';
import { SCHEMES } from '../../../src/core/choropleth/scheme.ts';
import { blankSwatch, type Swatch } from '../../../src/core/choropleth/swatch.ts';
import type { YearIndex } from '../../../src/core/dataset/yearIndex.ts';
import type { Borders } from '../../../src/core/geography/borders.ts';
import type { Painted } from './picture.ts';

/** What the page shows of an atlas before anybody chose anything: painted, and the cells of which its headline tells. */
export function createFirstView(description: Description, index: YearIndex, borders: Borders) {
  const { year, layer: id, estimate } = scopeOf(description).initial;
  const layer = layerOf(description, id);
  const painter = createPainter(index, borders, description);
  const look = (swatch: Swatch) => ({
    light: fillOf(swatch, layer, SCHEMES.light),
    dark: fillOf(swatch, layer, SCHEMES.dark),
  });
  const places = painter.placesAt(id, estimate, year);
  const painted = [...places.values()].map(({ polity, cell, swatch }): Painted => {
    const mark = polity.id === description.actor.id ? null : markOf(cell);
    return { polity, mark, ...look(swatch) };
  });
  return {
    painted,
    bare: { mark: null, ...look(blankSwatch('none')) },
    shown: { year, layer, estimate, cells: painter.cellsAt(id, estimate, year) },
    places,
  };
}
