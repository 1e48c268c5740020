import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { dataFolder } from './data/build/edited/folder.ts';
import { programChunk } from './data/build/front/programChunk.ts';
import { readDescription } from './data/build/inputs/inputs.ts';
import { compileHint } from './data/build/site/compileHint.ts';
import { describePage } from './data/build/site/describePage.ts';
import { linkWords } from './data/build/site/linkWords.ts';
import { createNotices } from './data/build/site/notices.ts';
import { serveData } from './data/build/site/serveData.ts';
import { contentSecurityPolicy, serving } from './data/build/site/serving.ts';

const sourceOf = (path: string) => join(import.meta.dirname, 'src', path);

const notices = createNotices();

export default defineConfig({
  base: './',
  // An address that leads nowhere is told as such, and a file that is missing is not the page.
  appType: 'mpa',
  cacheDir: '.cache/vite',
  resolve: {
    // Tests run in Node, which cannot read Leaflet’s own modules.
    alias: process.env.VITEST
      ? []
      : [
          { find: /^leaflet$/, replacement: sourceOf('view/map/leaflet.js') },
          { find: /^\.\/SVG\.VML$/, replacement: sourceOf('view/map/leafletVml.js') },
        ],
  },
  plugins: [
    react(),
    describePage(readDescription),
    linkWords(),
    serveData(dataFolder()),
    contentSecurityPolicy(),
    serving(),
    notices.write,
    compileHint('main'),
  ],
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    // One sheet for all: a part whose sheet could not be had would come without its looks when it is asked for again.
    cssCodeSplit: false,
    // The notices of all packages that are shipped.
    license: { fileName: 'third-party.md' },
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        codeSplitting: { groups: [programChunk(sourceOf('main.tsx'), sourceOf('front/main.ts'))] },
      },
    },
  },
  // A worker asks for parts of its program too.
  worker: { format: 'es', plugins: () => [notices.collect()] },
  preview: { port: 4173, cors: false },
  test: {
    globalSetup: 'data/build/borders/testing/builtBorders.ts',
    // Each core has one: Vitest would leave one of two without work.
    maxWorkers: '100%',
    // Tests leave much behind: with more room for what is new they take a tenth less time.
    execArgv: ['--max-semi-space-size=64'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'data',
          include: [
            'src/{core,i18n,picture}/**/*.test.ts',
            'data/build/**/*.test.ts',
            'proof/**/*.test.ts',
            'e2e/**/*.test.ts',
          ],
          // Pure modules over readonly data: a worker loads each once for all files, not once a file.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'page',
          environment: 'happy-dom',
          isolate: false,
          include: ['src/*.test.ts', 'src/{app,front,view}/**/*.test.{ts,tsx}'],
        },
      },
    ],
  },
});
