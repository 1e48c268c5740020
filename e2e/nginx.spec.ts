import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'playwright/test';
import { freePort } from './port.ts';
import { test } from './test.ts';
import { listenAbroad, REFUSED, readOwn, tryAll } from './worker.ts';

const ROOT = join(import.meta.dirname, '..');

function hasNginx(): boolean {
  try {
    execFileSync('nginx', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Serves the built folder as `deploy/nginx.conf` says, below `/maps/atlas/`. */
async function serve(): Promise<{ readonly address: string; readonly server: ChildProcess }> {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-nginx-'));
  // Whoever starts nginx as root has it read as nobody.
  chmodSync(folder, 0o755);
  mkdirSync(join(folder, 'maps'));
  cpSync(join(ROOT, 'dist'), join(folder, 'maps/atlas'), { recursive: true });
  const port = await freePort();
  const file = join(folder, 'nginx.conf');
  const written = readFileSync(join(ROOT, 'deploy/nginx.conf'), 'utf8')
    .replaceAll('/tmp/atlas-nginx', join(folder, 'own'))
    .replace('root dist;', `root ${folder};`)
    .replace('listen 8080;', `listen 127.0.0.1:${port};`);
  writeFileSync(file, written);
  const server = spawn('nginx', ['-p', folder, '-c', file], { stdio: 'ignore' });
  const address = `http://127.0.0.1:${port}/maps/atlas/`;
  await expect(async () => expect((await fetch(address)).status).toBe(200)).toPass();
  return { address, server };
}

/** A page of another site that shows an address in a frame. */
async function frame(address: string) {
  const server = createServer((_, answer) => {
    answer.setHeader('Content-Type', 'text/html').end(`<iframe src="${address}"></iframe>`);
  });
  const port = await freePort();
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return { host: `http://127.0.0.1:${port}/`, server };
}

// biome-ignore lint/suspicious/noSkippedTests: only where there is none, and it says so
test.skip(!hasNginx(), 'this machine has no nginx');

// A page that may not be framed is refused by the browser.
test.use({ provokes: /directive: "frame-ancestors 'self'"/ });

test('nginx lets the worker that reads a reader’s file run no text, and send nothing to another host', async ({
  page,
  context,
}) => {
  const { address, server } = await serve();
  try {
    const sent = await listenAbroad(context);
    await page.goto(address);
    await expect(page.locator('path[data-country="CUB"]')).toHaveAttribute('aria-label', /Cuba/);
    expect(await tryAll(await readOwn(page))).toEqual(REFUSED);
    expect(sent).toEqual([]);
  } finally {
    server.kill();
  }
});

test('nginx serves it under a sub-path, packed, and lets others frame the embedded map alone', async ({
  page,
}) => {
  const { address, server } = await serve();
  try {
    const answer = await page.goto(address);
    expect(answer?.headers()).toMatchObject({
      'content-encoding': 'gzip',
      'cache-control': 'no-cache',
    });
    await expect(page.locator('path[data-country="CUB"]')).toHaveAttribute('aria-label', /Cuba/);
    const program = await page.locator('script[type=module][src]').first().getAttribute('src');
    // What is not there may be there at the next visit.
    for (const [path, status, kept] of [
      [program, 200, 'public, max-age=31536000, immutable'],
      ['assets/main-00000000.js', 404, 'no-cache'],
      ['data/nothing.csv', 404, 'no-cache'],
      ['en/nowhere/', 404, 'no-cache'],
    ] as const) {
      const asked = await page.request.get(address + path);
      expect([asked.status(), asked.headers()['cache-control']]).toEqual([status, kept]);
    }
    const data = await page.request.get(`${address}data/figures.csv`, {
      headers: { Origin: 'https://example.org' },
    });
    expect(data.headers()).toMatchObject({
      'access-control-allow-origin': '*',
      'content-type': 'text/csv; charset=utf-8',
    });
    for (const [query, isShown] of [
      ['embed.html?embed=1', true],
      ['?embed=1', true],
      ['index.html?embed=11', false],
      ['', false],
    ] as const) {
      const { host, server: other } = await frame(`${address}${query}`);
      await page.goto(host);
      const land = page.frameLocator('iframe').locator('path[data-country="CUB"]');
      if (isShown) await expect(land).toBeAttached();
      else {
        await page.waitForTimeout(1_500);
        await expect(land).toHaveCount(0);
      }
      other.close();
    }
  } finally {
    server.kill();
  }
});
