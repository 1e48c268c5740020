import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { View } from './view.ts';

export const GOLDEN = join(import.meta.dirname, 'golden.txt');

export function readGolden(file = GOLDEN): readonly string[] {
  return readFileSync(file, 'utf8').trimEnd().split('\n');
}

/** A place that is painted by something else than before. */
export interface Repainted {
  readonly layer: string;
  readonly estimate: string;
  readonly place: string;
  readonly year: number;
  readonly before: string;
  readonly now: string;
}

export interface Changes {
  readonly repainted: readonly Repainted[];
  /** Views that are drawn otherwise, in the order of the file. */
  readonly redrawn: readonly View[];
  readonly views: number;
}

const NOTHING = 'nothing';

/** What each place is painted by, by layer, estimate, place and year. */
function paintedOf(lines: readonly string[]): ReadonlyMap<string, string> {
  const told = new Map<string, string>();
  for (const line of lines.filter((one) => one.startsWith('painted '))) {
    const [head = '', ...runs] = line.split(' | ');
    const [, layer = '', estimates = '', place = ''] = head.split(' ');
    for (const run of runs) {
      const [, from = '', to = from, what = ''] = /^(\d+)(?:-(\d+))? (.*)$/.exec(run) ?? [];
      for (let year = Number(from); year <= Number(to); year += 1) {
        for (const estimate of estimates.split(',')) {
          told.set([layer, estimate, place, year].join(' '), what);
        }
      }
    }
  }
  return told;
}

/** The hash of each view: of its sketch, and of its sheet where it has one. */
function hashesOf(lines: readonly string[]): ReadonlyMap<string, string> {
  const hashes = new Map<string, string>();
  for (const line of lines) {
    const [kind, layer, estimate, first, ...own] = line.split(' ');
    if (kind !== 'drawn' && kind !== 'sheet') continue;
    own.forEach((hash, step) => {
      const key = [layer, estimate, Number(first) + step].join(' ');
      hashes.set(key, `${hashes.get(key) ?? ''} ${hash}`);
    });
  }
  return hashes;
}

function differing(
  before: ReadonlyMap<string, string>,
  now: ReadonlyMap<string, string>,
): readonly string[] {
  const keys = new Set([...before.keys(), ...now.keys()]);
  return [...keys].filter((key) => before.get(key) !== now.get(key));
}

export function changesBetween(before: readonly string[], now: readonly string[]): Changes {
  const [was, is] = [paintedOf(before), paintedOf(now)];
  const repainted = differing(was, is).map((key) => {
    const [layer = '', estimate = '', place = '', year] = key.split(' ');
    const told = { before: was.get(key) ?? NOTHING, now: is.get(key) ?? NOTHING };
    return { layer, estimate, place, year: Number(year), ...told };
  });
  const views = hashesOf(now);
  const redrawn = differing(hashesOf(before), views).map((key) => {
    const [layer = '', estimate = '', year] = key.split(' ');
    return { layer, estimate, year: Number(year) };
  });
  return { repainted, redrawn, views: views.size };
}

/** What an editor is told, and what to do; null where nothing has changed. */
export function wordChanges({ repainted, redrawn, views }: Changes): string | null {
  if (repainted.length === 0 && redrawn.length === 0) return null;
  const MOST = 12;
  const told = repainted
    .slice(0, MOST)
    .map(
      ({ layer, estimate, place, year, before, now }) =>
        `  ${layer}, ${estimate}, ${place} ${year}: ${before} → ${now}`,
    );
  const more = repainted.length - told.length;
  const [first] = redrawn;
  return [
    `${repainted.length} painted figures have changed:`,
    ...told,
    ...(more > 0 ? [`  and ${more} more`] : []),
    `${redrawn.length} of ${views} pictures are drawn otherwise${first ? `, the first of them ${first.layer}, ${first.estimate}, ${first.year}` : ''}.`,
    'npm run pictures shows each before and after; npm run pictures -- --renew accepts them as they are.',
  ].join('\n');
}
