import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { covers, coversYear, daysIn, isAfter, isForward, isPartialDate, overlaps } from './span.ts';

describe('isPartialDate()', () => {
  it('takes a year, a month or a day that there is', () => {
    for (const date of ['1975', '1975-11', '1975-11-30', '1976-02-29', '2000-02-29']) {
      expect(isPartialDate(date), date).toBe(true);
    }
  });

  it('takes no other', () => {
    const wrong = ['75', '1975-13', '1975-00', '1975-11-31', '1975-02-29', '1900-02-29'];
    for (const date of [...wrong, '1975-11-00', '1975-1', '1975-11-9', '', 'May 1975', '1975-']) {
      expect(isPartialDate(date), date).toBe(false);
    }
  });

  it('takes every day of the calendar', () => {
    const day = fc.date({
      min: new Date('1000-01-01'),
      max: new Date('9999-12-31'),
      noInvalidDate: true,
    });
    fc.assert(fc.property(day, (one) => isPartialDate(one.toISOString().slice(0, 10))));
  });
});

describe('daysIn()', () => {
  it('knows each month, and none besides', () => {
    expect([1, 2, 4, 12].map((month) => daysIn(1975, month))).toEqual([31, 28, 30, 31]);
    expect(daysIn(1976, 2)).toBe(29);
    expect([0, 13].map((month) => daysIn(1975, month))).toEqual([undefined, undefined]);
  });
});

describe('isAfter()', () => {
  it('compares a date with a day as far as it is precise', () => {
    const asOf = '2026-11-21';
    expect(
      ['2026', '2026-11', '2026-11-21', '2025-12-31'].filter((one) => isAfter(one, asOf)),
    ).toEqual([]);
    expect(['2027', '2026-12', '2026-11-22'].every((one) => isAfter(one, asOf))).toBe(true);
  });
});

describe('covers()', () => {
  const whole = { from: '1974-05', to: '1990-03-01' };

  it('holds what lies within, as far as both are precise', () => {
    const within = [
      { from: '1974-05', to: '1990-03-01' },
      { from: '1974', to: '1990' },
      { from: '1980', to: '1980' },
    ];
    expect(within.every((part) => covers(whole, part))).toBe(true);
    expect(covers({ from: '1974', to: null }, { from: '1980', to: null })).toBe(true);
  });

  it('holds nothing that begins before or ends after', () => {
    const beyond = [
      { from: '1974-04', to: '1980' },
      { from: '1973', to: '1980' },
      { from: '1980', to: '1990-03-02' },
      { from: '1980', to: '1991' },
      { from: '1980', to: null },
    ];
    expect(beyond.some((part) => covers(whole, part))).toBe(false);
  });
});

describe('two spans', () => {
  it('overlap both ways or not at all', () => {
    const year = fc.integer({ min: 1960, max: 1990 }).map(String);
    const span = fc.record({ from: year, to: fc.option(year) }).filter(isForward);
    fc.assert(
      fc.property(span, span, (one, other) => {
        expect(overlaps(one, other)).toBe(overlaps(other, one));
        if (covers(one, other)) expect(overlaps(one, other)).toBe(true);
      }),
    );
  });

  it('touch where one ends in the month in which the other begins', () => {
    expect(overlaps({ from: '1975', to: '1975-06' }, { from: '1975-06-30', to: null })).toBe(true);
    expect(overlaps({ from: '1975', to: '1975-06' }, { from: '1975-07', to: '1976' })).toBe(false);
  });

  it('cover a year in which they begin, last or end', () => {
    const years = [1974, 1975, 1976, 1977, 1978];
    const covered = years.filter((year) => coversYear({ from: '1975-12', to: '1977-01' }, year));
    expect(covered).toEqual([1975, 1976, 1977]);
    expect(coversYear({ from: '1975', to: null }, 2026)).toBe(true);
  });
});
