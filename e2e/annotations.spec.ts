import { expect } from 'playwright/test';
import { open, slider } from './page.ts';
import { LONG, test } from './test.ts';

test('the chosen intervention has an arc from Cuba, and an expedition its way', async ({
  page,
}) => {
  await open(page, 'year=1977&intervention=ago1975_91&country=AGO');
  await expect(page.locator('.annotations')).toBeAttached();
  await expect(page.locator('.journey-arc')).toHaveCount(1);
  await expect(page.locator('.journey-leg')).toHaveCount(0);
  await open(page, 'year=1965&intervention=cod1965&country=COD');
  await expect(page.locator('.annotations')).toBeAttached();
  await expect(page.locator('.journey-arc')).toHaveCount(1);
  await expect(page.locator('.journey-leg')).toHaveCount(1);
  await expect(page.locator('.journey-stop')).toHaveCount(4);
});

test('an event is marked in its year, larger and softer where its place is uncertain', async ({
  page,
}) => {
  await open(page, 'year=2000');
  await expect(page.locator('.annotations')).toBeAttached();
  await expect(page.locator('.event')).toHaveCount(0);
  await open(page, 'year=1965&map=6.00/-5.00/29.00');
  await expect(page.locator('.annotations')).toBeAttached();
  // Known to half a degree and to a twentieth: Front de Force and Kigoma.
  const radii = await page
    .locator('.event circle')
    .evaluateAll((circles) => circles.map((circle) => circle.getBoundingClientRect().width / 2));
  expect(Math.max(...radii)).toBeGreaterThan(4 * Math.min(...radii));
  await expect(page.locator('.event .event-dot')).toHaveCount(1);
});

test(
  'the page says what changed on the map, and outlines it for a moment',
  LONG,
  async ({ page }) => {
    await open(page, 'year=1989');
    await expect(page.locator('.annotations')).toBeAttached();
    await slider(page).press('ArrowRight');
    await expect(page.locator('.change-ring').first()).toBeVisible();
    await expect(page.locator('.change-ring')).toHaveCount(0);
    await expect(page.locator('.deck')).toContainText(
      'Changes on the map in 1990: Yemen and Germany unified; Namibia independent; Kuwait occupied by Iraq.',
    );
  },
);

test('where motion is unwelcome nothing is outlined', LONG, async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, 'year=1989');
  await expect(page.locator('.annotations')).toBeAttached();
  await page.evaluate(() => {
    new MutationObserver((records) => {
      for (const { addedNodes } of records) {
        for (const node of addedNodes) {
          if (node instanceof Element && node.matches('.change-ring')) document.title = 'outlined';
        }
      }
    }).observe(document.body, { childList: true, subtree: true });
  });
  await slider(page).press('ArrowRight');
  await page.waitForTimeout(500);
  expect(await page.title()).not.toBe('outlined');
});

test('the whole world stays whole in a window of another size', LONG, async ({ page }) => {
  await open(page, 'year=1977');
  await expect(page.locator('.annotations')).toBeAttached();
  await page.setViewportSize({ width: 1000, height: 700 });
  await page.waitForTimeout(800);
  expect(new URL(page.url()).searchParams.has('map')).toBe(false);
});

test('no name of an event lies on the name of a circle', LONG, async ({ page }) => {
  await open(page, 'year=1988&symbols=circles&intervention=ago1975_91&map=5.4/-13/17');
  await expect(page.locator('.letters text').first()).toBeAttached();
  await expect(page.locator('.annotation-label').first()).toBeAttached();
  const [circles, events] = await Promise.all(
    ['.letters text', '.annotation-label'].map((texts) =>
      page.locator(texts).evaluateAll((all) =>
        all.map((text) => {
          const { left, right, top, bottom } = text.getBoundingClientRect();
          return { text: text.textContent, left, right, top, bottom };
        }),
      ),
    ),
  );
  const covered = (events ?? []).flatMap((event) =>
    (circles ?? [])
      .filter(
        (circle) =>
          event.left < circle.right &&
          circle.left < event.right &&
          event.top < circle.bottom &&
          circle.top < event.bottom,
      )
      .map((circle) => `${event.text} on ${circle.text}`),
  );
  expect(covered).toEqual([]);
});
