import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { differenceEuclidean, wcagContrast } from 'culori';
import { describe, expect, it } from 'vitest';
import { SCHEMES, THEMES, type Theme } from '../core/choropleth/scheme.ts';

const tokens = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8');
const [USUAL = ''] = tokens.split('@media (prefers-contrast: more)');
const [, LINES = ''] = tokens.split('@media (prefers-contrast: more), (forced-colors: active)');

/** The colours of the page in a theme: the style sheet has both side by side. */
function paletteOf(theme: Theme, css = USUAL): Readonly<Record<string, string>> {
  const pairs = css.matchAll(/--([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g);
  return Object.fromEntries(
    [...pairs].map(([, name, light, dark]) => [name, theme === 'light' ? light : dark]),
  );
}

/** What has to be read, on what. */
const TEXTS = [
  ['text', 'paper'],
  ['text', 'raised'],
  ['text', 'sea'],
  ['text', 'accent-soft'],
  ['soft', 'paper'],
  ['soft', 'raised'],
  ['accent', 'paper'],
  ['accent', 'raised'],
  ['warn', 'warn-soft'],
] as const;

const deltaE = differenceEuclidean('lab65');

describe.each(THEMES)('the %s palette', (theme) => {
  const palette = paletteOf(theme);
  const { land, dependency, hollow, actor, ramps, ratio, kinds } = SCHEMES[theme];
  const colour = (name: string) => palette[name] ?? '';

  it.each(TEXTS)('has a contrast of 4.5 at least: %s on %s', (ink, ground) => {
    expect(wcagContrast(colour(ink), colour(ground))).toBeGreaterThanOrEqual(4.5);
  });

  it('has a contrast of 3 at least between the bars of figures and the panel', () => {
    expect(wcagContrast(colour('bar'), colour('raised'))).toBeGreaterThanOrEqual(3);
  });

  it('outlines a finding at a contrast of 3 at least to all that may lie beside it', () => {
    for (const line of ['mark-line', 'vague-line', 'text', 'accent']) {
      for (const ground of [land, dependency, colour('sea')]) {
        expect(wcagContrast(colour(line), ground), `${line} on ${ground}`).toBeGreaterThanOrEqual(
          3,
        );
      }
    }
  });

  it('outlines findings at 7 and borders at 2 where a reader asks for more contrast, or has colours forced', () => {
    const more = paletteOf(theme, LINES);
    const least = { 'mark-line': 7, 'vague-line': 7, 'land-line': 2 };
    for (const [line, contrast] of Object.entries(least)) {
      expect(wcagContrast(more[line] ?? land, land), line).toBeGreaterThanOrEqual(contrast);
    }
  });

  it('tells land, dependency and sea apart, and every finding from land', () => {
    expect(deltaE(land, colour('sea'))).toBeGreaterThan(5);
    expect(deltaE(dependency, colour('sea'))).toBeGreaterThan(4);
    expect(deltaE(land, dependency)).toBeGreaterThan(4);
    // Hollow is nearly the paper: its outline tells it from the sea.
    expect(deltaE(land, hollow)).toBeGreaterThan(10);
    const findings = [...Object.values(ramps).flat(), ...ratio, ...Object.values(kinds)];
    for (const finding of findings) expect(deltaE(finding, land)).toBeGreaterThan(10);
  });

  it('agrees with the map’s own colours', () => {
    expect(deltaE(actor, colour('sea'))).toBeGreaterThan(30);
  });
});
