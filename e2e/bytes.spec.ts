import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { expect, type Page } from 'playwright/test';
import { hold } from './hold.ts';
import { open, slider } from './page.ts';
import { LONG, test } from './test.ts';

interface Weight {
  readonly gzip: number;
  readonly brotli: number;
}

/** Of what has been weighed already. */
type Weights = Map<string, Promise<Weight>>;

/** What compresses no more as it is. */
const PACKED = /\.(?:woff2|png)$/;

function weightOf(path: string, body: Buffer): Weight {
  if (PACKED.test(path)) return { gzip: body.length, brotli: body.length };
  return { gzip: gzipSync(body, { level: 9 }).length, brotli: brotliCompressSync(body).length };
}

/** Listens to what a page asks of its server. */
function listen(page: Page): readonly string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    // A Chromium with windows asks for it once more, for its tab.
    const isOfTab = pathname === '/icon.svg' && asked.includes(pathname);
    if (!isOfTab) asked.push(pathname);
  });
  return asked;
}

/** A server may just have closed the connection that a request takes. */
const AGAIN = { maxRetries: 2 };

/** Kilobytes as a host would send them, compressed in one way or the other. */
async function weigh(
  { request }: Page,
  paths: readonly string[],
  known: Weights = new Map(),
): Promise<Weight> {
  const weightAt = async (path: string) =>
    weightOf(path, await (await request.get(path, AGAIN)).body());
  const weights = await Promise.all(
    paths.map((path) => {
      const weight = known.get(path) ?? weightAt(path);
      known.set(path, weight);
      return weight;
    }),
  );
  const sum = (of: keyof Weight) => weights.reduce((total, weight) => total + weight[of], 0) / 1000;
  return { gzip: sum('gzip'), brotli: sum('brotli') };
}

/** Kilobytes: what has been reached, and at most three per cent more. */
const LIMITS = {
  answered: { gzip: 133, brotli: 117 },
  live: { gzip: 345, brotli: 294 },
  all: { gzip: 360, brotli: 307 },
};

/** What comes when the page is at work and has nothing else to do. */
const IDLE = /moments\.json$|\/(?:Annotations|happening|TidingsPart|spacing)-/;

function expectBelow(weight: Weight, limit: Weight): void {
  expect(weight.gzip).toBeLessThan(limit.gzip);
  expect(weight.brotli).toBeLessThan(limit.brotli);
}

const readMe = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8');

/** What the README says that a day on a front page costs is that of this build, to three per cent. */
function expectTold(weight: Weight): void {
  const [, gzip, brotli] =
    /a first visit is (\d+) kB by gzip \((\d+) kB by Brotli\)/.exec(readMe) ?? [];
  const told = { gzip: Number(gzip), brotli: Number(brotli) };
  for (const by of ['gzip', 'brotli'] as const) {
    expect(Math.abs(told[by] / weight[by] - 1), `${by}: ${weight[by]} kB`).toBeLessThan(0.03);
  }
}

test('the slider answers after no more than it needs', async ({ page }) => {
  const asked = listen(page);
  // What answers it has to go without what comes later.
  const later = /main-.*\.js$|interventions\.geojson$|atlas\.json$|(?:en|es)-.*\.js$/;
  await page.route(later, () => undefined);
  await page.goto('./');
  await page.locator('#front input[type=range]').focus();
  await expect(async () => {
    await page.keyboard.press('Home');
    await expect(page.locator('#front .year-numeral')).toHaveText('1959', { timeout: 200 });
  }).toPass();
  const needed = asked.filter((path) => !later.test(path));
  expectBelow(await weigh(page, needed), LIMITS.answered);
});

test('a first visit asks for no more than it needs', async ({ page }) => {
  const asked = listen(page);
  const letIn = await hold(page, IDLE);
  await open(page);
  await slider(page).press('ArrowLeft');
  await expect(slider(page)).toHaveValue('1987');
  const live = asked.filter((path) => !IDLE.test(path));
  expect(live.length).toBeGreaterThan(0);
  const weights: Weights = new Map();
  expectBelow(await weigh(page, live, weights), LIMITS.live);
  letIn();
  await expect.poll(() => asked.some((path) => path.includes('/offline.'))).toBe(true);
  expect(asked.filter((path) => path.endsWith('/data/borders.topojson'))).toEqual([]);
  expect(asked).toEqual([...new Set(asked)]);
  const all = await weigh(page, asked, weights);
  expectBelow(all, LIMITS.all);
  expectTold(all);
});

test(
  'what is kept for use without a network weighs what the README says',
  LONG,
  async ({ request }) => {
    const worker = await (await request.get('./sw.js')).text();
    const kept = [...worker.matchAll(/\{url:"([^"]+)"/g)].map(([, path = '']) => path);
    expect(kept.length).toBeGreaterThan(50);
    const bodies = await Promise.all(
      kept.map(async (path) => [path, await (await request.get(path, AGAIN)).body()] as const),
    );
    const sent = ([path, body]: readonly [string, Buffer]) =>
      PACKED.test(path) ? body.length : gzipSync(body, { level: 9 }).length;
    const megabytes = bodies.reduce((sum, one) => sum + sent(one), 0) / 1e6;
    const [, told] = /takes ([\d.]+) MB at most, once/.exec(readMe) ?? [];
    expect(Math.abs(Number(told) / megabytes - 1), `${megabytes} MB`).toBeLessThan(0.03);
  },
);

test('a link to another view than the first does not ask for what draws that', async ({ page }) => {
  const asked = listen(page);
  await open(page, 'layer=killed&country=AGO');
  expect(asked.filter((path) => /\/years-[^/]*\.json$/.test(path))).toEqual([]);
});

test('a second visit is sent nothing that it had', LONG, async ({ page, context }) => {
  const asked = listen(page);
  await open(page);
  // The last that a page asks for of itself.
  await expect.poll(() => asked.some((path) => path.includes('/offline.'))).toBe(true);
  await page.waitForLoadState('networkidle');
  await page.close();
  const again = await context.newPage();
  const answers: Promise<{ readonly url: string; readonly size: number }>[] = [];
  again.on('requestfinished', (request) => {
    const sized = request.sizes().then(({ responseBodySize }) => responseBodySize);
    answers.push(sized.then((size) => ({ url: request.url(), size })));
  });
  await open(again);
  await again.waitForLoadState('networkidle');
  const sent = (await Promise.all(answers)).filter(({ size }) => size > 0);
  expect(sent).toEqual([]);
  expect(answers.length).toBeGreaterThan(0);
});

test('the program says at its beginning that a browser may compile all of it while it comes', async ({
  request,
}) => {
  const page = await (await request.get('./')).text();
  const [path = ''] = /assets\/main-[^"]+\.js/.exec(page) ?? [];
  const program = await (await request.get(path, AGAIN)).text();
  expect(program.split('\n')[0]).toBe('//# allFunctionsCalledOnLoad');
});
