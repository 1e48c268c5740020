import { expect, type Page } from 'playwright/test';
import { hold } from './hold.ts';
import { open, slider } from './page.ts';
import { LONG, ofRow, test } from './test.ts';

/** Keeps the program from its data until it is let go. */
function holdData(page: Page) {
  return hold(page, '**/data/interventions.geojson');
}

async function boxOf(page: Page, selector: string) {
  const box = await page.locator(selector).first().boundingBox();
  if (!box) throw new Error(`not seen: ${selector}`);
  return [box.x, box.y, box.width, box.height];
}

function farthest(one: readonly number[], other: readonly number[]): number {
  return Math.max(...one.map((value, index) => Math.abs(value - (other[index] ?? Infinity))));
}

/** What is seen of headline and of the line below it, and whether all of it has room. */
async function saidIn(page: Page, place: string) {
  return page.locator(`${place} :is(.headline, .deck)`).evaluateAll((texts) => {
    const seenIn = (node: Node): string => {
      if (!(node instanceof Element)) return node.textContent ?? '';
      if (node.matches('.visually-hidden') || !node.checkVisibility()) return '';
      return [...node.childNodes].map(seenIn).join('');
    };
    return texts
      .map((text) => ({
        text: seenIn(text).trim(),
        isWhole: text.scrollHeight <= text.clientHeight + 2,
      }))
      .filter(({ text }) => text !== '');
  });
}

const WINDOWS = [
  [1280, 860],
  [1920, 1080],
  [1400, 860],
  [1024, 768],
  [768, 1024],
  [390, 844],
  [800, 400],
] as const;

for (const [row, [width, height]] of WINDOWS.entries()) {
  test(
    `the picture in the page lies where the map will lie (${width} × ${height})`,
    ofRow(row),
    async ({ page }) => {
      await page.setViewportSize({ width, height });
      const release = await holdData(page);
      await page.goto('./');
      const places = [
        '.masthead',
        '.year-numeral',
        '.map-frame',
        '.timeline',
        '.year-slider',
        '.track svg',
      ];
      const drawn = await Promise.all(places.map((place) => boxOf(page, `#front ${place}`)));
      const land = await boxOf(page, '.front-figure:not([fill^=url])');
      const said = await saidIn(page, '#front');
      release();
      await open(page);
      await expect(page.locator('#front')).toHaveCount(0);
      for (const [index, place] of places.entries()) {
        expect(farthest(await boxOf(page, place), drawn[index] ?? []), place).toBeLessThan(1.5);
      }
      expect(farthest(await boxOf(page, 'path[data-country="AGO"]'), land)).toBeLessThan(3);
      expect(await saidIn(page, '.app')).toEqual(said);
    },
  );
}

test('the slider answers before the program, and the page goes on where it was left', async ({
  page,
}) => {
  const release = await holdData(page);
  await page.goto('./');
  const handle = page.locator('#front input[type=range]');
  const drawn = () => page.locator('.front-map').innerHTML();
  const before = await drawn();
  await expect(slider(page)).toHaveCount(1);
  await handle.focus();
  await expect(async () => {
    await page.keyboard.press('Home');
    await expect(page.locator('#front .year-numeral')).toHaveText('1959', { timeout: 200 });
  }).toPass();
  expect(await drawn()).not.toBe(before);
  await expect(page.locator('#front .headline').first()).toBeHidden();
  await page.keyboard.press('End');
  for (let year = 2026; year > 1988; year -= 1) await page.keyboard.press('ArrowLeft');
  await expect(page.locator('#front .headline').first()).toBeVisible();
  await page.keyboard.press('ArrowLeft');
  release();
  await expect(page.locator('#front')).toHaveCount(0);
  await expect(slider(page)).toHaveAttribute('aria-valuenow', '1987');
  await expect(slider(page)).toBeFocused();
  await expect(page).toHaveURL(/\?year=1987$/);
});

test('the program does not wait for ever for the first view', LONG, async ({ page }) => {
  await page.route('**/assets/years-*.json', () => undefined);
  await open(page);
  await expect(page.locator('#front')).toHaveCount(0);
});

test('where the program cannot be had, the page says so', async ({ page }) => {
  await page.route('**/assets/main-*.js', (route) => route.abort());
  await page.goto('./');
  await expect(page.getByRole('alert')).toContainText(
    'The program of this page could not be loaded',
  );
});

test('says what it waits for, in the reader’s language, and then no more', async ({ page }) => {
  const release = await holdData(page);
  await page.goto('./?lang=es');
  await expect(page.locator('#waiting')).toHaveText('Esperando data/interventions.geojson…');
  await expect(page.locator('#waiting')).toBeVisible();
  await expect(page.locator('#front .headline').filter({ visible: true })).toContainText('Angola');
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  release();
  await open(page, 'lang=es');
  await expect(page.locator('#waiting')).toHaveCount(0);
});

const ASKED = ['year=1976&layer=killed', 'compare=1976', 'tab=table', '#claim-ago1975_91.0'];

for (const [row, query] of ASKED.entries()) {
  test(
    `a link to another view is shown the bar of the page alone (${query})`,
    ofRow(row),
    async ({ page }) => {
      await holdData(page);
      await page.goto(query.startsWith('#') ? `./${query}` : `./?${query}`);
      await expect(page.locator('#waiting')).toBeVisible();
      await expect(page.locator('.front h1')).toBeVisible();
      for (const part of [
        '.front-map',
        '.front .year-numeral',
        '.front .headline',
        '.front .timeline',
      ])
        await expect(page.locator(part).filter({ visible: true })).toHaveCount(0);
    },
  );
}

test('a frame is shown nothing that it has not asked for', LONG, async ({ page }) => {
  await holdData(page);
  await page.goto('./?embed=1&year=1976');
  await expect(page.locator('#waiting')).toBeVisible();
  await expect(page.locator('.front').filter({ visible: true })).toHaveCount(0);
});

test('a link to a year is shown it before the program, and nothing of another', async ({
  page,
}) => {
  const release = await hold(page, '**/assets/years-*.json');
  const letIn = await holdData(page);
  await page.goto('./?year=1976&lang=es', { waitUntil: 'commit' });
  const numeral = page.locator('#front .year-numeral');
  const painted = page.locator('.front-figure');
  await expect(page.locator('#front h1')).toBeVisible();
  await expect(page.locator('.front-map > *').first()).toBeVisible();
  await expect(numeral).toBeHidden();
  await expect(page.locator('#front .headline').filter({ visible: true })).toHaveCount(0);
  expect(await painted.filter({ visible: true }).count()).toBe(0);
  release();
  await expect(numeral).toHaveText('1976');
  await expect(numeral).toBeVisible();
  await expect(painted.first()).toBeVisible();
  await expect(page.locator('#front .headline').filter({ visible: true })).toHaveCount(0);
  const cursor = await boxOf(page, '#front .cursor b');
  const land = await boxOf(page, '.front-land');
  letIn();
  await expect(page.locator('#front')).toHaveCount(0);
  await expect(page.locator('.year-numeral')).toHaveText('1976');
  expect(farthest(await boxOf(page, '.cursor b'), cursor)).toBeLessThan(1.5);
  expect(land[2]).toBeGreaterThan(600);
  await expect(page).toHaveURL(/\?year=1976&lang=es$/);
});

test('a reader who goes back to the first year of the page before the program finds it there', async ({
  page,
}) => {
  const letIn = await holdData(page);
  await page.goto('./?year=1987');
  await expect(page.locator('#front .year-numeral')).toHaveText('1987');
  await page.locator('#front input[type=range]').focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('#front .headline').filter({ visible: true })).toHaveCount(1);
  letIn();
  await expect(page.locator('#front')).toHaveCount(0);
  await expect(slider(page)).toHaveAttribute('aria-valuenow', '1988');
});

test('a year that the atlas has not is left to the program', LONG, async ({ page }) => {
  const letIn = await holdData(page);
  await page.goto('./?year=3000');
  await expect(page.locator('#waiting')).toBeVisible();
  await expect(page.locator('#front .year-numeral')).toBeHidden();
  letIn();
  await expect(page.getByRole('alert')).toContainText('3000');
  await expect(page.locator('#front')).toHaveCount(0);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a reader sees map, headline and what the map paints', async ({ page }) => {
    await page.goto('./');
    await expect(page.locator('.front-map')).toBeVisible();
    await expect(page.locator('.headline').first()).toContainText('Angola');
    const first = page.locator('.plain li').first();
    await expect(first).toBeVisible();
    expect(await first.innerText()).toContain('Angola, 1988: 52,000 Cuban troops');
  });

  test('a reader is told at once, in each language, where all is without it', async ({ page }) => {
    await page.goto('./');
    for (const name of ['all countries', 'todos los países']) {
      const way = page.getByRole('link', { name });
      await expect(way).toBeInViewport({ ratio: 1 });
      const answer = await page.request.get((await way.getAttribute('href')) ?? '');
      expect(answer.ok()).toBe(true);
    }
  });
});

test('the map stands still from its first frame', LONG, async ({ page }) => {
  await page.addInitScript(() => {
    const seen = new Set<string>();
    Reflect.set(globalThis, 'seen', seen);
    const look = () => {
      const box = document.querySelector('path[data-country="AGO"]')?.getBoundingClientRect();
      if (box) seen.add([box.x, box.y, box.width].map(Math.round).join(' '));
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  for (const query of ['', 'compare=1976', 'country=VNM', 'map=3/-12/18']) {
    await open(page, query);
    await page.waitForTimeout(700);
    const seen = () => page.evaluate(() => [...Reflect.get(globalThis, 'seen')]);
    expect(await seen(), query).toHaveLength(1);
  }
});

test('what the build has drawn is reached until the page stands in its place', async ({ page }) => {
  await page.addInitScript(() => {
    let isDrawn = false;
    new MutationObserver((_, observer) => {
      isDrawn ||= document.querySelector('.front') !== null;
      if (!isDrawn || document.querySelector('.front:not([inert])')) return;
      observer.disconnect();
      const isThere = document.querySelector('#app main input[type=range]') !== null;
      Object.assign(globalThis, { wasThere: isThere });
    }).observe(document, { subtree: true, childList: true, attributeFilter: ['inert'] });
  });
  await open(page);
  expect(await page.evaluate(() => Reflect.get(globalThis, 'wasThere'))).toBe(true);
});

test('a link that opens a country shows it above the sheet of a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, 'year=1975&country=AGO');
  const sheet = page.locator('.details.sheet');
  await expect(sheet).toBeVisible();
  await expect(async () => {
    const [, land = Infinity, , height = 0] = await boxOf(page, 'path[data-country="AGO"]');
    const [, top = 0] = await boxOf(page, '.details.sheet');
    expect(land).toBeGreaterThan(0);
    expect(land + height).toBeLessThan(top);
  }).toPass({ timeout: 3_000 });
});
