import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { preview } from 'vite';
import { findChromium } from '../../e2e/browser.ts';
import { freePort } from '../../e2e/port.ts';
import { type Audit, audit, LEAST } from './audit.ts';
import { builtPages, walkWithAxe } from './axe.ts';

const PAGES = [
  ...['', '?lang=es', 'en/angola/', 'es/angola/'],
  ...['en/grenada-1979-1983/', 'es/granada-1979-1983/'],
];

const { values } = parseArgs({
  options: {
    // A busy machine makes a page slow: of several runs, the one in the middle.
    runs: { type: 'string', default: '3' },
    only: { type: 'string', default: '' },
  },
});

/** The run in the middle, by how fast it was. */
async function middleOf(url: string, port: number): Promise<Audit | undefined> {
  const runs: Audit[] = [];
  for (let run = 0; run < Number(values.runs); run += 1) runs.push(await audit(url, port));
  const sorted = runs.toSorted((one, other) => one.scores.performance - other.scores.performance);
  return sorted[Math.floor(sorted.length / 2)];
}

const debugging = await freePort();
const executablePath = findChromium();
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: ['--no-sandbox', `--remote-debugging-port=${debugging}`],
});
// It answers as a host does that compresses.
const server = await preview({ preview: { port: await freePort(), strictPort: true } });
const address = server.resolvedUrls?.local[0] ?? '';

let wrong = 0;
/** What a robot is told: nothing, or rules that it can read. */
async function robotsFault(): Promise<string | null> {
  const answer = await fetch(`${address}robots.txt`);
  if (answer.status === 404) return null;
  const isRule = (line: string) =>
    /^(?:(?:user-agent|allow|disallow|sitemap):.*|#.*|)$/i.test(line);
  const wrong = (await answer.text()).split(/\r?\n/).find((line) => !isRule(line));
  return wrong === undefined ? null : `robots.txt: ${wrong}`;
}

const isAsked = (part: string) => values.only === '' || values.only === part;
if (isAsked('lighthouse')) {
  console.log(`page: ${Object.keys(LEAST).join(', ')}`);
  for (const path of PAGES) {
    const found = await middleOf(address + path, debugging);
    if (!found) throw new Error('runs are 1 or more');
    const scores = Object.values(found.scores);
    if (Object.values(LEAST).some((least, at) => (scores[at] ?? 0) < least)) wrong += 1;
    console.log(`/${path}: ${scores.join(', ')} (on a machine of ${found.pace})`);
    for (const fault of found.faults) console.log(`  ${fault}`);
  }
}
const robots = await robotsFault();
if (robots) console.log(robots);
if (robots) wrong += 1;
if (isAsked('axe')) {
  const pages = builtPages();
  const found = await walkWithAxe(browser, address, pages);
  for (const one of found) console.log(one);
  wrong += found.length;
  console.log(`axe: ${pages.length} pages, ${found.length} violations`);
}
await browser.close();
await server.close();
process.exitCode = wrong === 0 ? 0 : 1;
