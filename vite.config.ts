import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  base: './',
  plugins: [react()],
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
  },
  preview: { port: 4173 },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'data/build/**/*.test.ts'],
    testTimeout: 30_000,
  },
});
