import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium } from './browser.ts';

function run(command: string, ...args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: 'inherit' }).status === 0;
}

function isDebianRoot(): boolean {
  return existsSync('/etc/debian_version') && process.getuid?.() === 0;
}

/** Gets a Chromium where there is none: Debian’s package as root, else Playwright’s own download. */
function install(): boolean {
  if (isDebianRoot()) {
    console.log('No Chromium found: installing Debian’s package.');
    run('apt-get', 'update', '-qq');
    const isInstalled = (name: string) =>
      run('apt-get', 'install', '-y', '-qq', '--no-install-recommends', name);
    if (isInstalled('chromium-headless-shell') || isInstalled('chromium')) return true;
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
