import { differenceEuclidean, wcagContrast } from 'culori';
import { describe, expect, it } from 'vitest';
import { SCHEMES, THEMES } from './scheme.ts';
import { inkWithin, lineOver } from './tone.ts';

const deltaE = differenceEuclidean('lab65');
const INKS = { dark: '#1d2126', light: '#ffffff' } as const;

const COLOURS = THEMES.flatMap((theme) => {
  const { ramps, kinds } = SCHEMES[theme];
  return [...Object.values(ramps).flat(), ...Object.values(kinds)];
});

describe('tones', () => {
  it('draws lines over a class that are seen and are nearer to it than to ink', () => {
    for (const colour of COLOURS) {
      const line = lineOver(colour);
      expect(deltaE(line, colour)).toBeGreaterThan(10);
      expect(deltaE(line, colour)).toBeLessThan(deltaE(line, INKS.dark) + 10);
    }
  });

  it('writes within a colour only where it can be read: at a contrast of 4.5', () => {
    for (const colour of COLOURS) {
      const ink = inkWithin(colour);
      if (ink) expect(wcagContrast(INKS[ink], colour)).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('writes dark on pale, light on dark, and on middle tones not at all', () => {
    expect(['#fff3e0', '#4e1e2c', '#da5c44'].map(inkWithin)).toEqual(['dark', 'light', null]);
  });
});
