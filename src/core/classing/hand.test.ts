import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseBounds } from './hand.ts';

describe('parseBounds()', () => {
  it.each([
    ['1; 100; 1,000', '.', [1, 100, 1000]],
    ['1, 100, 1,000', '.', [1, 100, 1000]],
    ['0,5; 2,5; 10 000', ',', [0.5, 2.5, 10_000]],
    ['-5; 0; 5;', '.', [-5, 0, 5]],
    ['1;100;1000', '.', [1, 100, 1000]],
    [' 1 ;\n 100 \n\n1000,  2000 ; ', '.', [1, 100, 1000, 2000]],
    ['1; 2; 3; 4; 5; 6; 7', '.', [1, 2, 3, 4, 5, 6, 7]],
    ['\u22126,800; \u22120.5; 0', '.', [-6_800, -0.5, 0]],
  ] as const)('reads %s', (text, decimal, bounds) => {
    expect(parseBounds(text, decimal)).toEqual({ bounds });
  });

  it.each([
    ['1; x; 3', { code: 'not-a-number', text: 'x' }],
    ['1; 3; 3', { code: 'not-ascending', text: '3' }],
    ['1; 5; 9;  7 ', { code: 'not-ascending', text: '7' }],
    ['1;  x y ;3', { code: 'not-a-number', text: 'x y' }],
    ['1; 3', { code: 'too-few', count: 2 }],
    ['1; 2; 3; 4; 5; 6; 7; 8', { code: 'too-many', count: 8 }],
  ] as const)('says what is wrong in %s', (text, fault) => {
    expect(parseBounds(text, '.')).toEqual({ fault });
  });

  it('gives bounds that ascend, or says why not, whatever is written', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const read = parseBounds(text, '.');
        if ('fault' in read) return;
        read.bounds.forEach((bound, at) => {
          expect(Number.isFinite(bound)).toBe(true);
          if (at > 0) expect(bound).toBeGreaterThan(read.bounds[at - 1] ?? Number.NaN);
        });
      }),
    );
  });
});
