import type { BrowserContextOptions, Page } from 'playwright';

/** A view that is pictured: what a reader meets, in a window of some kind. */
export interface View {
  readonly name: string;
  /** After the address of the site; `LANGUAGE` stands for the language. */
  readonly path: string;
  readonly window: Window;
  readonly options?: BrowserContextOptions;
  readonly media?: 'print';
  /** What is in the way, before the page is asked for. */
  readonly prepare?: (page: Page) => Promise<unknown>;
  /** What a reader does there. */
  readonly act?: (page: Page) => Promise<unknown>;
}

export interface Window {
  readonly width: number;
  readonly height: number;
  readonly isMobile?: boolean;
  readonly hasTouch?: boolean;
}

const DESK: Window = { width: 1280, height: 860 };
const PHONE: Window = { width: 390, height: 844, isMobile: true, hasTouch: true };
/** A4 on its side, as a browser that prints lays it out. */
const PAPER: Window = { width: 1046, height: 718 };

function desk(name: string, path: string, act?: View['act']): View {
  return act ? { name, path, window: DESK, act } : { name, path, window: DESK };
}

function phone(name: string, path: string, act?: View['act']): View {
  return { ...desk(name, path, act), window: PHONE };
}

const TABS = ['link', 'cite', 'picture', 'embed', 'data'] as const;

function sharing(tab: (typeof TABS)[number]) {
  return async (page: Page) => {
    await page.locator('.share > button').click();
    const tabs = page.locator('.share-dialog [role="tab"]');
    await tabs.nth(TABS.indexOf(tab)).click();
  };
}

async function search(page: Page): Promise<void> {
  await page.keyboard.press('/');
  await page.locator('input[role="combobox"]').fill('angol');
  await page.locator('[role="option"]').first().waitFor();
}

async function openOwn(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Men[uú]$/ }).click();
  await page.getByRole('button', { name: /^(Your own data|Sus propios datos)…$/ }).click();
  await page.getByRole('dialog').waitFor();
}

/** Draws all anew: of a page that is drawn as it comes, a browser may keep hatches of the first drawing, and thicker lines. */
async function redraw(page: Page): Promise<void> {
  const display = (value: string) =>
    page.evaluate((shown) => {
      document.documentElement.style.display = shown;
    }, value);
  await display('none');
  // Without script no frame can be waited for; a picture takes one.
  await page.screenshot();
  await display('');
}

const refuse = (page: Page) => page.route('**/data/interventions.geojson', (one) => one.abort());

const OPENED: readonly View[] = [
  desk('entry', ''),
  desk('angola-1975', '?year=1975&country=AGO'),
  desk('compare', '?year=1988&compare=1976&country=ETH'),
  desk('two-atlases', '?year=1988&beside=us-troops'),
  desk('table', '?year=1988&tab=table'),
  desk('search', '?year=1988', search),
  desk('legend-pinned', '?year=1988&only=unknown'),
  desk('own-data', '?year=1988', openOwn),
  desk('share-picture', '?year=1988', sharing('picture')),
  desk('share-embed', '?year=1988', sharing('embed')),
  desk('share-cite', '?year=1988', sharing('cite')),
];

const LAYERS: readonly View[] = [
  desk('lens-opponent', '?year=1988&estimate=opponent'),
  desk('layer-disagreement', '?year=1988&layer=disagreement'),
  desk('layer-civilians', '?year=1977&layer=civilians'),
  desk('layer-killed', '?year=1976&layer=killed&symbols=circles'),
  desk('layer-wounded', '?year=1983&layer=wounded'),
  desk('layer-opponents-killed', '?year=1983&layer=opponents-killed'),
  desk('layer-involvement', '?year=1978&layer=involvement'),
];

const ELSEWHERE: readonly View[] = [
  { name: 'embed-640x400', path: '?embed=1&year=1977', window: { width: 640, height: 400 } },
  { name: 'embed-320x420', path: '?embed=1&year=1977', window: { width: 320, height: 420 } },
  { name: 'print', path: '?year=1988&country=AGO', window: PAPER, media: 'print' },
  {
    ...desk('forced-colours', '?year=1988&country=AGO'),
    options: { forcedColors: 'active' },
  },
  { ...desk('failure', '?year=1988'), prepare: refuse },
  { ...desk('no-script', '', redraw), options: { javaScriptEnabled: false } },
  desk('plain-page', 'LANGUAGE/angola/'),
];

const PHONES: readonly View[] = [
  phone('phone-entry', ''),
  phone('phone-angola-1975', '?year=1975&country=AGO'),
  phone('phone-moment', '?moment=cuito-cuanavale-1988'),
  phone('phone-share-link', '?year=1988', sharing('link')),
  phone('phone-repaired-link', '?year=1820&country=QQQ'),
];

/** The pictures, in the order in which a reader may come to them. */
export const VIEWS: readonly View[] = [...OPENED, ...LAYERS, ...ELSEWHERE, ...PHONES];
