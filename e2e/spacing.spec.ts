import { expect, type Page } from 'playwright/test';
import { open } from './page.ts';
import { LONG, ofRow, test } from './test.ts';

/** What a reader may set and lose nothing: WCAG 2.2, 1.4.12. */
const SPACED =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }';

// A reader’s own sheet asks no policy.
test.use({ bypassCSP: true });

/** Words that lie over each other, or over what follows, or are cut by their own room. */
function faults(): readonly string[] {
  const shown = (selector: string) =>
    [...document.querySelectorAll<HTMLElement>(selector)].filter(
      ({ offsetWidth }) => offsetWidth > 1,
    );
  const name = ({ className, innerText }: HTMLElement) => `${className} ${innerText.slice(0, 30)}`;
  const words = shown(
    '.headline, .deck, .year-numeral span, .legend-list .other .text, .legend h2',
  );
  const overlaps = words.flatMap((one, index) =>
    words.slice(index + 1).flatMap((other) => {
      const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
      const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      return across > 1 && down > 1 ? [`${name(one)} lies over ${name(other)}`] : [];
    }),
  );
  const cut = shown('.masthead select, .headline, .deck, .year-input, .change-line p').filter(
    ({ scrollWidth, clientWidth, scrollHeight, clientHeight }) =>
      scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 4,
  );
  const ends = (selector: string) =>
    Math.max(...shown(selector).map((one) => one.getBoundingClientRect().bottom));
  const begins = (selector: string) => shown(selector)[0]?.getBoundingClientRect().top ?? 0;
  return [
    ...overlaps,
    ...cut.map((one) => `${name(one)} is cut`),
    ...(ends('.headline, .deck') > begins('.panel') + 1 ? ['the map covers the headline'] : []),
    ...(ends('.legend') > begins('.timeline') + 1 ? ['the years cover the legend'] : []),
  ];
}

async function openSpaced(page: Page, query: string) {
  await open(page, query);
  await page.addStyleTag({ content: SPACED });
}

const WINDOWS = [
  [320, 568],
  [390, 844],
  [1024, 768],
  [1280, 800],
] as const;

for (const [row, [width, height]] of WINDOWS.entries()) {
  for (const [column, language] of ['es', 'en'].entries()) {
    test(
      `with spacing of a reader’s own nothing is cut or covered, ${width} px, ${language}`,
      ofRow(row, column),
      async ({ page }) => {
        await page.setViewportSize({ width, height });
        await openSpaced(page, `year=1988&lang=${language}`);
        await expect.poll(() => page.evaluate(faults)).toEqual([]);
      },
    );
  }
}

for (const [row, [width, height, view]] of (
  [
    [320, 420, ''],
    [600, 600, '&country=AGO'],
  ] as const
).entries()) {
  test(
    `with spacing of a reader’s own an embed keeps its map (${width} × ${height})`,
    ofRow(row),
    async ({ page }) => {
      await page.setViewportSize({ width, height });
      await openSpaced(page, `embed=1&year=1988&lang=es${view}`);
      await expect.poll(() => page.evaluate(faults)).toEqual([]);
      const map = await page.locator('.map-frame').boundingBox();
      expect(map?.height).toBeGreaterThan(110);
    },
  );
}

test(
  'with spacing of a reader’s own a long panel stretches no map, and is pushed up to be read',
  LONG,
  async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await openSpaced(page, 'year=1988&country=AGO');
    const panel = page.getByRole('region', { name: 'Angola' });
    await expect.poll(() => page.evaluate(faults)).toEqual([]);
    expect((await page.locator('.panel').boundingBox())?.height).toBeLessThan(800);
    await panel.getByRole('heading').last().scrollIntoViewIfNeeded();
    await expect(panel.getByRole('heading').last()).toBeInViewport();
  },
);
