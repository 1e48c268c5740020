import { type Description, layerOf, scopeOf } from '../../../src/core/atlas/description.ts';
import { fillOf } from '../../../src/core/choropleth/fill.ts';
import { markOf } from '../../../src/core/choropleth/mark.ts';
import { createPainter } from '../../../src/core/choropleth/paint.ts';
import { SCHEMES } from '../../../src/core/choropleth/scheme.ts';
import { blankSwatch, type Swatch } from '../../../src/core/choropleth/swatch.ts';
import { createTrack } from '../../../src/core/choropleth/track.ts';
import type { YearIndex } from '../../../src/core/dataset/yearIndex.ts';
import type { Borders } from '../../../src/core/geography/borders.ts';
import type { Look, Painted } from '../../../src/front/picture.ts';

/** What the page shows of an atlas before anybody chose anything: every year painted, and the cells of which its headline tells. */
export function createFirstView(description: Description, index: YearIndex, borders: Borders) {
  const { year, layer: id, estimate } = scopeOf(description).initial;
  const { from: firstYear, to: lastYear } = description.span;
  const layer = layerOf(description, id);
  const painter = createPainter(index, borders, description);
  const look = (swatch: Swatch) => ({
    light: fillOf(swatch, layer, SCHEMES.light),
    dark: fillOf(swatch, layer, SCHEMES.dark),
  });
  const placesAt = (at: number) => painter.placesAt(id, estimate, at);
  const bare: Look = { mark: null, ...look(blankSwatch('none')) };
  return {
    bare,
    shown: { year, layer, estimate, cells: painter.cellsAt(id, estimate, year) },
    places: placesAt(year),
    track: createTrack(painter, id, estimate, firstYear, lastYear),
    paintedAt: (at: number): readonly Painted[] =>
      [...placesAt(at).values()].map((place) => {
        return { polity: place.polity, mark: markOf(place), ...look(place.swatch) };
      }),
  };
}
