import { describe, expect, it } from 'vitest';
import { gapsOf } from './gap.ts';

const NOBODY: ReadonlySet<number> = new Set();

describe('gapsOf()', () => {
  it('are the years between two figures, without their own', () => {
    const figures = [
      [1970, 1970],
      [1975, 1976],
      [1978, 1978],
    ] as const;
    expect(gapsOf(figures, NOBODY)).toEqual([
      { from: '1971', to: '1974' },
      { from: '1977', to: '1977' },
    ]);
  });

  it('are none where figures follow each other, or overlap', () => {
    const figures = [
      [1970, 1972],
      [1972, 1974],
      [1975, 1975],
    ] as const;
    expect(gapsOf(figures, NOBODY)).toEqual([]);
    expect(gapsOf([], NOBODY)).toEqual([]);
    expect(gapsOf([[1970, 1970]], NOBODY)).toEqual([]);
  });

  it('are none within a figure of many years, though a later one of few ends before it', () => {
    const figures = [
      [1970, 1980],
      [1972, 1973],
      [1979, 1979],
    ] as const;
    expect(gapsOf(figures, NOBODY)).toEqual([]);
    expect(gapsOf([...figures, [1983, 1983]], NOBODY)).toEqual([{ from: '1981', to: '1982' }]);
  });

  it('are none where others were counted between them, be it in the first or the last year', () => {
    const figures = [
      [1970, 1970],
      [1975, 1975],
    ] as const;
    for (const year of [1971, 1973, 1974]) expect(gapsOf(figures, new Set([year]))).toEqual([]);
    expect(gapsOf(figures, new Set([1970, 1975]))).toHaveLength(1);
  });
});
