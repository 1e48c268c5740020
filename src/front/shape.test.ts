import { expect, it } from 'vitest';
import { createShapes, formatShapes, type Shape } from './shape.ts';

const SHAPES: readonly Shape[] = [
  {
    tag: 'pattern',
    attributes: { id: 'a' },
    shapes: [{ tag: 'rect', attributes: { width: '6', fill: 'red' } }],
  },
  { tag: 'path', attributes: { class: 'land', d: 'M0 0h1' } },
];

it('shapes are the same in the HTML and in the page', () => {
  expect(formatShapes(SHAPES)).toBe(
    '<pattern id="a"><rect width="6" fill="red"/></pattern><path class="land" d="M0 0h1"/>',
  );
  const [pattern, path] = createShapes(SHAPES);
  expect(pattern?.firstElementChild?.getAttribute('fill')).toBe('red');
  expect(path?.namespaceURI).toBe('http://www.w3.org/2000/svg');
  expect(path?.getAttribute('d')).toBe('M0 0h1');
});
