import { existsSync } from 'node:fs';
import { chromium } from 'playwright';

/** The shell without windows first: the same engine, and nothing drawn that nobody looks at. */
const SYSTEM = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/**
 * Where Chromium is: an environment variable, Playwright’s own, the system’s. Null where there is none.
 * Pure: every worker asks.
 */
export function findChromium(): string | null {
  const own = process.env.ATLAS_CHROMIUM ?? '';
  return (
    [own, chromium.executablePath(), ...SYSTEM].find((path) => path !== '' && existsSync(path)) ??
    null
  );
}
