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
  // Names on the map and numbers of the legend: those of two places are read apart.
  const marks = [...document.querySelectorAll('.names text, .legend-list .is-break')]
    .filter((one) => one.checkVisibility({ visibilityProperty: true }))
    .map((one) => {
      const words = document.createRange();
      words.selectNodeContents(one);
      const { left, right, top, height } = (
        one instanceof SVGElement ? one : words
      ).getBoundingClientRect();
      const of = one.getAttribute('data-names') ?? one.textContent;
      // The line’s leading is no ink.
      return { of, left, right, top: top + height * 0.2, bottom: top + height * 0.8 };
    });
  const touching = marks.flatMap((one, index) =>
    marks.slice(index + 1).flatMap((other) => {
      const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
      return one.of !== other.of && across > -1 && down > 0 ? [`${one.of} at ${other.of}`] : [];
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
    ...touching,
    ...cut.map((one) => `${name(one)} is cut`),
    ...(ends('.headline, .deck') > begins('.panel') + 1 ? ['the map covers the headline'] : []),
    ...(ends('.legend') > begins('.timeline') + 1 ? ['the years cover the legend'] : []),
  ];
}

async function openSpaced(page: Page, query: string) {
  await open(page, query);
  await page.addStyleTag({ content: SPACED });
  // Names are placed anew.
  await expect(page.locator('html')).toHaveAttribute('data-spaced');
  await page.evaluate(() => new Promise((drawn) => setTimeout(drawn, 300)));
}

const WINDOWS = [
  [320, 568],
  [390, 844],
  [1024, 768],
  [1280, 800],
] as const;

/** Also those in which names that were placed without their spaces lay on each other, at 1280 pixels and at 390. */
const VIEWS = ['year=1988', 'year=2018&layer=civilians', 'year=2010&layer=civilians'] as const;

for (const [row, [width, height]] of WINDOWS.entries()) {
  for (const [column, language] of ['es', 'en'].entries()) {
    test(
      `with spacing of a reader’s own nothing is cut or covered, ${width} px, ${language}`,
      ofRow(row, column),
      async ({ page }) => {
        await page.setViewportSize({ width, height });
        for (const view of VIEWS) {
          await openSpaced(page, `${view}&lang=${language}`);
          await expect.poll(() => page.evaluate(faults), { message: view }).toEqual([]);
        }
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
