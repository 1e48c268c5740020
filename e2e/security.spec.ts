import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'playwright/test';
import { headersOf } from '../data/build/site/hostHeaders.ts';
import { open } from './page.ts';
import { LONG, test } from './test.ts';
import { listenAbroad, REFUSED, readOwn, tryAll } from './worker.ts';

// What is refused is told in the console.
test.use({ provokes: /^This document requires 'Trusted\w+' assignment/ });

test('no text becomes markup or program, where the browser can be told so', async ({ page }) => {
  await open(page);
  const refused = await page.evaluate(() => {
    const tries = [
      () => {
        document.createElement('div').innerHTML = '<b>bold</b>';
      },
      () => {
        document.createElement('script').src = 'data:text/javascript,1';
      },
      () => new Worker(URL.createObjectURL(new Blob(['1'], { type: 'text/javascript' }))),
      () => document.body.insertAdjacentHTML('beforeend', '<b>bold</b>'),
    ];
    return tries.map((attempt) => {
      try {
        attempt();
        return 'done';
      } catch (error) {
        return error instanceof TypeError ? 'refused' : String(error);
      }
    });
  });
  expect(refused).toEqual(['refused', 'refused', 'refused', 'refused']);
});

test('a page of another host that opens the atlas keeps no hold of it', async ({
  page,
  baseURL,
}) => {
  await page.route('http://127.0.0.1/', (route) =>
    route.fulfill({ body: '<p>another</p>', contentType: 'text/html' }),
  );
  await page.goto('http://127.0.0.1/');
  const opened = page.waitForEvent('popup');
  await page.evaluate(
    (address) => Object.assign(globalThis, { held: window.open(address) }),
    baseURL,
  );
  const atlas = await opened;
  await expect(atlas.getByRole('slider').first()).toBeVisible();
  expect(await atlas.evaluate(() => globalThis.opener)).toBeNull();
  expect(await page.evaluate(() => (globalThis as unknown as { held: Window }).held.closed)).toBe(
    true,
  );
});

test('npm start sends with each file whatever a host that reads `_headers` sends, but for how long it is kept', async ({
  request,
}) => {
  const file = readFileSync(join(import.meta.dirname, '../dist/_headers'), 'utf8');
  for (const path of [
    '/',
    '/en/angola/',
    '/data/figures.csv',
    '/sw.js',
    '/us-troops/data/figures.csv',
  ]) {
    const sent = (await request.get(path)).headersArray();
    for (const [name, values] of headersOf(file, path)) {
      if (name === 'Cache-Control') continue;
      const of = sent.filter((one) => one.name === name).map(({ value }) => value);
      expect(of, `${path} ${name}`).toEqual(expect.arrayContaining([...values]));
    }
  }
});

test('the worker that reads a reader’s file runs no text and sends nothing to another host', async ({
  page,
  context,
}) => {
  const sent = await listenAbroad(context);
  await open(page);
  expect(await tryAll(await readOwn(page))).toEqual(REFUSED);
  expect(sent).toEqual([]);
});

test.describe('what keeps the atlas for use without a network', () => {
  test.use({ serviceWorkers: 'allow' });

  test('runs no text and sends nothing to another host', LONG, async ({ page, context }) => {
    const sent = await listenAbroad(context);
    const started = context.waitForEvent('serviceworker');
    await open(page);
    expect(await tryAll(await started)).toEqual(REFUSED);
    expect(sent).toEqual([]);
  });
});
