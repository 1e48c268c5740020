import { expect, type Page } from 'playwright/test';
import { country, open } from './page.ts';
import { LONG, test } from './test.ts';

const transform = () => document.querySelector('.land')?.parentElement?.getAttribute('transform');

/** Looks for something and opens the first that is found. */
async function goTo(page: Page, text: string) {
  await page.keyboard.press('/');
  await page.getByRole('combobox', { name: /^(Search|Buscar) / }).fill(text);
  await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.locator('#details-heading')).toBeFocused();
}

/** Waits until the map stands still, and says where a country lies on the screen. */
async function restingBox(page: Page, id: string) {
  await expect(page.locator('.is-flying')).toHaveCount(0);
  const box = await country(page, id).boundingBox();
  if (!box) throw new Error(`no ${id}`);
  return box;
}

test('Grenada is found with its years, and near enough to be seen', async ({ page }) => {
  await open(page, 'year=1977');
  const world = await page.evaluate(transform);
  await goTo(page, 'grenada');
  await expect(page).toHaveURL(/year=1977&country=GRD&map=/);
  const panel = page.getByRole('region', { name: 'Grenada' });
  await expect(panel.locator('.lead').first()).toHaveText(
    /^Interventions by Cuba in Grenada are on record for 1979–1983/,
  );
  const box = await restingBox(page, 'GRD');
  expect(box.height).toBeGreaterThan(9);
  const covered = (await panel.boundingBox())?.x ?? 0;
  expect(box.x).toBeGreaterThan(0);
  expect(box.x + box.width).toBeLessThan(covered);
  await panel.getByRole('button', { name: 'Go to 1979' }).click();
  await expect(page).toHaveURL(/year=1979&country=GRD&map=/);
  await page.goBack();
  await expect(panel).toHaveCount(0);
  expect(new URL(page.url()).search).toBe('?year=1977');
  expect(await page.evaluate(transform)).toBe(world);
});

test(
  'the map flies there, or is there at once for those who want no motion',
  LONG,
  async ({ page }) => {
    /** How many sizes the land has until the map rests. */
    const sizesTo = async (text: string) => {
      await page.evaluate(() => {
        const drawing = document.querySelector('.land')?.parentElement;
        if (!drawing) throw new Error('no map');
        globalThis.sizes = new Set();
        new MutationObserver(() => {
          const [, size = ''] = /scale\((.*)\)/.exec(drawing.getAttribute('transform') ?? '') ?? [];
          globalThis.sizes.add(size);
        }).observe(drawing, { attributes: true, attributeFilter: ['transform'] });
      });
      await goTo(page, text);
      await expect(page).toHaveURL(/map=/);
      await expect(page.locator('.is-flying')).toHaveCount(0);
      return page.evaluate(() => globalThis.sizes.size);
    };
    await open(page, 'year=1983');
    expect(await sizesTo('grenada')).toBeGreaterThan(4);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open(page, 'year=1983');
    expect(await sizesTo('grenada')).toBeLessThan(3);
  },
);

test(
  'does not move for what is seen already, and ends at once under a hand',
  LONG,
  async ({ page }) => {
    await open(page, 'year=1988');
    const world = await page.evaluate(transform);
    await goTo(page, 'angola');
    await page.waitForTimeout(500);
    expect(await page.evaluate(transform)).toBe(world);
    expect(page.url()).not.toContain('map=');
    await goTo(page, 'sao tome');
    await expect(page).toHaveURL(/country=STP&map=/);
    await page.locator('.map-canvas').dispatchEvent('pointerdown');
    await expect(page.locator('.is-flying')).toHaveCount(0);
    const near = await page.evaluate(transform);
    await page.waitForTimeout(800);
    expect(await page.evaluate(transform)).toBe(near);
  },
);

test('what was opened in the table is near when the map comes', LONG, async ({ page }) => {
  await page.goto('./?year=1983&tab=table');
  await page.getByRole('table').getByRole('button', { name: 'Grenada' }).click();
  await expect(page.locator('#details-heading')).toHaveText('Grenada');
  await page.getByRole('tab', { name: 'Map' }).click();
  expect((await restingBox(page, 'GRD')).height).toBeGreaterThan(9);
});

declare global {
  var sizes: Set<string>;
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('what was looked for lies above the sheet', LONG, async ({ page }) => {
    await open(page, 'year=1977&lang=es');
    await page.getByRole('button', { name: 'Buscar' }).tap();
    await page.getByRole('combobox', { name: /^Buscar / }).fill('granada');
    await page.getByRole('listbox').getByRole('option').first().tap();
    const panel = page.getByRole('region', { name: 'Granada' });
    await expect(panel.locator('.lead').first()).toHaveText(
      /^Constan intervenciones de Cuba en Granada en 1979–1983/,
    );
    const box = await restingBox(page, 'GRD');
    expect(box.height).toBeGreaterThan(9);
    expect(box.y).toBeGreaterThan(0);
    expect(box.y + box.height).toBeLessThan((await panel.boundingBox())?.y ?? 0);
  });
});
