import type { Page } from 'playwright/test';

/** Of more entries of one kind in a row than these the tree says how many: a map has one for every country. */
const FIRST = 3;
const REPEATED = /^ *- '?(?:listitem|option|row|region|article)\b/;

/** Addresses, and live regions that say nothing: those come when a page has time. */
const SILENT = /^ *- (?:\/url: .*|status)$/;

const depthOf = (line: string) => line.search(/\S/) / 2;
const roleOf = (line: string) => /- '?(\w+)/.exec(line)?.[1] ?? '';

/** Entries of one kind beside each other, of which some are left out. */
interface Run {
  readonly role: string;
  readonly count: number;
  readonly leftOut: number;
}

/** Leaves out of a tree what repeats itself, unless it is chosen, and what is not said. */
export function shorten(tree: string): string {
  const kept: string[] = [];
  let runs: readonly Run[] = [];
  let skipped = Number.POSITIVE_INFINITY;
  const end = (depth: number) => {
    for (const [at, run] of [...runs.entries()].toReversed()) {
      if (at >= depth && run.leftOut > 0) {
        kept.push(`${'  '.repeat(at)}- … ${run.leftOut} more of ${run.role}`);
      }
    }
    runs = runs.slice(0, depth);
  };
  for (const line of tree.split('\n').filter((one) => !SILENT.test(one))) {
    const depth = depthOf(line);
    if (depth > skipped) continue;
    skipped = Number.POSITIVE_INFINITY;
    const role = roleOf(line);
    end(depth + 1);
    const before = runs[depth];
    if (before?.role !== role) end(depth);
    const { count, leftOut } = runs[depth] ?? { count: 0, leftOut: 0 };
    const isLeftOut = REPEATED.test(line) && count >= FIRST && !/\[(?:selected|active)/.test(line);
    const run = { role, count: count + 1, leftOut: leftOut + (isLeftOut ? 1 : 0) };
    // A level may be skipped: what lies between has no entries.
    const above = Array.from(
      { length: depth },
      (_, at) => runs[at] ?? { role: '', count: 0, leftOut: 0 },
    );
    runs = [...above, run];
    if (isLeftOut) skipped = depth;
    else kept.push(line);
  }
  end(0);
  return kept.join('\n');
}

/** The page as an accessibility tree, in YAML: what browsers tell assistive tools, as Playwright works it out. */
export async function treeOf(page: Page): Promise<string> {
  return shorten(await page.locator('body').ariaSnapshot());
}
