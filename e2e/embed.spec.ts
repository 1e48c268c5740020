import { expect } from 'playwright/test';
import { isLong } from '../src/i18n/describeHeadline.ts';
import { frameIn, heardBy, serveElsewhere, watchReading } from './elsewhere.ts';
import { headlinesOfAllYears, SECOND } from './headlines.ts';
import { open, violations } from './page.ts';
import { LONG, test } from './test.ts';

// A page that may not be framed is refused by the browser.
test.use({ provokes: /directive: "frame-ancestors 'self'"/ });

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
  const elsewhere = await serveElsewhere(code);
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
  expect(await heardBy(host)).toContainEqual({
    type: 'intervention-atlas:height',
    height: 420,
  });
  elsewhere.close();
  const whole = await serveElsewhere(`<iframe src="${page.url()}"></iframe>`);
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

/** From the smallest frame to the largest. */
const FRAMES = [
  [320, 420],
  [400, 800],
  [600, 600],
  [640, 400],
  [800, 450],
  [1200, 800],
] as const;

test(
  'two atlases in a frame are whole: headlines, maps, legend and years',
  LONG,
  async ({ page }) => {
    test.setTimeout(60_000);
    const ofSecond = await headlinesOfAllYears(SECOND);
    for (const { language, short } of await headlinesOfAllYears()) {
      await open(page, `embed=1&year=1988&beside=us-troops&lang=${language}`);
      await expect(page.locator('.headline')).toHaveCount(2);
      const others = ofSecond.find((one) => one.language === language)?.short ?? [];
      const said = [short, others].map((all) => all.map((text) => [text, isLong(text)] as const));
      for (const [width, height] of FRAMES) {
        await page.setViewportSize({ width, height });
        const cut = await page.evaluate((all) => {
          const room = document.querySelector('.lede')?.getBoundingClientRect().bottom ?? 0;
          const headlines = [...document.querySelectorAll<HTMLElement>('.headline')];
          // The longest of one above or beside the longest of the other is the most that there can be.
          const heights = headlines.map((one, at) =>
            (all[at] ?? []).map(([text, isSmall]) => {
              one.textContent = text;
              one.classList.toggle('is-long', isSmall);
              return { text, isSmall, height: one.getBoundingClientRect().height };
            }),
          );
          for (const [at, one] of headlines.entries()) {
            const highest = heights[at]?.sort((a, b) => b.height - a.height)[0];
            one.textContent = highest?.text ?? '';
            one.classList.toggle('is-long', highest?.isSmall ?? false);
          }
          return headlines
            .filter((one) => one.getBoundingClientRect().bottom > room + 1)
            .map((one) => one.textContent);
        }, said);
        expect.soft(cut, `${language} at ${width} × ${height}`).toEqual([]);
        const maps = await page.locator('.half').evaluateAll((halves) =>
          halves.map((half) => {
            const box = half.getBoundingClientRect();
            return Math.min(box.width, box.height * 2);
          }),
        );
        expect.soft(Math.min(...maps), `a map at ${width} × ${height}`).toBeGreaterThan(150);
        const low = await page
          .locator('.headline, .half, .legends, .play, .year-slider, .embed-line')
          .evaluateAll((parts) =>
            parts
              .filter((part) => part.getBoundingClientRect().bottom > innerHeight + 0.5)
              .map((part) => part.className),
          );
        expect.soft(low, `${width} × ${height}`).toEqual([]);
      }
    }
  },
);

test('no button of two small maps lies on another', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 420 });
  await open(page, 'embed=1&year=2014&compare=2009&layer=civilians');
  const buttons = page.locator('.edge-hint, .map-controls button').filter({ visible: true });
  await expect(buttons).toHaveCount(7);
  const covered = await buttons.evaluateAll((all) =>
    all.flatMap((one, index) =>
      all.slice(index + 1).flatMap((other) => {
        const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
        const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
        return across > 0 && down > 0 ? [`${one.className} on ${other.className}`] : [];
      }),
    ),
  );
  expect(covered).toEqual([]);
});

test('a map in a frame is laid out there from the first', async ({ page }) => {
  await page.addInitScript(() => {
    const height = Object.getOwnPropertyDescriptor(Element.prototype, 'clientHeight');
    Object.defineProperty(Element.prototype, 'clientHeight', {
      get(this: Element) {
        const { documentElement: root } = document;
        const isMap = this.classList.contains('map-canvas');
        if (isMap && !root.hasAttribute('data-embed')) root.dataset.moved = '';
        return height?.get?.call(this);
      },
    });
  });
  await open(page, 'embed=1&year=1977');
  await expect(page.locator('html')).toHaveAttribute('data-embed');
  await expect(page.locator('html')).not.toHaveAttribute('data-moved');
});

test('of two atlases one speaks for itself alone until the other has come, and no room moves then', async ({
  page,
}) => {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/us-troops/data/**', async (route) => {
    await released;
    await route.continue();
  });
  await page.setViewportSize({ width: 320, height: 420 });
  await open(page, 'embed=1&year=1979&beside=us-troops&lang=es');
  const rooms = () =>
    page
      .locator('.lede, .year-slider')
      .evaluateAll((all) => all.map((one) => JSON.stringify(one.getBoundingClientRect())));
  await expect(page.locator('.headline')).toHaveText(/Cuba/);
  const before = await rooms();
  release();
  await expect(page.locator('.headline').last()).toContainText('los Estados Unidos');
  expect(await rooms()).toEqual(before);
});

test(
  'two atlases in a small frame say behind a button what is blank on either map',
  LONG,
  async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 420 });
    await open(page, 'embed=1&year=1988&beside=us-troops');
    const blank = page.locator('.legend-list .other');
    await expect(blank.filter({ visible: true })).toHaveCount(0);
    await page.getByRole('button', { name: 'Legend' }).click();
    const legends = page.locator('.whole-legend').getByRole('region');
    await expect(legends.first()).toContainText(/number unknown/i);
    await expect(legends.last()).toContainText(/fewer than 100/i);
    await expect(legends.last()).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Escape');
    await expect(blank.filter({ visible: true })).toHaveCount(0);
    expect(await violations(page)).toEqual([]);
  },
);

test('an embedded map reads no message of the page around it, whatever that says', async ({
  page,
}) => {
  const frame = `<iframe width="600" height="500" src="${test.info().project.use.baseURL}/?embed=1&year=1977"></iframe>`;
  const elsewhere = await serveElsewhere(frame);
  await page.goto(elsewhere.address);
  const embedded = page.frameLocator('iframe');
  await expect(embedded.locator('.embed-line')).toContainText('Open the atlas');
  await expect(embedded.locator('.year-numeral')).toHaveText('1977');
  const shown = () => embedded.locator('body').ariaSnapshot();
  const before = await shown();
  const inner = frameIn(page);
  const readers = await watchReading(inner);
  await page.evaluate(() => {
    const target = document.querySelector('iframe')?.contentWindow;
    const said: unknown[] = ['year=1988', null, 1988, { year: 1988 }, { type: 'SKIP_WAITING' }];
    said.push({ type: 'intervention-atlas:height', height: 1e9 }, '{"type":"navigate","href":"/"}');
    for (const one of said) target?.postMessage(one, '*');
  });
  await page.waitForTimeout(300);
  expect(await readers()).toEqual([]);
  expect(await shown()).toBe(before);
  expect(inner.url()).toContain('year=1977');
  for (const data of await heardBy(page)) {
    expect(data).toEqual({ type: 'intervention-atlas:height', height: expect.any(Number) });
  }
  elsewhere.close();
});
