import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { findChromium } from '../../e2e/browser.ts';
import { host } from '../../e2e/host.ts';
import { runSubject } from './chance/run.ts';
import { pageSubjects } from './page/subjects.ts';
import { published } from './published.ts';
import { SUBJECTS } from './subjects.ts';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '1' },
    seed: { type: 'string', default: '1959' },
    only: { type: 'string', default: '' },
  },
});
const seed = Number(values.seed);

// The built page, where it has been built, in the Chromium of the tests.
const isBuilt = existsSync(join(import.meta.dirname, '../../dist/index.html'));
if (!isBuilt) console.log('without the page: npm run build makes it');
const site = isBuilt ? await host('/') : null;
const executablePath = findChromium();
const browser = site
  ? await chromium.launch({
      ...(executablePath ? { executablePath } : {}),
      args: ['--no-sandbox'],
    })
  : null;
const inPage = site && browser ? pageSubjects(browser, site.address) : [];
const subjects = [...SUBJECTS, ...inPage].filter(({ name }) => name.includes(values.only));
const share = (Number(values.minutes) * 60_000) / subjects.length;

// Made before the first run is timed.
published();

let wrong = 0;
for (const subject of subjects) {
  const end = performance.now() + share;
  const { name, runs, seconds, failures } = await runSubject(
    subject,
    seed,
    () => performance.now() < end,
  );
  wrong += failures.length;
  const pace = Number((runs / seconds).toPrecision(3)).toLocaleString('en');
  console.log(`${name}: ${runs.toLocaleString('en')} runs, ${pace} a second`);
  for (const one of failures) {
    console.log(`  --seed ${one.seed} --only '${one.subject}': ${one.told}\n    ${one.wrong}`);
  }
}
console.log(wrong === 0 ? 'nothing went wrong' : `${wrong} went wrong`);
process.exitCode = wrong === 0 ? 0 : 1;
await browser?.close();
await site?.close();
