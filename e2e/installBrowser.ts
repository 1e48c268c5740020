import { findChromium, findFirefox } from './browser.ts';
import { getEngine, installOnDebian, isDebianRoot, run } from './debian.ts';

/** Gets a Chromium where there is none: Debian’s package as root, else Playwright’s own download. */
function install(): boolean {
  if (isDebianRoot()) {
    console.log('No Chromium found: installing Debian’s package.');
    if (installOnDebian('chromium-headless-shell') || installOnDebian('chromium')) return true;
  }
  console.log('No Chromium found: asking Playwright for its own.');
  return run('npx', 'playwright', 'install', 'chromium');
}

if (findChromium() === null) install();
const found = findChromium();
if (found === null) {
  console.error(
    'No Chromium: install one (Debian: apt-get install chromium; elsewhere: npx playwright install chromium), or name it in ATLAS_CHROMIUM.',
  );
  process.exit(1);
}
console.log(`Chromium: ${found}`);
getEngine('Firefox', findFirefox, ['firefox-esr']);
