import type { Page } from 'playwright';

/** What a reader does in the page. The number says which of all rounds it is, so that each goes elsewhere. */
export interface Act {
  readonly name: string;
  /** How often in a round. */
  readonly times: number;
  readonly act: (page: Page, turn: number) => Promise<void>;
}

const YEARS = 68;
const LAYERS = 7;
const LENSES = 7;
/** Half a handle, in pixels: a range’s first value is so far from its edge. */
const HANDLE = 8;
/** Milliseconds that the map takes to come to a country. */
const FLIGHT = 400;
/** Milliseconds for what is there to be pressed. */
const PATIENCE = 10_000;
/** The heading of what is open, which takes the focus. */
const PANEL = '#details-heading';

export const slider = (page: Page) => page.locator('input[type=range]').first();
const press = (page: Page, name: string | RegExp) =>
  page
    .getByRole('button', { name, ...(typeof name === 'string' && { exact: true }) })
    .first()
    .click();

/** A sweep of the years by the arrow keys, up and down by turns. */
async function stepByKey(page: Page, turn: number): Promise<void> {
  const key = turn % 2 === 0 ? 'ArrowRight' : 'ArrowLeft';
  await page.keyboard.press(turn % 2 === 0 ? 'Home' : 'End');
  for (let step = 1; step < YEARS; step += 1) await page.keyboard.press(key);
}

async function sweepByKey(page: Page, turn: number): Promise<void> {
  await slider(page).focus();
  await stepByKey(page, turn);
}

async function sweepByDrag(page: Page, turn: number): Promise<void> {
  const box = await slider(page).boundingBox();
  if (!box) throw new Error('no slider');
  const years = Array.from({ length: YEARS }, (_, index) => index);
  const path = turn % 2 === 0 ? years : years.toReversed();
  const width = (box.width - 2 * HANDLE) / (YEARS - 1);
  const moveTo = (index: number) =>
    page.mouse.move(box.x + HANDLE + index * width, box.y + box.height / 2);
  await moveTo(path[0] ?? 0);
  await page.mouse.down();
  for (const index of path) await moveTo(index);
  await page.mouse.up();
}

async function choose(page: Page, label: string, index: number): Promise<void> {
  await page.getByRole('combobox', { name: label, exact: true }).first().selectOption({ index });
}

export async function chooseLayer(page: Page, turn: number): Promise<void> {
  await choose(page, 'Layer', turn % LAYERS);
}

export async function chooseLens(page: Page, turn: number): Promise<void> {
  await choose(page, 'According to', turn % LENSES);
}

export async function countCountries(page: Page): Promise<number> {
  return page.locator('path[data-country]').count();
}

/** Opens the panel of a country as a reader without a mouse does. */
async function openCountry(page: Page, turn: number): Promise<void> {
  const countries = page.locator('path[data-country]');
  const country = countries.nth(turn % (await countries.count()));
  await country.press('Enter');
  await page.locator(PANEL).waitFor();
}

async function closePanel(page: Page): Promise<void> {
  await page.locator(PANEL).press('Escape');
  await page.locator(PANEL).waitFor({ state: 'hidden' });
}

export async function openAndClose(page: Page, turn: number): Promise<void> {
  await openCountry(page, turn);
  await closePanel(page);
}

async function compare(page: Page, turn: number): Promise<void> {
  await press(page, 'Compare with another year');
  const second = page.getByRole('slider', { name: 'Second year' });
  await second.focus();
  await page.keyboard.press(turn % 2 === 0 ? 'PageUp' : 'PageDown');
  await press(page, 'Stop comparing');
  await second.waitFor({ state: 'detached' });
}

async function save(page: Page, name: string): Promise<void> {
  const [file] = await Promise.all([page.waitForEvent('download'), press(page, name)]);
  await file.delete();
}

async function share(page: Page, tab: string, names: readonly string[]): Promise<void> {
  await press(page, 'Share');
  await page.getByRole('tab', { name: tab }).click();
  for (const name of names) await save(page, name);
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

const TABLE = [
  'Land\tYear\tHelpers',
  'Angola\t1976\t1200',
  'Ethiopia\t1977\t300',
  'Nicaragua\t1985\t40',
].join('\n');

/** A table of the reader’s own is pasted, read in a worker, shown on the map, and left again. */
async function loadOwn(page: Page): Promise<void> {
  await press(page, 'Menu');
  await press(page, 'Your own data…');
  await page.getByLabel('Or paste a table').fill(TABLE);
  await press(page, 'Read this table');
  await press(page, /^Show on the map/);
  const line = page.locator('.own-line');
  await line.waitFor();
  await press(page, /^Back to /);
  await line.waitFor({ state: 'detached' });
}

async function lookAtTable(page: Page): Promise<void> {
  await page.getByRole('tab', { name: 'Table' }).click();
  await page.getByRole('table').first().waitFor();
  await page.getByRole('tab', { name: 'Map' }).click();
  await page.getByRole('table').waitFor({ state: 'detached' });
}

/** A round of ten: 10,000 year steps, 1,000 changes of what is shown, 200 of all else: panels, comparisons, files, own tables. */
export const ACTS: readonly Act[] = [
  { name: 'year steps by key, 67 at a time', times: 8, act: sweepByKey },
  { name: 'year steps by drag, 67 at a time', times: 8, act: sweepByDrag },
  { name: 'layers', times: 34, act: chooseLayer },
  { name: 'lenses', times: 33, act: chooseLens },
  { name: 'countries, the panel left open', times: 33, act: openCountry },
  { name: 'panels opened and closed', times: 20, act: openAndClose },
  { name: 'comparisons', times: 20, act: compare },
  { name: 'tables', times: 2, act: lookAtTable },
  { name: 'pictures saved', times: 6, act: (page) => share(page, 'Picture', ['Download PNG']) },
  {
    name: 'data of the view saved, two files each',
    times: 7,
    act: (page) => share(page, 'Data', ['CSV', 'GeoJSON']),
  },
  { name: 'own tables shown and left', times: 20, act: loadOwn },
];

/** Back to the view that every gauging looks at. */
export async function comeHome(page: Page): Promise<void> {
  if (await page.locator(PANEL).isVisible()) await closePanel(page);
  await chooseLayer(page, 0);
  await chooseLens(page, 0);
  await slider(page).focus();
  await page.keyboard.press('Home');
  const whole = page.getByRole('button', { name: 'Whole world', exact: true }).first();
  try {
    if (await whole.isEnabled()) await whole.click({ timeout: PATIENCE });
  } catch (error) {
    // The map may have come there by itself meanwhile.
    if (await whole.isEnabled()) throw error;
  }
  await slider(page).focus();
  await page.mouse.move(2, 2);
}

/**
 * All that the page keeps because it is asked for again: every year of every layer and lens, every panel, and every
 * outline in the detail that it has for a reader who comes near, which is 2 MB of the heap.
 */
export async function seeAll(page: Page): Promise<void> {
  for (let layer = 0; layer < LAYERS; layer += 1) {
    await chooseLayer(page, layer);
    for (let lens = 0; lens < LENSES; lens += 1) {
      await chooseLens(page, lens);
      await sweepByKey(page, layer + lens);
    }
  }
  await comeHome(page);
  const countries = await countCountries(page);
  for (let turn = 0; turn < countries; turn += 1) {
    await openCountry(page, turn);
    await page.waitForTimeout(FLIGHT);
  }
  await comeHome(page);
  for (let turn = 0; turn < countries; turn += 1) await openAndClose(page, turn);
}
