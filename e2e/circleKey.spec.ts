import { expect, type Page } from 'playwright/test';
import { open, slider } from './page.ts';
import { LONG, ofRow, test } from './test.ts';

const key = (page: Page) => page.getByRole('img', { name: /^(Size of the circles|Tamaño)/ });

test('the legend says how large a circle is of how many, at the scale of the map', async ({
  page,
}) => {
  await open(page, 'year=1988&symbols=circles');
  await expect(key(page)).toHaveAccessibleName('Size of the circles: 50,000, 10,000, and 2,000');
  const widthOf = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((circle) => circle.getBoundingClientRect().width);
  const share = (await widthOf('.circle-key circle')) / (await widthOf('[data-circle="AGO"]'));
  expect(share).toBeCloseTo(Math.sqrt(50_000 / 52_000), 1);
  await open(page, 'year=1988&symbols=circles&lang=es');
  await expect(key(page)).toHaveAccessibleName('Tamaño de los círculos: 50 000, 10 000 y 2000');
  await open(page, 'year=1988');
  await expect(key(page)).toHaveCount(0);
  await open(page, 'layer=involvement&symbols=circles');
  await expect(key(page)).toHaveCount(0);
});

for (const [row, [width, height, query]] of (
  [
    [390, 844, ''],
    [1280, 800, ''],
    [1024, 768, ''],
    [844, 390, ''],
    [640, 400, 'embed=1'],
    [390, 844, 'compare=1976'],
  ] as const
).entries()) {
  test(
    `the key of the circles stands on the map in one place: ${width} pixels, ${query}`,
    ofRow(row),
    async ({ page }) => {
      await page.setViewportSize({ width, height });
      await open(page, `year=1976&symbols=circles&${query}`);
      const place = () =>
        key(page).evaluate((svg) => {
          const { left, top, right, bottom } = svg.getBoundingClientRect();
          const map = document.querySelector('.panel-map')?.getBoundingClientRect();
          if (!map) throw new Error('no map');
          const isOn =
            left >= map.left && top >= map.top && right <= map.right && bottom <= map.bottom;
          return { left, top, right, bottom, isOn };
        });
      const before = await place();
      expect(before.isOn).toBe(true);
      await slider(page).press('End');
      await expect(slider(page)).toHaveValue('2026');
      expect(await place()).toEqual(before);
    },
  );
}

for (const [width, height] of [
  [1280, 800],
  [1440, 900],
  [1024, 768],
] as const) {
  test(
    `the way to findings beyond the map lies not on the key of the circles: ${width} pixels`,
    LONG,
    async ({ page }) => {
      await page.setViewportSize({ width, height });
      await open(page, 'year=1988&symbols=circles&intervention=ago1975_91&map=5.4/-13/17');
      await expect(key(page)).toBeVisible();
      const hint = page.locator('.beyond-left');
      await expect(hint).toBeVisible();
      const circles = await key(page).boundingBox();
      const way = await hint.boundingBox();
      if (!circles || !way) throw new Error('no box');
      const isApart =
        way.y + way.height <= circles.y ||
        way.y >= circles.y + circles.height ||
        way.x >= circles.x + circles.width;
      expect(isApart, JSON.stringify({ circles, way })).toBe(true);
    },
  );
}

test('in the smallest frame the key is read, and not drawn over the land', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 420 });
  await open(page, 'embed=1&year=1988&symbols=circles');
  await expect(key(page)).toHaveCSS('clip-path', 'inset(50%)');
});
