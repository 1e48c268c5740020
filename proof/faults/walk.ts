import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page, Route } from 'playwright';
import { messageOf } from '../../src/core/messageOf.ts';
import { EMBED_PAGE } from '../../src/core/state/embedPage.ts';
import type { Room } from './room.ts';
import { enter, fileOf, goTo, SITE, see } from './survey.ts';

export const FAULTS = [
  'missing',
  'truncated',
  'HTML',
  'another shape',
  'slow',
  'newer build',
] as const;
export type Fault = (typeof FAULTS)[number];

/** How a walk with a fault ended. */
export interface Outcome {
  readonly file: string;
  readonly room: string;
  readonly fault: Fault;
  /** What the page said; null where it did without. */
  readonly said: string | null;
  /** What no reader should meet; null where all is well. */
  readonly wrong: string | null;
}

/** Milliseconds. */
const SLOW = 30_000;
const PATIENCE = 3_000;
const LONG = 12_000;
/** What never answers is given up after a minute, and told. */
const MINUTE = 66_000;

const HTML = '<!doctype html><title>Welcome</title><h1>It works</h1>';

function shapeOf(file: string): string {
  if (file.endsWith('.js')) return 'export const nothing = 1;';
  return file.endsWith('json') ? '{"hello":"world"}' : 'hello';
}

async function answer(route: Route, file: string, fault: Fault): Promise<void> {
  const contentType = file.endsWith('.js') ? 'text/javascript' : 'application/octet-stream';
  const cut = () => {
    const bytes = readFileSync(join(SITE, file));
    return bytes.subarray(0, Math.floor(bytes.length / 2));
  };
  switch (fault) {
    case 'missing':
    case 'newer build':
      return route.fulfill({ status: 404, body: 'not found' });
    case 'truncated':
      return route.fulfill({ contentType, body: cut() });
    case 'HTML':
      return route.fulfill({ contentType: 'text/html', body: HTML });
    case 'another shape':
      return route.fulfill({ contentType, body: shapeOf(file) });
    default:
      await new Promise((resolve) => setTimeout(resolve, SLOW));
      // The page may have gone on without it, and been closed.
      return route.continue().catch(() => undefined);
  }
}

/** The page is that of a newer build for whoever asks from now on: its files have other names. */
async function renew(page: Page, address: string): Promise<void> {
  const html = readFileSync(join(SITE, 'index.html'), 'utf8');
  const newer = html.replace(/-[\w-]{8}\.(?=js|css)/g, '-00000000.');
  await page.route(
    // By both names of the page.
    (url) => ['', EMBED_PAGE].includes(fileOf(url.href, address)),
    (route) => {
      if (route.request().isNavigationRequest()) return route.continue();
      return route.fulfill({ contentType: 'text/html', body: newer });
    },
  );
}

/** What the page tells of a failure, or that it waits for something. */
async function saidBy(page: Page): Promise<string> {
  const alerts = await page.locator('[role=alert]:visible').allInnerTexts();
  const states = await page.locator('[role=status]:visible').allInnerTexts();
  const failed = states.filter((one) => /could not|cannot|No se pud/.test(one));
  return [...alerts, ...failed]
    .map((one) => one.replace(/\s+/g, ' ').trim())
    .filter((one) => one !== '')
    .join(' / ');
}

async function isReached(attempt: Promise<void>): Promise<boolean> {
  return attempt.then(
    () => true,
    () => false,
  );
}

/** Presses “Try again” as often as the page offers it. */
async function heal(room: Room, page: Page): Promise<boolean> {
  const retry = page.getByRole('button', {
    name: /^(?:Try again|Reload|Load|Intentar de nuevo|Cargar)/,
  });
  const seen = () => isReached(see(room, page, PATIENCE));
  const isSamePage = async () => (await page.locator('html[data-walked]').count()) > 0;
  await page.locator('html').evaluate((html) => html.setAttribute('data-walked', ''));
  for (let times = 0; times < 3; times += 1) {
    if ((await retry.count()) > 0) await retry.first().click();
    if (await seen()) return true;
  }
  // A page that was loaded anew has closed what was open over it, and what else is open belongs to the room.
  if (await isSamePage()) await page.keyboard.press('Escape');
  return isReached(enter(room, page, LONG));
}

async function endOf(room: Room, page: Page, address: string, fault: Fault, file: string) {
  const isSlow = fault === 'slow';
  await page.route(
    (url) => fileOf(url.href, address) === file,
    (route) => answer(route, file, fault),
  );
  if (fault === 'newer build') await renew(page, address);
  if (await isReached(goTo(room, page, address, isSlow ? SLOW + LONG : PATIENCE))) {
    return { said: null, wrong: null };
  }
  let said = await saidBy(page);
  if (said === '') {
    // On a machine that is busy with others a sound page takes its time too.
    if (await isReached(see(room, page, LONG))) {
      return { said: null, wrong: null };
    }
    said = await saidBy(page);
  }
  for (let waited = 0; said === '' && waited < MINUTE; waited += PATIENCE) {
    await page.waitForTimeout(PATIENCE);
    said = await saidBy(page);
  }
  if (said === '') return { said, wrong: 'it says nothing' };
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  return { said, wrong: (await heal(room, page)) ? null : 'it is not healed' };
}

/** Goes to a room while one file is at fault, and once more when it is there again. */
export async function walk(
  browser: Browser,
  address: string,
  { file, room, fault }: { readonly file: string; readonly room: Room; readonly fault: Fault },
): Promise<Outcome> {
  const context = await browser.newContext({ locale: 'en-US', serviceWorkers: 'block' });
  const page = await context.newPage();
  const uncaught: string[] = [];
  page.on('pageerror', ({ name, message }) => {
    // The browser’s own word on a file that was cut off.
    if (!(fault === 'truncated' && name === 'SyntaxError')) uncaught.push(message);
  });
  try {
    const { said, wrong } = await endOf(room, page, address, fault, file);
    const thrown = uncaught.length > 0 ? `uncaught: ${uncaught[0]}` : null;
    return { file, room: room.name, fault, said, wrong: wrong ?? thrown };
  } catch (error) {
    const [first = '', ...rest] = messageOf(error).split('\n');
    const covered = rest.find((line) => /intercepts pointer events/.test(line)) ?? '';
    return { file, room: room.name, fault, said: null, wrong: `${first} ${covered.trim()}` };
  } finally {
    await context.close();
  }
}
