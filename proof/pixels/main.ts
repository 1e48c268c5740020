import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright';
import { nameOf, openCamera, type Shot, shotsOf, takeAll } from './camera.ts';
import { decodePng, differenceOf, hashOf } from './decode.ts';
import { changedIn, type Golden, readGolden, writeGolden } from './golden.ts';
import { writeLetters } from './letters.ts';
import { takeBefore } from './past.ts';
import { type Change, formatReport, wordChange } from './report.ts';
import { VIEWS } from './views.ts';

const OUT = join(import.meta.dirname, '../../test-results/pixels');

const { values } = parseArgs({
  options: {
    renew: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    // Another set-up of letters (fontconfig) than the proof’s: what a machine’s own would change.
    letters: { type: 'string', default: '' },
    // The commit whose page changes are shown against; without it the one that last renewed the pictures.
    against: { type: 'string', default: '' },
  },
});

type Pictures = ReadonlyMap<string, Buffer>;

function keep(when: 'before' | 'now', pictures: Pictures): void {
  const folder = join(OUT, when);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, png] of pictures) writeFileSync(join(folder, `${name}.png`), png);
}

function goldenOf(browser: Browser, pictures: Pictures): Golden {
  const hashes = [...pictures].map(([name, png]) => [name, hashOf(decodePng(png))] as const);
  return { browser: `Chromium ${browser.version()}`, hashes: new Map(hashes) };
}

function changeOf(name: string, now: Buffer, before: Buffer | undefined): Change {
  const is = decodePng(now);
  const was = before && decodePng(before);
  const isOfOneSize = was?.width === is.width && was.height === is.height;
  const difference = was && isOfOneSize ? differenceOf(was, is) : null;
  const { width, height } = is;
  return { name, hasBefore: was !== undefined, difference, width, height };
}

/** Shows some pictures beside what they were. Returns those that differ from it. */
async function compare(browser: Browser, shots: readonly Shot[], now: Pictures, all: number) {
  const before = await takeBefore(browser, shots, values.against);
  keep('before', before ?? new Map());
  const changes = shots.map((shot) => {
    const name = nameOf(shot);
    return changeOf(name, now.get(name) ?? Buffer.alloc(0), before?.get(name));
  });
  writeFileSync(join(OUT, 'index.html'), formatReport(changes, all));
  for (const change of changes) console.log(`  ${change.name}: ${wordChange(change)}`);
  console.log('test-results/pixels/index.html shows them side by side; -- --renew accepts them');
}

const browser = await openCamera(values.letters || writeLetters());
try {
  const shots = shotsOf(VIEWS.filter(({ name }) => name.includes(values.only)));
  const now = await takeAll(browser, join(import.meta.dirname, '../../dist'), shots);
  keep('now', now);
  const accepted = readGolden();
  const golden = goldenOf(browser, now);
  const isKnown = accepted.browser === golden.browser;
  const names = isKnown ? changedIn(accepted, golden) : [...now.keys()];
  if (names.length === 0) {
    console.log(`${now.size} pictures are as they were`);
  } else if (values.renew) {
    const others = isKnown && values.only !== '' ? accepted.hashes : [];
    writeGolden({ ...golden, hashes: new Map([...others, ...golden.hashes]) });
    console.log(`${names.length} of ${now.size} pictures are accepted as they are now`);
  } else {
    const why = isKnown
      ? ''
      : `: they were taken by ${accepted.browser}, this is ${golden.browser}`;
    console.log(`${names.length} of ${now.size} pictures are not those that were accepted${why}`);
    await compare(
      browser,
      shots.filter((shot) => names.includes(nameOf(shot))),
      now,
      now.size,
    );
    process.exitCode = 1;
  }
} finally {
  await browser.close();
}
