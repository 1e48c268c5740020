import { type BrowserContext, expect, type Page, type Worker } from 'playwright/test';
import { openMenu } from './page.ts';

/** What a worker says where it tries to run a text, and to send something to another host. */
export function tryAll(worker: Worker): Promise<readonly string[]> {
  return worker.evaluate(async () => {
    const said = (attempt: () => unknown) =>
      Promise.resolve()
        .then(attempt)
        .then(
          () => 'done',
          ({ name }: Error) => name,
        );
    // What a debugger asks may run texts.
    await new Promise((resolve) => setTimeout(resolve));
    return [
      await said(() => Reflect.construct(Function, ['return 1'])),
      await said(() => Reflect.get(globalThis, 'eval')('1 + 1')),
      await said(() => fetch('https://example.com/?worker', { mode: 'no-cors' })),
    ];
  });
}

export const REFUSED = ['EvalError', 'EvalError', 'TypeError'];

/** Whatever leaves for another host, from pages and workers. */
export async function listenAbroad(context: BrowserContext): Promise<readonly string[]> {
  const sent: string[] = [];
  await context.route('https://example.com/**', (route) => {
    sent.push(route.request().url());
    return route.fulfill({ body: 'heard' });
  });
  return sent;
}

/** The worker that reads a reader’s own table. */
export async function readOwn(page: Page): Promise<Worker> {
  await openMenu(page);
  await page.getByRole('button', { name: 'Your own data…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Your own data' });
  await dialog.getByLabel('Or paste a table').fill('Land\tYear\tHelpers\nAngola\t1976\t12');
  const started = page.waitForEvent('worker');
  await dialog.getByRole('button', { name: 'Read this table' }).click();
  const worker = await started;
  await expect(dialog.getByLabel('What the column “Land” holds')).toBeVisible();
  return worker;
}
