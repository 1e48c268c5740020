import { spawnSync } from 'node:child_process';
import { messageOf } from '../../src/core/messageOf.ts';
import { ROOT, siteOf } from '../folders.ts';
import type { Page } from '../pages.ts';
import { buildPeers } from './peers.ts';
import { writeRecords } from './records.ts';
import { readWorld } from './world.ts';

/** The atlas’s own build. */
function buildAtlas(): void {
  const { status, stdout, stderr } = spawnSync('npm', ['run', 'build'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`npm run build failed:\n${stdout}\n${stderr}`);
}

/**
 * Builds what is measured; says of what could not be made why.
 * The atlas itself is needed by all the others, for its geometry and data: without it this throws.
 */
export async function buildSites(pages: readonly Page[]): Promise<readonly string[]> {
  const failures: string[] = [];
  console.log('building the atlas');
  buildAtlas();
  for (const { id, records } of pages) {
    if (records === null || records === 1) continue;
    try {
      writeRecords(records, siteOf(id));
    } catch (error) {
      failures.push(`${id} could not be made: ${messageOf(error)}`);
    }
  }
  console.log('building the peers');
  const peers = pages.filter(({ records }) => records === null);
  return [...failures, ...(await buildPeers(peers, readWorld()))];
}
