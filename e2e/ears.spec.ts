import { expect, type Page } from 'playwright/test';
import { country, open } from './page.ts';
import { LONG, ofRow, test } from './test.ts';

/** The element that has the focus, and whether assistive tools can name it. */
function stop(page: Page) {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
    const select = element instanceof HTMLSelectElement ? [...element.labels] : [];
    const referred = (element.getAttribute('aria-labelledby') ?? '')
      .split(' ')
      .flatMap((id) => document.getElementById(id) ?? []);
    const names = [
      element.getAttribute('aria-label'),
      element.getAttribute('title'),
      ...[...labels, ...select, ...referred].map((one) => one.textContent),
      element.matches('select') ? null : element.textContent,
    ];
    const isHidden = element.closest('[aria-hidden="true"]') !== null;
    const isNamed = !isHidden && names.some((name) => (name ?? '').trim() !== '');
    return { isNamed, html: element.outerHTML.slice(0, 120) };
  });
}

const VIEWS = ['', 'year=1988&country=AGO', 'year=1975&compare=1987', 'tab=table'];

for (const [row, query] of VIEWS.entries()) {
  test(`every tab stop has a name: “${query}”`, ofRow(row), async ({ page }) => {
    await page.goto(`./?${query}`);
    await expect(page.getByRole('slider').first()).toBeVisible();
    // The picture that stands on the page before the program has one stop, its slider.
    await expect(page.locator('#front')).toHaveCount(0);
    // Countries are named in the task after the one that draws them.
    await expect(page.locator('path[data-country]:not([aria-label])')).toHaveCount(0);
    const stops: string[] = [];
    const nameless: string[] = [];
    for (let count = 0; count < 45; count += 1) {
      await page.keyboard.press('Tab');
      const at = await stop(page);
      if (!at) break;
      stops.push(at.html);
      if (!at.isNamed) nameless.push(at.html);
    }
    expect(stops.length).toBeGreaterThan(10);
    expect(nameless).toEqual([]);
  });
}

test('the map is one list of which one is chosen, with a hint and findings first', async ({
  page,
}) => {
  await open(page, 'year=1988');
  const list = page.getByRole('listbox', { name: 'Countries of 1988' });
  await expect(list).toHaveAccessibleDescription(/Arrow keys go to the neighbour/);
  await expect(list).toHaveAttribute('aria-owns', /^map-/);
  const order = await list.evaluate((element) => {
    const lines = [...document.querySelectorAll('.lines path')];
    const outlined = new Set(lines.map((line) => line.getAttribute('d')));
    return (element.getAttribute('aria-owns') ?? '').split(' ').map((id) => {
      const path = document.getElementById(id);
      const isFinding = outlined.has(path?.getAttribute('d') ?? '') ? 'finding' : 'blank';
      return [isFinding, path?.getAttribute('aria-label') ?? ''] as const;
    });
  });
  expect(order.length).toBe(await page.locator('path[data-country]').count());
  const sorted = [...order].sort(
    ([oneKind, one], [otherKind, other]) =>
      otherKind.localeCompare(oneKind) ||
      one.split(',')[0]?.localeCompare(other.split(',')[0] ?? '', 'en', { sensitivity: 'base' }) ||
      0,
  );
  expect(order.map(([, name]) => name)).toEqual(sorted.map(([, name]) => name));
  expect(await page.locator('path[data-country][tabindex="0"]').getAttribute('aria-label')).toBe(
    order[0]?.[1],
  );
  await country(page, 'AGO').focus();
  await page.keyboard.press('Enter');
  await expect(country(page, 'AGO')).toHaveAttribute('aria-selected', 'true');
  await expect(page.locator('path[aria-selected="true"]')).toHaveCount(1);
});

test('Enter, or a click of a screen reader, on what is open leads into it: only Escape closes', async ({
  page,
}) => {
  const heading = page.getByRole('heading', { name: 'Angola', exact: true });
  await open(page, 'year=1988&country=AGO');
  for (const enter of [
    () => page.keyboard.press('Enter'),
    () => page.keyboard.press('Space'),
    // At no place, as assistive tools click.
    () => country(page, 'AGO').dispatchEvent('click', { detail: 0 }),
  ]) {
    await country(page, 'AGO').focus();
    await enter();
    await expect(heading).toBeFocused();
    await expect(country(page, 'AGO')).toHaveAttribute('aria-selected', 'true');
  }
  await page.keyboard.press('Escape');
  await expect(country(page, 'AGO')).toBeFocused();
  await expect(page).not.toHaveURL(/country=/);
  // From an intervention it leads back to its country.
  await open(page, 'year=1988&country=AGO&intervention=ago1975_91');
  await country(page, 'AGO').press('Enter');
  await expect(heading).toBeFocused();
});

test('letters on the map obey the switch of single keys', LONG, async ({ page }) => {
  await open(page, 'year=1983');
  await page.keyboard.press('?');
  await page.getByRole('checkbox', { name: /Single keys act/ }).uncheck();
  await page.keyboard.press('Escape');
  await country(page, 'CUB').focus();
  await page.keyboard.type('gren', { delay: 60 });
  await expect(country(page, 'CUB')).toBeFocused();
});

test('the second skip link leads to what a link has opened, and the address stays as it is', async ({
  page,
}) => {
  await open(page, 'year=1988&country=AGO');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to Angola, 1988' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Angola', exact: true })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.getByRole('link', { name: 'Skip to the map' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#tab-panel')).toBeFocused();
  expect(new URL(page.url()).hash).toBe('');
});

test('titles of sources and names of languages say which language they are in', async ({
  page,
}) => {
  await open(page, 'year=1963&country=DZA');
  const claims = page.locator('.details .source a[lang="es"]');
  await expect(claims.first()).toBeAttached();
  await expect(page.locator('.details .source a[lang="en"]')).toHaveCount(0);
  await expect(page.locator('option[lang="es"]')).toHaveText('Español');
});

test(
  '“Link copied.” goes away, and is said again at the next press',
  LONG,
  async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(page);
    const said = page.locator('.share-dialog [role=status]');
    await page.getByRole('button', { name: 'Share' }).click();
    await page.getByRole('button', { name: 'Copy link' }).click();
    await expect(said).toHaveText('Link copied.');
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(globalThis, { heard });
      const status = document.querySelector('.share-dialog [role=status]');
      const listen = () => heard.push(status?.textContent ?? '');
      if (status) new MutationObserver(listen).observe(status, { childList: true, subtree: true });
    });
    await page.getByRole('button', { name: 'Copy link' }).click();
    await expect
      .poll(() => page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard.at(-1)))
      .toBe('Link copied.');
    await expect(said).toHaveText('', { timeout: 8_000 });
  },
);
