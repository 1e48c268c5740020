import { describe, expect, it } from 'vitest';
import { fillOf } from '../../src/core/choropleth/fill.ts';
import { LAYER_IDS, LAYERS, type LayerId } from '../../src/core/choropleth/layer.ts';
import { createLegend, isOf } from '../../src/core/choropleth/legend.ts';
import { createPainter } from '../../src/core/choropleth/paint.ts';
import { SCHEMES } from '../../src/core/choropleth/scheme.ts';
import { type Swatch, swatchOf } from '../../src/core/choropleth/swatch.ts';
import { ESTIMATE_IDS } from '../../src/core/dataset/estimate.ts';
import { checkData } from './checkData.ts';
import { readInputs } from './inputs.ts';

const inputs = readInputs();
const { dataset, index } = checkData(inputs);
if (!dataset || !index) throw new Error('the data have issues');
const painter = createPainter(index);
const { firstYear, lastYear } = dataset;
const YEARS = Array.from({ length: lastYear - firstYear + 1 }, (_, offset) => firstYear + offset);

const VIEWS = LAYER_IDS.flatMap((layer) => ESTIMATE_IDS.map((estimate) => ({ layer, estimate })));

function placesOf(view: (typeof VIEWS)[number], year: number) {
  const cells = painter.cellsAt(view.layer, view.estimate, year);
  return inputs.borders.at(year).map((polity) => {
    return { cell: cells.get(polity.id), isDependency: polity.status === 'dependency' };
  });
}

/** Every swatch that a view shows in any year, once. */
function swatchesOf(view: (typeof VIEWS)[number]): readonly Swatch[] {
  const swatches = new Map<string, Swatch>();
  for (const year of YEARS) {
    for (const { cell, isDependency } of placesOf(view, year)) {
      const swatch = swatchOf(cell, isDependency);
      swatches.set(swatch.key, swatch);
    }
  }
  return [...swatches.values()];
}

/** Every swatch that a layer ever shows, by key. */
function swatchesOn(layer: LayerId): ReadonlyMap<string, Swatch> {
  const places = ESTIMATE_IDS.flatMap((estimate) =>
    YEARS.flatMap((year) => placesOf({ layer, estimate }, year)),
  );
  return new Map(
    places
      .map(({ cell, isDependency }) => swatchOf(cell, isDependency))
      .map((swatch) => [swatch.key, swatch]),
  );
}

describe('createLegend()', () => {
  it.each(VIEWS)('counts on $layer, $estimate, what the map paints in every year', (view) => {
    for (const year of YEARS) {
      const places = placesOf(view, year);
      const swatches = places.map(({ cell, isDependency }) => swatchOf(cell, isDependency));
      const { classes, others } = createLegend(view.layer, places);
      for (const { swatch, count } of [...classes, ...others]) {
        const painted = swatches.filter((one) => isOf(swatch, one)).length;
        expect(count, `${year} ${swatch.key}`).toBe(painted);
      }
      for (const swatch of swatches) {
        const lines = [...classes, ...others].filter((line) => isOf(line.swatch, swatch));
        expect(lines.length, `${year} ${swatch.key}`).toBeGreaterThan(0);
      }
      if (LAYERS[view.layer].type !== 'involvement') {
        const blanks = others.filter(({ swatch }) => swatch.type !== 'class');
        const total = [...classes, ...blanks].reduce((sum, { count }) => sum + count, 0);
        expect(total, String(year)).toBe(places.length);
      }
    }
  });

  it.each(VIEWS)('shows on $layer, $estimate, a class in the colour the map gives it', (view) => {
    const { classes } = createLegend(view.layer, []);
    for (const scheme of Object.values(SCHEMES)) {
      const shown = new Map(
        classes.map(({ swatch }) => [swatch.key, fillOf(swatch, view.layer, scheme).base]),
      );
      for (const swatch of swatchesOf(view)) {
        const [line] = classes.filter((entry) => isOf(entry.swatch, swatch));
        if (!line || swatch.type === 'kinds') continue;
        expect(fillOf(swatch, view.layer, scheme).base).toBe(shown.get(line.swatch.key));
      }
    }
  });

  it('gives equal keys to equal looks and different looks to different keys', () => {
    for (const layer of LAYER_IDS) {
      const swatches = swatchesOn(layer);
      for (const scheme of Object.values(SCHEMES)) {
        const looks = new Map<string, string>();
        for (const swatch of swatches.values()) {
          const { key, ...look } = fillOf(swatch, layer, scheme);
          const text = JSON.stringify(look);
          expect(looks.get(key) ?? text).toBe(text);
          looks.set(key, text);
        }
        expect(new Set(looks.values()).size).toBe(looks.size);
      }
    }
  });
});
