import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from 'playwright/test';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Windows from the smallest phone to a wide screen. */
export const SIZES = [
  [320, 568],
  [390, 844],
  [844, 390],
  [1024, 768],
  [1280, 800],
  [1920, 1080],
] as const;

/** Opens a view and waits until its countries have names. */
export async function open(page: Page, query = ''): Promise<void> {
  await page.goto(query === '' ? './' : `./?${query}`);
  await expect(page.locator('path[data-country="CUB"]').first()).toHaveAttribute(
    'aria-label',
    /Cuba/,
  );
}

export function country(page: Page, id: string) {
  return page.locator(`path[data-country="${id}"]`).first();
}

/** Opens what waits behind a word: the menu, the options, the story. */
export async function openMenu(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^(Menu|Menú)$/ }).click();
}

export async function openStory(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^The story in/ }).click();
}

export function slider(page: Page) {
  return page.getByRole('slider', { name: /^(Year|Año)$/ });
}

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** What axe finds wrong with the page as it stands. */
export async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  const found = await page.evaluate(async () => {
    const run = (globalThis as unknown as { axe: { run(): Promise<{ violations: Violation[] }> } })
      .axe.run;
    return (await run()).violations;
  });
  return found.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
  );
}
