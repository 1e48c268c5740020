import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { View } from './view.ts';

const ROOT = join(import.meta.dirname, '../..');

function git(...words: readonly string[]): string {
  return execFileSync('git', words, { cwd: ROOT, encoding: 'utf8', stdio: 'pipe' }).trim();
}

/**
 * Views as the commit draws them that last wrote the golden file: its data, its words, its colours. Null where there is no
 * such commit, as in a shallow clone.
 */
export function drawBefore(views: readonly View[]): readonly string[] | null {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-before-'));
  const tree = join(folder, 'tree');
  const into = join(folder, 'drawn.json');
  try {
    const commit = git('log', '-1', '--format=%H', '--', 'proof/pictures/golden.txt');
    git('worktree', 'add', '--quiet', '--detach', tree, commit);
    symlinkSync(join(ROOT, 'node_modules'), join(tree, 'node_modules'));
    const script = ['--script', 'proof/pictures/main.ts'];
    const asked = ['--draw', JSON.stringify(views), '--into', into];
    execFileSync(join(ROOT, 'node_modules/.bin/vite-node'), [...script, ...asked], {
      cwd: tree,
      stdio: 'pipe',
    });
    return JSON.parse(readFileSync(into, 'utf8'));
  } catch (error) {
    console.log(`nothing to compare with: ${String(error).split('\n')[0]}`);
    return null;
  } finally {
    rmSync(folder, { recursive: true, force: true });
    git('worktree', 'prune');
  }
}
