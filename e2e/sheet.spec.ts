import { expect, type Page, test } from 'playwright/test';
import { isLong } from '../src/i18n/describeHeadline.ts';
import { headlinesOfAllYears } from './headlines.ts';
import { open, SIZES } from './page.ts';

/** Of a part of the page, what lies on the first screen, as a share of the screen. */
async function shareOf(page: Page, part: string): Promise<number> {
  return page.locator(part).evaluate((element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const width = Math.max(0, Math.min(right, innerWidth) - Math.max(left, 0));
    const height = Math.max(0, Math.min(bottom, innerHeight) - Math.max(top, 0));
    return (width * height) / (innerWidth * innerHeight);
  });
}

const SHARES = [
  [1280, 800, '', 0.65],
  [1440, 900, '', 0.7],
  [1920, 1080, '', 0.7],
  [1024, 768, '', 0.6],
  [390, 844, '', 0.45],
  [1280, 800, 'country=AGO', 0.65],
  [1280, 800, 'year=1977&compare=1988', 0.65],
] as const;

for (const [width, height, query, least] of SHARES) {
  test(`the map has ${least * 100} % of ${width} × ${height} pixels (${query || 'start'})`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await open(page, query);
    expect(await shareOf(page, '.map-frame')).toBeGreaterThanOrEqual(least);
  });
}

const SCREENS = [
  [1280, 800, ''],
  [1024, 768, ''],
  [1280, 1024, ''],
  [768, 1024, ''],
  [390, 844, ''],
  [360, 640, ''],
  [320, 568, ''],
  [844, 390, ''],
  [640, 400, 'embed=1'],
  [320, 420, 'embed=1'],
] as const;

for (const lang of ['en', 'es']) {
  for (const query of ['', 'embed=1']) {
    test(`headline, map, legend and years are on the first screen (${lang} ${query})`, async ({
      page,
    }) => {
      await open(page, `lang=${lang}&${query}`);
      for (const [width, height] of SCREENS.filter((screen) => screen[2] === query)) {
        await page.setViewportSize({ width, height });
        const low = await page
          .locator('.headline, .map-frame, .legend, .play, .year-slider')
          .evaluateAll((parts) =>
            parts
              .filter((part) => part.getBoundingClientRect().bottom > innerHeight + 0.5)
              .map((part) => `${part.className} ${part.getBoundingClientRect().bottom}`),
          );
        expect(low, `${width} × ${height}`).toEqual([]);
        const wide = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(wide, `${width} × ${height}`).toBe(0);
      }
    });
  }
}

const HEADLINED = [
  ['', [...SIZES, [768, 1024], [600, 900]]],
  ['compare=1977', [...SIZES, [768, 1024], [600, 900]]],
  [
    'embed=1',
    [
      [320, 420],
      [640, 400],
    ],
  ],
] as const;

test('every headline of every year is read whole', async ({ page }) => {
  test.setTimeout(120_000);
  for (const { language, long, short } of await headlinesOfAllYears()) {
    for (const [query, sizes] of HEADLINED) {
      await open(page, `lang=${language}&${query}`);
      const texts = (query === '' ? long : short).map((text) => [text, isLong(text)] as const);
      for (const [width, height] of sizes) {
        await page.setViewportSize({ width, height });
        const cut = await page.evaluate((all) => {
          const headlines = [...document.querySelectorAll<HTMLElement>('.headline')];
          const lede = document.querySelector('.lede');
          const isPushed = lede !== null && getComputedStyle(lede).overflowY === 'auto';
          const room = isPushed ? Infinity : (lede?.getBoundingClientRect().bottom ?? 0);
          const isCut = (one: HTMLElement) =>
            one.scrollHeight > one.clientHeight + 4 ||
            one.getBoundingClientRect().bottom > room + 1;
          return all
            .filter(([text, isSmall]) => {
              for (const one of headlines) {
                one.textContent = text;
                one.classList.toggle('is-long', isSmall);
              }
              return headlines.some(isCut);
            })
            .map(([text]) => text);
        }, texts);
        expect.soft(cut, `${language} ${query} at ${width} × ${height}`).toEqual([]);
      }
    }
  }
});

test('the table never makes the page broader than its window', async ({ page }) => {
  await page.goto('./?tab=table&lang=es');
  await expect(page.getByRole('table')).toBeVisible();
  for (const [width, height] of SIZES) {
    await page.setViewportSize({ width, height });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide, `${width} × ${height}`).toBeLessThanOrEqual(0);
  }
});

test('no part of the sheet lies on another', async ({ page }) => {
  for (const query of ['tab=table', 'year=1976&compare=1988']) {
    await page.goto(`./?${query}`);
    await expect(page.locator('.table-frame, path[data-country="CUB"]').first()).toBeVisible();
    for (const [width, height] of SIZES) {
      await page.setViewportSize({ width, height });
      const covered = await page
        .locator('.masthead, .year-numeral span, .headline, .table-frame, .map-frame, .timeline')
        .evaluateAll((parts) => {
          const boxes = parts.map((part) => ({
            name: part.className || part.tagName,
            ...part.getBoundingClientRect().toJSON(),
          }));
          return boxes.flatMap((one, index) =>
            boxes
              .slice(index + 1)
              .filter(
                (other) =>
                  Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
                  Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1,
              )
              .map((other) => `${one.name} and ${other.name}`),
          );
        });
      expect(covered, `${query} at ${width} × ${height}`).toEqual([]);
    }
  }
});

test('an embedded page does not scroll', async ({ page }) => {
  for (const [width, height] of [
    [640, 400],
    [320, 420],
  ] as const) {
    await page.setViewportSize({ width, height });
    await open(page, 'embed=1&year=1978');
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(height);
  }
});

const CROWDED = [
  [320, 568, ''],
  [390, 844, ''],
  [844, 390, ''],
  [768, 1024, ''],
  [1024, 768, ''],
  [1280, 800, ''],
  [1280, 800, 'compare=1976'],
  [1920, 1080, ''],
  [640, 400, 'embed=1'],
  [320, 420, 'embed=1'],
] as const;

/** Everything of the legend that is too low to be hit, or whose words have no room in it, on every layer. */
async function crowdedLines(page: Page): Promise<readonly string[]> {
  const layers = page.locator('.choice-layer select');
  const crowded: string[] = [];
  for (const layer of await layers.locator('option').all()) {
    const value = (await layer.getAttribute('value')) ?? '';
    await layers.evaluate((select: HTMLSelectElement, next) => {
      select.value = next;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    }, value);
    await expect(layers).toHaveValue(value);
    const found = await page.locator('.legend-list :is(button, .static)').evaluateAll((lines) =>
      lines.flatMap((line) => {
        const { height, width } = line.getBoundingClientRect();
        const text = line.querySelector('.text:not(.is-whole, .is-break)');
        const lower = text?.getBoundingClientRect().height ?? 0;
        const isCrowded = Math.min(height, width) < 23.9 || lower > height + 2;
        return isCrowded ? [`${line.textContent} ${width} × ${height}, words ${lower}`] : [];
      }),
    );
    crowded.push(...found.map((line) => `${value}: ${line}`));
  }
  return crowded;
}

for (const lang of ['en', 'es']) {
  test(`a line of the legend is 24 pixels high and holds its words (${lang})`, async ({ page }) => {
    test.setTimeout(120_000);
    for (const [width, height, query] of CROWDED) {
      await page.setViewportSize({ width, height });
      await open(page, `lang=${lang}&year=1980&${query}`);
      expect(await crowdedLines(page), `${width} × ${height} ${query}`).toEqual([]);
    }
  });

  test(`on a small phone the bar’s choice and the year are not cut (${lang})`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 568 });
    await open(page, `lang=${lang}`);
    const cut = await page.locator('.choice-layer select').evaluate((select: HTMLSelectElement) => {
      const { font, paddingLeft, paddingRight } = getComputedStyle(select);
      const pen = document.createElement('canvas').getContext('2d');
      if (!pen) throw new Error('no canvas');
      pen.font = font;
      const room = (text: string) => {
        select.value = [...select.options].find((option) => option.text === text)?.value ?? '';
        const { width } = select.getBoundingClientRect();
        return width - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
      };
      return [...select.options]
        .map(({ text }) => text)
        .filter((text) => pen.measureText(text).width > room(text));
    });
    expect(cut).toEqual([]);
    const year = page.locator('.year-input');
    expect(await year.evaluate((field) => field.scrollWidth - field.clientWidth)).toBe(0);
    await page.locator('.open-map-options').click();
    await expect(page.getByLabel(/^(According to|Según)$/)).toBeVisible();
  });
}
