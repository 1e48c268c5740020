import { expect, type Page } from 'playwright/test';
import { dropText } from './dropText.ts';
import { listenToErrors } from './errors.ts';
import { forgetSpanish } from './forgetSpanish.ts';
import { host } from './host.ts';
import { country, open, openMenu, slider } from './page.ts';
import { LONG, ofRow, test } from './test.ts';

/** A reader’s way through a page in English: a year on, a country, the theme, the language. */
async function goOn(page: Page, language = 'es'): Promise<void> {
  const year = String(Number(await slider(page).getAttribute('aria-valuenow')) + 1);
  await slider(page).press('ArrowRight');
  await expect(slider(page)).toHaveAttribute('aria-valuenow', year);
  await country(page, 'AGO').press('Enter');
  await expect(page.getByRole('region', { name: 'Angola' })).toContainText(year);
  await page.keyboard.press('Escape');
  await openMenu(page);
  await page.getByRole('combobox', { name: 'Theme' }).selectOption('dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.getByRole('combobox', { name: 'Language' }).selectOption('es');
  await expect(page.locator('html')).toHaveAttribute('lang', language);
  await expect(page).toHaveURL(new RegExp(`year=${year}`));
}

/** Opens the keys from the page itself, and returns their switch. */
async function openKeys(page: Page) {
  await page.keyboard.press('?');
  return page.getByRole('checkbox', { name: /^Single keys act/ });
}

/** Milliseconds after which a page at rest tells of itself. */
const REST = 7_000;

const UNKEPT = 'This browser does not keep the choice';

test('where storage is refused, the page works and says what it does not keep', async ({
  page,
}) => {
  const errors = listenToErrors(page);
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
      Object.defineProperty(globalThis, name, {
        get() {
          throw new DOMException(`${name} is refused`, 'SecurityError');
        },
      });
    }
  });
  await open(page, 'year=1988');
  await (await openKeys(page)).uncheck();
  await expect(page.getByRole('dialog')).toContainText(UNKEPT);
  await page.keyboard.press('Escape');
  await openMenu(page);
  await page.getByRole('button', { name: 'Your own data…' }).click();
  await expect(page.getByRole('dialog')).toContainText('This browser keeps nothing for this page');
  await page.keyboard.press('Escape');
  await goOn(page);
  expect(errors).toEqual([]);
});

test(
  'where storage is full, the page works and says what it does not keep',
  LONG,
  async ({ page }) => {
    const errors = listenToErrors(page);
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('', 'QuotaExceededError');
      };
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('', 'QuotaExceededError');
      };
    });
    await page.setViewportSize({ width: 390, height: 844 });
    await open(page, 'year=1988');
    await (await openKeys(page)).uncheck();
    // The rest of a pixel may be cut off.
    await expect(page.getByText(UNKEPT)).toBeInViewport({ ratio: 0.98 });
    await page.setViewportSize({ width: 1280, height: 860 });
    await page.keyboard.press('Escape');
    await page.keyboard.press(']');
    await expect(slider(page)).toHaveAttribute('aria-valuenow', '1988');
    await dropText(page, 'a.csv', 'country,year,soldiers\nAngola,1988,3');
    await page.getByRole('button', { name: /^Show on the map/ }).click();
    await expect(page.locator('.own-line')).toContainText('storage of this browser is full');
    await page.getByRole('button', { name: /^Back to/ }).click();
    await goOn(page);
    expect(errors).toEqual([]);
  },
);

test(
  'where what was stored is spoilt, the page works and says what cannot be read',
  LONG,
  async ({ page }) => {
    const errors = listenToErrors(page);
    await page.goto('./icon.svg');
    await page.evaluate(async () => {
      localStorage.setItem('intervention-atlas.shortcuts', '{"on":\uD800');
      const asked = indexedDB.open('intervention-atlas.own', 1);
      await new Promise((resolve, reject) => {
        asked.onerror = reject;
        asked.onsuccess = resolve;
        asked.onupgradeneeded = () => {
          const list = asked.result.createObjectStore('list', { keyPath: 'hash' });
          const data = asked.result.createObjectStore('data', { keyPath: 'own.hash' });
          list.put({ hash: 'a', name: 'Spoilt', rows: 1, date: '2026-11-01T00:00:00Z', bytes: 1 });
          list.put({ hash: 'b', name: 'Undated', rows: 2, date: 'yesterday', bytes: 2 });
          list.put({ hash: 'c', name: { toString: 'x' } });
          data.put({ own: { hash: 'a', type: 'table', placed: [] }, source: 'x' });
        };
      });
      asked.result.close();
    });
    await open(page, 'year=1988');
    await expect(await openKeys(page)).toBeChecked();
    await page.keyboard.press('Escape');
    await openMenu(page);
    await page.getByRole('button', { name: 'Your own data…' }).click();
    const dialog = page.getByRole('dialog');
    const said = dialog.getByRole('status');
    await expect(said).toContainText('Some of what this browser kept can no longer be read');
    await dialog.getByRole('button', { name: 'Show “Spoilt”' }).click();
    await expect(said).toContainText('What this browser kept can no longer be read');
    await dialog.getByRole('button', { name: 'Delete “Spoilt”' }).click();
    await expect(dialog.getByRole('button', { name: /Spoilt/ })).toHaveCount(0);
    await page.keyboard.press('Escape');
    await goOn(page);
    expect(errors).toEqual([]);
  },
);

test(
  'where the clock says 1970, the page works and nothing is cited as read before it was written',
  LONG,
  async ({ page }) => {
    const errors = listenToErrors(page);
    await page.clock.setSystemTime(0);
    await open(page, 'year=1988');
    await page.getByRole('button', { name: 'Share' }).click();
    const dialog = page.getByRole('dialog', { name: 'Share and cite' });
    await dialog.getByRole('tab', { name: 'Cite' }).click();
    await dialog.getByText('ISO 690', { exact: true }).click();
    await expect(dialog).toContainText('[Accessed ');
    await expect(dialog).not.toContainText('1970');
    await page.keyboard.press('Escape');
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.print-footer')).toContainText(/printed/);
    await expect(page.locator('.print-footer')).not.toContainText('1970');
    await page.emulateMedia({ media: 'screen' });
    await goOn(page);
    expect(errors).toEqual([]);
  },
);

for (const [row, way] of (['answers in English', 'refuses'] as const).entries()) {
  test(
    `where Intl ${way} for Spanish, the page works and says so`,
    ofRow(row),
    async ({ page }) => {
      const errors = listenToErrors(page);
      await page.addInitScript(forgetSpanish, way);
      await page.clock.install();
      await page.goto('./?year=1988&lang=es');
      await expect(slider(page)).toHaveAttribute('aria-valuenow', '1988');
      await expect(country(page, 'AGO')).toHaveAttribute('aria-label', /Angola/);
      await openMenu(page);
      const select = page.getByRole('combobox', { name: /^(Language|Idioma)$/ });
      await expect(select.getByRole('option')).toHaveText(['English', 'Español']);
      if (way === 'refuses') {
        await expect(select).toHaveValue('en');
        await expect(page.getByRole('alert')).toContainText('could not be loaded in Español');
      } else {
        await expect(page.locator('html')).toHaveAttribute('lang', 'es');
        await page.clock.fastForward(REST);
        await expect(page.locator('.tidings')).toContainText('no sabe cómo se escriben en español');
        await select.selectOption('English');
      }
      await page.keyboard.press('Escape');
      await goOn(page, way === 'refuses' ? 'en' : 'es');
      expect(errors).toEqual([]);
    },
  );
}

test(
  'a tab that slept for a day goes on where it was, and plays on a year at a time',
  LONG,
  async ({ page }) => {
    const errors = listenToErrors(page);
    await page.clock.install();
    await open(page, 'year=1980');
    await page.clock.fastForward('24:00:00');
    await slider(page).press('ArrowRight');
    await expect(slider(page)).toHaveAttribute('aria-valuenow', '1981');
    await page.getByRole('button', { name: 'Play', exact: true }).click();
    await page.clock.fastForward('24:00:00');
    await expect(slider(page)).toHaveAttribute('aria-valuenow', /^198[3-9]$/);
    await page.getByRole('button', { name: 'Pause', exact: true }).click();
    await goOn(page);
    expect(errors).toEqual([]);
  },
);

/** A worker of another make, which answers with the page that it kept. */
const OLD_WORKER = `
addEventListener('install', (event) => {
  skipWaiting();
  event.waitUntil(caches.open('old').then((cache) => cache.add('./')));
});
addEventListener('activate', (event) => event.waitUntil(clients.claim()));
addEventListener('fetch', (event) => {
  if (event.request.mode === 'navigate') event.respondWith(caches.match('./'));
});`;

test.describe('under a worker of an older version', () => {
  test.use({ serviceWorkers: 'allow' });

  /** A host whose new build is there, and a page that an older worker controls. */
  async function hostNewer(page: Page, change: (page: string) => string) {
    const site = await host('/');
    site.newer.set('index.html', change(site.read('index.html')));
    site.newer.set('sw.js', OLD_WORKER);
    site.newer.set('plain.html', '<!doctype html><title>Without a policy</title>');
    await page.goto(`${site.address}plain.html`);
    await page.evaluate(async () => {
      const controlled = new Promise((done) => {
        navigator.serviceWorker.addEventListener('controllerchange', done);
      });
      await navigator.serviceWorker.register('./sw.js');
      await controlled;
    });
    site.newer.clear();
    return site;
  }

  test(
    'the old page works, says that a newer one is ready, and makes room for it',
    LONG,
    async ({ page }) => {
      const errors = listenToErrors(page);
      const { address, close } = await hostNewer(page, (text) =>
        text.replace('<html', '<html data-build="older"'),
      );
      await page.goto(`${address}?year=1988`);
      await expect(country(page, 'AGO')).toHaveAttribute('aria-label', /Angola/);
      await expect(page.locator('html[data-build="older"]')).toHaveCount(1);
      await goOn(page);
      await page.keyboard.press('Escape');
      await expect(page.locator('.tidings')).toContainText('Hay una versión más nueva', {
        timeout: 15_000,
      });
      await page
        .locator('.tidings')
        .getByRole('button', { name: /^Cargarla/ })
        .click();
      await expect(page.locator('html[data-build]')).toHaveCount(0);
      await expect(page).toHaveURL(/year=1989/);
      await expect(country(page, 'AGO')).toHaveAttribute('aria-label', /Angola/);
      expect(errors).toEqual([]);
      await close();
    },
  );

  test(
    'an old page whose program is gone says so, and the next visit has the new one',
    LONG,
    async ({ page, context }) => {
      const { address, close } = await hostNewer(page, (text) =>
        text.replace(/assets\/index-[^"]*\.js/, 'assets/index-gone.js'),
      );
      await page.goto(address);
      await expect(page.getByRole('alert')).toContainText(
        'program of this page could not be loaded',
      );
      await expect
        .poll(() =>
          page.evaluate(
            async () => (await navigator.serviceWorker.getRegistration())?.waiting?.state,
          ),
        )
        .toBe('installed');
      await page.close();
      // Its worker goes when the browser has noticed that the last of its pages is closed.
      await expect(async () => {
        const next = await context.newPage();
        try {
          await next.goto(`${address}?year=1988`);
          await expect(country(next, 'AGO')).toHaveAttribute('aria-label', /Angola/, {
            timeout: 3_000,
          });
          await goOn(next);
        } finally {
          await next.close();
        }
      }).toPass();
      await close();
    },
  );
});
