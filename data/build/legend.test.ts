import { describe, expect, it } from 'vitest';
import type { DescribedLayer } from '../../src/core/atlas/description.ts';
import { DESCRIPTION, SCOPE } from '../../src/core/atlas/testing/cuba.ts';
import { fillOf } from '../../src/core/choropleth/fill.ts';
import { createLegend, isOf, linesOf } from '../../src/core/choropleth/legend.ts';
import { createPainter } from '../../src/core/choropleth/paint.ts';
import { SCHEMES } from '../../src/core/choropleth/scheme.ts';
import type { Swatch } from '../../src/core/choropleth/swatch.ts';
import { builtCheck, builtInputs } from './testing/builtInputs.ts';

const inputs = builtInputs();
const { dataset, index } = builtCheck();
if (!dataset || !index) throw new Error('the data have issues');
const painter = createPainter(index, inputs.borders, DESCRIPTION);
const { firstYear, lastYear } = dataset;
const YEARS = Array.from({ length: lastYear - firstYear + 1 }, (_, offset) => firstYear + offset);

const VIEWS = DESCRIPTION.layers.flatMap((layer) =>
  SCOPE.estimates.map((estimate) => ({ layer, estimate })),
);

function swatchesAt({ layer, estimate }: (typeof VIEWS)[number], year: number): readonly Swatch[] {
  return [...painter.placesAt(layer.id, estimate, year).values()].map(({ swatch }) => swatch);
}

/** Every swatch that a view shows in any year, once. */
function swatchesOf(view: (typeof VIEWS)[number]): readonly Swatch[] {
  const swatches = YEARS.flatMap((year) => swatchesAt(view, year));
  return [...new Map(swatches.map((swatch) => [swatch.key, swatch])).values()];
}

/** Every swatch that a layer ever shows, by key. */
function swatchesOn(layer: DescribedLayer): ReadonlyMap<string, Swatch> {
  const swatches = SCOPE.estimates.flatMap((estimate) => swatchesOf({ layer, estimate }));
  return new Map(swatches.map((swatch) => [swatch.key, swatch]));
}

describe('linesOf()', () => {
  it('has every line that a legend of the layer ever has', () => {
    for (const view of VIEWS) {
      const known = new Set(
        linesOf(view.layer, painter.classesOf(view.layer)).map(({ key }) => key),
      );
      for (const year of YEARS) {
        const places = swatchesAt(view, year).map((swatch) => ({ swatch }));
        const { classes, others } = createLegend(view.layer, places, painter.classesOf(view.layer));
        const keys = [...classes, ...others].map(({ swatch }) => swatch.key);
        expect(keys.filter((key) => !known.has(key))).toEqual([]);
      }
    }
  });
});

describe('createLegend()', () => {
  it.each(VIEWS)('counts on $layer.id, $estimate, what the map paints in every year', (view) => {
    for (const year of YEARS) {
      const swatches = swatchesAt(view, year).filter(({ type }) => type !== 'actor');
      const places = swatches.map((swatch) => ({ swatch }));
      const { classes, others } = createLegend(view.layer, places, painter.classesOf(view.layer));
      const lines = [...classes, ...others];
      const counted = lines.map(({ swatch, count }) => `${swatch.key} ${count}`);
      const painted = lines.map(({ swatch }) => {
        return `${swatch.key} ${swatches.filter((one) => isOf(swatch, one)).length}`;
      });
      expect(counted, String(year)).toEqual(painted);
      const untold = swatches.filter((one) => !lines.some(({ swatch }) => isOf(swatch, one)));
      expect(untold, String(year)).toEqual([]);
      if (view.layer.type !== 'involvement') {
        const blanks = others.filter(({ swatch }) => swatch.type !== 'class');
        const total = [...classes, ...blanks].reduce((sum, { count }) => sum + count, 0);
        expect(total, String(year)).toBe(places.length);
      }
    }
  });

  it.each(VIEWS)(
    'shows on $layer.id, $estimate, a class in the colour the map gives it',
    (view) => {
      const { classes } = createLegend(view.layer, [], painter.classesOf(view.layer));
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
    },
  );

  it('gives equal keys to equal looks and different looks to different keys', () => {
    for (const layer of DESCRIPTION.layers) {
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
