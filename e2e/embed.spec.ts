import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from 'playwright/test';
import { open } from './page.ts';
import { test } from './test.ts';

/** A page of another site. */
async function serve(html: string) {
  const server = createServer((_, answer) => {
    answer.setHeader('Content-Type', 'text/html; charset=utf-8').end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}/`, close: () => server.close() };
}

// A page that may not be framed is refused by the browser.
test.use({ isProvoking: true });

test('the code of the dialog shows the view in another page, which hears its height', async ({
  page,
  context,
}) => {
  await open(page, 'year=1977&layer=killed');
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await page.getByRole('tab', { name: 'Embed' }).click();
  await page.getByText('320 × 420').click();
  const preview = page.frameLocator('.embed-preview iframe');
  await expect(preview.locator('.year-numeral')).toHaveText('1977');
  const code = await page.getByRole('textbox', { name: 'Code of the frame' }).inputValue();
  const listener =
    "<script>heard = []; addEventListener('message', ({ data }) => heard.push(data))</script>";
  const elsewhere = await serve(`<!doctype html>${listener}${code}`);
  const host = await context.newPage();
  await host.goto(elsewhere.address);
  const frame = host.frameLocator('iframe');
  await expect(frame.locator('.year-numeral')).toHaveText('1977');
  await expect(frame.locator('.legend')).toBeVisible();
  await expect(frame.locator('.embed-line')).toContainText('2 sources');
  await host.locator('iframe').evaluate((element) => element.setAttribute('width', '900'));
  await expect(frame.locator('.embed-line')).toContainText(/Angola(?: and .+)?: .+; /);
  await expect(frame.getByRole('link', { name: 'Open the atlas' })).toHaveAttribute(
    'href',
    /\?year=1977&layer=killed&lang=en$/,
  );
  expect(await host.evaluate(() => Reflect.get(globalThis, 'heard'))).toContainEqual({
    type: 'intervention-atlas:height',
    height: 420,
  });
  elsewhere.close();
  const whole = await serve(`<iframe src="${page.url()}"></iframe>`);
  await host.goto(whole.address);
  await expect(host.frameLocator('iframe').locator('body')).not.toContainText('1977');
  // A host of files alone sends no headers of ours.
  await host.route(page.url(), async (route) => {
    const response = await route.fetch();
    const { 'content-security-policy': _, ...headers } = response.headers();
    await route.fulfill({ response, headers });
  });
  await host.goto(whole.address);
  await expect(host.frameLocator('iframe').getByRole('link')).toHaveText(/^Open the atlas/);
  await expect(host.frameLocator('iframe').locator('.app')).toHaveCount(0);
  whole.close();
  const stored = await page.evaluate(() => [document.cookie, localStorage.length]);
  expect(stored).toEqual(['', 0]);
});
