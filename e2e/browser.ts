import { existsSync } from 'node:fs';
import { chromium } from 'playwright';

/** The shell without windows first: the same engine, and nothing drawn that nobody looks at. */
const CHROMIUM = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const FIREFOX = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];

function firstOf(paths: readonly string[]): string | null {
  return paths.find((path) => path !== '' && existsSync(path)) ?? null;
}

/**
 * Where Chromium is: an environment variable, Playwright’s own, the system’s. Null where there is none.
 * Pure, as are those below: every worker asks.
 */
export function findChromium(): string | null {
  return firstOf([process.env.ATLAS_CHROMIUM ?? '', chromium.executablePath(), ...CHROMIUM]);
}

/** Where the system’s Firefox is; Playwright’s own speaks another protocol. */
export function findFirefox(): string | null {
  return firstOf([process.env.ATLAS_FIREFOX ?? '', ...FIREFOX]);
}

/** Where WebKitGTK’s driver is, as Debian has it. */
export function findWebKit(): string | null {
  return firstOf(['/usr/bin/WebKitWebDriver']);
}
