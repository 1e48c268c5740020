import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { minifySync, type Plugin } from 'vite';
import { type VitePluginPWAAPI, VitePWA } from 'vite-plugin-pwa';
import type { Description } from '../../../src/core/atlas/description.ts';
import { DATA } from '../edited/folder.ts';
import { bindFiles } from './integrity.ts';

/** The sheet of paper on which the page begins. */
const PAPER = '#faf8f4';

const ICONS = [
  { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
  { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
  { src: 'icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
  { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' },
];

/** Pictures of the first atlas; another has none. */
export const SCREENSHOTS = [
  { src: 'screenshot.png', sizes: '1400x900', type: 'image/png', form_factor: 'wide' as const },
  {
    src: 'screenshot-narrow.png',
    sizes: '390x844',
    type: 'image/png',
    form_factor: 'narrow' as const,
  },
];

const WORKER = 'sw.js';

/** What an atlas is called where it is installed. */
function manifestOf({ title, summary }: Description, folder: string) {
  return {
    name: title.en,
    short_name: title.en,
    description: summary.en,
    lang: 'en',
    dir: 'ltr' as const,
    start_url: './',
    scope: './',
    id: './',
    display: 'minimal-ui' as const,
    background_color: PAPER,
    theme_color: PAPER,
    icons: ICONS,
    ...(folder === DATA && { screenshots: SCREENSHOTS }),
  };
}

/** The plugin adds the manifest behind all that is bound to what was built: it is looked for like the rest instead. */
function addNothing(plugins: readonly Plugin[]): Plugin {
  const pwa = plugins.find(({ name }) => name === 'vite-plugin-pwa');
  const api: VitePluginPWAAPI | undefined = pwa?.api;
  return {
    name: 'add-nothing',
    apply: 'build',
    buildStart: () => api?.extendManifestEntries(() => []),
  };
}

/** Lets the worker begin with what `whole.js` does. */
function beginWhole(site: string): Plugin {
  return {
    name: 'begin-whole',
    enforce: 'post',
    apply: 'build',
    closeBundle: {
      // Behind what writes it.
      sequential: true,
      handler() {
        const begin = readFileSync(join(import.meta.dirname, 'whole.js'), 'utf8');
        const file = join(site, WORKER);
        const { code } = minifySync('whole.js', `{${begin}}`);
        writeFileSync(file, `${code}\n${readFileSync(file, 'utf8')}`);
      },
    },
  };
}

/**
 * Writes the service worker that keeps page, code, data and letters of one build, and the manifest. What is kept is what
 * was built, to the byte: where a host has sent anything else, nothing is, and the next visit tries again. Nothing of a new
 * build is shown before the reader says so, and no address but those that are kept is answered: plain pages, pictures
 * and published files are the host’s.
 */
export function offline(description: Description, folder: string, site: string) {
  const plugins = VitePWA({
    strategies: 'generateSW',
    registerType: 'prompt',
    // The page registers it itself, late.
    injectRegister: false,
    filename: WORKER,
    includeManifestIcons: false,
    manifest: manifestOf(description, folder),
    workbox: {
      globPatterns: [
        'index.html',
        'icon.svg',
        'manifest.webmanifest',
        'assets/**/*.{js,css,woff2,json,geojson,topojson}',
      ],
      // Whole faces, of which single letters are asked for now and then.
      // Nor what few readers ask for: what former versions painted, what writes a film, what reads a workbook.
      globIgnores: [
        'assets/*-wght-normal-*',
        'assets/pages-*',
        'assets/*/data/versions/*',
        'assets/filmWriter-*',
        'assets/xlsx-*',
        'assets/sha2-*',
      ],
      // Their names change with them.
      dontCacheBustURLsMatching: /assets\//,
      manifestTransforms: [(entries) => ({ manifest: bindFiles(entries, site) })],
      directoryIndex: 'index.html',
      // A view is in the query.
      ignoreURLParametersMatching: [/./],
      navigateFallback: null,
      // What it is kept under, with the address of the atlas. Workbox’s own way to clear what is outdated would clear what
      // an atlas in a folder below keeps, too: `whole.js` clears it by its name.
      cacheId: 'whole',
      cleanupOutdatedCaches: false,
      inlineWorkboxRuntime: true,
      sourcemap: false,
      maximumFileSizeToCacheInBytes: 5_000_000,
    },
  });
  return [plugins, addNothing(plugins), beginWhole(site)];
}
