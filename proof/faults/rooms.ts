import { writeXlsx } from 'hucre/xlsx';
import type { Page } from 'playwright';
import { press, type Room } from './room.ts';
import { SPANISH_ROOMS } from './spanishRooms.ts';

const panel = (page: Page) => page.locator('section.details');
async function openMenu(page: Page): Promise<void> {
  await press(page, 'Menu');
}

async function share(page: Page, tab: string): Promise<void> {
  await press(page, 'Share');
  await page.getByRole('tab', { name: tab }).click();
}

async function pasteOwn(page: Page): Promise<void> {
  await openMenu(page);
  await press(page, 'Your own data…');
  await press(page, 'Read these lines');
}

async function chooseWorkbook(page: Page): Promise<void> {
  const rows = [
    ['country', 'year', 'observers'],
    ['Angola', 1989, 70],
  ];
  const workbook = await writeXlsx({ sheets: [{ name: 'Data', rows }] });
  await openMenu(page);
  await press(page, 'Your own data…');
  await page.locator('[data-own-file]').setInputFiles({
    name: 'observers.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: Buffer.from(workbook),
  });
}

async function makeFilm(page: Page): Promise<void> {
  await share(page, 'Picture');
  await page.getByText('Film of the years', { exact: true }).click();
  await page.getByRole('combobox', { name: 'From' }).selectOption('2025');
  await press(page, 'Make film');
}

async function showOwn(page: Page): Promise<void> {
  await pasteOwn(page);
  await press(page, /^Show on the map/);
}

/** From the barest to those that need most: a file is tried in the first room that asks for it. */
export const ROOMS: readonly Room[] = [
  {
    name: 'map',
    link: '',
    reached: (page) => page.locator('path[data-country="CUB"][aria-label*="Cuba"]').first(),
  },
  {
    name: 'map in Spanish',
    link: '?lang=es',
    reached: (page) => page.getByRole('button', { name: 'Menú' }),
  },
  {
    name: 'circles',
    link: '?year=1988&symbols=circles',
    reached: (page) => page.locator('.circle-key circle').first(),
  },
  {
    name: 'places of events',
    link: '?year=1965&map=6/-5/29',
    reached: (page) => page.locator('.event circle').first(),
  },
  {
    name: 'world near by',
    link: '?map=5/10/20',
    reached: (page) => page.locator('path[data-country="AGO"]').first(),
    tries: /borders\.topojson$/,
  },
  {
    name: 'country',
    link: '?year=1988&country=AGO',
    reached: (page) => panel(page).locator('.claim a[href^="http"]').first(),
  },
  {
    name: 'code of another time',
    link: '?year=1975&country=YEM',
    reached: (page) => page.getByRole('button', { name: 'South Yemen', exact: true }),
  },
  {
    name: 'intervention',
    link: '?year=1988&intervention=ago1975_91',
    reached: (page) => panel(page).getByRole('heading', { name: 'Events' }),
  },
  { name: 'table', link: '?tab=table', reached: (page) => page.getByRole('table').first() },
  {
    name: 'search',
    link: '',
    enter: async (page) => {
      await press(page, /^Search$/);
      await page.getByRole('combobox', { name: /^Search / }).fill('Angola');
    },
    reached: (page) => page.getByRole('option', { name: /Angola/ }).first(),
  },
  {
    name: 'moments',
    link: '',
    enter: (page) => press(page, /^The story in/),
    reached: (page) => page.getByRole('region', { name: 'Moments' }).getByRole('listitem').first(),
  },
  {
    name: 'moment',
    link: '?moment=congo-1965',
    reached: (page) => page.locator('.moment-turns'),
  },
  {
    name: 'two years',
    link: '?year=1976&compare=1988',
    reached: (page) => page.locator('path[data-country="CUB"]').nth(1),
  },
  {
    name: 'another atlas beside',
    link: '?year=1988&beside=us-troops',
    reached: (page) => page.locator('path[data-country="CUB"]').nth(1),
  },
  {
    name: 'totals',
    link: '?year=1978',
    enter: async (page) => {
      await press(page, /^The story in/);
      await page.getByText('Sources’ own totals for all countries, 1978').click();
    },
    reached: (page) => page.locator('.totals .claim').first(),
    tries: /TotalClaims-/,
  },
  {
    name: 'earlier version',
    link: '?year=1976&country=AGO&version=2026.11',
    reached: (page) =>
      page.locator('.version-notice').getByRole('button', { name: 'What changed' }),
  },
  {
    name: 'withdrawn claim',
    link: '#claim-guy1976.5',
    reached: (page) => page.locator('.claim[aria-current]').first(),
  },
  {
    name: 'link',
    link: '?year=1988&country=AGO',
    enter: (page) => share(page, 'Link'),
    reached: (page) => page.getByRole('button', { name: 'Copy link' }),
  },
  {
    name: 'citation',
    link: '?year=1988&country=AGO',
    enter: (page) => share(page, 'Cite'),
    reached: (page) => page.getByRole('region', { name: 'Citation' }),
  },
  {
    name: 'picture',
    link: '?year=1988',
    enter: (page) => share(page, 'Picture'),
    reached: (page) => page.getByRole('button', { name: 'Download PNG' }),
  },
  {
    name: 'film',
    link: '?year=1988',
    enter: async (page) => {
      await share(page, 'Picture');
      await page.getByText('Film of the years', { exact: true }).click();
    },
    reached: (page) => page.getByRole('button', { name: 'Make film' }),
  },
  {
    name: 'film, made',
    link: '?year=1988',
    enter: makeFilm,
    reached: (page) => page.getByText('Film saved'),
  },
  {
    name: 'frame',
    link: '?year=1988',
    enter: (page) => share(page, 'Embed'),
    reached: (page) => page.getByRole('dialog').locator('iframe, textarea').first(),
  },
  {
    name: 'framed map',
    link: '?embed=1&year=1988',
    reached: (page) => page.locator('.embed-line a'),
  },
  {
    name: 'files',
    link: '?year=1988',
    enter: (page) => share(page, 'Data'),
    reached: (page) => page.getByRole('dialog').getByRole('link').first(),
  },
  {
    name: 'keys',
    link: '',
    enter: async (page) => {
      await openMenu(page);
      await press(page, 'Keys');
    },
    reached: (page) => page.getByRole('dialog', { name: 'Keys' }).locator('kbd').first(),
  },
  {
    name: 'about',
    link: '',
    enter: async (page) => {
      await openMenu(page);
      await press(page, 'About');
    },
    reached: (page) => page.getByRole('dialog').locator('h3').first(),
  },
  {
    name: 'data',
    link: '',
    enter: async (page) => {
      await openMenu(page);
      await press(page, 'Data');
    },
    reached: (page) => page.getByRole('dialog').getByRole('link').first(),
  },
  {
    name: 'correction',
    link: '?year=1988&country=AGO',
    enter: (page) => press(page, 'Something wrong, or a source missing?'),
    reached: (page) => page.getByRole('dialog').getByLabel('Number', { exact: true }),
  },
  {
    name: 'own data, read',
    link: '',
    enter: pasteOwn,
    reached: (page) => page.getByRole('button', { name: /^Show on the map/ }),
  },
  {
    name: 'own workbook, read',
    link: '',
    enter: chooseWorkbook,
    reached: (page) => page.getByRole('button', { name: /^Show on the map/ }),
  },
  {
    name: 'own data, in natural groups',
    link: '',
    enter: async (page) => {
      await pasteOwn(page);
      await page.getByText('Natural groups', { exact: true }).click();
    },
    reached: (page) => page.locator('.own-classes'),
  },
  {
    name: 'own data, shown',
    link: '',
    enter: showOwn,
    reached: (page) => page.locator('.own-line'),
  },
  {
    name: 'map at rest',
    link: '',
    // Past the rest after which what is told of the page itself comes, where it comes.
    enter: (page) => page.waitForTimeout(6_000),
    reached: (page) => page.locator('path[data-country="CUB"][aria-label*="Cuba"]').first(),
  },
  {
    name: 'map, used',
    link: '?year=1988',
    // What puts a view on paper comes with the first key of a command; where it does not, the page is printed as it stands.
    enter: async (page) => {
      await page.locator('path[data-country="CUB"][aria-label*="Cuba"]').first().waitFor();
      await page.keyboard.press('Control');
      await page.waitForTimeout(2_000);
    },
    reached: (page) => page.locator('path[data-country="CUB"][aria-label*="Cuba"]').first(),
    tries: /printViews-/,
  },
  {
    name: 'plain page',
    link: 'en/angola/',
    reached: (page) => page.getByRole('heading', { name: /Angola/ }).first(),
  },
  {
    name: 'own data of somebody else',
    link: '?data=local/0123456789abcdef/3/a.csv',
    reached: (page) => page.getByRole('button', { name: 'Choose the file' }),
  },
  ...SPANISH_ROOMS,
];
