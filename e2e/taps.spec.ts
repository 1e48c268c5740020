import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from 'playwright/test';
import { createBorders } from '../src/core/geography/borders.ts';
import { equalEarth } from '../src/core/geography/equalEarth.ts';
import { UNITS_PER_RADIAN } from '../src/core/geography/outline.ts';
import { country, open } from './page.ts';
import { LONG, ofRow, test } from './test.ts';

const BORDERS = createBorders(
  JSON.parse(readFileSync(join(import.meta.dirname, '../dist/data/borders.topojson'), 'utf8')),
  '2026-12-31',
);

type Middle = readonly [id: string, x: number, y: number];

/** The middles of all countries of a year by the data, in units of the drawing: where a speck’s disc is. */
function labels(year: number): readonly Middle[] {
  return BORDERS.at(year).map(({ id, label: [lng, lat] }) => {
    const { x, y } = equalEarth.project({ lng, lat });
    return [id, x * UNITS_PER_RADIAN, -y * UNITS_PER_RADIAN];
  });
}

/** The middles by what is drawn, in its units: the point deepest in the land, else where the data have it. */
async function middles(page: Page, year: number): Promise<readonly Middle[]> {
  return page.evaluate(
    ({ known }) => {
      const STEPS = 20;
      /** Pixels of land around a point that is not to be missed. */
      const DEEP = 2;
      const land = document.querySelector<SVGGElement>('.land');
      const scale = land?.getScreenCTM()?.a;
      if (!land || !scale) throw new Error('no map');
      const deepest = (path: SVGPathElement): DOMPoint | null => {
        const { x, y, width, height } = path.getBBox();
        const points = Array.from({ length: STEPS * STEPS }, (_, index) => {
          const [column, row] = [index % STEPS, Math.floor(index / STEPS)];
          return new DOMPoint(
            x + ((column + 0.5) / STEPS) * width,
            y + ((row + 0.5) / STEPS) * height,
          );
        });
        const inside = points.filter((point) => path.isPointInFill(point));
        const outside = points.filter((point) => !inside.includes(point));
        const depthOf = (point: DOMPoint) => {
          const edges = [point.x - x, x + width - point.x, point.y - y, y + height - point.y];
          return outside.reduce(
            (depth, other) => Math.min(depth, Math.hypot(other.x - point.x, other.y - point.y)),
            Math.min(...edges),
          );
        };
        const depths = inside.map(depthOf);
        const most = Math.max(...depths);
        return most * scale < DEEP ? null : (inside[depths.indexOf(most)] ?? null);
      };
      return known.map(([id, x, y]) => {
        const path = land.querySelector<SVGPathElement>(`[data-country="${id}"]`);
        if (!path) throw new Error(`not drawn; ${id}`);
        const point = deepest(path) ?? { x, y };
        return [id, point.x, point.y] as const;
      });
    },
    { known: labels(year) },
  );
}

/** Presses and clicks at each place as a browser does, and answers with what opened otherwise. */
async function wrong(
  page: Page,
  places: readonly Middle[],
  pointerType: 'touch' | 'mouse',
): Promise<readonly string[]> {
  return page.evaluate(
    async ({ places, pointerType }) => {
      const canvas = document.querySelector('.map-canvas');
      const land = document.querySelector<SVGGElement>('.land');
      const missed: string[] = [];
      for (const [id, x, y] of places) {
        // A panel that opens may move the map.
        const place = new DOMPoint(x, y).matrixTransform(land?.getScreenCTM() ?? undefined);
        const [clientX, clientY] = [place.x, place.y];
        const at = { clientX, clientY, pointerType, bubbles: true, isPrimary: true };
        canvas?.dispatchEvent(new PointerEvent('pointerdown', at));
        canvas?.dispatchEvent(new PointerEvent('pointerup', at));
        const rounded = { clientX: Math.floor(clientX), clientY: Math.floor(clientY), detail: 1 };
        canvas?.dispatchEvent(new PointerEvent('click', { ...at, ...rounded }));
        await new Promise((resolve) => setTimeout(resolve));
        const opened = document.querySelector('[data-country][aria-selected="true"]');
        const openedId = opened?.getAttribute('data-country');
        if (openedId !== id) missed.push(`${id} → ${openedId}`);
      }
      return missed;
    },
    { places, pointerType },
  );
}

// A trace of hundreds of outlines, step by step, would take longer than the taps.
test.use({ trace: 'off' });

const WINDOWS = [
  [390, 844, 'touch'],
  [1280, 860, 'mouse'],
] as const;

for (const [row, [width, height, pointerType]] of WINDOWS.entries()) {
  for (const [column, year] of [1988, 1978, 2010].entries()) {
    test(
      `a tap in the middle of a country opens it: all of ${year}, at ${width} pixels`,
      ofRow(row, column),
      async ({ page }) => {
        test.slow();
        await page.setViewportSize({ width, height });
        // What the panel says and how it looks is not asked here, and would take most of the time.
        await page.route('**/CountryDetails-*.js', (route) => route.abort());
        await open(page, `year=${year}`);
        await page.evaluate(() => {
          document.body.style.visibility = 'hidden';
        });
        const places = await middles(page, year);
        expect(places.length).toBeGreaterThan(150);
        expect(await wrong(page, places, pointerType)).toEqual([]);
      },
    );
  }
}

test.describe('with a finger', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  const SAMPLE = 'BRA ARG COD SDN MEX KEN ZMB AGO LSO SMR VAT GMB GRD STP CPV SYC'.split(' ');

  /** Taps on a place of the drawing, and some pixels beside it. */
  async function tap(page: Page, [, x, y]: Middle, beside = 0): Promise<void> {
    const place = await page.evaluate(
      ({ x, y }) => {
        const land = document.querySelector<SVGGElement>('.land');
        const point = new DOMPoint(x, y).matrixTransform(land?.getScreenCTM() ?? undefined);
        return { x: point.x, y: point.y };
      },
      { x, y },
    );
    await page.touchscreen.tap(place.x + beside, place.y);
  }

  test(
    'opens what is under it, without a tooltip, and leaves none when closed',
    LONG,
    async ({ page }) => {
      await open(page, 'year=1988');
      for (const middle of await middles(page, 1988)) {
        const [id] = middle;
        if (!SAMPLE.includes(id)) continue;
        await tap(page, middle);
        await expect(country(page, id)).toHaveAttribute('aria-selected', 'true');
        await expect(page.locator('.tooltip')).toHaveCount(0);
        await page.locator('.details .close').tap();
        await expect(country(page, id)).toHaveAttribute('aria-selected', 'false');
        await expect(page.locator('.tooltip')).toHaveCount(0);
      }
    },
  );

  const SPECKS = [
    [1976, 'CPV'],
    [1983, 'GRD'],
    [1985, 'SYC'],
    [1988, 'STP'],
  ] as const;

  for (const [row, [year, id]] of SPECKS.entries()) {
    test(`reaches ${id} in ${year}, and from the sea beside it`, ofRow(row), async ({ page }) => {
      await open(page, `year=${year}`);
      const middle = labels(year).find(([one]) => one === id) ?? [id, 0, 0];
      await tap(page, middle);
      await expect(country(page, id)).toHaveAttribute('aria-selected', 'true');
      await page.locator('.details .close').tap();
      await tap(page, middle, -4);
      await expect(country(page, id)).toHaveAttribute('aria-selected', 'true');
    });
  }
});
