import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { findChromium } from '../../e2e/browser.ts';
import { host } from '../../e2e/host.ts';
import { survey } from './survey.ts';
import { FAULTS, type Outcome, walk } from './walk.ts';

const isHashed = (file: string) => file.startsWith('assets/');
/** The data of an atlas beside lie in the folder of that atlas. */
const isWalked = (file: string) => isHashed(file) || /^[\w-]+\/data\//.test(file);

const OUT = join(import.meta.dirname, '../../test-results');

const { values } = parseArgs({
  options: {
    file: { type: 'string', default: '' },
    fault: { type: 'string', default: '' },
    at: { type: 'string', default: '3' },
  },
});

const executablePath = findChromium();
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: ['--no-sandbox'],
});
const { address, close } = await host('/');
const { rooms, unexplained } = await survey(browser, address);
const tasks = [...rooms]
  .filter(([file]) => isWalked(file) && file.includes(values.file))
  .flatMap(([file, room]) => FAULTS.map((fault) => ({ file, room, fault })))
  // A newer build has a newer file under the same name, where that has not its content in it.
  .filter(({ file, fault }) => isHashed(file) || fault !== 'newer build')
  .filter(({ fault }) => fault.includes(values.fault));

const outcomes: Outcome[] = [];
async function work(): Promise<void> {
  for (let task = tasks.shift(); task; task = tasks.shift()) {
    const outcome = await walk(browser, task);
    outcomes.push(outcome);
    if (outcome.wrong !== null) {
      console.log(`${outcome.file} ${outcome.fault}, ${outcome.room}: ${outcome.wrong}`);
    }
  }
}
await Promise.all(Array.from({ length: Number(values.at) }, work));
await close();
await browser.close();

const cell = (text: string) => text.replaceAll('|', '\\|');
const lines = outcomes
  .toSorted((one, other) => (one.file < other.file ? -1 : 1))
  .map(({ file, fault, room, said, wrong }) => {
    return `| ${file} | ${fault} | ${room} | ${cell(wrong ?? said ?? 'goes on without')} |\n`;
  });
mkdirSync(OUT, { recursive: true });
writeFileSync(
  join(OUT, 'faults.md'),
  `| file | fault | room | what is said |\n|---|---|---|---|\n${lines.join('')}`,
);
for (const file of unexplained) console.log(`${file}: no room asks for it`);
const wrong = outcomes.filter((outcome) => outcome.wrong !== null).length + unexplained.length;
console.log(`${outcomes.length} walks, ${wrong} wrong; test-results/faults.md has what is said`);
process.exitCode = wrong === 0 ? 0 : 1;
