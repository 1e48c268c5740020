import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from 'playwright/test';
import { createBorders, type Polity } from '../src/core/geography/borders.ts';
import { equalEarth } from '../src/core/geography/equalEarth.ts';
import { UNITS_PER_RADIAN } from '../src/core/geography/outline.ts';
import { isSpeck } from '../src/core/geography/speck.ts';
import { createHand, type Hand, type Middle, type Taps, tapAll } from './hand.ts';
import { country, open, slider } from './page.ts';
import { LONG, ofRow, test } from './test.ts';

const ROOT = join(import.meta.dirname, '..');
const BORDERS = createBorders(
  JSON.parse(readFileSync(join(ROOT, 'dist/data/borders.topojson'), 'utf8')),
  '2026-12-31',
);
const YEARS = Array.from({ length: 2026 - 1959 + 1 }, (_, index) => 1959 + index);
/** The first year of each set of borders: years with the same share one array. */
const SETS = YEARS.filter((year) => BORDERS.at(year) !== BORDERS.at(year - 1) || year === 1959);

function labelOf({ label: [lng, lat] }: Polity): { readonly x: number; readonly y: number } {
  const { x, y } = equalEarth.project({ lng, lat });
  return { x: x * UNITS_PER_RADIAN, y: -y * UNITS_PER_RADIAN };
}

/** Two windows, and how each is touched. */
const WINDOWS = [
  { width: 390, height: 844, isPhone: true },
  { width: 1280, height: 860, isPhone: false },
] as const;

/** Shows a set of borders, and waits until it is drawn. */
async function showSet(page: Page, year: number): Promise<void> {
  await slider(page).fill(String(year));
  await page.waitForFunction(
    (ids) => {
      const known = new Set(ids);
      const drawn = [...document.querySelectorAll('.land [data-country]')];
      const isKnown = (path: Element) => known.has(path.getAttribute('data-country') ?? '');
      return drawn.length === known.size && drawn.every(isKnown);
    },
    BORDERS.at(year).map(({ id }) => id),
  );
}

/** Taps on these countries of a year as the map stands; around specks only where they stand for the first time. */
async function tapOn(
  page: Page,
  hand: Hand,
  {
    year,
    isWanted,
    isPhone,
  }: { year: number; isWanted: (id: string) => boolean; isPhone: boolean },
): Promise<Taps> {
  const scale = await page
    .locator('.land')
    .evaluate((land) => (land instanceof SVGGElement && land.getScreenCTM()?.a) || Number.NaN);
  const before = year === SETS[0] ? [] : BORDERS.at(year - 1);
  const middles = BORDERS.at(year).map((polity): Middle => {
    const { id } = polity;
    const tapped = before.includes(polity) ? 'middle' : 'around';
    const taps = isWanted(id) ? tapped : 'none';
    return { id, ...labelOf(polity), isSpeck: isSpeck(polity, scale), taps };
  });
  return tapAll(page, hand, middles, isPhone ? 'touch' : 'mouse');
}

/** Where the land lies in the window. */
function landOf(page: Page): Promise<string> {
  return page
    .locator('.land')
    .evaluate((land) => (land instanceof SVGGElement ? JSON.stringify(land.getScreenCTM()) : ''));
}

/**
 * Taps on all countries of a set: in the first view, and those that it leaves out in the whole world, which a phone’s
 * button shows. Answers with what was tapped on first.
 */
async function tapSet(page: Page, hand: Hand, year: number, isPhone: boolean): Promise<Taps> {
  const first = await tapOn(page, hand, { year, isWanted: () => true, isPhone });
  const left = new Set([...first.outside, ...first.covered]);
  expect(first.wrong, `in the first view of ${year}`).toEqual([]);
  if (!isPhone) expect([...left]).toEqual([]);
  if (left.size === 0) return first;
  const button = page.getByRole('button', { name: 'Whole world' });
  const before = await landOf(page);
  await button.tap();
  const whole = await tapOn(page, hand, { year, isWanted: (id) => left.has(id), isPhone });
  expect(whole.wrong, `in the whole world of ${year}`).toEqual([]);
  expect([...whole.outside, ...whole.covered], `in the whole world of ${year}`).toEqual([]);
  await button.tap();
  // The map is where its middles were found.
  await expect.poll(() => landOf(page)).toBe(before);
  return first;
}

/** Taps on some of what was tapped on, with a finger or a mouse of the browser’s own, and closes what it opens. */
async function tapSome(
  page: Page,
  { middles }: Taps,
  { year, count, isPhone }: { year: number; count: number; isPhone: boolean },
): Promise<void> {
  for (let turn = 0; turn < count; turn += 1) {
    // Others in each set, and the same whenever it is run.
    const place = middles[(Math.imul(31 * year + turn, 2_654_435_761) >>> 0) % middles.length];
    if (!place) throw new Error('no place');
    const { id, x, y } = place;
    if (isPhone) await page.touchscreen.tap(x, y);
    else await page.mouse.click(x, y);
    await expect(country(page, id)).toHaveAttribute('aria-selected', 'true');
    // What a finger opens says all that a tooltip would.
    if (isPhone) await expect(page.locator('.tooltip')).toHaveCount(0);
    await page.locator('.details .close').click();
    await expect(country(page, id)).toHaveAttribute('aria-selected', 'false');
    if (isPhone) await expect(page.locator('.tooltip')).toHaveCount(0);
    // A sheet scrolls the page, and a panel moves the map, which is back in its place with the next frame.
    await page.evaluate(async () => {
      scrollTo(0, 0);
      for (const _ of [1, 2]) await new Promise(requestAnimationFrame);
    });
  }
}

// A trace of hundreds of outlines, step by step, would take longer than the taps.
test.use({ trace: 'off' });

for (const [row, { width, height, isPhone }] of WINDOWS.entries()) {
  const where = isPhone ? 'in the first view, or else in the whole world' : 'in the first view';
  test.describe(`at ${width} pixels`, () => {
    test.use({ viewport: { width, height }, hasTouch: isPhone, isMobile: isPhone });

    test(
      `a tap in the middle of a country of 1988 opens it, ${where}`,
      ofRow(row),
      async ({ page }) => {
        await open(page, 'year=1988');
        const hand = await createHand(page);
        const first = await tapSet(page, hand, 1988, isPhone);
        // Once more after the whole world: a map that jumps lies where its taps are.
        const again = isPhone ? await tapSet(page, hand, 1988, isPhone) : first;
        await tapSome(page, again, { year: 1988, count: 3, isPhone });
      },
    );

    test(
      `a tap in the middle of a country opens it, ${where}, with all borders that there were`,
      LONG,
      async ({ page }) => {
        test.setTimeout(180_000);
        await open(page, 'year=1959');
        const hand = await createHand(page);
        for (const year of SETS) {
          await showSet(page, year);
          await tapSome(page, await tapSet(page, hand, year, isPhone), { year, count: 1, isPhone });
        }
      },
    );
  });
}

test.describe('with a finger', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  const SPECKS = [
    [1976, 'CPV'],
    [1983, 'GRD'],
    [1985, 'SYC'],
    [1988, 'STP'],
  ] as const;

  for (const [row, [year, id]] of SPECKS.entries()) {
    test(`reaches ${id} in ${year}, and from the sea beside it`, ofRow(row), async ({ page }) => {
      await open(page, `year=${year}`);
      const polity = BORDERS.polityAt(id, year);
      if (!polity) throw new Error(`no ${id} in ${year}`);
      for (const beside of [0, -4]) {
        // A sheet that closed may have moved the map.
        const place = await page.locator('.land').evaluate((land, { x, y }) => {
          const matrix = land instanceof SVGGElement ? land.getScreenCTM() : null;
          const { x: left, y: top } = new DOMPoint(x, y).matrixTransform(matrix ?? undefined);
          return { left, top };
        }, labelOf(polity));
        await page.touchscreen.tap(place.left + beside, place.top);
        await expect(country(page, id)).toHaveAttribute('aria-selected', 'true');
        await page.locator('.details .close').tap();
        await expect(country(page, id)).toHaveAttribute('aria-selected', 'false');
      }
    });
  }
});
