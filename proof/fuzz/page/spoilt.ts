import type { Browser } from 'playwright';
import { mutate, mutateText } from '../mutate.ts';
import type { Subject } from '../subject.ts';
import { built } from './built.ts';
import { isShown, visit } from './visit.ts';

const FILES = [
  ...['atlas.json', 'interventions.geojson', 'borders.world.topojson', 'notes.json'],
  ...['sources.json', 'moments.json', 'gazetteer.json', 'country-codes.json'],
];

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
      const { context, page, complaints } = await visit(browser);
      try {
        await page.route(`**/data/${name}`, (route) =>
          route.fulfill({ body: text, contentType: 'application/json' }),
        );
        await page.goto(`${address}?year=1988&country=AGO`);
        await isShown(page);
        await page.waitForTimeout(400);
        const isMap = (await page.locator('path[data-country]').count()) > 0;
        const query = new URL(page.url()).searchParams;
        const isNamed =
          (await page.locator('.app [role="alert"], #app [role="alert"]').count()) > 0;
        const isLost = isMap && !isNamed && query.get('country') !== 'AGO';
        return complaints() ?? (isLost ? `the selection is lost: ${page.url()}` : null);
      } finally {
        await context.close();
      }
    },
  };
}
