import { defineConfig } from 'vitest/config';

/** The tests that `npm run mutants` asks: those of core, and of the words made of it. */
export default defineConfig({
  test: {
    include: ['src/core/**/*.test.ts', 'src/i18n/**/*.test.ts'],
    globalSetup: 'data/build/borders/testing/builtBorders.ts',
    // The same examples for every mutant, so that a score is the same twice.
    setupFiles: 'src/core/testing/seed.ts',
    // A worker loads each module once for all files, not once a file: a third of the time.
    isolate: false,
    testTimeout: 120_000,
  },
});
