import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { describePage } from './data/build/describePage.ts';
import { dataFolder } from './data/build/folder.ts';
import { readDescription } from './data/build/inputs.ts';
import { serveData } from './data/build/serveData.ts';

/** The page talks to its own server only, and runs no script but its own. `public/_headers` says the same to a host. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY },
        injectTo: 'head-prepend',
      },
    ],
  };
}

export default defineConfig({
  base: './',
  // An address that leads nowhere is told as such, and a file that is missing is not the page.
  appType: 'mpa',
  cacheDir: '.cache/vite',
  plugins: [
    react(),
    describePage(readDescription),
    serveData(dataFolder()),
    contentSecurityPolicy(),
  ],
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    // One sheet for all: a part whose sheet could not be had would come without its looks when it is asked for again.
    cssCodeSplit: false,
    assetsInlineLimit: 0,
  },
  preview: { port: 4173, cors: true },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'data/build/**/*.test.ts'],
    globalSetup: 'data/build/borders/testing/builtBorders.ts',
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
