import { expect, type Page, test } from 'playwright/test';
import { country, open } from './page.ts';

/** Where the middle of each country is on the map’s box, by what is drawn: the disc of a speck, or the deepest land. */
function middles(page: Page): Promise<readonly (readonly [id: string, x: number, y: number])[]> {
  return page.evaluate(() => {
    const STEPS = 20;
    const land = document.querySelector<SVGGElement>('.land');
    const box = document.querySelector('.map-canvas')?.getBoundingClientRect();
    const matrix = land?.getScreenCTM();
    if (!land || !box || !matrix) throw new Error('no map');
    const deepest = (path: SVGPathElement): DOMPoint => {
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
      const middle = new DOMPoint(x + width / 2, y + height / 2);
      return inside[depths.indexOf(Math.max(...depths))] ?? middle;
    };
    return [...land.querySelectorAll('path')].map((path) => {
      const disc = /M(-?[\d.e-]+) (-?[\d.e-]+)a([\d.e-]+) /.exec(path.getAttribute('d') ?? '');
      const [left = 0, y = 0, radius = 0] = disc?.slice(1).map(Number) ?? [];
      const point = (disc ? new DOMPoint(left + radius, y) : deepest(path)).matrixTransform(matrix);
      return [path.getAttribute('data-country') ?? '', point.x - box.x, point.y - box.y] as const;
    });
  });
}

/** Presses and clicks at each place as a browser does, and answers with what opened otherwise. */
async function wrong(page: Page, pointerType: 'touch' | 'mouse'): Promise<readonly string[]> {
  const places = await middles(page);
  return page.evaluate(
    async ({ places, pointerType }) => {
      const canvas = document.querySelector('.map-canvas');
      const missed: string[] = [];
      for (const [id, x, y] of places) {
        const box = canvas?.getBoundingClientRect();
        const [clientX, clientY] = [x + (box?.x ?? 0), y + (box?.y ?? 0)];
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

for (const [width, height, pointerType] of [
  [390, 844, 'touch'],
  [1280, 860, 'mouse'],
] as const) {
  for (const year of [1978, 1988, 2010]) {
    test(`a tap in the middle of a country opens it: all of ${year}, at ${width} pixels`, async ({
      page,
    }) => {
      test.slow();
      await page.setViewportSize({ width, height });
      // What the panel says and how it looks is not asked here, and would take most of the time.
      await page.route('**/CountryDetails-*.js', (route) => route.abort());
      await open(page, `year=${year}`);
      await page.evaluate(() => {
        document.body.style.visibility = 'hidden';
      });
      expect((await middles(page)).length).toBeGreaterThan(150);
      expect(await wrong(page, pointerType)).toEqual([]);
    });
  }
}

test.describe('with a finger', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  const SAMPLE = 'BRA ARG COD SDN MEX KEN ZMB AGO LSO SMR VAT GMB GRD STP CPV SYC'.split(' ');

  /** Taps where a country’s middle is on the map’s box, and some pixels beside it. */
  async function tap(page: Page, [x, y]: readonly [number, number], beside = 0): Promise<void> {
    const box = await page.locator('.map-canvas').boundingBox();
    await page.touchscreen.tap((box?.x ?? 0) + x + beside, (box?.y ?? 0) + y);
  }

  test('opens what is under it, without a tooltip, and leaves none when closed', async ({
    page,
  }) => {
    await open(page, 'year=1988');
    for (const [id, x, y] of await middles(page)) {
      if (!SAMPLE.includes(id)) continue;
      await tap(page, [x, y]);
      await expect(country(page, id)).toHaveAttribute('aria-selected', 'true');
      await expect(page.locator('.tooltip')).toHaveCount(0);
      await page.locator('.details .close').tap();
      await expect(country(page, id)).toHaveAttribute('aria-selected', 'false');
      await expect(page.locator('.tooltip')).toHaveCount(0);
    }
  });

  for (const [year, id] of [
    [1976, 'CPV'],
    [1983, 'GRD'],
    [1985, 'SYC'],
    [1988, 'STP'],
  ] as const) {
    test(`reaches ${id} in ${year}, and from the sea beside it`, async ({ page }) => {
      await open(page, `year=${year}`);
      const [, x, y] = (await middles(page)).find(([one]) => one === id) ?? [id, 0, 0];
      await tap(page, [x, y]);
      await expect(country(page, id)).toHaveAttribute('aria-selected', 'true');
      await page.locator('.details .close').tap();
      await tap(page, [x, y], -4);
      await expect(country(page, id)).toHaveAttribute('aria-selected', 'true');
    });
  }
});
