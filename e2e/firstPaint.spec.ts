import { expect, type Page } from 'playwright/test';
import { hold } from './hold.ts';
import { open } from './page.ts';
import { ofRow, test } from './test.ts';

/** A line on which files come one after the other: milliseconds to an answer, and bytes a second. */
const SLOW = {
  offline: false,
  latency: 150,
  downloadThroughput: 200_000,
  uploadThroughput: 90_000,
};

async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', SLOW);
}

interface Watched {
  /** Where the letters of year and headline stood, in any frame in which they were seen. */
  readonly year: readonly string[];
  readonly headline: readonly string[];
  readonly map: readonly string[];
  /** What moved, by how much of the window. */
  readonly moved: readonly (readonly [share: number, what: string])[];
}

/** Looks at every frame of the page from its first. */
async function watch(page: Page): Promise<() => Promise<Watched>> {
  await page.addInitScript(() => {
    const seen = { year: new Set(), headline: new Set(), map: new Set() };
    const moved: (readonly [number, string])[] = [];
    Object.assign(globalThis, {
      tellWatched: () => ({
        year: [...seen.year],
        headline: [...seen.headline],
        map: [...seen.map],
        moved,
      }),
    });
    const boxOf = (node: Node) => {
      const range = document.createRange();
      range.selectNodeContents(node);
      const { x, width } = range.getBoundingClientRect();
      return [x, width].map((side) => side.toFixed(1)).join(' ');
    };
    const look = () => {
      for (const text of document.querySelectorAll('.headline, .year-numeral')) {
        if (!text.checkVisibility({ visibilityProperty: true })) continue;
        seen[text.matches('.headline') ? 'headline' : 'year'].add(boxOf(text));
      }
      const map = document.querySelector('.front-map')?.getBoundingClientRect();
      if (map) seen.map.add([map.x, map.y, map.width, map.height].map(Math.round).join(' '));
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, sources } = entry as PerformanceEntry & {
          readonly value: number;
          readonly sources: readonly { readonly node: Node | null }[];
        };
        const what = sources.map(({ node }) => (node instanceof Element ? node.className : ''));
        moved.push([value, what.map(String).join()]);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return () => page.evaluate(() => Reflect.get(globalThis, 'tellWatched')());
}

const VISITS = [
  [1280, 800, ''],
  [1280, 800, 'year=1977'],
  [1280, 800, 'year=1988'],
  [1280, 800, 'lang=es'],
  [1920, 1080, ''],
  [1920, 1080, 'year=1977'],
  [390, 844, ''],
  [390, 844, 'year=1977'],
] as const;

for (const [row, [width, height, query]] of VISITS.entries()) {
  test(
    `on a slow line year and headline never change their letters, and nothing moves (${width} × ${height}, ?${query})`,
    ofRow(row),
    async ({ page }) => {
      await page.setViewportSize({ width, height });
      const told = await watch(page);
      await slowDown(page);
      await open(page, query);
      await expect(page.locator('#front')).toHaveCount(0);
      const { year, headline, map, moved } = await told();
      expect.soft(year).toHaveLength(1);
      expect.soft(headline).toHaveLength(1);
      expect.soft(map).toHaveLength(1);
      expect(
        moved.reduce((sum, [share]) => sum + share, 0),
        JSON.stringify(moved),
      ).toBeLessThan(0.01);
    },
  );
}

/** Pixels between the year and its headline. */
async function gapIn(page: Page, place: string): Promise<number> {
  return page.locator(`${place} .said`).evaluate((said) => {
    const edgeOf = (selector: string, edge: 'left' | 'right') => {
      const range = document.createRange();
      const text = [...said.querySelectorAll(selector)].find((one) => one.checkVisibility());
      if (text) range.selectNodeContents(text);
      return range.getBoundingClientRect()[edge];
    };
    return edgeOf('.headline', 'left') - edgeOf('.year-numeral', 'right');
  });
}

const WINDOWS = [
  [1280, 800],
  [1920, 1080],
  [768, 1024],
  [390, 844],
] as const;

for (const [row, [width, height]] of WINDOWS.entries()) {
  test(
    `a year in broad letters of the reader’s own leaves its headline room (${width} × ${height})`,
    ofRow(row),
    async ({ page }) => {
      await page.setViewportSize({ width, height });
      const letIn = await hold(page, '**/data/interventions.geojson');
      await page.goto('./');
      await page.evaluate(() => document.documentElement.style.setProperty('--serif', 'serif'));
      expect(await gapIn(page, '#front')).toBeGreaterThan(2);
      letIn();
      await open(page);
      await page.evaluate(() => document.documentElement.style.setProperty('--serif', 'serif'));
      await expect(page.locator('#front')).toHaveCount(0);
      expect(await gapIn(page, '.app')).toBeGreaterThan(2);
    },
  );
}
