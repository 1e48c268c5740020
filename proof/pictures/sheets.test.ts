import { describe, expect, it } from 'vitest';
import { builtCheck, builtInputs } from '../../data/build/testing/builtInputs.ts';
import { drawnFrom } from './drawn.ts';
import { changesBetween, readGolden, wordChanges } from './golden.ts';
import { draw, sheetsOf } from './sketch.ts';

const LAYER = 'troops';
const ESTIMATE = 'best';

const inputs = builtInputs();
const checked = builtCheck();
const drawn = await drawnFrom(inputs, checked);
const { description } = drawn.subject;

describe('a whole picture, to the letter', () => {
  // Of one layer under one estimate; `npm run pictures` draws all, which takes longer.
  it('is what it was in every year', () => {
    const layers = description.layers.filter(({ id }) => id === LAYER);
    const estimates = description.estimates.filter(({ id }) => id === ESTIMATE);
    const subject = { ...drawn.subject, description: { ...description, layers, estimates } };
    const accepted = readGolden().filter((line) => line.startsWith(`sheet ${LAYER} ${ESTIMATE} `));
    expect(accepted).toHaveLength(1);
    const told = wordChanges(changesBetween(accepted, sheetsOf({ ...drawn, subject })));
    if (told !== null) throw new Error(told);
  });

  it('is the same whatever was drawn before it', async () => {
    const view = { layer: LAYER, estimate: ESTIMATE, year: 1976 };
    const fresh = await drawnFrom(inputs, checked);
    // Years with the same borders, under headlines of other heights.
    for (const year of [1978, 1977]) draw(drawn, { ...view, year });
    expect(draw(fresh, view)).toBe(draw(drawn, view));
  });
});
