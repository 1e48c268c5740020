import { describe, expect, it } from 'vitest';
import { estimate, layer } from '../atlas/testing/cuba.ts';
import type { Claim } from '../dataset/dataset.ts';
import { cellOf } from './cell.ts';
import { exact, place, presence } from './testing/presence.ts';

function at(claims: readonly Partial<Claim>[]) {
  return cellOf(place(presence('war', claims)), layer('disagreement'), 1975, estimate('best'));
}

function on(from: string, to: string, value: number, source: string, fields: Partial<Claim> = {}) {
  return { ...exact(value), from, to, source, ...fields };
}

describe('disagreementOf()', () => {
  it('is the highest over the lowest claim, and counts the sources', () => {
    const rivals = [
      { ...exact(100), source: 'A' },
      { low: 250, high: 300, qualifier: 'range', source: 'B' } as const,
    ];
    expect(at(rivals)).toMatchObject({ type: 'disagreement', ratio: 3, sources: 2 });
    expect(at(rivals.slice(0, 1))).toMatchObject({ ratio: 1, sources: 1 });
    expect(at([exact(0)])).toMatchObject({ ratio: 1 });
    expect(at([])).toBeUndefined();
  });

  it('takes growth within a year for no disagreement', () => {
    const growth = [on('1975-05', '1975-05', 50, 'A'), on('1975-11', '1975-12', 17_000, 'B')];
    expect(at(growth)).toMatchObject({ ratio: 1, sources: 1 });
    expect(at([...growth, on('1975-12-31', '1975-12-31', 20_000, 'C')])).toMatchObject({
      low: 17_000,
      high: 20_000,
      sources: 2,
    });
  });

  it('gives a source that nobody can be compared with the ends of its own number, not those of the year', () => {
    const growth = [on('1975-05', '1975-05', 50, 'A'), on('1975-11', '1975-12', 17_000, 'B')];
    expect(at(growth)).toMatchObject({ low: 17_000, value: 17_000, high: 17_000 });
    const range = { low: 20, high: 30, qualifier: 'range', source: 'A' } as const;
    expect(at([range])).toMatchObject({ low: 20, value: 20, high: 30 });
  });

  it('compares what is said of one quarter, or of times that overlap', () => {
    expect(
      at([on('1975-10-01', '1975-10-01', 10, 'A'), on('1975-12-31', '1975-12-31', 40, 'B')]),
    ).toMatchObject({ ratio: 4 });
    expect(
      at([on('1975', '1975', 10, 'A'), on('1975-12-31', '1975-12-31', 30, 'B')]),
    ).toMatchObject({ ratio: 3 });
  });

  it('leaves weak claims out, and what one source says twice', () => {
    const solid = [on('1975', '1975', 100, 'A'), on('1975', '1975', 120, 'B')];
    expect(at([...solid, on('1975', '1975', 1, 'C', { weak: true })])).toMatchObject({
      ratio: 1.2,
      sources: 2,
    });
    expect(at([on('1975', '1975', 1, 'C', { weak: true })])).toBeUndefined();
    expect(at([on('1975', '1975', 100, 'A'), on('1975', '1975', 300, 'A')])).toMatchObject({
      ratio: 1,
      sources: 1,
    });
  });
});
