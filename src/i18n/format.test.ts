import { describe, expect, it } from 'vitest';
import { loadSpeech } from './words.ts';

const { format: en } = await loadSpeech('en');
const { format: es } = await loadSpeech('es');

describe('createFormat()', () => {
  it('groups digits with a comma in English and with a no-break space in Spanish', () => {
    expect(en.count(52000)).toBe('52,000');
    expect(es.count(52000)).toBe('52\u00a0000');
    expect(es.count(1052000)).toBe('1\u00a0052\u00a0000');
  });

  it('writes the minus sign, which no line is broken at and which is as wide as a plus', () => {
    expect(en.count(-6_800)).toBe('\u22126,800');
    expect(es.count(-52_000)).toBe('\u221252\u00a0000');
    expect(en.count(-0.5)).toBe('\u22120.5');
    expect([en, es].map(({ count }) => count(-0))).toEqual(['0', '0']);
    expect(en.interval(-6_800, -3_400)).toBe('−6,800 to −3,400');
    expect(es.interval(-6_800, -3_400)).toBe('−6800 a −3400');
    expect(en.claim({ qualifier: 'range', low: -3, high: -1 })).toBe('−3 to −1');
  });

  it('leaves four digits together in Spanish, as the data do', () => {
    expect(es.count(2289)).toBe('2289');
    expect(es.interval(2289, 52000)).toBe('2289–52\u00a0000');
  });

  it('writes fractions with three digits, and an interval from below zero with its sign apart', () => {
    expect(en.count(0.12345)).toBe('0.123');
    expect(es.count(12.345)).toBe('12,3');
    expect(en.count(1234.5)).toBe('1,235');
    expect(en.interval(-5, 2.5)).toBe('−5 to 2.5');
  });

  it('says of each end of a span whether a source states it', () => {
    const span = { from: '1974', to: '1990', circa: ['from', 'to'] } as const;
    expect(en.span(span)).toBe('c. 1974 – c. 1990');
    expect(es.span({ ...span, circa: ['to'] })).toBe('1974 – h. 1990');
    expect(en.years({ ...span, circa: ['from'] })).toBe('c. 1974–1990');
    expect(en.end(span, 'to')).toBe('c. 1990');
  });

  it('does not say that it goes on today where no source states an end', () => {
    const span = { from: '2006-08', to: null };
    expect(en.span(span)).toBe('August 2006 – no end on record');
    expect(es.years(span)).toBe('2006 – sin final registrado');
  });

  it('writes one date for a span of one day or year', () => {
    expect(en.span({ from: '2020', to: '2020', circa: ['to'] })).toBe('2020');
    expect(en.years({ from: '1967-05-08', to: '1967-05-12' })).toBe('1967');
  });
});
