import { expect, type Page } from 'playwright/test';
import { country, open, openMenu, openStory, slider, violations } from './page.ts';
import { LONG, ofRow, test } from './test.ts';

const summary = (page: Page) => page.getByRole('status', { name: /^(Summary|Resumen)$/ });
const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true });

async function search(page: Page, text: string) {
  await page.keyboard.press('/');
  const field = page.getByRole('combobox', { name: /^(Search|Buscar) / });
  await expect(field).toBeFocused();
  await field.fill(text);
  return field;
}

const NAMES = [
  ['en', 'Congo-Leopoldville', /^Zaire/],
  ['en', 'zaïre', /^Zaire/],
  ['en', 'abisinia', /^Ethiopia/],
  ['es', 'Zaire', /^Zaire/],
  ['es', 'ETIOPIA', /^Etiopía/],
  ['es', 'abisínia', /^Etiopía/],
] as const;

for (const [language, text, name] of NAMES) {
  test(
    `finds “${text}” (${language}) with the keyboard, and Esc leads back`,
    LONG,
    async ({ page }) => {
      await open(page, `lang=${language}&year=1977`);
      const opener = page.getByRole('button', { name: /^(Search|Buscar)$/ });
      await opener.focus();
      const field = await search(page, text);
      const option = page.getByRole('listbox').getByRole('option').first();
      await expect(option).toHaveAccessibleName(name);
      await expect(option).toHaveAttribute('aria-selected', 'true');
      await expect(field).toHaveAttribute('aria-expanded', 'true');
      await expect(field).toHaveAttribute(
        'aria-activedescendant',
        (await option.getAttribute('id')) ?? '',
      );
      await expect(page.getByRole('status', { name: /^(Search|Buscar)$/ })).toHaveText(
        /^[1-9]\d* result/,
      );
      await page.keyboard.press('Enter');
      await expect(page.locator('#details-heading')).toBeFocused();
      await expect(page.locator('#details-heading')).toHaveText(name);
      await page.keyboard.press('Escape');
      await expect(opener).toBeFocused();
    },
  );
}

test('finds interventions, events and people, says that it found nothing, and keeps what is chosen', async ({
  page,
}) => {
  await open(page);
  const field = await search(page, 'guevara');
  const groups = page.getByRole('listbox').getByRole('group');
  await expect(groups.filter({ hasText: 'Congo' }).first()).toBeVisible();
  await expect(page.getByRole('group', { name: 'Interventions' })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('listbox').getByRole('option').nth(1)).toHaveAttribute(
    'aria-selected',
    'true',
  );
  await field.fill('qwxzy');
  await expect(page.getByRole('status', { name: 'Search' })).toHaveText(
    'Nothing in the atlas is called “qwxzy”, and no claim states it.',
  );
  await field.fill('cuito');
  await expect(page.getByRole('group', { name: 'Events' })).toBeVisible();
  const option = page.getByRole('listbox').getByRole('option').first();
  await option.hover();
  await field.hover();
  await expect(option, 'a pointer that leaves takes no choice').toHaveAttribute(
    'aria-selected',
    'true',
  );
  await page.keyboard.press('Enter');
  await expect(page.locator('#details-heading')).toBeFocused();
});

test('says so when the search cannot be loaded', async ({ page }) => {
  await page.route('**/SearchBox-*.js', (route) => route.abort());
  await open(page);
  await page.getByRole('button', { name: 'Search' }).click();
  await expect(page.getByRole('dialog').getByRole('alert')).toContainText('could not be loaded');
});

test('sorts and filters the table, and the link keeps both', async ({ page }) => {
  await page.goto('./?year=1988&tab=table');
  const rows = page.getByRole('table').getByRole('rowheader');
  await expect(rows.first()).toHaveText('Angola');
  await page.getByRole('button', { name: /^Country/ }).click();
  await expect(page.getByRole('columnheader', { name: /^Country/ })).toHaveAttribute(
    'aria-sort',
    'ascending',
  );
  await page.getByRole('button', { name: /^Country/ }).click();
  await expect(rows.last()).toHaveText('Angola');
  await page.getByLabel('Filter by name').fill('sao tome');
  await expect(rows).toHaveText(['São Tomé and Príncipe']);
  await expect(page.getByRole('status', { name: 'Table' })).toHaveText(/^1 of \d+ rows$/);
  await expect(page).toHaveURL(/sort=-?country/);
  await expect(page).toHaveURL(/q=sao/);
  await page.reload();
  await expect(rows).toHaveText(['São Tomé and Príncipe']);
  await page.getByLabel('Filter by name').fill('');
  await page.getByLabel('Region', { exact: true }).selectOption('latin-america');
  await expect(rows).toContainText(['Nicaragua', 'Chile']);
  await expect(rows.filter({ hasText: 'Angola' })).toHaveCount(0);
  await page.getByLabel('Kind', { exact: true }).selectOption('arms');
  await expect(rows.last()).toHaveText('Chile');
});

test('a row opens the details, and closing them leads back to the row', LONG, async ({ page }) => {
  await open(page, 'year=1988');
  await page.getByRole('tab', { name: 'Table' }).click();
  const row = page.getByRole('table').getByRole('button', { name: 'Angola' });
  await row.focus();
  await page.keyboard.press('Enter');
  await expect(heading(page, 'Angola')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(row).toBeFocused();
  await page.getByRole('button', { name: 'All interventions of all years' }).click();
  await expect(page).toHaveURL(/sort=began/);
  const first = page.getByRole('table').getByRole('button', { name: /^Panama/ });
  await first.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#details-heading')).toBeFocused();
  await expect(page.locator('#details-heading')).toHaveText(/^Panama/);
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(first).toBeFocused();
});

test(
  'reads the moments as a story, and comes back to where it was chosen',
  LONG,
  async ({ page }) => {
    await open(page);
    const turns = page.getByRole('navigation', { name: 'Moments' });
    const list = page.getByRole('region', { name: 'Moments' }).getByRole('listitem');
    await openStory(page);
    await expect(list).toHaveCount(11);
    await list.nth(1).getByRole('button').click();
    await expect(heading(page, 'Algeria: tanks and doctors')).toBeFocused();
    await expect(slider(page)).toHaveAttribute('aria-valuenow', '1963');
    await turns.getByRole('button', { name: /^Next 1965 Congo/ }).click();
    await expect(page.getByText('1965 · moment 3 of 11')).toBeVisible();
    await expect(slider(page)).toHaveAttribute('aria-valuenow', '1965');
    await turns.getByRole('button', { name: /^Back 19/ }).click();
    await turns.getByRole('button', { name: /^Back 19/ }).click();
    await expect(page.getByRole('button', { name: 'Back', exact: true })).toBeDisabled();
    await expect(page.locator('.moment .claim a:not(.claim-link)').first()).toHaveAttribute(
      'href',
      /^https?:/,
    );
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: 'The story in 11 moments' })).toBeFocused();
  },
);

test('goes from the address bar to a cited figure by keyboard alone', async ({ page }) => {
  await open(page, 'year=1988');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the map' })).toBeFocused();
  await expect(page.getByRole('link', { name: 'Skip to the map' })).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('tabpanel', { name: 'Map' })).toBeFocused();
  await page.keyboard.press('Tab');
  const focused = page.locator(':focus');
  await expect(focused).toHaveAttribute('data-country', /./);
  await expect(focused).toHaveAccessibleName(/1988/);
  await page.keyboard.press('a');
  for (let press = 0; press < 30; press++) {
    if ((await focused.getAttribute('data-country')) === 'AGO') break;
    await page.keyboard.press('a');
  }
  await expect(country(page, 'AGO')).toBeFocused();
  await expect(focused).toHaveAccessibleName(
    'Angola, 1988: 52,000 Cuban troops; claims from 40,000–55,000; 9 sources',
  );
  await page.keyboard.press('Enter');
  await expect(heading(page, 'Angola')).toBeFocused();
  await expect(summary(page)).toContainText(
    'Selected: Angola, 1988: 52,000 Cuban troops; claims from 40,000–55,000; 9 sources.',
  );
  const source = page.locator('.claim.is-painted .source a').first();
  await expect(source).toBeVisible();
  for (let press = 0; press < 20; press++) {
    if (await source.evaluate((link) => link === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await expect(source).toBeFocused();
  await expect(source).toHaveAccessibleName(/Cuba and Africa/);
  await page.keyboard.press('Escape');
  await expect(country(page, 'AGO')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(focused).not.toHaveAttribute('data-country', /./);
});

test('? shows the keys, and single keys can be switched off', LONG, async ({ page }) => {
  await open(page);
  await page.keyboard.press('?');
  const keys = page.getByRole('dialog', { name: 'Keys' });
  await expect(keys.getByRole('row', { name: /search/ })).toBeVisible();
  await keys.getByRole('checkbox').uncheck();
  await page.keyboard.press('Escape');
  await expect(keys).toBeHidden();
  for (const key of ['/', '?']) await page.keyboard.press(key);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('n');
  await expect(slider(page)).toHaveAttribute('aria-valuenow', '1988');
  await page.reload();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await openMenu(page);
  await page.getByRole('button', { name: 'Keys' }).click();
  await page.getByRole('checkbox').check();
  await page.keyboard.press('Escape');
  // A browser closes a dialog a moment after the key.
  await expect(keys).toBeHidden();
  await page.keyboard.press('/');
  await expect(page.getByRole('combobox', { name: /^Search / })).toBeFocused();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the sheet has three stops, by tap and by drag', async ({ page }) => {
    await open(page, 'year=1988&country=AGO');
    const sheet = page.getByRole('region', { name: 'Angola' });
    const shareOf = async () => ((await sheet.boundingBox())?.height ?? 0) / 844;
    const handle = page.locator('.sheet-handle');
    expect(await shareOf()).toBeCloseTo(0.5, 1);
    await expect(handle).toHaveAccessibleName(/./);
    await handle.tap();
    expect(await shareOf()).toBeCloseTo(0.92, 1);
    await expect(handle).toHaveAccessibleName('Open the panel half way');
    await handle.tap();
    expect(await shareOf()).toBeCloseTo(0.5, 1);
    await expect(handle).toHaveAccessibleName('Make the panel small');
    await handle.tap();
    expect(await shareOf()).toBeCloseTo(0.14, 1);
    await expect(heading(page, 'Angola')).toBeInViewport();
    const box = await handle.boundingBox();
    const [x, y] = [(box?.x ?? 0) + 195, (box?.y ?? 0) + 20];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x, y - 300, { steps: 5 });
    await page.mouse.up();
    await expect(sheet).toHaveAttribute('data-stop', 'half');
  });

  test('one finger scrolls the page, two move the map', async ({ page }) => {
    await open(page);
    await expect(page.locator('.map-canvas')).toHaveCSS('touch-action', /^pan-x pan-y$/);
    const touch = await page.context().newCDPSession(page);
    const box = await page.locator('.map-canvas').boundingBox();
    const [x, y] = [(box?.x ?? 0) + 150, (box?.y ?? 0) + 120];
    const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: readonly number[][]) =>
      touch.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: points.map(([px = 0, py = 0], id) => ({ x: px, y: py, id })),
      });
    const before = page.url();
    await send('touchStart', [[x, y]]);
    for (let step = 1; step < 12; step++) await send('touchMove', [[x, y - step * 20]]);
    await send('touchEnd', []);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
    expect(page.url()).toBe(before);
    await page.evaluate(() => scrollTo(0, 0));
    await send('touchStart', [
      [x - 30, y],
      [x + 30, y],
    ]);
    for (const step of [10, 25, 40, 55]) {
      await send('touchMove', [
        [x - 30 - step, y + step / 2],
        [x + 30 + step, y + step / 2],
      ]);
    }
    await send('touchEnd', []);
    await expect.poll(() => page.url()).not.toBe(before);
  });

  const VIEWS = ['year=1988&country=AGO', 'year=1988', 'year=1988&tab=table&lang=es'];

  for (const [row, view] of VIEWS.entries()) {
    test(`what a finger hits is 44 pixels high (${view})`, ofRow(row), async ({ page }) => {
      await open(page, view.replace('&tab=table', ''));
      if (view.includes('tab=table')) {
        await page.getByRole('tab', { name: 'Tabla' }).tap();
        await expect(page.getByRole('table')).toBeVisible();
      }
      if (view.includes('country')) await expect(page.locator('.claim a').first()).toBeVisible();
      const small = await page.evaluate(() =>
        [
          ...document.querySelectorAll(
            'button, select, summary, input:not([type=checkbox], [type=range])',
          ),
        ]
          .filter(
            (control) => control.checkVisibility() && control.closest('dialog, .legend') === null,
          )
          .filter((control) => control.getBoundingClientRect().height < 43.5)
          .map((control) => `${control.className} ${control.textContent}`),
      );
      expect(small).toEqual([]);
    });
  }
});

test('four times enlarged, search and panel still have room', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await open(page, 'year=1988&country=AGO');
  await expect(page.getByRole('region', { name: 'Angola' })).toHaveCSS('position', 'static');
  await search(page, 'congo');
  await expect(page.getByRole('listbox').getByRole('option').first()).toBeInViewport({ ratio: 1 });
  const results = await page.getByRole('listbox', { name: /^Search/ }).boundingBox();
  expect(results?.height ?? 0).toBeGreaterThan(80);
  await expect(page.getByRole('button', { name: 'Close' }).last()).toBeInViewport({ ratio: 1 });
});

test(
  'four times enlarged, the dialog of sharing gives its parts the window',
  LONG,
  async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 256 });
    await open(page);
    await page.getByRole('button', { name: 'Share' }).click();
    await page.getByRole('tab', { name: 'Embed' }).click();
    const code = page.getByRole('textbox', { name: 'Code of the frame' });
    await code.focus();
    await code.scrollIntoViewIfNeeded();
    await expect(code).toBeInViewport({ ratio: 1 });
    const { share, wide } = await page.locator('.share-dialog').evaluate((dialog) => {
      const room = [dialog, ...dialog.querySelectorAll('*')].find(
        (one) =>
          one.scrollHeight > one.clientHeight + 2 && getComputedStyle(one).overflowY === 'auto',
      );
      return { share: (room?.clientHeight ?? 0) / innerHeight, wide: dialog.scrollWidth };
    });
    expect(share).toBeGreaterThan(0.7);
    expect(wide).toBeLessThanOrEqual(320);
  },
);

test('is put on paper light, whole and without its controls', async ({ page }) => {
  await open(page, 'year=1988&country=AGO&theme=dark');
  await expect(page.locator('.claim a').first()).toBeVisible();
  const onScreen = await country(page, 'AGO').getAttribute('fill');
  await page.emulateMedia({ media: 'print' });
  await expect(country(page, 'AGO')).not.toHaveAttribute('fill', onScreen ?? '');
  await expect(page.locator('body')).toHaveCSS('color', 'rgb(29, 33, 38)');
  await expect(page.getByRole('region', { name: 'Angola' })).toHaveCSS('position', 'static');
  await expect(slider(page)).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await expect(country(page, 'AGO')).toHaveAttribute('fill', onScreen ?? '');
});

const SHEETS = [
  [1280, 800, 'year=1988'],
  [1920, 1080, 'year=1988&layer=involvement&lang=es'],
  [390, 844, 'year=1988'],
] as const;

for (const [row, [width, height, query]] of SHEETS.entries()) {
  test(
    `no word of the map is smaller than 7 points on paper (${width} ${query})`,
    ofRow(row),
    async ({ page }) => {
      await page.setViewportSize({ width, height });
      await open(page, query);
      const words = page.locator('.names text, .letters text, .attribution');
      await expect(words.first()).toBeAttached();
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      await page.emulateMedia({ media: 'print' });
      const small = await words.evaluateAll((texts) => {
        const frame = document.querySelector('.map-frame');
        const shrunk = Number(frame && getComputedStyle(frame).zoom);
        return texts.flatMap((text) => {
          const { fontSize, zoom } = getComputedStyle(text);
          const drawn = text instanceof SVGTextElement ? (text.getCTM()?.a ?? 0) : Number(zoom);
          const points = Number.parseFloat(fontSize) * drawn * shrunk * 0.75;
          return points < 7 ? [`${text.textContent}: ${points}`] : [];
        });
      });
      expect(small).toEqual([]);
      await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    },
  );
}

test(
  'paper shows two years side by side, what is folded, and where the view is found',
  LONG,
  async ({ page }) => {
    await open(page, 'year=1976&compare=1988&country=AGO');
    await expect(page.locator('.claim a').first()).toBeVisible();
    const attested = page.locator('.attested').first();
    await expect(attested.locator('.source')).toHaveCount(0);
    await page.emulateMedia({ media: 'print' });
    await expect(attested.locator('.source').first()).toBeVisible();
    const [first, second] = await page
      .locator('.half')
      .evaluateAll((halves) => halves.map((half) => half.getBoundingClientRect()));
    expect(first?.y).toBe(second?.y);
    expect(second?.x).toBeGreaterThan(first?.x ?? 0);
    const footer = page.locator('.print-footer');
    await expect(footer).toContainText(/\?year=1976&country=AGO&compare=1988.*&version=/);
    await expect(footer).toContainText(/Dataset [\d.]+, as of .* · printed on .* · CC BY 4\.0/);
    await page.emulateMedia({ media: 'screen' });
    await expect(attested.locator('.source')).toHaveCount(0);
    await expect(footer).toHaveCount(0);
  },
);

interface State {
  readonly name: string;
  readonly query: string;
  readonly forced?: true;
  readonly phone?: true;
  readonly ready?: (page: Page) => Promise<void>;
}

const claims = (page: Page) => expect(page.locator('.claim a').first()).toBeVisible();
const table = (page: Page) => expect(page.getByRole('table')).toBeVisible();
const STATES: readonly State[] = [
  { name: 'table of a year', query: 'year=1988&tab=table', ready: table },
  { name: 'start', query: '' },
  { name: 'details', query: 'year=1988&country=AGO', ready: claims },
  {
    name: 'search',
    query: '',
    ready: async (page) => {
      await search(page, 'congo');
      await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
    },
  },
  { name: 'table of all years', query: 'tab=table&sort=began', ready: table },
  { name: 'moment', query: 'moment=angola-1975', ready: claims },
  { name: 'dark', query: 'theme=dark&moment=angola-1975', ready: claims },
  { name: 'forced colours', query: '', forced: true },
  { name: 'forced colours, table', query: 'tab=table', forced: true, ready: table },
  { name: 'phone', query: '', phone: true },
  { name: 'phone, details', query: 'year=1988&country=AGO', phone: true, ready: claims },
  { name: 'Spanish', query: 'lang=es&tab=table', ready: table },
];

for (const [row, { name, query, forced, phone, ready }] of STATES.entries()) {
  test(`axe finds nothing: ${name}`, ofRow(row), async ({ page }) => {
    if (forced) await page.emulateMedia({ forcedColors: 'active' });
    if (phone) await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(query === '' ? './' : `./?${query}`);
    await expect(page.locator('#front')).toHaveCount(0);
    await expect(slider(page)).toBeAttached();
    await ready?.(page);
    expect(await violations(page)).toEqual([]);
  });
}

declare global {
  var shifted: number;
}

const LOADED = ['year=1988&country=AGO', '', 'moment=angola-1975', 'tab=table'];

for (const [row, width] of [1400, 390].entries()) {
  for (const [column, query] of LOADED.entries()) {
    test(
      `nothing jumps while loading (${width} pixels, ${query || 'start'})`,
      ofRow(row, column),
      async ({ page }) => {
        await page.setViewportSize({ width, height: 860 });
        await page.addInitScript(() => {
          globalThis.shifted = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) {
              if ('value' in entry && typeof entry.value === 'number') {
                globalThis.shifted += entry.value;
              }
            }
          }).observe({ type: 'layout-shift', buffered: true });
        });
        await page.goto(query === '' ? './' : `./?${query}`);
        await expect(slider(page)).toBeAttached();
        await page.waitForTimeout(1500);
        expect(await page.evaluate(() => globalThis.shifted)).toBeLessThan(0.01);
      },
    );
  }
}

const ATTESTED = [
  ['en', 'burundi', 'Attested without a number'],
  ['es', 'Puerto Rico', 'Atestiguado sin número'],
] as const;

for (const [row, [language, text, heading]] of ATTESTED.entries()) {
  test(
    `finds ${text} (${language}), of which a source speaks without a year or a number`,
    ofRow(row),
    async ({ page }) => {
      await open(page, `lang=${language}`);
      await search(page, text);
      await page.keyboard.press('Enter');
      const panel = page.locator('section.details');
      await expect(panel.getByRole('heading', { name: heading })).toBeVisible();
      const [statement] = await panel.locator('.attestations > li').all();
      await expect(statement ?? panel).toContainText(
        /Attested, without a year|Atestiguado, sin año/,
      );
      await expect(statement ?? panel).toContainText('p. 51');
    },
  );
}

test('a search that is opened again while it closes has its field', LONG, async ({ page }) => {
  await open(page);
  await page.keyboard.press('/');
  await expect(page.locator('.search-field')).toBeVisible();
  await page.evaluate(() => {
    document.querySelector<HTMLDialogElement>('.search-dialog')?.close();
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '/', bubbles: true }));
  });
  await page.waitForTimeout(200);
  await expect(page.locator('.search-field')).toBeVisible();
});

test(
  'finds figures by their number, sources by their authors, and says a country’s years',
  LONG,
  async ({ page }) => {
    await open(page, 'year=1978');
    const options = page.locator('.search-option');
    for (const number of ['2,077', '2077', '2.077']) {
      await page.keyboard.press('/');
      await page.locator('.search-field').fill(number);
      await expect(options.first()).toContainText('2,077 Cubans killed');
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
    }
    await page.keyboard.press('/');
    await page.locator('.search-field').fill('gleijeses');
    await expect(options.filter({ hasText: 'Moscow’s Proxy?' }).first()).toBeVisible();
    await page.locator('.search-field').fill('2077');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/layer=killed&country=AGO/);
    await page.keyboard.press('/');
    await page.locator('.search-field').fill('grenada');
    await expect(options.first()).toContainText('1979–1983');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Go to 1979' }).click();
    await expect(page).toHaveURL(/year=1979/);
  },
);
