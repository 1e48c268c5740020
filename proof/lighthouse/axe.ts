import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Browser } from 'playwright';
import { violations } from '../../e2e/page.ts';

const SITE = join(import.meta.dirname, '../../dist');

/** Every page that the build writes, by its path in the site. */
export function builtPages(): readonly string[] {
  return readdirSync(SITE, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && file.name.endsWith('.html'))
    .map((file) => relative(SITE, join(file.parentPath, file.name)).replace(/index\.html$/, ''))
    .toSorted();
}

/** What axe finds on each of the pages, on a phone and a desk, by turns in the light and the dark. */
export async function walkWithAxe(
  browser: Browser,
  address: string,
  paths: readonly string[],
): Promise<readonly string[]> {
  const found: string[] = [];
  const waiting = [...paths.entries()].values();
  const lane = async () => {
    const context = await browser.newContext({ serviceWorkers: 'block' });
    const page = await context.newPage();
    for (const [at, path] of waiting) {
      await page.setViewportSize(
        at % 2 === 0 ? { width: 390, height: 844 } : { width: 1280, height: 860 },
      );
      await page.emulateMedia({ colorScheme: at % 4 < 2 ? 'light' : 'dark' });
      await page.goto(address + path, { waitUntil: 'load' });
      // The page takes the place of the picture that the build has drawn of it; no other page has one.
      await page.locator('.front').waitFor({ state: 'detached' });
      for (const one of await violations(page)) found.push(`${path}: ${one}`);
    }
    await context.close();
  };
  await Promise.all([lane(), lane()]);
  return found;
}
