import { describe, expect, it } from 'vitest';
import type { Dataset } from '../dataset/dataset.ts';
import { claimOf } from '../dataset/testing/claimArbitrary.ts';
import { finish } from '../paced.ts';
import { paceScan } from './scan.ts';

const COUNT = 30_000;
const ids = Array.from({ length: COUNT }, (_, at) => `s${at}`);
const series = [{ sources: [], claims: ids.map((source) => claimOf({ source })) }];
const dataset = { interventions: [], series } as unknown as Dataset;
const sources = new Map(
  [...ids, 'uncited'].map((id) => [id, { id, title: `Survéy of ${id}, second part` }]),
);
const idsOf = (text: string) =>
  finish(paceScan(dataset, sources))(text).map(({ target }) => target.id);

describe('paceScan()', () => {
  it('finds sources by beginnings of words in any order, six at most', () => {
    expect(idsOf('surv s29999')).toEqual(['s29999']);
    expect(idsOf('second SURVEY')).toHaveLength(6);
    expect(idsOf('urvey')).toEqual([]);
    expect(idsOf(' ')).toEqual([]);
  });

  it('finds what an intervention or a series cites beside its claims', () => {
    const cited = { sources: ['uncited'], claims: [] };
    for (const holders of [
      { interventions: [cited], series },
      { interventions: [], series: [cited] },
    ]) {
      const scan = finish(paceScan(holders as unknown as Dataset, sources));
      expect(scan('uncited')).toEqual([
        { target: { type: 'source', id: 'uncited' }, name: 'Survéy of uncited, second part' },
      ]);
    }
  });

  it('tells a source once, by the first of its names that fits', () => {
    const author = [{ literal: 'A Survey Office' }, { literal: 'Survey & Sons' }];
    const written = new Map([['s1', { id: 's1', title: 'A survey', author }]]);
    const scan = finish(paceScan(dataset, written));
    expect(scan('survey').map(({ name }) => name)).toEqual(['A survey']);
    expect(scan('sur off').map(({ name }) => name)).toEqual(['A Survey Office']);
  });

  it('finds none that nothing cites', () => {
    expect(idsOf('uncited')).toEqual([]);
  });

  it('rests after every few thousand claims and names, also of one country', () => {
    const rests = [...paceScan(dataset, sources)].length;
    expect(rests).toBeGreaterThanOrEqual((2 * COUNT) / 2_000);
    expect(rests).toBeLessThan((2 * COUNT) / 1_000);
  });
});
