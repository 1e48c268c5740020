import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim } from '../dataset/dataset.ts';
import { highOf, lowOf } from '../dataset/estimate.ts';
import { anyClaims, claimOf } from '../dataset/testing/claimArbitrary.ts';
import { disputeOf } from './dispute.ts';

/** A claim of a source and a person of its own. */
function said(id: string, best: number, fields: Partial<Claim> = {}): Claim {
  return claimOf({ id, source: id, claimant: id, best, side: id, ...fields });
}

function idsOf(rivals: readonly Claim[], painted: readonly Claim[] = []) {
  return disputeOf(rivals, painted)?.map(({ id }) => id);
}

describe('disputeOf()', () => {
  it('takes the three that lie farthest apart, the lowest first', () => {
    expect(idsOf([said('c', 900), said('a', 100), said('b', 300), said('d', 500)])).toEqual([
      'a',
      'b',
      'c',
    ]);
  });

  it('is none where three do not contradict each other', () => {
    expect(disputeOf([said('a', 100), said('b', 200)], [])).toBeNull();
    expect(disputeOf([said('a', 100), said('b', 200), said('c', 200)], [])).toBeNull();
  });

  it('sees no contradiction in what a vague claim allows, nor within a tenth', () => {
    const vague = said('b', 0, { best: undefined, low: 150, qualifier: 'more-than' });
    expect(disputeOf([said('a', 100), vague, said('c', 200)], [])).toBeNull();
    expect(disputeOf([said('a', 100), said('b', 190), said('c', 200)], [])).toBeNull();
  });

  it('sees one between what a vague claim leaves out and what lies there', () => {
    const most = said('a', 0, { best: undefined, high: 10, qualifier: 'at-most' });
    expect(idsOf([most, said('b', 50), said('c', 5000)])).toEqual(['a', 'b', 'c']);
    expect(disputeOf([said('x', 2), most, said('c', 5000)], [])).toBeNull();
    const least = said('c', 0, { best: undefined, low: 500, qualifier: 'more-than' });
    expect(idsOf([said('a', 10), said('b', 50), least])).toEqual(['a', 'b', 'c']);
    const hundreds = said('b', 0, { best: undefined, low: 200, qualifier: 'hundreds' });
    expect(idsOf([said('a', 50), hundreds, said('c', 2000)])).toEqual(['a', 'b', 'c']);
    expect(disputeOf([said('a', 50), hundreds, said('c', 900)], [])).toBeNull();
    expect(disputeOf([said('a', 150), hundreds, said('c', 2000)], [])).toBeNull();
  });

  it('sees one only beyond a tenth, not at it', () => {
    expect(disputeOf([said('a', 1000), said('b', 1100), said('c', 5000)], [])).toBeNull();
    expect(idsOf([said('a', 1000), said('b', 1101), said('c', 5000)])).toEqual(['a', 'b', 'c']);
  });

  it('takes what is so many times as large for farther apart, not what is so many more', () => {
    const late = { from: '1975-12', to: '1975-12' };
    const early = { from: '1975-02', to: '1975-02' };
    const large = [said('d', 100, late), said('e', 300, late), said('f', 700, late)];
    const small = [said('a', 1, early), said('b', 3, early), said('c', 8, early)];
    expect(idsOf([...large, ...small])).toEqual(['a', 'b', 'c']);
    expect(idsOf([...small, ...large])).toEqual(['a', 'b', 'c']);
  });

  it('leaves a weak claim out though it is the first that is found', () => {
    const claims = [said('b', 100), said('c', 300), said('d', 900)];
    expect(idsOf([said('a', 1, { weak: true }), ...claims])).toEqual(['b', 'c', 'd']);
  });

  it('sees no contradiction between numbers of different times', () => {
    const late = said('c', 900, { from: '1975-12', to: '1975-12' });
    const early = { from: '1975-02', to: '1975-02' };
    expect(disputeOf([said('a', 100, early), said('b', 300, early), late], [])).toBeNull();
  });

  it('hears nobody twice, neither a source nor a person', () => {
    const copied = said('b', 300, { claimant: 'a' });
    expect(disputeOf([said('a', 100), copied, said('c', 900)], [])).toBeNull();
    const again = said('b', 300, { source: 'a' });
    expect(disputeOf([said('a', 100), again, said('c', 900)], [])).toBeNull();
  });

  it('is none where one side alone speaks', () => {
    const one = { side: 'western' };
    expect(disputeOf([said('a', 1, one), said('b', 2, one), said('c', 3, one)], [])).toBeNull();
  });

  it('prefers three sides to two, and leaves weak and painted claims out where it can', () => {
    const claims = [said('a', 100), said('b', 300), said('c', 900)];
    const [lowest, next] = [said('a', 100, { side: 'x' }), said('b', 300, { side: 'x' })];
    expect(idsOf([lowest, next, said('c', 900), said('d', 500)])).toEqual(['a', 'd', 'c']);
    const weak = said('d', 5000, { weak: true });
    expect(idsOf([...claims, weak])).toEqual(['a', 'b', 'c']);
    const painted = said('d', 5000);
    expect(idsOf([...claims, painted], [painted])).toEqual(['a', 'b', 'c']);
    expect(idsOf([...claims, painted])).toEqual(['a', 'c', 'd']);
  });

  it('takes three of one side in a table of one’s own, and in no other data', () => {
    const own = { side: 'own' };
    const claims = [said('a', 100, own), said('b', 300, own), said('c', 900, own)];
    expect(disputeOf(claims, [])).toBeNull();
    expect(disputeOf(claims, [], true)?.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    const sameSource = claims.map((claim) => ({ ...claim, source: 's0', claimant: 'mine.csv' }));
    expect(disputeOf(sameSource, [], true)).toBeNull();
  });

  it('never holds two claims of which one allows what the other says', () => {
    fc.assert(
      fc.property(anyClaims, (claims) => {
        const apart = claims.map((claim) => ({ ...claim, source: claim.id, claimant: claim.id }));
        const dispute = disputeOf(apart, []);
        if (!dispute) return;
        const [lowest, middle, highest] = dispute;
        expect(highOf(lowest)).toBeLessThan(lowOf(middle));
        expect(highOf(middle)).toBeLessThan(lowOf(highest));
        expect(new Set(dispute.map(({ source }) => source)).size).toBe(3);
      }),
    );
  });
});
