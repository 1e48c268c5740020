import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { preview } from 'vite';
import { findWebKit } from '../browser.ts';
import { getEngine } from '../debian.ts';
import { freePort } from '../port.ts';
import { beginSession, type Driven, startListening } from './driver.ts';
import { JOURNEYS, type Journey } from './journeys.ts';

/** The journeys of a reader in WebKitGTK, which Playwright cannot drive: `npm run test:webkit`. */
const DRIVER = getEngine('WebKit', findWebKit, ['webkit2gtk-driver', 'xvfb']);
const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const RESULTS = join(ROOT, 'test-results');

if (DRIVER === null) process.exit(0);

const screen = `:${90 + (process.pid % 900)}`;
const shown = spawn('Xvfb', [screen, '-screen', '0', '1280x1000x24'], { stdio: 'ignore' });
const server = await preview({
  root: ROOT,
  logLevel: 'warn',
  preview: { port: await freePort(), host: '127.0.0.1' },
});
const port = await freePort();
const driver = `http://127.0.0.1:${port}`;
const driving = await startListening(DRIVER, [`--port=${port}`], `${driver}/status`, {
  ...process.env,
  DISPLAY: screen,
  WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
  LANG: 'en_US.UTF-8',
});

const CAPABILITIES = {
  'webkitgtk:browserOptions': {
    binary: '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
    args: ['--automation'],
  },
};

/** On a busy machine one browser in a hundred starts and never tells its driver: then the next is asked. */
async function openBrowser(tries = 3): Promise<Driven> {
  const site = server.resolvedUrls?.local[0] ?? '';
  const begun = beginSession(driver, CAPABILITIES, site);
  return tries > 1 ? begun.catch(() => openBrowser(tries - 1)) : begun;
}

/** Each in a browser of its own: nothing of one journey is in the next. */
async function walkAlone(journey: Journey): Promise<void> {
  const session = await openBrowser();
  try {
    await journey.walk(session.reader);
    const found = await session.found();
    if (found !== '') throw new Error(`ends well, but for: ${found}`);
  } finally {
    await session.close().catch(() => undefined);
  }
}

let [passed, failed] = [0, 0];
for (const journey of JOURNEYS.filter(({ except }) => except !== 'WebKit')) {
  try {
    await walkAlone(journey);
    passed += 1;
    console.log(`✓ in WebKit a reader ${journey.title}`);
  } catch (error) {
    failed += 1;
    const why = error instanceof Error ? error.message : error;
    console.error(`✗ in WebKit a reader ${journey.title}\n  ${why}`);
  }
}
driving.kill();
shown.kill();
await server.close();
mkdirSync(RESULTS, { recursive: true });
writeFileSync(join(RESULTS, 'webkit.json'), JSON.stringify({ passed, failed }));
console.log(`WebKit: ${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
