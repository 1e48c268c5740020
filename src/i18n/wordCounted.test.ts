import { describe, expect, it } from 'vitest';
import { DESCRIPTION } from '../core/atlas/testing/cuba.ts';
import { TABLE_TEXTS } from './tableTexts.ts';
import { wordCounted } from './wordCounted.ts';
import { createWords, loadSpeech } from './words.ts';

const ENGLISH = createWords(await loadSpeech('en'), DESCRIPTION);
const SPANISH = createWords(await loadSpeech('es'), DESCRIPTION);

const [killed] = DESCRIPTION.layers.filter(({ id }) => id === 'killed');
if (!killed) throw new Error('no such layer');
const measured = { name: '{count}', type: 'stock' } as Parameters<typeof TABLE_TEXTS.layer>[0];
/** A reader’s own measure that is called as the place of a count is marked. */
const ODD = createWords(await loadSpeech('en'), {
  ...DESCRIPTION,
  layers: [{ ...killed, words: TABLE_TEXTS.layer(measured) }],
});

describe('what a layer counts', () => {
  it.each([
    [1, 'cuban_killed', 'Cuban killed', 'cubano muerto'],
    [9, 'cuban_killed', 'Cubans killed', 'cubanos muertos'],
    [
      1,
      'expedition_killed',
      'member of an expedition killed',
      'integrante de una expedición muerto',
    ],
  ])('stands without its number (%i, %s)', (value, measure, english, spanish) => {
    const told = [ENGLISH, SPANISH].map((words) =>
      wordCounted({ value, measure }, words.layer('killed')),
    );
    expect(told).toEqual([english, spanish]);
  });

  it('is put beside its number once, however it is called and the number written', () => {
    const layer = ODD.layer('killed');
    expect(layer.figure({ value: 9, measure: 'x' }, '$& 9')).toBe('$& 9 · {count}');
    expect(wordCounted({ value: 9, measure: 'x' }, layer)).toBe('· {count}');
  });
});
