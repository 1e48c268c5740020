import { expect, type Page } from 'playwright/test';
import { integrityOf } from '../data/build/site/integrity.ts';
import { listenToErrors } from './errors.ts';
import { host } from './host.ts';
import { isKept } from './kept.ts';
import { country, openMenu, slider } from './page.ts';
import { LONG, ofRow, test } from './test.ts';

test.use({ serviceWorkers: 'allow' });

for (const base of ['/', '/maps/atlas/']) {
  test(
    `opens without network when it was there before, at ${base}`,
    LONG,
    async ({ page, context }) => {
      const { address, close } = await host(base);
      await page.goto(address);
      await isKept(page);
      await page.close();
      await close();
      await context.setOffline(true);
      const again = await context.newPage();
      await again.goto(`${address}?year=1985&country=AGO`);
      await expect(slider(again)).toHaveAttribute('aria-valuenow', '1985');
      const panel = again.getByRole('region', { name: 'Angola' });
      await expect(panel).toContainText('35,000');
      await expect(panel.locator('.claim a').first()).toBeVisible();
      await again.getByRole('tab', { name: 'Table' }).click();
      await expect(again.getByRole('table').first()).toContainText('Angola');
      await expect(
        again.getByText('You are offline. Map, figures and claims are kept'),
      ).toBeVisible({
        timeout: 15_000,
      });
    },
  );
}

test(
  'keeps an atlas in a folder of the site when the one above it is kept too',
  LONG,
  async ({ page, context }) => {
    const { address, close } = await host('/');
    for (const folder of ['us-troops/', '']) {
      await page.goto(address + folder);
      await isKept(page);
    }
    await close();
    await context.setOffline(true);
    for (const folder of ['us-troops/', '']) {
      await page.goto(address + folder);
      await expect(slider(page)).toBeVisible();
    }
  },
);

type Host = Awaited<ReturnType<typeof host>>;

/** A file that the worker keeps, whatever its content gave it for a name. */
function keptFile({ read }: Host, name: string): string {
  return new RegExp(`"(assets/(?:[^"]*/)?${name}[^"]*)"`).exec(read('sw.js'))?.[1] ?? '';
}

/** Milliseconds after which a page at rest is kept, and some for the keeping. */
const KEPT = 30_000;

/** Waits until a file has been asked for by what keeps it, and that is at work or has given up. */
async function isTried(page: Page, { asked }: Host, file: string): Promise<void> {
  await expect.poll(() => asked.includes(file), { timeout: KEPT }).toBe(true);
  const isOver = () =>
    page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      return !registration?.installing;
    });
  await expect.poll(isOver).toBe(true);
}

const HTML = '<!doctype html><title>Welcome</title><h1>It works</h1>';
const cut = (text: string) => text.slice(0, text.length / 2);

const DAMAGES = [
  ['main-', cut, ''],
  ['main-', () => HTML, ''],
  ['style-', cut, ''],
  ['interventions.geojson', cut, ''],
  ['es-', () => HTML, '?lang=es'],
  ['TableView-', () => HTML, '?tab=table'],
] as const;

for (const [row, [name, damage, view]] of DAMAGES.entries()) {
  const how = damage === cut ? 'cut off' : 'a web page';
  test(
    `keeps nothing where ${name} came as ${how}, and all of it at the next visit`,
    ofRow(row),
    async ({ page }) => {
      const errors = listenToErrors(page);
      const site = await host('/');
      const file = keptFile(site, name);
      await page.goto(site.address);
      await expect(country(page, 'AGO')).toHaveAttribute('aria-label', /Angola/);
      site.asked.length = 0;
      site.damaged.set(file, damage(site.read(file)));
      await isTried(page, site, file);
      site.damaged.clear();
      await page.goto(`${site.address}${view}`);
      if (view === '?tab=table') await expect(page.getByRole('table').first()).toBeVisible();
      else await expect(country(page, 'AGO')).toHaveAttribute('aria-label', /Angola/);
      if (view === '?lang=es') await expect(page.locator('html')).toHaveAttribute('lang', 'es');
      await isKept(page);
      await page.reload();
      await expect(page.getByRole('alert')).toHaveCount(0);
      await expect(page.getByRole('slider')).toBeVisible();
      expect(errors).toEqual([]);
      await site.close();
    },
  );
}

test('has a file anew that the browser itself keeps damaged', LONG, async ({ page }) => {
  const site = await host('/', /^assets\//);
  const file = keptFile(site, 'TableView-');
  await page.goto(site.address);
  site.damaged.set(file, HTML);
  // As a link to it is followed ahead.
  await page.evaluate(async (path) => (await fetch(path)).text(), file);
  site.damaged.clear();
  await isKept(page);
  await page.goto(`${site.address}?tab=table`);
  await expect(page.getByRole('table').first()).toBeVisible();
  await site.close();
});

/** Where a build kept its files before it looked at what they are. */
const FORMERLY = 'workbox-precache-v2-';

test(
  'takes nothing over that a former build kept without looking at it',
  LONG,
  async ({ page }) => {
    const errors = listenToErrors(page);
    const site = await host('/');
    await page.goto(site.address);
    const former = [FORMERLY + site.address, `${FORMERLY}${site.address}us-troops/`];
    await page.evaluate(
      async ([names, file, text]) => {
        for (const name of names) await (await caches.open(name)).put(file, new Response(text));
      },
      [former, keptFile(site, 'main-'), HTML] as const,
    );
    await isKept(page);
    await page.reload();
    await expect(country(page, 'AGO')).toHaveAttribute('aria-label', /Angola/);
    const left = await page.evaluate(async () => caches.keys());
    expect(left).not.toContain(former[0]);
    expect(left).toContain(former[1]);
    expect(errors).toEqual([]);
    await site.close();
  },
);

for (const folder of ['', 'us-troops/']) {
  test(`keeps nothing but what was built, to the byte: /${folder}`, async ({ request }) => {
    const worker = await (await request.get(`./${folder}sw.js`)).text();
    const entries = /\{url:"([^"]+)",revision:[^,]+,integrity:"([^"]+)"\}/g;
    const bound = [...worker.matchAll(entries)].map(([, path = '', integrity]) => [
      path,
      integrity,
    ]);
    expect(bound.length).toBeGreaterThan(50);
    expect(bound.length).toBe(worker.match(/\{url:"/g)?.length);
    const built = bound.map(async ([path]) => {
      const answer = await request.get(`./${folder}${path}`, { maxRetries: 2 });
      return [path, integrityOf(await answer.body())];
    });
    expect(bound).toEqual(await Promise.all(built));
  });
}

test(
  'stays with what it keeps where a newer build came damaged, until that comes whole',
  LONG,
  async ({ page }) => {
    const errors = listenToErrors(page);
    const site = await host('/');
    await page.goto(site.address);
    await isKept(page);
    site.renew();
    site.damaged.set('index.html', HTML);
    site.asked.length = 0;
    await page.goto(`${site.address}?year=1985`);
    await isTried(page, site, 'index.html');
    const notice = page.getByText('A newer version of the atlas is ready');
    await expect(notice).toHaveCount(0);
    await page.reload();
    await expect(country(page, 'AGO')).toHaveAttribute('aria-label', /Angola/);
    site.damaged.clear();
    await page.reload();
    await expect(notice).toBeVisible({ timeout: KEPT });
    await page.getByRole('button', { name: 'Load it (your view stays)' }).click();
    await expect(page.locator('script[src^="./newer/"]')).toHaveCount(1);
    await expect(country(page, 'AGO')).toHaveAttribute('aria-label', /Angola/);
    expect(errors).toEqual([]);
    await site.close();
  },
);

test(
  'says that newer figures are ready, and shows them when the reader says so',
  LONG,
  async ({ page }) => {
    const { address, newer, read, close } = await host('/maps/');
    await page.goto(address);
    await isKept(page);
    newer.set('index.html', read('index.html').replace('<html', '<html data-build="newer"'));
    newer.set(
      'sw.js',
      read('sw.js').replace(
        /(url:"index.html",revision:")\w+|(revision:")\w+(",url:"index.html")/,
        '$1$2newer$3',
      ),
    );
    expect(newer.get('sw.js')).toContain('newer');
    newer.set(
      'data/atlas.json',
      read('data/atlas.json').replace(/"version":"[^"]*"/, '"version":"2099.01"'),
    );
    await page.goto(`${address}?year=1977&country=ETH`);
    const notice = page.getByText('Newer figures are ready: dataset 2099.01');
    await expect(notice).toBeVisible({ timeout: 20_000 });
    await expect(page.locator('html[data-build]')).toHaveCount(0);
    await page.getByRole('button', { name: 'Load them (your view stays)' }).click();
    await expect(page.locator('html[data-build="newer"]')).toHaveCount(1);
    await expect(page).toHaveURL(/year=1977&country=ETH/);
    await expect(country(page, 'ETH')).toBeVisible();
    await close();
  },
);

test(
  'says in the Data dialog where nothing can be kept, and keeps nothing for an embed',
  LONG,
  async ({ page }) => {
    const { address, close } = await host('/');
    await page.goto(`${address}?embed=1`);
    await expect(country(page, 'AGO')).toBeVisible();
    await page.waitForTimeout(6_000);
    expect(
      await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
    ).toBe(0);
    await page.addInitScript(() => {
      navigator.serviceWorker.register = () =>
        Promise.reject(new DOMException('', 'SecurityError'));
    });
    await page.goto(address);
    await openMenu(page);
    await page.getByRole('button', { name: 'Data', exact: true }).click();
    await expect(page.getByText('keeps no copy of the atlas')).toBeVisible({ timeout: 15_000 });
    await close();
  },
);

/** How the host fails, by the file and what comes in its place; null where it is not found. */
const FAILURES = [
  ['a file of it comes damaged', 'TableView-', HTML],
  ['a file of it is not found', 'TableView-', null],
  ['what keeps it comes as a web page', '', HTML],
  ['what keeps it is not found', '', null],
] as const;

for (const [row, [how, name, sent]] of FAILURES.entries()) {
  test(
    `says in the Data dialog that nothing is kept yet where ${how}`,
    ofRow(row),
    async ({ page }) => {
      const site = await host('/');
      const file = name === '' ? 'sw.js' : keptFile(site, name);
      if (sent === null) site.lost.push(new RegExp(`^${file}$`));
      else site.damaged.set(file, sent);
      await page.goto(site.address);
      await openMenu(page);
      await page.getByRole('button', { name: 'Data', exact: true }).click();
      // Before the list of files, which is longer than any screen.
      await expect(page.getByText('part of it did not arrive whole')).toBeInViewport({
        ratio: 0.98,
        timeout: KEPT,
      });
      await expect(page.getByText('storage is refused')).toHaveCount(0);
      await site.close();
    },
  );
}
