import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page, type Route } from 'playwright';
import { findChromium } from '../../e2e/browser.ts';
import { decodePng, isBlank } from './decode.ts';
import type { View } from './views.ts';

/** What a picture would have of the machine: the letters’ edges, its graphics, its screen, its processor. */
const FLAGS = [
  ...['--no-sandbox', '--disable-background-networking', '--disable-component-update'],
  ...['--font-render-hinting=none', '--disable-lcd-text', '--disable-font-subpixel-positioning'],
  ...['--disable-gpu', '--disable-skia-runtime-opts', '--disable-partial-raster'],
  ...['--force-color-profile=srgb', '--force-device-scale-factor=1', '--hide-scrollbars'],
];

/** Where the site is, in every picture that says so. Nothing is asked of it: what is there is answered from a folder. */
const ADDRESS = 'https://atlas.example/';
/** The day on which all pictures are taken. */
const NOW = new Date('2026-12-01T12:00:00Z');
/** Looks at a page that does not come to rest. */
const LOOKS = 40;

export const THEMES = ['light', 'dark'] as const;
export const LANGUAGES = ['en', 'es'] as const;

export interface Shot {
  readonly view: View;
  readonly theme: (typeof THEMES)[number];
  readonly language: (typeof LANGUAGES)[number];
}

export const nameOf = ({ view, theme, language }: Shot) => `${view.name}.${theme}.${language}`;

export function shotsOf(views: readonly View[]): readonly Shot[] {
  return views.flatMap((view) =>
    THEMES.flatMap((theme) => LANGUAGES.map((language) => ({ view, theme, language }))),
  );
}

/** A browser whose letters are those of one set-up (fontconfig). */
export function openCamera(letters: string): Promise<Browser> {
  const executablePath = findChromium();
  return chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: FLAGS,
    env: { ...process.env, FONTCONFIG_FILE: letters, TZ: 'UTC' },
  });
}

function answerFrom(folder: string) {
  return (route: Route) => {
    const { origin, pathname } = new URL(route.request().url());
    const path = join(folder, pathname.replace(/\/$/, '/index.html'));
    const isThere = `${origin}/` === ADDRESS && existsSync(path);
    return isThere ? route.fulfill({ path }) : route.fulfill({ status: 404 });
  };
}

function contextFor(browser: Browser, { view, theme, language }: Shot): Promise<BrowserContext> {
  const { width, height, ...hand } = view.window;
  return browser.newContext({
    ...hand,
    viewport: { width, height },
    ...{ deviceScaleFactor: 1, colorScheme: theme, reducedMotion: 'no-preference' },
    locale: language === 'en' ? 'en-US' : 'es-ES',
    timezoneId: 'UTC',
    serviceWorkers: 'block',
    // What hides the caret and ends what moves is a style of the camera’s.
    bypassCSP: true,
    ...view.options,
  });
}

/** The picture of a page at rest: two looks in a row see the same. */
async function look(page: Page): Promise<Buffer> {
  const take = () => page.screenshot({ animations: 'disabled', caret: 'hide' });
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  let last = await take();
  for (let looks = 0; looks < LOOKS; looks += 1) {
    await page.waitForTimeout(150);
    const next = await take();
    if (next.equals(last)) return next;
    last = next;
  }
  throw new Error('does not come to rest');
}

async function take(browser: Browser, folder: string, shot: Shot): Promise<Buffer> {
  const { view, language } = shot;
  const context = await contextFor(browser, shot);
  try {
    await context.route('**/*', answerFrom(folder));
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    if (view.options?.javaScriptEnabled !== false) await page.clock.setFixedTime(NOW);
    if (view.media) await page.emulateMedia({ media: view.media });
    await view.prepare?.(page);
    await page.goto(ADDRESS + view.path.replace('LANGUAGE', language));
    await page.waitForLoadState('networkidle');
    await view.act?.(page);
    // A pointer that rests on something shows more of it.
    await page.mouse.move(0, 0);
    const picture = await look(page);
    if (isBlank(decodePng(picture))) throw new Error('shows nothing');
    return picture;
  } finally {
    await context.close();
  }
}

/**
 * Takes pictures of the site in a folder, two at a time: by name, in the order in which they are asked for. Throws once all were
 * tried, and names those that could not be had.
 */
export async function takeAll(
  browser: Browser,
  folder: string,
  shots: readonly Shot[],
): Promise<ReadonlyMap<string, Buffer>> {
  const taken = new Map<string, Buffer | null>(shots.map((shot) => [nameOf(shot), null]));
  const failed: string[] = [];
  const waiting = shots.values();
  const lane = async () => {
    for (const shot of waiting) {
      try {
        taken.set(nameOf(shot), await take(browser, folder, shot));
      } catch (error) {
        failed.push(`${nameOf(shot)}: ${String(error)}`);
      }
    }
  };
  await Promise.all([lane(), lane()]);
  if (failed.length > 0) throw new Error(failed.join('\n'));
  return taken as ReadonlyMap<string, Buffer>;
}
