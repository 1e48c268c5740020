import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { host } from '../../e2e/host.ts';
import { messageOf } from '../../src/core/messageOf.ts';
import type { Room } from './room.ts';
import { enter, goTo, SITE, see } from './survey.ts';

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

type Host = Awaited<ReturnType<typeof host>>;

function only(file: string): RegExp {
  return new RegExp(`^${file.replace(/[.$]/g, '\\$&')}$`);
}

/** Half of a file. */
function cut(file: string): Buffer {
  const bytes = readFileSync(join(SITE, file));
  return bytes.subarray(0, Math.floor(bytes.length / 2));
}

function spoil(site: Host, file: string, fault: Fault): void {
  switch (fault) {
    case 'missing':
      site.lost.push(only(file));
      return;
    case 'newer build':
      site.lost.push(only(file));
      site.renewBehindPage();
      return;
    case 'truncated':
      site.damaged.set(file, cut(file));
      return;
    case 'HTML':
      site.damaged.set(file, { type: 'text/html', body: HTML });
      return;
    case 'another shape':
      site.damaged.set(file, shapeOf(file));
      return;
    default:
      site.late.set(file, SLOW);
  }
}

/** The host is whole again; where it has a newer build, it has nothing of the former. */
function mend(site: Host, fault: Fault): void {
  site.damaged.clear();
  site.late.clear();
  site.lost.length = 0;
  if (fault === 'newer build') site.lost.push(/^assets\//);
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

async function endOf(room: Room, page: Page, site: Host, fault: Fault, file: string) {
  const isSlow = fault === 'slow';
  spoil(site, file, fault);
  if (await isReached(goTo(room, page, site.address, isSlow ? SLOW + LONG : PATIENCE))) {
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
  mend(site, fault);
  return { said, wrong: (await heal(room, page)) ? null : 'it is not healed' };
}

/**
 * Goes to a room while one file is at fault, and once more when it is there again. The browser keeps what it was sent, as
 * a reader’s does.
 */
export async function walk(
  browser: Browser,
  { file, room, fault }: { readonly file: string; readonly room: Room; readonly fault: Fault },
): Promise<Outcome> {
  const site = await host('/', /^assets\//);
  const context = await browser.newContext({ locale: 'en-US', serviceWorkers: 'block' });
  const page = await context.newPage();
  const uncaught: string[] = [];
  page.on('pageerror', ({ name, message }) => {
    // The browser’s own word on a file that was cut off.
    if (!(fault === 'truncated' && name === 'SyntaxError')) uncaught.push(message);
  });
  try {
    const { said, wrong } = await endOf(room, page, site, fault, file);
    const thrown = uncaught.length > 0 ? `uncaught: ${uncaught[0]}` : null;
    return { file, room: room.name, fault, said, wrong: wrong ?? thrown };
  } catch (error) {
    const [first = '', ...rest] = messageOf(error).split('\n');
    const covered = rest.find((line) => /intercepts pointer events/.test(line)) ?? '';
    return { file, room: room.name, fault, said: null, wrong: `${first} ${covered.trim()}` };
  } finally {
    await context.close();
    await site.close();
  }
}
