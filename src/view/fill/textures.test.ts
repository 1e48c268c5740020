import { expect, it } from 'vitest';
import type { Fill } from '../../core/choropleth/fill.ts';
import { HATCHES } from '../../core/choropleth/hatch.ts';
import { createTextures } from './textures.ts';

const SOLID: Fill = { key: 'aa0000', base: '#aa0000', texture: 'solid', ink: '#aa0000' };
const CARRIED: Fill = {
  key: 'falling-aa0000-ffffff',
  base: '#aa0000',
  texture: 'falling',
  ink: '#ffffff',
};
const DENIED: Fill = { key: 'cross-eeeeee-aa0000', base: '#eee', texture: 'cross', ink: '#aa0000' };

function create() {
  const defs = document.createElementNS('http://www.w3.org/2000/svg', 'defs');
  const textures = createTextures(defs, 'map');
  const scales = () => [...defs.children].map((one) => one.getAttribute('patternTransform'));
  return { defs, textures, scales };
}

it('paints what has no texture with its colour, and makes no pattern for it', () => {
  const { defs, textures } = create();
  expect(textures.paint(SOLID)).toBe('#aa0000');
  expect(defs.children).toHaveLength(0);
});

it('paints a hatch by a pattern with its colours, under an id that no other drawing has', () => {
  const { defs, textures } = create();
  expect(textures.paint(CARRIED)).toBe('url(#map-falling-aa0000-ffffff)');
  const [pattern] = defs.children;
  expect(pattern?.id).toBe('map-falling-aa0000-ffffff');
  expect(pattern?.querySelector('rect')?.getAttribute('fill')).toBe('#aa0000');
  expect(pattern?.querySelector('path')?.getAttribute('stroke')).toBe('#ffffff');
  expect(pattern?.querySelector('path')?.getAttribute('d')).toBe(HATCHES.falling);
});

it('makes one pattern for all that look equal', () => {
  const { defs, textures } = create();
  expect(textures.paint(CARRIED)).toBe(textures.paint({ ...CARRIED }));
  textures.paint(DENIED);
  expect(defs.children).toHaveLength(2);
});

it('keeps hatches one size on the screen, however near the map is, those made later too', () => {
  const { textures, scales } = create();
  textures.paint(CARRIED);
  expect(scales()).toEqual(['scale(1)']);
  textures.resize(4);
  textures.paint(DENIED);
  expect(scales()).toEqual(['scale(0.25)', 'scale(0.25)']);
});
