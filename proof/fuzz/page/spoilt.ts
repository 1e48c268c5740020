import type { Browser, Page } from 'playwright';
import { dropText } from '../../../e2e/dropText.ts';
import { mutate, mutateText } from '../chance/mutate.ts';
import type { Subject } from '../chance/subject.ts';
import { built } from './built.ts';
import { isShown, onVisit } from './visit.ts';

const FILES = [
  ...['atlas.json', 'interventions.geojson', 'borders.world.topojson', 'notes.json'],
  ...['sources.json', 'moments.json', 'gazetteer.json', 'country-codes.json'],
];

/** What a reader does for whom a file is fetched that the map does without. */
const ASKED: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'gazetteer.json': async (page) => {
    await page.keyboard.press('/');
    await page.locator('.search-dialog :is(input, [role="alert"])').first().waitFor();
    await page.keyboard.type('angol');
  },
  'country-codes.json': (page) => dropText(page, 'a.csv', 'country,year,n\nAngola,1988,5'),
};

/** The page while it loads a file that chance has spoilt. */
export function spoiltInPage(browser: Browser, address: string): Subject {
  return {
    name: 'page: files',
    share: 2,
    patience: 40_000,
    async run(random, tell) {
      const name = random.pick(FILES);
      const { value, told } = mutate(built(name), random);
      const whole = JSON.stringify(value) ?? '';
      const text = random.chance(0.15) ? mutateText(whole, random) : whole;
      tell(`${name}: ${told}`);
      return onVisit(browser, async ({ page, complaints }) => {
        await page.route(`**/data/${name}`, (route) =>
          route.fulfill({ body: text, contentType: 'application/json' }),
        );
        await page.goto(`${address}?year=1988&country=AGO`);
        await isShown(page);
        await ASKED[name]?.(page);
        await page.waitForTimeout(400);
        const isMap = (await page.locator('path[data-country]').count()) > 0;
        const query = new URL(page.url()).searchParams;
        const isNamed =
          (await page.locator('.app [role="alert"], #app [role="alert"]').count()) > 0;
        const isLost = isMap && !isNamed && query.get('country') !== 'AGO';
        return complaints() ?? (isLost ? `the selection is lost: ${page.url()}` : null);
      });
    },
  };
}
