import { expect, type Page } from 'playwright/test';
import { isLong } from '../src/i18n/describeHeadline.ts';
import { DECK_ROOM, fitDeck } from '../src/i18n/fitDeck.ts';
import { headlinesOfAllYears } from './headlines.ts';
import { open, SIZES } from './page.ts';
import { LONG, ofRow, test } from './test.ts';

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
  [1440, 900, 'year=1977&compare=1988', 0.7],
  [390, 844, 'year=1977&compare=1988', 0.45],
  [1280, 800, 'year=1988&beside=us-troops', 0.65],
  [1024, 768, 'year=1988&beside=us-troops', 0.6],
  [1920, 1080, 'year=1988&beside=us-troops', 0.7],
] as const;

for (const [row, [width, height, query, least]] of SHARES.entries()) {
  test(
    `the map has ${least * 100} % of ${width} × ${height} pixels (${query || 'start'})`,
    ofRow(row),
    async ({ page }) => {
      await page.setViewportSize({ width, height });
      await open(page, query);
      expect(await shareOf(page, '.map-frame')).toBeGreaterThanOrEqual(least);
    },
  );
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

for (const [row, lang] of ['es', 'en'].entries()) {
  for (const [column, query] of ['', 'embed=1'].entries()) {
    test(
      `headline, map, legend and years are on the first screen (${lang} ${query})`,
      ofRow(row, column),
      async ({ page }) => {
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
      },
    );
  }
}

const AXES = [
  [320, 420, 'embed=1'],
  [320, 420, 'embed=1&compare=2003'],
  [320, 568, 'compare=1988'],
  [390, 844, ''],
  [1280, 800, 'compare=1988'],
] as const;

/** Of every year of the slider, the years below its bars that touch each other once it rests. */
function touchingYears(page: Page): Promise<readonly string[]> {
  return page.locator('.year-slider').evaluate(async (zone) => {
    const slider = zone.querySelector<HTMLInputElement>('.year-range:not(.is-second)');
    const setter = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
    if (!slider) return ['no slider'];
    const written = () => {
      const labels = [...zone.querySelectorAll('.year-axis span, .cursor b')].flatMap((one) => {
        const isSeen = one.checkVisibility({ visibilityProperty: true });
        if (!isSeen || one.getBoundingClientRect().width === 0) return [];
        const { left, right } = one.getBoundingClientRect();
        return [{ text: one.textContent, left, right }];
      });
      return labels.sort((one, other) => one.left - other.left);
    };
    const touching = () => {
      const years = written();
      return years.flatMap(({ text, left }, place) => {
        const before = years[place - 1];
        // One year on both handles is one number.
        const isApart = !before || before.text === text || left >= before.right - 0.5;
        return isApart ? [] : [`${before.text} ${text}`];
      });
    };
    const found: string[] = [];
    for (let year = Number(slider.min); year <= Number(slider.max); year += 1) {
      setter?.call(slider, String(year));
      slider.dispatchEvent(new Event('input', { bubbles: true }));
      await new Promise(requestAnimationFrame);
      // What React draws follows the frame.
      const patience = performance.now() + 2_000;
      while (touching().length > 0 && performance.now() < patience) {
        await new Promise((waited) => setTimeout(waited, 20));
      }
      const isBare = written().length < 3 ? ['hardly any'] : [];
      found.push(...[...touching(), ...isBare].map((what) => `${year}: ${what}`));
    }
    return found;
  });
}

for (const [row, [width, height, query]] of AXES.entries()) {
  test(
    `no two years below the bars touch, whichever is shown: ${width} × ${height} (${query || 'start'})`,
    ofRow(row),
    async ({ page }) => {
      await page.setViewportSize({ width, height });
      await open(page, query);
      expect(await touchingYears(page)).toEqual([]);
    },
  );
}

const PHONES = [
  [390, 844],
  [320, 568],
  [360, 640],
  [844, 390],
  [768, 1024],
] as const;

/** Shows every layer and returns what of each has to stand in one box on the first screen: a line a layer. */
async function boxesOfLayers(page: Page): Promise<readonly string[]> {
  return page.locator('.choice-layer select').evaluate(async (select: HTMLSelectElement) => {
    const boxes: string[] = [];
    for (const { value } of [...select.options]) {
      select.value = value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
      for (const _ of [1, 2, 3]) {
        await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
      }
      const parts = '.map-frame, .year-slider, .play, .year-input, .timeline-tools button';
      const edges = [...document.querySelectorAll(parts)].map((part) => {
        const { left, top, right, bottom } = part.getBoundingClientRect();
        const isLow = bottom > innerHeight + 0.5 ? ' below the fold' : '';
        return `${[left, top, right, bottom].map(Math.round)}${isLow}`;
      });
      boxes.push(edges.join('; '));
    }
    return boxes;
  });
}

for (const [row, lang] of ['es', 'en'].entries()) {
  for (const [column, query] of ['', 'compare=1976'].entries()) {
    test(
      `every layer leaves map, slider and buttons in one box on the first screen (${lang} ${query})`,
      ofRow(row, column),
      async ({ page }) => {
        await open(page, `lang=${lang}&${query}`);
        for (const [width, height] of PHONES) {
          await page.setViewportSize({ width, height });
          const boxes = await boxesOfLayers(page);
          expect(boxes.length).toBeGreaterThan(4);
          expect([...new Set(boxes)], `${width} × ${height}`).toHaveLength(1);
          expect(boxes.join(), `${width} × ${height}`).not.toContain('below the fold');
        }
      },
    );
  }
}

const HEADLINED = [
  ['', [...SIZES, [960, 720], [768, 1024], [600, 900]]],
  ['compare=1977', [...SIZES, [768, 1024], [600, 900]]],
  // A panel lies over half of the second map.
  [
    'compare=1977&country=AGO',
    [
      [1024, 768],
      [1280, 800],
      [1440, 900],
      [1920, 1080],
    ],
  ],
  [
    'embed=1',
    [
      [320, 420],
      [640, 400],
    ],
  ],
  [
    'embed=1&compare=1977',
    [
      [320, 420],
      [400, 800],
      [640, 400],
    ],
  ],
] as const;

test('every headline of every year is read whole', LONG, async ({ page }) => {
  test.setTimeout(120_000);
  for (const { language, long, short } of await headlinesOfAllYears()) {
    for (const [query, sizes] of HEADLINED) {
      await open(page, `lang=${language}&${query}`);
      const texts = (query === '' ? long : short).map((text) => [text, isLong(text)] as const);
      for (const [width, height] of sizes) {
        await page.setViewportSize({ width, height });
        // On a phone on its side two long sentences are pushed up to be read.
        if (query !== '' && height === 390) continue;
        const cut = await page.evaluate((all) => {
          const headlines = [...document.querySelectorAll<HTMLElement>('.headline')];
          const room = document.querySelector('.lede')?.getBoundingClientRect().bottom ?? 0;
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

const DECKED = [
  [800, 1000, 'narrow'],
  [1024, 768, 'shallow'],
  [1216, 800, 'shallow'],
  [1280, 800, 'wide'],
  [1440, 900, 'wide'],
] as const;

test('below a headline stand whole sentences, none of them cut', LONG, async ({ page }) => {
  test.setTimeout(120_000);
  for (const { language, decks } of await headlinesOfAllYears()) {
    await open(page, `lang=${language}`);
    for (const [width, height, room] of DECKED) {
      await page.setViewportSize({ width, height });
      const texts = [...new Set(decks.map((deck) => fitDeck(deck, DECK_ROOM[room]).shown))];
      const cut = await page.locator('.deck').evaluate((deck, all) => {
        return all.filter((text) => {
          deck.textContent = text;
          return deck.scrollHeight > deck.clientHeight + 1;
        });
      }, texts);
      expect.soft(cut, `${language} at ${width} × ${height}`).toEqual([]);
    }
  }
});

/** WCAG 1.4.12: what a reader may set. */
const SPACED = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }`;

test('with a reader’s own spaces a headline is still read whole', LONG, async ({ page }) => {
  await open(page, 'lang=es');
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets.push(sheet);
  }, SPACED);
  for (const [width, height] of SIZES) {
    await page.setViewportSize({ width, height });
    const below = await page.locator('.headline').evaluate((headline) => {
      headline.scrollIntoView({ block: 'end' });
      const room = headline.closest('.lede')?.getBoundingClientRect().bottom ?? 0;
      const cut = headline.scrollHeight - headline.clientHeight;
      return Math.max(cut - 4, headline.getBoundingClientRect().bottom - room - 1);
    });
    expect(below, `${width} × ${height}`).toBeLessThanOrEqual(0);
  }
});

test('with a reader’s own spaces what changed is still two whole lines', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, 'year=1976');
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets.push(sheet);
  }, SPACED);
  const line = page.locator('.change-line');
  const lines = await line.locator('p').evaluate((said) => {
    const room = said.closest('.change-line')?.getBoundingClientRect();
    const { top, bottom } = said.getBoundingClientRect();
    const isWithin = room && top >= room.top - 0.5 && bottom <= room.bottom + 0.5;
    return isWithin ? said.clientHeight / Number.parseFloat(getComputedStyle(said).lineHeight) : 0;
  });
  expect(lines).toBeCloseTo(2, 1);
});

test('what of the changes has no room on their line is behind a button', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await open(page, 'year=1988');
  const line = page.locator('.change-line');
  await expect(line.getByRole('button', { name: 'and 1 more' })).toBeVisible();
  const cut = () => line.locator('p').evaluate((said) => said.scrollWidth - said.clientWidth);
  expect(await cut()).toBeLessThanOrEqual(0);
  // What has room in a wider window comes back, and goes again.
  await page.setViewportSize({ width: 1280, height: 768 });
  await expect(line.getByRole('button', { name: 'and 1 more' })).toBeHidden();
  expect(await cut()).toBeLessThanOrEqual(0);
  await page.setViewportSize({ width: 1024, height: 768 });
  await expect(line.getByRole('button', { name: 'and 1 more' })).toBeVisible();
  expect(await cut()).toBeLessThanOrEqual(0);
});

test('the table never makes the page broader than its window', LONG, async ({ page }) => {
  await page.goto('./?tab=table&lang=es');
  await expect(page.getByRole('table')).toBeVisible();
  for (const [width, height] of SIZES) {
    await page.setViewportSize({ width, height });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide, `${width} × ${height}`).toBeLessThanOrEqual(0);
  }
});

test('no part of the sheet lies on another', async ({ page }) => {
  for (const query of ['tab=table', 'year=1976&compare=1988&lang=es']) {
    await page.goto(`./?${query}`);
    await expect(page.locator('.table-frame, path[data-country="CUB"]').first()).toBeVisible();
    for (const [width, height] of SIZES) {
      await page.setViewportSize({ width, height });
      const covered = await page
        .locator(
          '.masthead, .year-numeral span, .headline, .table-frame, .map-frame, .play, .year-input, .timeline-tools',
        )
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

test('on the map the title of a legend is no broader than its classes', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  for (const lang of ['es', 'en']) {
    await open(page, `lang=${lang}&layer=civilians&year=2018`);
    const [title, classes] = await page
      .locator('.legend h2, .legend-list .class:first-child')
      .evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().right));
    expect(title, lang).toBeLessThanOrEqual(classes ?? 0);
  }
});

for (const [row, [width, height]] of (
  [
    [1024, 768],
    [1280, 860],
  ] as const
).entries()) {
  test(
    `the title of a legend lies on none of its words at ${width} × ${height}, whoever is listened to`,
    ofRow(row),
    async ({ page }) => {
      await page.setViewportSize({ width, height });
      await open(page, 'lang=es&layer=civilians&estimate=independent');
      const parts = await page
        .locator('.legend h2 > :not(.visually-hidden), .legend-list li')
        .evaluateAll((all) =>
          all.map((part) => {
            const { left, right, top, bottom } = part.getBoundingClientRect();
            return { isTitle: part.tagName === 'SPAN', left, right, top, bottom };
          }),
        );
      const titles = parts.filter(({ isTitle }) => isTitle);
      expect(titles).toHaveLength(2);
      const covered = parts.filter(
        (one) =>
          !one.isTitle &&
          titles.some(
            (title) =>
              Math.min(one.right, title.right) - Math.max(one.left, title.left) > 1 &&
              Math.min(one.bottom, title.bottom) - Math.max(one.top, title.top) > 1,
          ),
      );
      expect(covered).toEqual([]);
    },
  );
}

const BARS = [
  [320, 568],
  [360, 640],
  [384, 700],
  [390, 844],
  [412, 915],
  [575, 900],
  [576, 900],
  [768, 1024],
  [844, 390],
  [960, 700],
  [1024, 768],
  [1088, 800],
  [1216, 800],
  [1280, 800],
  [1440, 900],
  [1600, 900],
  [1760, 990],
] as const;

/** Of every pair of a layer and a side, the words in the bar that have too little room. */
async function cutChoices(page: Page): Promise<readonly string[]> {
  return page.locator('.choices').evaluate(async (bar) => {
    await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
    const [layers, sides] = bar.querySelectorAll<HTMLSelectElement>(':scope > .choice select');
    const pen = document.body.appendChild(document.createElement('span'));
    pen.style.cssText = 'position: absolute; white-space: pre';
    const isCut = (select: HTMLSelectElement) => {
      const { fontFamily, fontSize, fontWeight, paddingLeft, paddingRight } =
        getComputedStyle(select);
      Object.assign(pen.style, { fontFamily, fontSize, fontWeight });
      pen.textContent = select.selectedOptions[0]?.text ?? '';
      const room = select.clientWidth - Number.parseFloat(paddingLeft);
      return pen.offsetWidth > room - Number.parseFloat(paddingRight) + 1;
    };
    const cut = [...(layers?.options ?? [])].flatMap((layer) =>
      [...(sides?.options ?? [layer])].flatMap((side) => {
        layer.selected = true;
        side.selected = true;
        return [layers, sides]
          .filter((one) => one && isCut(one))
          .map((one) => `${layer.text}, ${side.text}: ${one?.selectedOptions[0]?.text}`);
      }),
    );
    pen.remove();
    return cut;
  });
}

for (const [row, lang] of ['es', 'en'].entries()) {
  test(
    `a line of the legend is 24 pixels high and holds its words (${lang})`,
    LONG,
    async ({ page }) => {
      test.setTimeout(120_000);
      for (const [width, height, query] of CROWDED) {
        await page.setViewportSize({ width, height });
        await open(page, `lang=${lang}&year=1980&${query}`);
        expect(await crowdedLines(page), `${width} × ${height} ${query}`).toEqual([]);
      }
    },
  );

  test(`no choice of the bar is cut, whatever is chosen (${lang})`, LONG, async ({ page }) => {
    await open(page, `lang=${lang}`);
    for (const [width, height] of BARS) {
      await page.setViewportSize({ width, height });
      expect.soft(await cutChoices(page), `${width} × ${height}`).toEqual([]);
    }
  });

  test(
    `a small phone’s year is not cut, and its options have the side (${lang})`,
    ofRow(row),
    async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 568 });
      await open(page, `lang=${lang}`);
      const year = page.locator('.year-input');
      expect(await year.evaluate((field) => field.scrollWidth - field.clientWidth)).toBe(0);
      await page.locator('.open-map-options').click();
      await expect(page.getByLabel(/^(According to|Según)$/)).toBeVisible();
    },
  );
}

test('the axis of the years reaches below the first bar and the last', async ({ page }) => {
  await open(page, 'year=1988');
  const ends = await page.locator('.track').evaluate((track) => {
    const { left, right } = track.getBoundingClientRect();
    const axis = getComputedStyle(track, '::after');
    const bars = [...track.querySelectorAll('rect')].map((bar) => bar.getBoundingClientRect());
    return {
      bars: [Math.min(...bars.map((bar) => bar.left)), Math.max(...bars.map((bar) => bar.right))],
      axis: [
        left + (Number.parseFloat(axis.left) || 0),
        right - (Number.parseFloat(axis.right) || 0),
      ],
    };
  });
  expect(ends.axis[0]).toBeLessThanOrEqual(ends.bars[0] ?? 0);
  expect(ends.axis[1]).toBeGreaterThanOrEqual(ends.bars[1] ?? 0);
});

test('what is written at the upper edge of the map lies above its veil', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await open(page, 'beside=us-troops&map=3/10/0');
  const hint = page.locator('.beyond-above');
  await expect(hint).toBeVisible();
  const isUppermost = await hint.evaluate((element) => {
    for (const veil of document.querySelectorAll<HTMLElement>('.map-veil')) {
      veil.style.pointerEvents = 'auto';
    }
    const { left, top, width } = element.getBoundingClientRect();
    return document.elementFromPoint(left + width / 2, top + 2) === element;
  });
  expect(isUppermost).toBe(true);
});
