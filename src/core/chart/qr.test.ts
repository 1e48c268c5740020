import { describe, expect, it } from 'vitest';
import { qrOf } from './qr.ts';

const ADDRESS = 'https://atlas.example/?year=1988&country=AGO&version=2026.11';

/** The squares that a path fills. */
function squaresOf(path: string): ReadonlySet<string> {
  const runs = [...path.matchAll(/M(\d+) (\d+)h(\d+)v1h-(\d+)z/g)];
  expect(runs.map(([text]) => text).join('')).toBe(path);
  return new Set(
    runs.flatMap(([, x, y, width]) =>
      Array.from({ length: Number(width) }, (_, step) => `${Number(x) + step},${y}`),
    ),
  );
}

describe('qrOf(text)', () => {
  it('has its three finders within four units of quiet', () => {
    const code = qrOf(ADDRESS);
    if (!code) throw new Error('no code');
    const squares = squaresOf(code.path);
    const last = code.size - 5;
    for (const [x, y] of [
      [4, 4],
      [last, 4],
      [4, last],
    ]) {
      expect(squares.has(`${x},${y}`)).toBe(true);
    }
    const edges = [...squares].flatMap((square) => square.split(',').map(Number));
    expect(Math.min(...edges)).toBe(4);
    expect(Math.max(...edges)).toBe(last);
  });

  it('is null for an address that is longer than any code', () => {
    expect(qrOf('x'.repeat(5_000))).toBeNull();
  });
});
