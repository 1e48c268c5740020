import { describe, expect, it } from 'vitest';
import { fitDeck } from './fitDeck.ts';

describe('what stands below a headline', () => {
  it('is whole sentences, and what has no room is told apart', () => {
    expect(fitDeck(['One is.', 'Two are many more.', 'Three.'], 15)).toEqual({
      shown: 'One is. Three.',
      rest: 'Two are many more.',
    });
    expect(fitDeck(['One is.'], 7)).toEqual({ shown: 'One is.', rest: '' });
    expect(fitDeck(['One is.'], 6)).toEqual({ shown: '', rest: 'One is.' });
  });
});
