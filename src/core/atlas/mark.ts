/** Shapes that tell sides apart without colour. */
export const MARKS = ['square', 'triangle', 'diamond', 'cross', 'circle'] as const;
export type Mark = (typeof MARKS)[number];
