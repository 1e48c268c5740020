import { expect } from 'playwright/test';
import { open } from './page.ts';
import { test } from './test.ts';

// What is refused is told in the console.
test.use({ isProvoking: true });

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
