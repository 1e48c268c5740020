import { expect } from 'playwright/test';
import { country, open, slider } from './page.ts';
import { LONG, ofRow, test } from './test.ts';

test('a copied link opens the same year, layer, country, camera and language elsewhere', async ({
  page,
  context,
  browser,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, 'year=1988&layer=killed&country=AGO&map=4/-10/18&lang=es&utm_source=mail');
  await page.getByRole('button', { name: 'Compartir' }).click();
  await page.getByRole('button', { name: 'Copiar enlace' }).click();
  await expect(page.getByText('Enlace copiado.')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).not.toContain('utm_source');
  const elsewhere = await (await browser.newContext({ locale: 'en-US' })).newPage();
  await elsewhere.goto(link);
  await expect(elsewhere.getByRole('heading', { name: 'Angola', exact: true })).toBeVisible();
  await expect(elsewhere.getByRole('slider', { name: 'Año' })).toHaveAttribute(
    'aria-valuenow',
    '1988',
  );
  await expect(elsewhere.getByLabel('Capa')).toHaveValue('killed');
  const transform = () => document.querySelector('.land')?.parentElement?.getAttribute('transform');
  expect(await elsewhere.evaluate(transform)).toBe(await page.evaluate(transform));
});

test('Back and Forward walk through choices, not through years', async ({ page }) => {
  await open(page);
  const layer = page.getByLabel('Layer');
  await layer.selectOption('killed');
  await page.waitForTimeout(400);
  await slider(page).focus();
  for (let step = 0; step < 15; step += 1) await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/year=2003/);
  await layer.selectOption('civilians');
  await expect(page).toHaveURL(/layer=civilians/);
  await page.goBack();
  await expect(layer).toHaveValue('killed');
  await page.goBack();
  await expect(layer).toHaveValue('troops');
  await page.goForward();
  await expect(layer).toHaveValue('killed');
});

test(
  'writes the history at most once in 350 ms and never loses the last state',
  LONG,
  async ({ page }) => {
    await page.addInitScript(() => {
      const times: number[] = [];
      Object.assign(globalThis, { writes: times });
      for (const name of ['pushState', 'replaceState'] as const) {
        const write = history[name].bind(history);
        history[name] = (...args: Parameters<History['pushState']>) => {
          times.push(performance.now());
          write(...args);
        };
      }
    });
    await open(page, 'year=1960');
    await slider(page).focus();
    for (let step = 0; step < 40; step += 1) await page.keyboard.press('ArrowRight');
    await expect(page).toHaveURL(/year=2000/);
    const times = await page.evaluate(() => (globalThis as unknown as { writes: number[] }).writes);
    const gaps = times.slice(1).map((time, index) => time - (times[index] ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(345);
  },
);

test('says what a link asked for and could not have, once, and can be dismissed', async ({
  page,
}) => {
  await open(page, 'year=1890&layer=tropas&country=XYZ&map=99/1/1&intervention=nope');
  const notice = page.getByRole('alert');
  await expect(notice).toContainText('asked for the year 1890; the atlas starts in 1959');
  await expect(notice).toContainText('tropas');
  await expect(notice).toContainText('XYZ');
  await expect(notice).toContainText('nope');
  await expect(slider(page)).toHaveAttribute('aria-valuenow', '1959');
  await notice.getByRole('button', { name: 'Dismiss' }).click();
  await expect(notice).toHaveCount(0);
});

test('survives hostile links', LONG, async ({ page }) => {
  const hostile = [
    '%E0%A4%A',
    '%',
    '__proto__=1&constructor=2',
    `q=${'a'.repeat(9_000)}`,
    'year=NaN&year=1e9',
    'country=%3Cimg%20src=x%20onerror=alert(1)%3E',
    'map=NaN/Infinity/-0',
  ];
  page.on('dialog', () => expect('a dialog').toBe('none'));
  for (const query of hostile) {
    await open(page, query);
    await expect(slider(page)).toBeVisible();
  }
});

test('keeps keys that are not its own in the address bar', async ({ page }) => {
  await open(page, 'year=1985&fbclid=abc');
  await page.getByLabel('Layer').selectOption('killed');
  await expect(page).toHaveURL(/year=1985&layer=killed&fbclid=abc/);
});

test('offers both Yemens to a link that asks for Yemen in 1975', async ({ page }) => {
  await open(page, 'country=YEM&year=1975');
  const panel = page.locator('.details');
  await expect(panel).toContainText('Yemen (YEM) did not exist in 1975');
  await panel.getByRole('button', { name: /South/ }).click();
  await expect(page).toHaveURL(/country=YMD/);
  await expect(panel.getByRole('heading', { level: 2 })).toContainText('Yemen');
});

test('opens what stood there for a present-day code, and says so', async ({ page }) => {
  await open(page, 'country=RUS&year=1980');
  await expect(page.getByRole('heading', { name: 'Soviet Union' })).toBeVisible();
  await expect(page.locator('.details')).toContainText('Russia (RUS) did not exist in 1980');
  await expect(country(page, 'SUN')).toHaveCount(1);
});

const transform = () => document.querySelector('.land')?.parentElement?.getAttribute('transform');

test(
  'a link to a moment shows the whole world where the reader chose it',
  LONG,
  async ({ page }) => {
    await open(page, 'moment=grenada-1983');
    const near = await page.evaluate(transform);
    await page.getByRole('button', { name: 'Whole world' }).click();
    await expect(page).toHaveURL(/moment=grenada-1983.*map=(?:&|$)/);
    const whole = await page.evaluate(transform);
    expect(whole).not.toBe(near);
    await page.reload();
    await expect(country(page, 'CUB')).toHaveAttribute('aria-label', /1983/);
    expect(await page.evaluate(transform)).toBe(whole);
  },
);

test(
  'says that a column is unknown and that a view is too near, and moves nothing for it',
  LONG,
  async ({ page }) => {
    await open(page, 'tab=map&sort=nonsense&map=8/10/10');
    await expect(page.getByRole('alert')).toContainText('sort “nonsense”');
    await expect(page.getByRole('alert')).toContainText('7/10/10 is shown');
    await page.waitForTimeout(800);
    expect(page.url()).toContain('map=8/10/10');
  },
);

test('what is to be told of a link goes with it and comes back with it', LONG, async ({ page }) => {
  await open(page, 'year=1890');
  const notice = page.getByRole('alert');
  await expect(notice).toContainText('1890');
  await page.getByLabel('Layer').selectOption('killed');
  await expect(notice).toHaveCount(0);
  await expect(page).toHaveURL(/year=1959&layer=killed/);
  await page.goBack();
  await expect(notice).toContainText('1890');
  await page.goForward();
  await expect(notice).toHaveCount(0);
});

test(
  'what is to be told of a link goes once the reader stays in another year',
  LONG,
  async ({ page }) => {
    await open(page, 'year=1890&layer=tropas');
    const notice = page.getByRole('alert');
    await expect(notice).toContainText('1890');
    await slider(page).press('ArrowRight');
    await expect(page).toHaveURL(/year=1960/);
    await expect(notice).toContainText('1890');
    await expect(notice).toHaveCount(0);
  },
);

test('counts the states that it does not name', LONG, async ({ page }) => {
  await open(page, 'year=2015&country=SUN');
  await expect(page.getByRole('alert')).toContainText(
    /Soviet Union \(SUN\) did not exist in 2015.*Estonia.*, and \d+ others\./,
  );
});

test(
  'a zoom that Back overtakes leaves no trace in the view that Back leads to',
  LONG,
  async ({ page }) => {
    await open(page);
    const whole = await page.evaluate(transform);
    await page.getByLabel('Layer').selectOption('killed');
    await expect(page).toHaveURL(/layer=killed/);
    await page.evaluate(() => {
      document.querySelector<HTMLElement>('[aria-label="Zoom in"]')?.click();
      history.back();
    });
    await expect(page.getByLabel('Layer')).toHaveValue('troops');
    await page.waitForTimeout(1_000);
    expect(new URL(page.url()).search).toBe('');
    expect(await page.evaluate(transform)).toBe(whole);
  },
);

test(
  'the table’s filters and a pinned line of the legend are in the link',
  LONG,
  async ({ page }) => {
    await open(page, 'year=1978');
    await page.getByRole('tab', { name: 'Table' }).click();
    await page.getByLabel('Region').selectOption({ label: 'Asia' });
    await page.getByLabel('Kind').selectOption('civil');
    await page.getByRole('checkbox', { name: /without a record/ }).check();
    await expect(page).toHaveURL(/kind=civil.*region=.*blanks=1/);
    const rows = await page.getByRole('table').getByRole('row').count();
    await page.reload();
    await expect(page.getByRole('checkbox', { name: /without a record/ })).toBeChecked();
    await expect(page.getByRole('table').getByRole('row')).toHaveCount(rows);

    await page.getByRole('tab', { name: 'Map' }).click();
    const line = page.getByRole('list', { name: 'Legend' }).getByRole('button').first();
    await line.click();
    await expect(page).toHaveURL(/only=/);
    await page.reload();
    await expect(line).toHaveAttribute('aria-pressed', 'true');
    await expect(page.locator('path.is-faded').first()).toBeAttached();
  },
);

test('an unknown filter or line is repaired and told', async ({ page }) => {
  await page.goto('./?tab=table&region=atlantis&kind=tourism&only=purple');
  for (const asked of ['region “atlantis”', 'kind “tourism”', 'only “purple”']) {
    await expect(page.getByText(asked)).toBeVisible();
  }
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  const TOLD = [
    ['year=1890&country=AGO', '.notice'],
    ['year=1976&country=AGO&version=2026.11', '.version-notice'],
  ] as const;

  for (const [row, [query, part]] of TOLD.entries()) {
    test(
      `what has to be told of a link is in view beside what it opens (${part})`,
      ofRow(row),
      async ({ page }) => {
        await open(page, query);
        await expect(page.locator('#details-heading')).toContainText('Angola');
        await expect(page.locator(part)).toBeInViewport({ ratio: 1 });
        await expect(page.locator('.masthead')).toBeInViewport({ ratio: 1 });
        // What is opened next is looked at on the map.
        await page.getByRole('button', { name: 'Close' }).click();
        await country(page, 'ETH').tap();
        await expect(page.locator('#details-heading')).toContainText('Ethiopia');
        await expect(page.locator('.map-frame')).toBeInViewport();
      },
    );
  }
});
