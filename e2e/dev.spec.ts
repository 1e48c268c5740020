import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'playwright/test';
import { freePort } from './port.ts';
import { LONG, test } from './test.ts';

// In one worker: each would start a server of its own.
test.describe.configure({ mode: 'default' });

const ROOT = join(import.meta.dirname, '..');
const copy = mkdtempSync(join(tmpdir(), 'dev-atlas-'));
const panama = join(copy, 'data/interventions/pan1959.json');
let server: ChildProcess;
let address = '';
let terminal = '';

test.beforeAll(async () => {
  test.setTimeout(120_000);
  for (const name of [
    'data',
    'src',
    'index.html',
    'package.json',
    'tsconfig.json',
    'vite.config.ts',
  ]) {
    cpSync(join(ROOT, name), join(copy, name), { recursive: true });
  }
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
  const port = await freePort();
  address = `http://127.0.0.1:${port}/`;
  const args = ['--host', '127.0.0.1', '--port', String(port), '--strictPort'];
  server = spawn(join(copy, 'node_modules/.bin/vite'), args, { cwd: copy });
  for (const output of [server.stdout, server.stderr]) {
    output?.on('data', (text) => {
      terminal += text;
    });
  }
  await expect.poll(() => terminal, { timeout: 90_000 }).toContain('Local');
});

test.afterAll(async () => {
  // While it ends it may still write into its folder.
  const ended = once(server, 'exit');
  server.kill();
  await ended;
  rmSync(copy, { recursive: true });
});

function edit(from: string, to: string): void {
  writeFileSync(panama, readFileSync(panama, 'utf8').replace(from, to));
}

test(
  'shows new data when a file is saved, names a slip, and goes on when it is mended',
  LONG,
  async ({ page }) => {
    test.setTimeout(120_000);
    await page.goto(`${address}?year=1959&country=PAN`);
    const panel = page.getByRole('region', { name: 'Panama' });
    await expect(panel).toBeVisible({ timeout: 60_000 });

    const { name } = JSON.parse(readFileSync(panama, 'utf8'));
    edit(name.en, 'The landing as edited');
    await expect(panel).toContainText('The landing as edited', { timeout: 30_000 });
    const answer = await page.request.get(`${address}data/interventions.geojson`);
    expect(answer.headers()['cache-control']).toBe('no-store');

    edit('"standing"', '"standin"');
    const slip =
      'data/interventions/pan1959.json: standin: unknown-field: is unknown; write "standing"';
    const overlay = page.locator('vite-error-overlay');
    await expect(overlay).toContainText(slip, { timeout: 30_000 });
    expect(terminal).toContain(slip);
    await page.reload();
    await expect(overlay).toContainText(slip, { timeout: 30_000 });

    edit('"standin"', '"standing"');
    await expect(overlay).toHaveCount(0, { timeout: 30_000 });
    await expect(panel).toContainText('The landing as edited');
  },
);

test('answers an address that leads nowhere as what it is', LONG, async ({ page }) => {
  for (const path of ['nowhere/', 'data/nowhere.json']) {
    const answer = await page.request.get(`${address}${path}`);
    expect(answer.status()).toBe(404);
  }
});
