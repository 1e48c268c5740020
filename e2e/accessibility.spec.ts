import { expect } from 'playwright/test';
import { open, violations } from './page.ts';
import { LONG, ofRow, test } from './test.ts';

for (const [row, lang] of ['en', 'es'].entries()) {
  for (const [column, theme] of ['light', 'dark'].entries()) {
    test(
      `axe finds nothing on the start view (${lang}, ${theme})`,
      ofRow(row, column),
      async ({ page }) => {
        await open(page, `lang=${lang}&theme=${theme}`);
        expect(await violations(page)).toEqual([]);
      },
    );

    test(
      `axe finds nothing with the panel open (${lang}, ${theme})`,
      ofRow(row, column),
      async ({ page }) => {
        await open(page, `lang=${lang}&theme=${theme}&year=1988&country=AGO`);
        await expect(page.locator('.claim a').first()).toBeVisible();
        expect(await violations(page)).toEqual([]);
      },
    );
  }
}

for (const [row, width] of [320, 390, 844].entries()) {
  test(`never scrolls sideways at ${width} pixels`, ofRow(row), async ({ page }) => {
    await page.setViewportSize({ width, height: 700 });
    await open(page, 'year=1988&country=AGO&lang=es');
    await expect(page.locator('.claim a').first()).toBeVisible();
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
  });
}

for (const [row, colorScheme] of (['light', 'dark'] as const).entries()) {
  test(
    `with forced colours a line parts the panel from the map (${colorScheme})`,
    ofRow(row),
    async ({ page }) => {
      await page.emulateMedia({ forcedColors: 'active', colorScheme });
      for (const [width, height, side] of [
        [1280, 800, 'borderLeft'],
        [390, 844, 'borderTop'],
      ] as const) {
        await page.setViewportSize({ width, height });
        await open(page, 'year=1988&country=AGO');
        const line = await page.locator('.sheet').evaluate((panel, which) => {
          const style = getComputedStyle(panel);
          return [style[`${which}Width`], style[`${which}Style`], style[`${which}Color`]];
        }, side);
        const ink = colorScheme === 'dark' ? 'rgb(255, 255, 255)' : 'rgb(0, 0, 0)';
        expect(line).toEqual(['1px', 'solid', ink]);
      }
    },
  );
}

test(
  'with forced colours only the chosen one of several words has a line',
  LONG,
  async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await open(page, 'year=1988&country=AGO');
    await page
      .getByRole('button', { name: /^Share/ })
      .first()
      .click();
    await page.getByRole('tab', { name: 'Picture' }).click();
    const choice = page.getByRole('group', { name: 'Shape' });
    await expect(choice).toBeVisible();
    const lined = await choice
      .locator('label')
      .evaluateAll((labels) =>
        labels
          .filter((label) => getComputedStyle(label).borderBottomWidth !== '0px')
          .map((label) => label.querySelector('input')?.checked),
      );
    expect(lined).toEqual([true]);
  },
);
