import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { inTreeOf, lastWriterOf } from '../earlier.ts';
import { type Shot, takeAll } from './camera.ts';

/**
 * The same pictures of the page as a commit builds it, by the browser of today; without a commit, the one that last renewed
 * them. Null where it cannot be had, as in a shallow clone.
 */
export async function takeBefore(
  browser: Browser,
  shots: readonly Shot[],
  commit: string,
): Promise<ReadonlyMap<string, Buffer> | null> {
  try {
    const asked = commit || lastWriterOf('proof/pixels/golden.txt');
    return await inTreeOf(asked, async (tree) => {
      execFileSync('npm', ['run', '--silent', 'build'], { cwd: tree, stdio: 'pipe' });
      return await takeAll(browser, join(tree, 'dist'), shots);
    });
  } catch (error) {
    console.log(`nothing to compare with: ${String(error).split('\n')[0]}`);
    return null;
  }
}
