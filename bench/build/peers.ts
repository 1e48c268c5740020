import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { messageOf } from '../../src/core/messageOf.ts';
import { BENCH, CACHE, siteOf } from '../folders.ts';
import { FIGURES, WORLD } from '../pages/world.ts';
import { type Page, PICTURE } from '../pages.ts';
import { createPicture } from './picture.ts';
import type { World } from './world.ts';

/** Data are asked for at once, beside the script: the peers are given what the atlas gives itself. */
function pageOf({ id, name, script }: Page): string {
  const files = id === 'svgmap' || id === 'floor' ? [FIGURES] : [FIGURES, WORLD];
  const preloads = files.map(
    (file) => `<link rel="preload" href="./${file}" as="fetch" crossorigin vite-ignore />`,
  );
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>${name}</title>
    ${preloads.join('\n    ')}
  </head>
  <body>
    <script type="module" src="${join(BENCH, 'pages', script ?? '')}"></script>
  </body>
</html>
`;
}

function writeData(site: string, { figures, topology }: World): void {
  mkdirSync(join(site, 'data'), { recursive: true });
  writeFileSync(join(site, FIGURES), JSON.stringify(figures));
  writeFileSync(join(site, WORLD), JSON.stringify(topology));
}

async function buildPeer(page: Page, world: World): Promise<void> {
  const site = siteOf(page.id);
  const root = join(CACHE, page.id);
  rmSync(site, { recursive: true, force: true });
  mkdirSync(root, { recursive: true });
  writeFileSync(join(root, 'index.html'), pageOf(page));
  await build({
    root,
    base: './',
    configFile: false,
    logLevel: 'error',
    plugins: [react()],
    build: {
      outDir: site,
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: Number.POSITIVE_INFINITY,
    },
  });
  writeData(site, world);
}

/** Builds the pages of peers, each by itself and minified; says of those that could not be built why. */
export async function buildPeers(pages: readonly Page[], world: World): Promise<readonly string[]> {
  // vite-node says “development”, and React would come with all that it tells developers.
  process.env.NODE_ENV = 'production';
  const failures: string[] = [];
  for (const page of pages) {
    try {
      if (page.id === PICTURE) {
        mkdirSync(siteOf(page.id), { recursive: true });
        writeFileSync(join(siteOf(page.id), 'index.html'), createPicture(world));
      } else if (page.script) await buildPeer(page, world);
    } catch (error) {
      failures.push(`${page.id} could not be built: ${messageOf(error)}`);
    }
  }
  return failures;
}
