import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

const CLI = join(import.meta.dirname, 'node_modules/lighthouse/cli/index.js');

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
type Category = (typeof CATEGORIES)[number];

/** What a page has to reach, of a hundred. */
export const LEAST: Readonly<Record<Category, number>> = {
  performance: 95,
  accessibility: 100,
  'best-practices': 100,
  seo: 100,
};

export interface Audit {
  readonly scores: Readonly<Record<Category, number>>;
  /** What it holds against the page, in its own words. */
  readonly faults: readonly string[];
  readonly pace: number;
}

/**
 * It fetches robots.txt in the name of the page, which pages without script forbid whatever is asked for so; `main.ts`
 * asks for it itself.
 */
const SKIPPED = '--skip-audits=robots-txt';

interface Report {
  /** How fast the machine was, by Lighthouse’s own measure: one that is at rest has more than 1,000. */
  readonly environment: { readonly benchmarkIndex: number };
  readonly categories: Readonly<
    Record<Category, { score: number | null; auditRefs: { id: string; weight: number }[] }>
  >;
  readonly audits: Readonly<Record<string, { title: string; score: number | null }>>;
}

/** Looks at a page as Lighthouse’s phone does, through the browser that listens at a port. */
export async function audit(url: string, port: number): Promise<Audit> {
  const words = [`--port=${port}`, '--output=json', '--quiet'];
  const only = `--only-categories=${CATEGORIES.join(',')}`;
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [CLI, url, ...words, SKIPPED, only],
    {
      maxBuffer: 100_000_000,
    },
  );
  const { categories, audits, environment } = JSON.parse(stdout) as Report;
  const scores = Object.fromEntries(
    CATEGORIES.map((one) => [one, Math.round((categories[one].score ?? 0) * 100)]),
  ) as Record<Category, number>;
  const faults = CATEGORIES.filter((one) => scores[one] < LEAST[one]).flatMap((one) =>
    categories[one].auditRefs
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9)
      .map(({ id }) => `${one}: ${audits[id]?.title ?? id}`),
  );
  return { scores, faults, pace: Math.round(environment.benchmarkIndex) };
}
