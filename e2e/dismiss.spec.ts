import { expect } from 'playwright/test';
import { country, open } from './page.ts';
import { LONG, ofRow, test } from './test.ts';

test('one Escape closes one thing: the tooltip, then the panel', LONG, async ({ page }) => {
  await open(page, 'year=1976&country=AGO');
  const heading = page.getByRole('heading', { level: 2, name: 'Angola' });
  await expect(heading).toBeVisible();
  await country(page, 'ZMB').hover();
  await expect(page.locator('.tooltip')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('.tooltip')).toBeHidden();
  await expect(heading).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(heading).toBeHidden();
});

test('closing a panel by Escape gives the focus back, and opens no tooltip', async ({ page }) => {
  await open(page, 'year=1976');
  const angola = country(page, 'AGO');
  await angola.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: 'Angola' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(angola).toBeFocused();
  await expect(page.locator('.tooltip')).toHaveCount(0);
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.tooltip')).toBeVisible();
});

test('the options close by Escape alone, and when anything else is chosen', async ({ page }) => {
  await open(page, 'year=1988&country=AGO');
  const options = page.getByRole('button', { name: 'Options' });
  const projection = page.getByLabel('Projection');
  await options.click();
  await expect(projection).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(projection).toBeHidden();
  await expect(page.getByRole('heading', { level: 2, name: 'Angola' })).toBeVisible();
  await options.click();
  await page.getByLabel('Layer').selectOption('killed');
  await expect(projection).toBeHidden();
  await options.click();
  await page.getByRole('heading', { level: 2, name: 'Angola' }).click();
  await expect(projection).toBeHidden();
});

for (const [row, width] of [320, 390, 1024, 1280].entries()) {
  test(
    `the options are whole within the window at ${width} pixels`,
    ofRow(row),
    async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await open(page, 'year=1988&country=AGO');
      const button = page.getByRole('button', { name: 'Options' });
      await button.scrollIntoViewIfNeeded();
      await button.click();
      const box = await page.locator('.map-options').boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
      await page.getByLabel('Projection').selectOption('mercator');
      await expect(page).toHaveURL(/projection=mercator/);
    },
  );
}

for (const [row, width] of [320, 390, 768, 1024, 1280].entries()) {
  test(
    `the keys open by “?” and leave the page alive at ${width} pixels`,
    ofRow(row),
    async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await open(page);
      await page.keyboard.press('?');
      await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog', { name: 'Keys' })).toBeHidden();
      await page.getByLabel('Layer').selectOption('killed');
      await expect(page).toHaveURL(/layer=killed/);
    },
  );
}

test('the menu opens its dialogs, and is gone when they are closed', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 800 });
  await open(page);
  const menu = page.getByRole('button', { name: 'Menu' });
  await menu.click();
  await page.getByRole('button', { name: 'About', exact: true }).click();
  const about = page.getByRole('dialog', { name: 'About' });
  await expect(about.getByRole('heading', { name: 'How figures are chosen' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(about).toBeHidden();
  await expect(page.getByRole('button', { name: 'About', exact: true })).toBeHidden();
  await menu.click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'About', exact: true })).toBeHidden();
});

test('an open dialog outlives another width of the window', LONG, async ({ page }) => {
  await open(page);
  for (const key of ['Keys', 'About']) {
    await page.setViewportSize({ width: 1300, height: 800 });
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('button', { name: key, exact: true }).click();
    const dialog = page.getByRole('dialog', { name: key });
    for (const width of [1100, 640, 320, 1300]) {
      await page.setViewportSize({ width, height: 800 });
      await expect(dialog).toBeVisible();
      expect((await dialog.boundingBox())?.width).toBeGreaterThan(200);
    }
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
  }
});

test('one Escape closes one thing: the innermost first, whatever two are open', async ({
  page,
}) => {
  await open(page, 'year=1976&country=AGO');
  const heading = page.getByRole('heading', { level: 2, name: 'Angola' });
  const tooltip = page.locator('.tooltip');
  const popover = page.locator('.popover:popover-open');
  await country(page, 'AGO').focus();
  await page.keyboard.press('ArrowRight');
  await expect(tooltip).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(tooltip).toBeHidden();
  await expect(heading).toBeVisible();
  for (const name of ['Options', 'Menu']) {
    await page.getByRole('button', { name }).click();
    await expect(popover).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(popover).toBeHidden();
    await expect(page.getByRole('button', { name })).toBeFocused();
    await expect(heading).toBeVisible();
    await page.getByRole('button', { name }).click();
    // What lies outside is only left: the map behind opens nothing.
    const box = await page.locator('.map-canvas').boundingBox();
    await page.mouse.click((box?.x ?? 0) + 30, (box?.y ?? 0) + (box?.height ?? 0) - 20);
    await expect(popover).toBeHidden();
    await expect(heading).toBeVisible();
  }
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeHidden();
  await expect(heading).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(heading).toBeHidden();
});

test('three Escapes close three things, the last opened first: a pinned line, the panel, the options', async ({
  page,
}) => {
  const line = page.getByRole('list', { name: 'Legend' }).getByRole('button', { name: '30,000+' });
  const options = page.getByRole('button', { name: 'Options' });
  const things = {
    line: { open: () => line.click(), opened: line.and(page.locator('[aria-pressed="true"]')) },
    panel: {
      open: () => country(page, 'AGO').press('Enter'),
      opened: page.getByRole('region', { name: 'Angola' }),
    },
    options: { open: () => options.click(), opened: page.getByLabel('Projection') },
  };
  await open(page, 'year=1976');
  for (const order of [
    ['panel', 'line', 'options'],
    ['line', 'panel', 'options'],
  ] as const) {
    for (const name of order) {
      await things[name].open();
      await expect(things[name].opened).toBeVisible();
    }
    for (const name of order) await expect(things[name].opened).toBeVisible();
    for (const [at, name] of [...order.entries()].reverse()) {
      await page.keyboard.press('Escape');
      await expect(things[name].opened).toBeHidden();
      for (const left of order.slice(0, at)) await expect(things[left].opened).toBeVisible();
    }
  }
});

test('what is typed right after / is not lost while the search is on its way', async ({ page }) => {
  await page.route('**/assets/SearchBox-*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    await route.continue();
  });
  await open(page);
  await page.keyboard.press('/');
  await page.keyboard.type('etiopia', { delay: 20 });
  const field = page.locator('.search-field');
  await expect(field).toHaveValue('etiopia');
  await expect(page.getByRole('option', { name: /Ethiopia/ }).first()).toBeVisible();
  await page.keyboard.type('x');
  await expect(field).toHaveValue('etiopiax');
});

test('letters typed on the map within half a second belong together', async ({ page }) => {
  await open(page, 'year=1983');
  await country(page, 'CUB').focus();
  await page.keyboard.type('gren', { delay: 60 });
  await expect(country(page, 'GRD')).toBeFocused();
});

test('a blank within a name typed on the map opens nothing: “south y” is South Yemen', async ({
  page,
}) => {
  await open(page, 'year=1983');
  await country(page, 'CUB').focus();
  await page.keyboard.type('south y', { delay: 60 });
  await expect(country(page, 'YMD')).toBeFocused();
  await expect(page).not.toHaveURL(/country=/);
  // Another key ends the word.
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.type('south y', { delay: 20 });
  await page.keyboard.press('ArrowUp');
  const next = await page.evaluate(() => document.activeElement?.getAttribute('data-country'));
  await page.keyboard.press(' ');
  await expect(page).toHaveURL(new RegExp(`country=${next}`));
  await page.keyboard.press('Escape');
  await country(page, 'YMD').focus();
  // Once the word is over, it opens what has the focus.
  await page.waitForTimeout(600);
  await page.keyboard.press(' ');
  await expect(page).toHaveURL(/country=YMD/);
});

test('a claim says on which layer it is painted', async ({ page }) => {
  await open(page, 'year=1985&country=AGO');
  const troops = page.getByRole('region', { name: 'Cuban troops' });
  const killed = page.getByRole('region', { name: 'Cubans killed' });
  await expect(troops.getByText('On the map', { exact: true })).toBeVisible();
  await expect(killed.getByText('On the layer “Cubans killed”')).toBeVisible();
  await expect(killed.getByText('On the map', { exact: true })).toHaveCount(0);
  await page.getByLabel('Layer').selectOption('killed');
  await expect(killed.getByText('On the map', { exact: true })).toBeVisible();
});
