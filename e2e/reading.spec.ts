import { expect, type Page } from 'playwright/test';
import { country, open, slider } from './page.ts';
import { LONG, ofRow, ROW, test } from './test.ts';

const legend = (page: Page) => page.getByRole('list', { name: 'Legend' });
const line = (page: Page, name: string | RegExp) => legend(page).getByRole('button', { name });
const here = (page: Page) => legend(page).locator('.is-here');
const tooltip = (page: Page) => page.locator('.tooltip');
const isFaded = /is-faded/;

/** Where letters of kinds have the least room, and where they have some. */
const LETTERED = [
  [390, 844],
  [1280, 800],
] as const;

test('a line of the legend sets its countries apart while it is pointed at, focused or pinned', async ({
  page,
}) => {
  await open(page, 'year=1976');
  const unknown = line(page, 'Involved, number unknown');
  await unknown.hover();
  await expect(country(page, 'AGO')).toHaveClass(isFaded);
  await expect(country(page, 'TZA')).not.toHaveClass(isFaded);
  await page.mouse.move(4, 4);
  await expect(country(page, 'AGO')).not.toHaveClass(isFaded);
  await unknown.click();
  await page.mouse.move(4, 4);
  await expect(unknown).toHaveAttribute('aria-pressed', 'true');
  await slider(page).press('ArrowRight');
  await expect(country(page, 'AGO')).toHaveClass(isFaded);
  await page.keyboard.press('Escape');
  await expect(country(page, 'AGO')).not.toHaveClass(isFaded);
  await page.keyboard.press('Shift+Tab');
  await line(page, '30,000+').focus();
  await expect(country(page, 'TZA')).toHaveClass(isFaded);
});

test('Escape frees the map from the legend before it closes the panel', async ({ page }) => {
  await open(page, 'year=1976&country=AGO');
  const panel = page.getByRole('region', { name: 'Angola' });
  await line(page, '30,000+').click();
  await page.keyboard.press('Escape');
  await expect(country(page, 'TZA')).not.toHaveClass(isFaded);
  await expect(panel).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
});

test(
  'Escape closes the panel though the mouse rests on a line of the legend',
  LONG,
  async ({ page }) => {
    await open(page, 'year=1976&country=AGO');
    await line(page, '30,000+').hover();
    await expect(country(page, 'TZA')).toHaveClass(isFaded);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('region', { name: 'Angola' })).toHaveCount(0);
  },
);

test('another layer forgets which class was pinned', LONG, async ({ page }) => {
  await open(page, 'year=1976');
  await line(page, '30,000+').click();
  await page.getByLabel('Layer').selectOption('involvement');
  await expect(country(page, 'AGO')).not.toHaveClass(isFaded);
  await expect(page.locator('.polity.is-faded')).toHaveCount(0);
});

test.describe('on a touch screen', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 391, height: 844 } });

  test('a tap pins a class and a second tap lets it go', async ({ page }) => {
    await open(page, 'year=1976');
    const most = line(page, '30,000+');
    await most.tap();
    await expect(country(page, 'TZA')).toHaveClass(isFaded);
    await most.tap();
    await expect(country(page, 'TZA')).not.toHaveClass(isFaded);
  });

  test('a finger opens the country below it, and no tooltip hides the map', async ({ page }) => {
    await open(page, 'year=1976');
    await country(page, 'AGO').tap();
    await expect(page.getByRole('heading', { name: 'Angola', exact: true })).toBeVisible();
    await expect(tooltip(page)).toHaveCount(0);
  });
});

const LAYERS = ['troops', 'civilians', 'killed', 'involvement', 'disagreement'];

for (const [row, layer] of LAYERS.entries()) {
  test(`map, tooltip and legend agree on a country: ${layer}`, ofRow(row), async ({ page }) => {
    await open(page, `year=1978&layer=${layer}`);
    await country(page, 'AGO').hover();
    const notes = await tooltip(page).locator('p').allTextContents();
    const name = await country(page, 'AGO').getAttribute('aria-label');
    for (const part of notes.flatMap((note) => note.split(' · '))) {
      if (part !== 'stated for this year') expect(name).toContain(part);
    }
    await expect(tooltip(page)).toContainText('Angola 1978');
    await expect(here(page)).not.toHaveCount(0);
    const marked = here(page).first();
    await marked.getByRole('button').hover();
    await expect(country(page, 'AGO')).not.toHaveClass(isFaded);
    await expect(country(page, 'CHN')).toHaveClass(isFaded);
  });
}

test('the tooltip says basis, range and sources, stays in the frame and goes with Escape', async ({
  page,
}) => {
  await open(page, 'year=1976');
  await country(page, 'AGO').hover();
  await expect(tooltip(page)).toContainText('12,000 Cuban troops');
  await expect(tooltip(page)).toContainText(
    /stated for this year · count of [^·]+ · claims from .+ · \d+ sources/,
  );
  await expect(tooltip(page).locator('.sparkline .now-year')).toHaveText('1976');
  await page.keyboard.press('Escape');
  await expect(tooltip(page)).toHaveCount(0);
  const map = await page.locator('.map-frame').boundingBox();
  const right = (box: typeof map) => (box?.x ?? 0) + (box?.width ?? 0);
  const bottom = (box: typeof map) => (box?.y ?? 0) + (box?.height ?? 0);
  let told = 0;
  for (let step = 1; step < 40; step += 1) {
    const x = (map?.x ?? 0) + ((map?.width ?? 0) * step) / 40;
    await page.mouse.move(x, (map?.y ?? 0) + (map?.height ?? 0) * (step % 2 === 0 ? 0.8 : 0.3));
    if ((await tooltip(page).count()) === 0) continue;
    told += 1;
    const card = await tooltip(page).boundingBox();
    expect(card?.x ?? -1).toBeGreaterThanOrEqual(map?.x ?? 0);
    expect(right(card)).toBeLessThanOrEqual(right(map) + 1);
    expect(bottom(card)).toBeLessThanOrEqual(bottom(map) + 1);
  }
  expect(told).toBeGreaterThan(8);
});

test('a dependency says whose it is', LONG, async ({ page }) => {
  await open(page, 'year=1965');
  await country(page, 'BWA').hover();
  await expect(tooltip(page)).toContainText('dependency of United Kingdom');
  await expect(here(page)).toContainText('Dependency of another state');
});

test('the country that the keyboard is on is marked in the legend', LONG, async ({ page }) => {
  await open(page, 'year=1976');
  await country(page, 'TZA').focus();
  await expect(here(page)).toContainText('Involved, number unknown');
});

test('the histogram’s bars are as long as their counts', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await open(page, 'year=1976&layer=involvement');
  const classes = await legend(page)
    .locator('.class')
    .evaluateAll((items) =>
      items.map((item) => ({
        count: Number(item.querySelector('.count')?.textContent ?? 0),
        length: item.querySelector('.count rect')?.getBoundingClientRect().width ?? 0,
      })),
    );
  const most = Math.max(...classes.map(({ count }) => count));
  const full = Math.max(...classes.map(({ length }) => length));
  for (const { count, length } of classes) {
    expect(Math.abs(length / full - count / most)).toBeLessThan(0.01);
  }
});

test('a lens stands in the title and on a strip, and is silent where it recolours nothing', async ({
  page,
}) => {
  await open(page, 'year=1988&estimate=cuban');
  const title = page.getByRole('heading', { name: /Cuban troops, 1988/ });
  await expect(title).toContainText('Claims of the Cuban state and media');
  await expect(page.locator('.lens-reminder')).toContainText('Claims of the Cuban state and media');
  await expect(page.locator('.deck')).not.toContainText('painted with');
  await page.getByLabel('Layer').selectOption('involvement');
  await expect(page.locator('.lens-reminder')).toHaveCount(0);
});

test('n goes to the next year from which a source speaks of the layer', async ({ page }) => {
  await open(page, 'year=2008&layer=killed');
  await page.keyboard.press('n');
  await expect(slider(page)).toHaveValue('2026');
  await expect(page.getByRole('button', { name: 'Next year with new sources' })).toBeDisabled();
});

test('a point below the bars stands at the year of its moment, and opens it', async ({ page }) => {
  await open(page, 'year=1983');
  const mark = page.locator('.moment-mark [title*="Grenada"]');
  const point = await mark.boundingBox();
  const track = await page.locator('.track').boundingBox();
  const middle = (point?.x ?? 0) + (point?.width ?? 0) / 2;
  const share = (middle - (track?.x ?? 0)) / (track?.width ?? 1);
  expect(Math.abs(share - (1983 - 1959) / (2026 - 1959))).toBeLessThan(0.005);
  await mark.click();
  await expect(page).toHaveURL(/moment=grenada-1983/);
});

test('playing stops at a touch anywhere', async ({ page }) => {
  await open(page, 'year=1970');
  await page.getByRole('button', { name: 'Play' }).click();
  await page.getByLabel('Speed').selectOption('fast');
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  await page.locator('.map-canvas').click({ position: { x: 30, y: 300 } });
  await expect(page.getByRole('button', { name: 'Play' })).toBeVisible();
});

test('where motion is unwelcome the player takes one step', LONG, async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, 'year=1970');
  await page.getByRole('button', { name: 'One year on' }).click();
  await page.waitForTimeout(1_000);
  await expect(slider(page)).toHaveValue('1971');
});

test('what changed since the year before is told', async ({ page }) => {
  await open(page, 'year=1975');
  await slider(page).press('ArrowRight');
  await expect(page.locator('.change-line')).toContainText(/1975 → 1976.*Angola: .+ → 12,000/);
});

test('circles name and number what they show, and a press on one opens its country', async ({
  page,
}) => {
  await open(page, 'year=1978&symbols=circles');
  await expect(page.locator('.letters')).toContainText('Angola');
  await expect(page.locator('.letters')).toContainText('19,000');
  const area = (id: string) =>
    page
      .locator(`[data-circle="${id}"]`)
      .evaluate((circle) => circle.getBoundingClientRect().width ** 2);
  expect((await area('AGO')) / (await area('ETH'))).toBeCloseTo(19_000 / 17_000, 0);
  const box = await page.locator('[data-circle="AGO"]').boundingBox();
  await page.mouse.click((box?.x ?? 0) + 4, (box?.y ?? 0) + (box?.height ?? 0) / 2);
  await expect(page.getByRole('heading', { name: 'Angola', exact: true })).toBeVisible();
  await line(page, '1,000–2,999').hover();
  await expect(page.locator('[data-circle="AGO"]')).toHaveClass(isFaded);
});

test('the label of a circle is whole, and lies on no other circle', LONG, async ({ page }) => {
  for (const [width, height, year] of [
    [390, 844, 1988],
    [844, 390, 1985],
  ]) {
    await page.setViewportSize({ width: width ?? 0, height: height ?? 0 });
    await open(page, `year=${year}&symbols=circles`);
    const beside = page.locator('.letters :is(.is-beside, .is-before)');
    await expect(beside).not.toHaveCount(0);
    const faults = await beside.evaluateAll((labels) => {
      const circles = [...document.querySelectorAll('[data-circle]')].map((circle) =>
        circle.getBoundingClientRect(),
      );
      return labels
        .map((label) => [label.textContent, label.getBoundingClientRect()] as const)
        .filter(([, box]) => {
          const isOn = circles.some(
            ({ left, right, top, bottom }) =>
              box.left < right - 1 && box.right > left + 1 && box.top < bottom && box.bottom > top,
          );
          return isOn || box.right > innerWidth;
        })
        .map(([text]) => text);
    });
    expect(faults).toEqual([]);
  }
});

/** Of the letters of kinds as they are drawn, those that another’s letters lie on or touch, or another’s disc. */
function crowdedLetters(page: Page): Promise<readonly string[]> {
  return page.locator('.letters text').evaluateAll((texts) => {
    const boxOf = (node: Element) => node.getBoundingClientRect();
    // The line’s leading is no ink.
    const inkOf = (text: Element) => {
      const { left, right, top, height } = boxOf(text);
      return { left, right, top: top + height * 0.2, bottom: top + height * 0.8 };
    };
    const isNear = (one: ReturnType<typeof inkOf>, other: ReturnType<typeof inkOf>, by: number) =>
      one.left < other.right + by &&
      other.left < one.right + by &&
      one.top < other.bottom &&
      other.top < one.bottom;
    const discs = [...document.querySelectorAll('.lines path')].flatMap((path) => {
      const arc = /M(\S+) (\S+)a(\S+)/.exec(path.getAttribute('d') ?? '');
      const toScreen = path instanceof SVGGraphicsElement && path.getScreenCTM();
      if (!arc || !toScreen) return [];
      const [west = 0, y = 0, r = 0] = arc.slice(1).map(Number);
      const middle = new DOMPoint(west + r, y).matrixTransform(toScreen);
      const radius = r * toScreen.a;
      const [left, right] = [middle.x - radius, middle.x + radius];
      return [{ left, right, top: middle.y - radius, bottom: middle.y + radius }];
    });
    return texts.flatMap((text, index) => {
      const ink = inkOf(text);
      // Two words one pixel apart are read as one.
      const others = texts.slice(index + 1).filter((other) => isNear(ink, inkOf(other), 2));
      const covered = text.matches('.is-beside, .is-before')
        ? discs.filter((disc) => isNear(ink, disc, -1))
        : [];
      return [
        ...others.map((other) => `${text.textContent} and ${other.textContent}`),
        ...covered.map(() => `${text.textContent} on a disc`),
      ];
    });
  });
}

for (const [row, [width, height]] of LETTERED.entries()) {
  test(
    `letters of the kinds are read one country from the other, in any year: ${width} pixels`,
    row === 0 ? LONG : ROW,
    async ({ page }) => {
      test.setTimeout(120_000);
      await page.setViewportSize({ width, height });
      await open(page, 'layer=involvement');
      await slider(page).press('Home');
      const crowded: string[] = [];
      let seen = 0;
      for (let year = 1959; year <= 2026; year += 1) {
        // They follow the slider within a tenth of a second, on a busy machine later.
        await expect
          .poll(() => crowdedLetters(page), { timeout: 1_500, message: String(year) })
          .toEqual([])
          .catch(async () => {
            const found = await crowdedLetters(page);
            crowded.push(...found.map((letters) => `${year}, ${letters}`));
          });
        seen += await page.locator('.letters text').count();
        await slider(page).press('ArrowRight');
      }
      expect(crowded).toEqual([]);
      expect(seen).toBeGreaterThan(400);
    },
  );
}

for (const [row, zoom] of [2, 4, 6].entries()) {
  test(
    `a hatch has the same period on the screen at zoom ${zoom}`,
    ofRow(row),
    async ({ page }) => {
      await open(page, `year=1979&map=${zoom}.00/-12.00/17.00`);
      await expect(country(page, 'AGO')).toHaveAttribute('fill', /^url\(#/);
      const period = await country(page, 'AGO').evaluate((path) => {
        const id = /#([^)"]+)/.exec(path.getAttribute('fill') ?? '')?.[1] ?? '';
        const pattern = document.getElementById(id);
        if (!(pattern instanceof SVGPatternElement) || !(path instanceof SVGGraphicsElement))
          return 0;
        const scale = pattern.patternTransform.baseVal.consolidate()?.matrix.a ?? 0;
        return pattern.width.baseVal.value * scale * (path.getScreenCTM()?.a ?? 0);
      });
      expect(period).toBeCloseTo(6, 1);
    },
  );
}

const WINDOWS = [
  [1024, 768],
  [1280, 800],
] as const;

for (const [row, [width, height]] of WINDOWS.entries()) {
  test(
    `what opens all changes is 24 pixels high, and moves no line (${width})`,
    ofRow(row),
    async ({ page }) => {
      await page.setViewportSize({ width, height });
      await open(page, 'year=1986');
      const button = await page.locator('.open-changes').boundingBox();
      expect(button?.height).toBeGreaterThanOrEqual(24);
      const line = await page.locator('.change-line').boundingBox();
      expect(line?.height).toBeLessThan(21);
    },
  );
}

test('the line of changes opens all of them', async ({ page }) => {
  await open(page, 'year=1977');
  const button = page.locator('.change-line').getByRole('button', { name: /^(?:and )?\d+ / });
  await button.click();
  const list = page.locator('.changes').getByRole('listitem');
  await expect(list.first()).toContainText('Angola');
  const [count] = /\d+/.exec((await button.textContent()) ?? '') ?? [];
  expect(await list.count()).toBeGreaterThanOrEqual(Number(count));
  const tops = await list.evaluateAll((items) =>
    items.map((item) => item.getBoundingClientRect().y),
  );
  expect((tops[1] ?? 0) - (tops[0] ?? 0), 'between two changes').toBeGreaterThanOrEqual(20);
  await page.keyboard.press('Escape');
  await expect(list.first()).toBeHidden();
  await expect(button).toBeFocused();
});
