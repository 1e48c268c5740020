import { defineConfig } from 'playwright/test';
import { findChromium, findFirefox } from './browser.ts';
import { choosePort } from './port.ts';

const executablePath = findChromium();
const firefox = findFirefox();
const port = await choosePort();

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results/artifacts',
  // `npx playwright test -c e2e transcript --update-snapshots` writes them anew.
  snapshotPathTemplate: '{testDir}/transcripts/{arg}{ext}',
  fullyParallel: true,
  forbidOnly: true,
  // Once more for a machine that stalls: a test that passes then is named as flaky, not hidden.
  retries: 1,
  // One more than cores: many tests rest until something that the page says by the clock.
  workers: 3,
  timeout: 45_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: '../test-results/e2e.json' }]],
  use: {
    baseURL: `http://localhost:${port}`,
    locale: 'en-US',
    viewport: { width: 1280, height: 860 },
    // To record costs a third of the time; what fails once is recorded the second time.
    trace: 'on-first-retry',
  },
  projects: [
    ...(firefox
      ? [
          {
            name: 'firefox',
            // It begins for seconds: once, beside Chromium from the first.
            workers: 1,
            testMatch: 'engines/walk.spec.ts',
            grepInvert: /@not-in-Firefox/,
            use: {
              browserName: 'firefox' as const,
              channel: 'moz-firefox',
              trace: 'off' as const,
              launchOptions: {
                executablePath: firefox,
                // Back hangs where a page is kept in memory.
                firefoxUserPrefs: { 'browser.sessionhistory.max_total_viewers': 0 },
              },
            },
          },
        ]
      : []),
    {
      name: 'chromium',
      testMatch: '*.spec.ts',
      use: {
        // What a page keeps would answer in the place of what a test answers; offline.spec.ts lets it.
        serviceWorkers: 'block',
        launchOptions: {
          ...(executablePath ? { executablePath } : {}),
          args: [
            '--no-sandbox',
            '--disable-background-networking',
            '--disable-component-update',
            // What a page runs once is not worth compiling well: a sixth of the processor’s time.
            '--js-flags=--max-lazy,--no-opt,--no-maglev',
          ],
        },
      },
    },
  ],
  webServer: {
    command: `npx vite preview --port ${port} --strictPort`,
    cwd: '..',
    url: `http://localhost:${port}`,
    reuseExistingServer: false,
  },
});
