import { describe, expect, it } from 'vitest';
import { claimOf } from '../../../src/core/dataset/testing/claimArbitrary.ts';
import { parseWithdrawn } from '../../../src/core/version/withdrawn.ts';
import { builtInputs } from '../testing/builtInputs.ts';
import { formatWithdrawn } from './withdrawn.ts';

const { description } = builtInputs();

function versionOf(version: string, ...claims: readonly ReturnType<typeof claimOf>[]) {
  const value = {
    version,
    asOf: '2026-01-01',
    runs: {},
    cells: [],
    claims: Object.fromEntries(claims.map((claim) => [claim.id, claim])),
  };
  return { file: 'x', value };
}

describe('withdrawn.json', () => {
  it('has what stands for a claim, and of what nothing stands for the newest wording', () => {
    if (!description) throw new Error('no description');
    const claims = new Set(['war.1', 'war.4']);
    const versions = [
      versionOf('2026.10', claimOf({ id: 'war.2' }), claimOf({ id: 'war.3', best: 7 })),
      versionOf('2026.9', claimOf({ id: 'war.3', best: 6 }), claimOf({ id: 'war.4' })),
    ];
    const withdrawn = { 'war.2': 'war.1' };
    const text = formatWithdrawn({ withdrawn, versions, claims }, description);
    const { value } = parseWithdrawn(JSON.parse(text));
    expect([...(value?.successors ?? [])]).toEqual([['war.2', 'war.1']]);
    expect([...(value?.claims ?? [])].map(([id, { best }]) => [id, best])).toEqual([['war.3', 7]]);
  });
});
