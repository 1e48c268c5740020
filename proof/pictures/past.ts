import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inTreeOf, lastWriterOf } from '../earlier.ts';
import type { View } from './view.ts';

/**
 * Views as the commit draws them that last wrote the golden file: its data, its words, its colours. Null where there is no
 * such commit, as in a shallow clone.
 */
export async function drawBefore(views: readonly View[]): Promise<readonly string[] | null> {
  try {
    return await inTreeOf(lastWriterOf('proof/pictures/golden.txt'), (tree) => {
      const into = join(tree, 'drawn.json');
      const script = ['--script', 'proof/pictures/main.ts'];
      const asked = ['--draw', JSON.stringify(views), '--into', into];
      execFileSync(join(tree, 'node_modules/.bin/vite-node'), [...script, ...asked], {
        cwd: tree,
        stdio: 'pipe',
      });
      return JSON.parse(readFileSync(into, 'utf8')) as readonly string[];
    });
  } catch (error) {
    console.log(`nothing to compare with: ${String(error).split('\n')[0]}`);
    return null;
  }
}
