import { expect, type Page } from 'playwright/test';
import { country, open, openMenu, openStory, violations } from './page.ts';
import { LONG, ofRow, test } from './test.ts';

const FAILURES = {
  missing: { status: 404, body: 'not found' },
  broken: { status: 500, body: '' },
  truncated: { status: 200, body: '{"type":"FeatureCollection","features":[{"type":"Fea' },
  'not JSON': { status: 200, body: 'year;country\n1975;AGO' },
  HTML: { status: 200, contentType: 'text/html', body: '<!doctype html><title>Welcome</title>' },
  'another JSON': { status: 200, body: '{"hello":"world"}' },
};

async function fail(page: Page, file: string, response: (typeof FAILURES)['HTML'] | object) {
  await page.route(`**/data/${file}`, (route) => route.fulfill(response));
}

for (const [row, file] of ['interventions.geojson', 'borders.world.topojson'].entries()) {
  for (const [column, [name, response]] of Object.entries(FAILURES).entries()) {
    test(
      `says what happened when ${file} is ${name}, and tries again`,
      ofRow(row, column),
      async ({ page }) => {
        await fail(page, file, response);
        await page.goto('./?year=1988');
        const screen = page.getByRole('alert');
        await expect(screen).toContainText(`data/${file}`);
        await expect(screen).toContainText('What still works');
        await page.unrouteAll();
        await screen.getByRole('button', { name: 'Try again' }).click();
        await expect(page.getByRole('slider', { name: 'Year' })).toHaveAttribute(
          'aria-valuenow',
          '1988',
        );
      },
    );
  }
}

for (const [row, [name, response]] of Object.entries(FAILURES).entries()) {
  test(
    `keeps the coarse borders and says so when the fine ones are ${name}, and tries again`,
    ofRow(row),
    async ({ page }) => {
      await fail(page, 'borders.topojson', response);
      await open(page, 'map=5/10/20');
      const outline = async () => (await country(page, 'AGO').getAttribute('d')) ?? '';
      await expect(page.getByRole('alert')).toContainText('The finer borders could not be loaded');
      expect(await outline()).toMatch(/^M.+Z$/);
      const coarse = (await outline()).length;
      await page.unrouteAll();
      await page.getByRole('alert').getByRole('button', { name: 'Try again' }).click();
      await expect(page.getByRole('alert')).toHaveCount(0);
      await expect.poll(async () => (await outline()).length).toBeGreaterThan(1.5 * coarse);
    },
  );
}

test('says so when the server cannot be reached', LONG, async ({ page }) => {
  await page.route('**/data/*', (route) => route.abort('connectionrefused'));
  await page.goto('./?lang=es');
  await expect(page.getByRole('alert')).toContainText('no hay conexión con el servidor');
});

test('can be read where it fails before a theme is chosen, on a dark system', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.route('**/data/*', (route) => route.abort('connectionrefused'));
  await page.goto('./');
  await expect(page.getByRole('alert')).toBeVisible();
  expect(await violations(page)).toEqual([]);
});

test('shows the sound part of a dataset and says how much was left out', async ({ page }) => {
  await page.route('**/data/interventions.geojson', async (route) => {
    const dataset = await (await route.fetch()).json();
    dataset.features[0].properties.from = 'yesterday';
    await route.fulfill({ json: dataset });
  });
  await page.goto('./');
  await expect(page.getByRole('alert')).toContainText('could not be read and');
  await expect(page.getByRole('slider', { name: 'Year' })).toBeVisible();
});

const FRAMES = [
  ['interventions.geojson', { version: 5 }, 'version'],
  ['interventions.geojson', { asOf: 'soon' }, 'asOf'],
  ['interventions.geojson', { defaultYear: '1977' }, 'defaultYear'],
  ['atlas.json', { version: 5 }, 'version'],
  ['atlas.json', { asOf: null }, 'asOf'],
  ['atlas.json', { title: undefined }, 'title'],
  ['atlas.json', { subtitle: 5 }, 'subtitle'],
  ['atlas.json', { summary: null }, 'summary'],
  ['atlas.json', { licence: 5 }, 'licence'],
  ['atlas.json', { view: null }, 'view'],
  ['atlas.json', { stage: 5 }, 'stage'],
  ['atlas.json', { nameSides: null }, 'nameSides'],
  ['atlas.json', { siblings: 5 }, 'siblings'],
  ['atlas.json', { classes: 5 }, 'classes'],
  ['atlas.json', { totals: 5 }, 'totals'],
] as const;

for (const [row, [file, fields, named]] of FRAMES.entries()) {
  test(
    `loses no map for one bad field of the frame, and says which: ${named} of ${file}`,
    ofRow(row),
    async ({ page }) => {
      await page.route(`**/data/${file}`, async (route) => {
        const whole = await (await route.fetch()).json();
        await route.fulfill({ json: { ...whole, ...fields } });
      });
      await open(page, 'year=1988');
      await expect(page.getByRole('alert')).toContainText(named);
      await expect(page.getByRole('alert')).toContainText('could not be read and');
      await expect(country(page, 'AGO')).toHaveAttribute('aria-label', /52,000/);
    },
  );
}

for (const [row, named] of ['actor', 'span', 'sides', 'layers'].entries()) {
  test(`names what of atlas.json no map can do without: ${named}`, ofRow(row), async ({ page }) => {
    await page.route('**/data/atlas.json', async (route) => {
      const whole = await (await route.fetch()).json();
      await route.fulfill({ json: { ...whole, [named]: 5, stage: 5 } });
    });
    await page.goto('./?year=1988');
    const screen = page.getByRole('alert');
    await expect(screen).toContainText('data/atlas.json');
    await expect(screen).toContainText(`${named} wrong-type`);
  });
}

test('refuses borders whose transform draws nothing, and names their file', async ({ page }) => {
  await page.route('**/data/borders.world.topojson', async (route) => {
    const borders = await (await route.fetch()).json();
    borders.transform.scale = [0, 0];
    await route.fulfill({ json: borders });
  });
  await page.goto('./?year=1988');
  await expect(page.getByRole('alert')).toContainText('data/borders.world.topojson');
});

test('shows the sound part of the borders and says which polities were left out', async ({
  page,
}) => {
  await page.route('**/data/borders.world.topojson', async (route) => {
    const borders = await (await route.fetch()).json();
    const { geometries } = borders.objects.polities;
    geometries.find(({ id }: { readonly id: string }) => id === 'CUB').arcs = [[['x']]];
    geometries.find(({ id }: { readonly id: string }) => id === 'AGO').properties.label = 'here';
    await route.fulfill({ json: borders });
  });
  await page.goto('./');
  await expect(page.getByRole('alert')).toContainText('2 entries of the data could not be read');
  await expect(page.getByRole('alert')).toContainText('geometries[');
  await expect(country(page, 'ETH')).toBeVisible();
  const outlines = page.locator('path[data-country]');
  const drawn = await outlines.evaluateAll((all) => all.map((one) => one.getAttribute('d') ?? ''));
  expect(drawn.filter((outline) => /NaN|undefined/.test(outline))).toEqual([]);
  expect(drawn.length).toBeGreaterThan(150);
});

test('keeps map and figures when notes and sources cannot be loaded', async ({ page }) => {
  await page.route('**/data/notes.json', (route) => route.fulfill({ status: 404 }));
  await page.goto('./?year=1988&country=AGO');
  const panel = page.getByRole('region', { name: 'Angola' });
  await expect(panel).toContainText('52,000');
  await expect(panel.getByRole('alert')).toContainText('could not be loaded');
  await page.unrouteAll();
  await panel.getByRole('button', { name: 'Try again' }).first().click();
  await expect(panel.getByRole('link').first()).toBeVisible();
});

test(
  'one “Try again” brings the notes to the panel and the expedition to the map',
  LONG,
  async ({ page }) => {
    await fail(page, 'notes.json', FAILURES.missing);
    await page.goto('./?year=1965&intervention=cod1965');
    const panel = page.locator('section.details');
    const retry = panel.getByRole('button', { name: 'Try again' }).first();
    await expect(retry).toBeVisible();
    await page.unrouteAll();
    await retry.click();
    await expect(panel.locator('.lead')).toBeVisible();
    await expect(page.locator('.journey-stop')).not.toHaveCount(0);
  },
);

test('one “Try again” brings the moments to the list and to the years', LONG, async ({ page }) => {
  await fail(page, 'moments.json', FAILURES.missing);
  await page.goto('./');
  await openStory(page);
  const moments = page.getByRole('region', { name: 'Moments' });
  const retry = moments.getByRole('button', { name: 'Try again' });
  await expect(retry).toBeVisible();
  await page.unrouteAll();
  await retry.click();
  await expect(moments.getByRole('listitem')).not.toHaveCount(0);
  await expect(page.locator('.moment-mark')).not.toHaveCount(0);
});

test('says so when notes.json is not what it should be, and tries again', async ({ page }) => {
  await fail(page, 'notes.json', { json: {} });
  await page.goto('./?year=1988&country=AGO');
  const panel = page.getByRole('region', { name: 'Angola' });
  await expect(panel.getByRole('alert')).toContainText('data/notes.json');
  await expect(panel.getByRole('alert')).toContainText('still work');
  await expect(panel).toContainText('52,000');
  await page.unrouteAll();
  await panel.getByRole('button', { name: 'Try again' }).click();
  await expect(panel.getByRole('alert')).toHaveCount(0);
  await expect(panel.getByRole('link').first()).toBeVisible();
});

test('shows the sound part of the notes and says what was left out', LONG, async ({ page }) => {
  await page.route('**/data/notes.json', async (route) => {
    const notes = await (await route.fetch()).json();
    notes.interventions.ago1975_91.summary = 3;
    await route.fulfill({ json: notes });
  });
  await page.goto('./?year=1988&intervention=ago1975_91');
  const panel = page.locator('section.details');
  await expect(panel.getByText('notes.json: interventions.ago1975_91.summary')).toBeVisible();
  await expect(panel.getByRole('heading', { name: 'Events' })).toBeVisible();
});

const WITHDRAWN = './?year=1988#claim-guy1976.5';

for (const [row, name] of (['HTML', 'missing', 'truncated'] as const).entries()) {
  test(
    `says of no claim that there is none while the list of withdrawn ones is ${name}, and tries again`,
    ofRow(row),
    async ({ page }) => {
      await fail(page, 'withdrawn.json', FAILURES[name]);
      await page.goto(WITHDRAWN);
      const notice = page.getByRole('alert');
      await expect(notice).toContainText('list of withdrawn claims could not be loaded');
      await expect(notice).toContainText('guy1976.5');
      await expect(notice).not.toContainText('does not have');
      const retry = notice.getByRole('button', { name: 'Try again' });
      // Where the server has the page and not its file, the page is loaded anew.
      await Promise.all([page.waitForEvent('load'), retry.click()]);
      await expect(notice).toContainText('list of withdrawn claims could not be loaded');
      await page.unrouteAll();
      await retry.click();
      await expect(page.locator('.claim[aria-current]')).toBeVisible();
      await expect(notice).toContainText('“med_guy.1” stands for it');
      await expect(retry).toHaveCount(0);
      await expect(page).toHaveURL(/#claim-guy1976\.5$/);
    },
  );
}

test(
  'looks up a withdrawn claim by “Try again” where another script came in the place of what does',
  LONG,
  async ({ page }) => {
    const foreign = { contentType: 'text/javascript', body: 'export const nothing = 1;' };
    await page.route('**/assets/withdrawn-*', (route) => route.fulfill(foreign));
    await page.goto(WITHDRAWN);
    const notice = page.getByRole('alert');
    await expect(notice).toContainText('list of withdrawn claims could not be loaded');
    await page.unrouteAll();
    await notice.getByRole('button', { name: 'Try again' }).click();
    await expect(page.locator('.claim[aria-current]')).toBeVisible();
  },
);

test('looks up a withdrawn claim that is asked for on the open page', LONG, async ({ page }) => {
  await open(page, 'year=1988');
  await page.evaluate(() => {
    location.hash = '#claim-guy1976.5';
  });
  await expect(page.locator('.claim[aria-current]')).toBeVisible();
  await expect(page.getByRole('alert')).toContainText('“med_guy.1” stands for it');
});

test('asks no more for a claim when the reader has gone on', LONG, async ({ page }) => {
  await fail(page, 'withdrawn.json', FAILURES.missing);
  await page.goto(WITHDRAWN);
  const notice = page.getByRole('alert');
  await expect(notice).toContainText('list of withdrawn claims');
  await country(page, 'AGO').press('Enter');
  await expect(notice).toHaveCount(0);
  await expect(page).not.toHaveURL(/#/);
});

const MARK = 'this page';

/** Marks the page that is open: one that is loaded anew bears no mark. */
async function mark(page: Page) {
  await page.evaluate((name) => {
    document.documentElement.dataset.mark = name;
  }, MARK);
}

function markOf(page: Page) {
  return page.evaluate(() => document.documentElement.dataset.mark);
}

test('a part that could not be loaded comes by “Try again”, and the page stays', async ({
  page,
}) => {
  await page.route('**/assets/TableView-*', (route) => route.abort());
  await open(page, 'year=1988&country=AGO');
  await mark(page);
  await page.getByRole('tab', { name: 'Table' }).click();
  const panel = page.getByRole('tabpanel');
  await expect(panel.getByRole('alert')).toContainText('could not be loaded');
  await page.unrouteAll();
  await panel.getByRole('button', { name: 'Try again' }).click();
  await expect(panel.getByRole('table')).toBeVisible();
  expect(await markOf(page)).toBe(MARK);
});

test(
  '“Try again” does not destroy the page while there is no connection',
  LONG,
  async ({ page, context }) => {
    await open(page, 'year=1988&country=AGO');
    await mark(page);
    await context.setOffline(true);
    await page.getByRole('tab', { name: 'Table' }).click();
    const panel = page.getByRole('tabpanel');
    await panel.getByRole('button', { name: 'Try again' }).click();
    await expect(panel.getByRole('alert')).toContainText('the map and the link still work');
    await page.getByRole('tab', { name: 'Map' }).click();
    await expect(country(page, 'AGO')).toBeVisible();
    await page.getByRole('tab', { name: 'Table' }).click();
    // What is not there yet does not hear that the connection is back.
    await expect(panel.getByRole('button', { name: 'Try again' })).toBeVisible();
    await context.setOffline(false);
    await expect(panel.getByRole('table')).toBeVisible();
    expect(await markOf(page)).toBe(MARK);
  },
);

test('the page is loaded anew where the server has it and not its part', LONG, async ({ page }) => {
  await open(page, 'year=1985&layer=killed');
  await mark(page);
  await page.route('**/assets/TableView-*', (route) => route.fulfill({ status: 404 }));
  await page.getByRole('tab', { name: 'Table' }).click();
  const loaded = page.waitForEvent('load');
  await page.getByRole('tabpanel').getByRole('button', { name: 'Try again' }).click();
  await loaded;
  expect(await markOf(page)).toBeUndefined();
  await expect(page).toHaveURL(/year=1985.*layer=killed.*tab=table/);
});

test('says so where what lies over the land could not be loaded, and brings it', async ({
  page,
}) => {
  await page.route('**/assets/Annotations-*', (route) => route.abort());
  await open(page, 'year=1988');
  const notice = page.getByRole('alert');
  await expect(notice).toContainText('The places of events');
  await expect(page.locator('.annotations')).toHaveCount(0);
  await page.unrouteAll();
  await notice.getByRole('button', { name: 'Try again' }).click();
  await expect(page.locator('.annotations')).not.toHaveCount(0);
  await expect(notice).toHaveCount(0);
});

test('one “Try again” heals everything that failed, and the page stays', async ({ page }) => {
  const failing = [
    'assets/Annotations-*',
    'assets/TableView-*',
    'data/notes.json',
    'data/moments.json',
  ];
  for (const file of failing)
    await page.route(`**/${file}`, (route) => route.fulfill({ status: 404 }));
  await page.goto('./?year=1988&country=AGO&tab=table');
  await mark(page);
  await expect(page.getByRole('tabpanel').getByRole('alert')).toBeVisible();
  await page.getByRole('tab', { name: 'Map' }).click();
  const notes = page.getByRole('region', { name: 'Angola' }).getByRole('alert');
  await expect(notes).toBeVisible();
  const retry = page.getByRole('button', { name: 'Try again' });
  await expect(retry).toHaveCount(2);
  await page.unrouteAll();
  const healed = Promise.all(failing.map((file) => page.waitForResponse(`**/${file}`)));
  await retry.first().click();
  await healed;
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(page.locator('.annotations')).not.toHaveCount(0);
  await expect(page.locator('.moment-mark')).not.toHaveCount(0);
  expect(await markOf(page)).toBe(MARK);
});

test('says so when a language cannot be loaded, and stays what it was until it can', async ({
  page,
}) => {
  await page.route('**/assets/es-*', (route) => route.abort());
  await open(page, 'year=1988');
  await openMenu(page);
  const select = page.getByRole('combobox', { name: 'Language' });
  await select.selectOption('Español');
  const notice = page.getByRole('alert');
  await expect(notice).toContainText('Español');
  // The menu does not cover what there is to do.
  await expect(select).toBeHidden();
  await expect(page).not.toHaveURL(/lang=es/);
  await page.unrouteAll();
  await notice.getByRole('button', { name: 'Try again' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  await expect(page).toHaveURL(/lang=es/);
  await expect(notice).toHaveCount(0);
});

test(
  'a language that came as another file is had by “Try again”, which loads the page anew',
  LONG,
  async ({ page }) => {
    const foreign = { contentType: 'text/javascript', body: 'export const nothing = 1;' };
    await page.route('**/assets/es-*', (route) => route.fulfill(foreign));
    await open(page, 'year=1985&country=AGO');
    await openMenu(page);
    await page.getByRole('combobox', { name: 'Language' }).selectOption('Español');
    const notice = page.getByRole('alert');
    await expect(notice).toContainText('Español');
    await page.unrouteAll();
    await notice.getByRole('button', { name: 'Try again' }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'es');
    await expect(page).toHaveURL(/year=1985.*country=AGO.*lang=es/);
    await expect(notice).toHaveCount(0);
  },
);

test(
  'opens a link in the other language where its own cannot be loaded',
  LONG,
  async ({ page }) => {
    await page.route('**/assets/es-*', (route) => route.fulfill({ status: 404 }));
    await open(page, 'year=1988&lang=es');
    await expect(page.getByRole('alert')).toContainText('Español');
    await expect(page).not.toHaveURL(/lang=es/);
  },
);

test('says in sight that “your own data” cannot be loaded, and opens it once it can', async ({
  page,
}) => {
  await page.route('**/assets/OwnDialog-*', (route) => route.abort());
  await open(page);
  await openMenu(page);
  await page.getByRole('button', { name: 'Your own data…' }).click();
  const alert = page.getByRole('alert');
  await expect(alert).toBeInViewport();
  await page.unrouteAll();
  await alert.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('dialog', { name: 'Your own data' })).toBeVisible();
  await expect(alert).toHaveCount(0);
});
