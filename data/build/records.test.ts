import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');

/** The commits that led to this one; null without git, and in a clone that is not whole. */
function historyOf(): ReadonlySet<string> | null {
  const git = (...words: readonly string[]) =>
    execFileSync('git', words, { cwd: ROOT, encoding: 'utf8', stdio: 'pipe' }).trim();
  try {
    if (git('rev-parse', '--is-shallow-repository') === 'true') return null;
    return new Set(
      git('rev-list', 'HEAD')
        .split('\n')
        .map((commit) => commit.slice(0, 7)),
    );
  } catch {
    return null;
  }
}

const history = historyOf();
if (!history)
  console.warn('NOT TRIED: without the history of git no commit of a record is looked up');

const COMMIT = /\b(?=[a-f]*\d)[\da-f]{7}\b/g;
interface Section {
  readonly heading: string;
  readonly paragraphs: readonly string[];
}

function sectionsOf(file: string): readonly Section[] {
  const prose = readFileSync(join(ROOT, file), 'utf8').replace(/^```[\s\S]*?^```/gm, '');
  return prose.split(/^## /m).map((section) => {
    const [heading = '', ...lines] = section.split('\n');
    return { heading, paragraphs: lines.join('\n').split(/\n{2,}/) };
  });
}

/** A share, a cell of a table that is a number, a measure. */
const FIGURE = /\d ?%|\| *[+−*]*\d|\d (?:[kM]B|ms|minutes|seconds|runs|walks|pages|pictures)\b/;

/** Whether something is measured there; what stands in code is no figure. */
function hasFigures({ paragraphs }: Section): boolean {
  return FIGURE.test(paragraphs.join('\n').replace(/`[^`\n]*`|\]\([^)]*\)/g, ''));
}

/** What holds figures of runs that no test repeats, and how it says the day of one. */
const FILES: readonly (readonly [file: string, day: RegExp])[] = [
  ['proof/README.md', /\b\d{4}-\d\d-\d\d\b/],
  ['src/core/MUTANTS.md', /\b\d{4}-\d\d-\d\d\b/],
  // The data are about days too.
  ['data/README.md', /(?:last on|own code of) \d+ \w+ \d{4}/],
];

describe.each(FILES)('the records of %s', (file, day) => {
  const paragraphs = sectionsOf(file).flatMap((section) => section.paragraphs);

  it('name a commit with each day', () => {
    const days = paragraphs.filter((text) => day.test(text));
    expect(days).not.toEqual([]);
    expect(days.filter((text) => text.match(COMMIT) === null)).toEqual([]);
  });

  it.skipIf(!history)('name commits that led to this one', () => {
    const commits = paragraphs.flatMap((text) => text.match(COMMIT) ?? []);
    expect(commits).not.toEqual([]);
    expect(commits.filter((commit) => !history?.has(commit))).toEqual([]);
  });
});

it.each(FILES.slice(0, 2))(
  '%s has no figures without a day and a commit below their heading',
  (file, day) => {
    const figured = sectionsOf(file).filter(hasFigures);
    expect(figured.length).toBeGreaterThan(1);
    const isDated = (text: string) => day.test(text) && text.match(COMMIT) !== null;
    const undated = figured.filter(({ paragraphs }) => !paragraphs.some(isDated));
    expect(undated.map(({ heading }) => heading)).toEqual([]);
  },
);
