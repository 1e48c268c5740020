import { describe, expect, it } from 'vitest';
import { loadSpeech } from './words.ts';

const { summary: en } = (await loadSpeech('en')).messages;
const { summary: es } = (await loadSpeech('es')).messages;

describe('the summary of involvement without a number', () => {
  it('says “more” only after other countries', () => {
    expect(en.unknown(6, true)).toBe(
      'In 6 more countries involvement is on record without a number.',
    );
    expect(en.unknown(2, false)).toBe('In 2 countries involvement is on record without a number.');
    expect(es.unknown(6, true)).toBe('En 6 países más consta participación sin que se dé número.');
    expect(es.unknown(1, false)).toBe('En 1 país consta participación sin que se dé número.');
  });

  it('does not say that no source speaks where one says zero', () => {
    expect(en.none('Cuban troops', 1991)).toBe('Cuban troops, 1991: no figure above zero.');
    expect(es.none('Tropas cubanas', 1991)).toBe(
      'Tropas cubanas, 1991: ninguna cifra superior a cero.',
    );
  });
});
