import { describe, expect, it } from 'vitest';
import { claimOf } from '../dataset/testing/claimArbitrary.ts';
import { parseWithdrawn } from './withdrawn.ts';

const CLAIM = claimOf({ id: 'war.3', best: 7 });

describe('parseWithdrawn(value)', () => {
  it('has what stands for a claim, and the claim that nothing stands for', () => {
    const { value, issues } = parseWithdrawn({
      successors: { 'war.2': 'war.1' },
      claims: { 'war.3': CLAIM },
    });
    expect(issues).toEqual([]);
    expect(value?.successors).toEqual(new Map([['war.2', 'war.1']]));
    expect(value?.claims).toEqual(new Map([['war.3', CLAIM]]));
  });

  it('leaves out and names what is unsound, and is null where nothing is sound', () => {
    const some = parseWithdrawn({ successors: { 'war.2': 2 }, claims: { 'war.3': CLAIM } });
    expect(some.value?.successors.size).toBe(0);
    expect(some.value?.claims.size).toBe(1);
    expect(some.issues.map(({ path }) => path)).toEqual(['successors.war.2']);
    const none = parseWithdrawn('<!doctype html>');
    expect(none.value).toBeNull();
    expect(none.issues).toHaveLength(1);
  });
});
