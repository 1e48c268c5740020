import { readFileSync } from 'node:fs';
import { expect } from 'playwright/test';
import { country, open, violations } from './page.ts';
import { LONG, test } from './test.ts';

test(
  'a reader without a clipboard finds the address selected, and is told which keys copy it',
  LONG,
  async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await open(page, 'year=1977&country=AGO&utm_source=mail');
    await page.getByRole('button', { name: 'Share' }).click();
    const dialog = page.getByRole('dialog', { name: 'Share and cite' });
    await expect(dialog).toContainText('Angola, Cuban troops, 1977');
    await dialog.getByRole('button', { name: 'Copy link' }).click();
    await expect(dialog.getByRole('status')).toContainText('press Ctrl+C');
    expect(await page.evaluate(() => getSelection()?.toString())).toMatch(
      /\?year=1977&country=AGO&lang=en$/,
    );
    await dialog.getByRole('checkbox', { name: /Keep these figures/ }).check();
    const address = await dialog.getByRole('textbox').inputValue();
    expect(new URL(address).searchParams.get('version')).toMatch(/^\d{4}\./);
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: 'Share' })).toBeFocused();
  },
);

test('a figure is cited by its source first and by the atlas second, and comes as a file', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, 'year=1988&country=AGO');
  await page.getByRole('button', { name: 'Share' }).click();
  await page.getByRole('tab', { name: 'Link' }).press('ArrowRight');
  const dialog = page.getByRole('dialog', { name: 'Share and cite' });
  const citation = dialog.getByRole('region', { name: 'Citation' });
  await expect(citation).toHaveText(
    /^Gleijeses, Piero\. “Moscow’s Proxy.*Cited in Intervention Atlas, dataset .*version=[\d.]+#claim-ago1975_91\.30$/,
  );
  expect(await violations(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Copy citation' }).click();
  await expect(dialog.getByRole('status')).toHaveText('Citation copied.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^Gleijeses, Piero\./);
  await dialog.getByText('BibTeX').click();
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Download' }).click();
  expect((await download).suggestedFilename()).toMatch(/^intervention-atlas-.*\.bib$/);
});

test('an address marks a claim, each claim has one, and Back leads out of it', async ({ page }) => {
  await page.goto('./#claim-ago1975_91.3');
  const marked = page.locator('.claim[aria-current]');
  await expect(marked).toBeInViewport();
  await expect(marked).toHaveAttribute('data-claim', 'ago1975_91.3');
  await expect(page.getByRole('heading', { name: 'Angola', exact: true })).toBeVisible();
  const other = page.locator('.claim:not([aria-current])').first();
  const id = await other.getAttribute('data-claim');
  await other.getByRole('link', { name: /^Link to this claim/ }).click();
  await expect(marked).toHaveAttribute('data-claim', id ?? '');
  await page.goBack();
  await expect(marked).toHaveAttribute('data-claim', 'ago1975_91.3');
  await page.goto('./?year=1977#claim-nobody.1');
  await expect(page.getByRole('alert')).toContainText('claim “nobody.1”');
  await page.goto('./?lang=en#claim-guy1976.5');
  await expect(page.getByRole('alert')).toContainText('“med_guy.1” stands for it');
  await expect(marked).toHaveAttribute('data-claim', 'med_guy.1');
});

test(
  'a link that was cited with an older dataset says what has changed in its view',
  LONG,
  async ({ page }) => {
    await open(page, 'year=1976&country=AGO&version=2026.11');
    const notice = page.locator('.version-notice');
    await expect(notice).toContainText(
      /cited with dataset 2026\.11\. You see [\d.]+\. Of the \d+ places in view, \d+ (?:has|have) changed\./,
    );
    await notice.getByRole('button', { name: 'What changed' }).click();
    const row = page.getByRole('row', { name: /^Angola, 1976/ });
    await expect(row).toContainText(/36,000.*12,000/);
    await expect(page.getByRole('row', { name: /^Guyana, 1976/ })).toContainText(/No involvement/);
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Show the map as it was cited' }).click();
    await expect(notice).toContainText('You see what dataset 2026.11 painted.');
    await expect(country(page, 'AGO')).toHaveAttribute('aria-label', /36,000/);
    expect(await violations(page)).toEqual([]);
    await notice.getByRole('button', { name: 'Show the map as it is now' }).click();
    await expect(country(page, 'AGO')).toHaveAttribute('aria-label', /12,000/);
    await notice.getByRole('button', { name: 'What changed' }).click();
    await page.getByRole('button', { name: 'Cite the view as it is now' }).click();
    await expect(page.getByRole('region', { name: 'Citation' })).toBeVisible();
    await page.getByRole('tab', { name: 'Link' }).click();
    await expect(page.getByRole('checkbox', { name: /Keep these figures/ })).toBeChecked();
    await page.keyboard.press('Escape');
    await notice.getByRole('button', { name: 'Dismiss' }).click();
    await expect(notice).toHaveCount(0);
    await expect(page).not.toHaveURL(/version=/);
  },
);

test('a link that was cited with a dataset that never was says so', async ({ page }) => {
  await open(page, 'year=1976&version=2026.10');
  await expect(page.locator('.version-notice')).toContainText(
    'cited with dataset 2026.10, which was never published',
  );
});

test('the view comes as CSV and GeoJSON, and each published file that is listed is there', async ({
  page,
}) => {
  await open(page, 'year=1988');
  await page.getByRole('button', { name: 'Share' }).click();
  await page.getByRole('tab', { name: 'Data' }).click();
  const dialog = page.getByRole('dialog', { name: 'Share and cite' });
  const save = async (name: string) => {
    const download = page.waitForEvent('download');
    await dialog.getByRole('button', { name, exact: true }).click();
    const file = await download;
    expect(file.suggestedFilename()).toMatch(/^troops_best_1988_[\d.]+\.\w+$/);
    return readFileSync(await file.path(), 'utf8');
  };
  const [head = '', ...lines] = (await save('CSV')).replace('\uFEFF', '').trim().split('\r\n');
  const columns = head.split(',');
  const angola = lines.find((line) => line.includes('Angola'))?.split(',') ?? [];
  expect(angola[columns.indexOf('best')]).toBe('52000');
  const { features } = JSON.parse(await save('GeoJSON'));
  expect(features).toHaveLength(lines.length);
  expect(features).toContainEqual(
    expect.objectContaining({
      properties: expect.objectContaining({ name: 'Angola', best: 52000 }),
    }),
  );
  const links = await dialog.locator('a[download]').all();
  expect(links.length).toBeGreaterThan(10);
  for (const link of links) {
    const address = (await link.getAttribute('href')) ?? '';
    expect((await page.request.head(address)).status(), address).toBe(200);
  }
});
