import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DATA } from '../edited/folder.ts';
import { checkWithdrawn } from './checkWithdrawn.ts';
import { wordIssue } from './wordIssue.ts';

const ANGOLA = {
  file: join(DATA, 'interventions', 'ago.json'),
  value: { claims: [{ id: 'ago.1' }, { id: 'ago.3' }, null, { id: 7 }] },
};

function linesOf(withdrawn: unknown): readonly string[] {
  const claims = new Set(['ago.1', 'ago.3']);
  return checkWithdrawn({ withdrawn, entries: [ANGOLA], claims }).map(
    ({ file, issue }) => `${file}: ${wordIssue(issue)}`,
  );
}

describe('data/withdrawn.json', () => {
  it('is sound where what was withdrawn is gone and what stands for it is there', () => {
    expect(linesOf({ 'ago.2': 'ago.1' })).toEqual([]);
  });

  it('keeps an id from being used again', () => {
    expect(linesOf({ 'ago.3': 'ago.1' })).toEqual([
      'data/interventions/ago.json: claims[1].id: withdrawn-id (ago.3): was withdrawn, as data/withdrawn.json says; give this claim a number that was never used',
    ]);
  });

  it('names a claim that is not there to stand for another', () => {
    expect(linesOf({ 'ago.2': 'ago.9' })).toEqual([
      'data/withdrawn.json: ago.2: unknown-claim (ago.9): names no claim; use the id of one in data/interventions/',
    ]);
  });

  it('may hold anything without breaking the check', () => {
    for (const odd of [null, [], 'ids', { 'ago.2': 7 }]) {
      expect(linesOf(odd).length).toBeGreaterThan(0);
    }
  });
});
