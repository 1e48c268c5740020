import { describe, expect, it } from 'vitest';
import { createFormat } from './format.ts';

describe('createFormat()', () => {
  it('groups digits with a comma in English and with a no-break space in Spanish', () => {
    expect(createFormat('en').count(52000)).toBe('52,000');
    expect(createFormat('es').count(52000)).toBe('52\u00a0000');
    expect(createFormat('es').count(1052000)).toBe('1\u00a0052\u00a0000');
  });

  it('leaves four digits together in Spanish, as the data do', () => {
    expect(createFormat('es').count(2289)).toBe('2289');
    expect(createFormat('es').interval(2289, 52000)).toBe('2289–52\u00a0000');
  });
});
