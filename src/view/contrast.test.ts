import { readFileSync } from 'node:fs';
import { wcagContrast } from 'culori';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('./style.css', import.meta.url), 'utf8');

/** The colours of the block in which the n-th `--paper` stands: light first, then dark. */
function paletteOf(index: number): Readonly<Record<string, string>> {
  const block = css.split('--paper:').slice(1)[index]?.split('}')[0] ?? '';
  const colours = [...`--paper:${block}`.matchAll(/--([a-z-]+):\s*(#[0-9a-f]{6})/g)];
  return Object.fromEntries(colours.map(([, name, colour]) => [name, colour]));
}

const PAIRS = [
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

describe('the palettes', () => {
  it.each(
    (['light', 'dark'] as const).flatMap((theme, index) =>
      PAIRS.map(([ink, ground]) => ({ theme, ink, ground, palette: paletteOf(index) })),
    ),
  )('$theme: $ink on $ground has a contrast of 4.5 at least', ({ ink, ground, palette }) => {
    expect(wcagContrast(palette[ink] ?? '#000', palette[ground] ?? '#000')).toBeGreaterThanOrEqual(
      4.5,
    );
  });
});
