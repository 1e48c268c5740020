import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');

function git(...words: readonly string[]): string {
  return execFileSync('git', words, { cwd: ROOT, encoding: 'utf8', stdio: 'pipe' }).trim();
}

/** The commit that last wrote a file. Throws where there is none, as in a shallow clone. */
export function lastWriterOf(file: string): string {
  const commit = git('log', '-1', '--format=%H', '--', file);
  if (commit === '') throw new Error(`no commit wrote ${file}`);
  return commit;
}

/** Does something in a tree of an earlier commit, which is gone afterwards; it has the packages of today. */
export async function inTreeOf<T>(
  commit: string,
  use: (tree: string) => Promise<T> | T,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-before-'));
  const tree = join(folder, 'tree');
  try {
    git('worktree', 'add', '--quiet', '--detach', tree, commit);
    symlinkSync(join(ROOT, 'node_modules'), join(tree, 'node_modules'));
    return await use(tree);
  } finally {
    rmSync(folder, { recursive: true, force: true });
    git('worktree', 'prune');
  }
}
