import { describe, expect, it } from 'vitest';
import { Names, Placer } from './placer.ts';

describe('Names', () => {
  it('gives the same text one position', () => {
    const names = new Names();
    expect(['a', 'b', 'a', ''].map((name) => names.add(name))).toEqual([0, 1, 0, 2]);
    expect(names.all).toEqual(['a', 'b', '']);
  });
});

describe('Placer', () => {
  it('keeps every figure in its order, however many they are', () => {
    const placer = new Placer();
    const figures = Array.from({ length: 3_000 }, (_, at) => ({
      ...{ measure: at % 2, polity: at % 3, source: at % 5, from: at % 7, until: at % 11 },
      ...{ value: at, low: at - 1, high: at + 1, line: at + 2 },
    }));
    for (const figure of figures) placer.add(figure);
    expect(placer.size).toBe(3_000);
    const placed = placer.build({ measures: [], polities: [], sources: [] });
    const names = ['measure', 'polity', 'source', 'from', 'until', 'value', 'low', 'high', 'line'];
    for (const name of names as (keyof (typeof figures)[number])[]) {
      expect([...placed[name]]).toEqual(figures.map((figure) => figure[name]));
    }
  });
});
