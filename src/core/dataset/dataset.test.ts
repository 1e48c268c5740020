import { describe, expect, it } from 'vitest';
import { presence } from '../choropleth/testing/presence.ts';
import { byId, claimsOf } from './dataset.ts';

describe('byId()', () => {
  it('finds each by its id', () => {
    const [one, other] = [{ id: 'a' }, { id: 'b' }];
    expect(byId([one, other]).get('b')).toBe(other);
    expect(byId([one, other]).get('c')).toBeUndefined();
  });
});

describe('claimsOf()', () => {
  it('are those of interventions and those of plain series', () => {
    const { intervention: war } = presence('war', [{ best: 1 }]);
    const { intervention: told } = presence('told', [{ best: 2 }]);
    const ids = claimsOf({ interventions: [war], series: [told] }).map(({ id }) => id);
    expect(ids).toEqual(['war.1', 'told.1']);
  });
});
