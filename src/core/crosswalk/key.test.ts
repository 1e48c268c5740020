import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bagOf,
  keyOf,
  LONGEST,
  readingsOf,
  remarkIn,
  tellingWords,
  withoutForm,
  withoutTotal,
} from './key.ts';

describe('keyOf()', () => {
  it.each([
    ['Côte d’Ivoire', "COTE D'IVOIRE"],
    ['St. Lucia', 'Saint Lucia'],
    ['Bosnia & Herzegovina', 'Bosnia and Herzegovina'],
    ['Congo, Dem. Rep.', 'Congo, Democratic Republic'],
    ['South Viet-Nam', 'south viet nam'],
    ['Yemen (Y.A.R.)', 'Yemen (YAR)'],
    ['D.P.R. Korea', 'DPR Korea'],
    ['São Tomé e Príncipe', 'Sao Tome e Principe'],
  ])('takes %s and %s as the same', (one, other) => {
    expect(keyOf(one)).toBe(keyOf(other));
  });

  it('is its own key', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(keyOf(keyOf(text))).toBe(keyOf(text));
      }),
      { numRuns: 500 },
    );
  });
});

describe('bagOf()', () => {
  it('forgets order and small words, and nothing that tells countries apart', () => {
    expect(bagOf('Korea, Republic of')).toBe(bagOf('Republic of Korea'));
    expect(bagOf('Venezuela, República Bolivariana de')).toBe(
      bagOf('República Bolivariana de Venezuela'),
    );
    expect(bagOf('Guinea')).not.toBe(bagOf('Equatorial Guinea'));
    expect(bagOf('Congo, R.')).not.toBe(bagOf('R.D. del Congo'));
    expect(bagOf('North Korea')).not.toBe(bagOf('South Korea'));
    expect(bagOf('ab cx')).not.toBe(bagOf('abc x'));
  });

  it('has no words of what has none', () => {
    expect(tellingWords('')).toEqual([]);
    expect(tellingWords(' of the ')).toEqual([]);
  });
});

describe('readingsOf()', () => {
  it('reads many marks behind a name in no more steps than there are marks', {
    timeout: 5_000,
  }, () => {
    // Each mark would double them, if it might begin a group or go on with one.
    expect(readingsOf(`Angola${'*'.repeat(28)}`)).toContain('Angola');
    expect(readingsOf(`Angola${'*'.repeat(28)}x`)).toEqual([`Angola${'*'.repeat(28)}x`]);
    expect(readingsOf(`Angola${' [a] (1)'.repeat(13)}`)).toContain('Angola');
  });

  it('reads no name in what is longer than any name with its remark', () => {
    const remark = 'x'.repeat(LONGEST - 'Angola ()'.length);
    expect(readingsOf(`Angola (${remark})`)).toContain('Angola');
    expect(readingsOf(`Angola (${remark}x)`)).toEqual([]);
  });

  it.each([
    ['Angola*', 'Angola'],
    ['Angola †', 'Angola'],
    ['Angola[3]', 'Angola'],
    ['Angola (2)', 'Angola'],
    ['Angola\u00b2', 'Angola'],
    ['Angola 1/', 'Angola'],
    ['Yugoslavia (former)', 'Yugoslavia'],
    ['Former Yugoslavia', 'Yugoslavia'],
    ['Gambia (the)', 'Gambia'],
    ['AGO / Angola', 'Angola'],
    ['024 - Angola', 'Angola'],
    ['AGO: Angola', 'Angola'],
    ['Angola [AGO]', 'Angola'],
    ['Burma (Myanmar)', 'Myanmar'],
    ['“Angola”', 'Angola'],
  ])('reads %s as %s', (text, wanted) => {
    expect(readingsOf(text)).toContain(wanted);
  });

  it.each([
    ['Angola', ['Angola']],
    ['  Angola ', ['  Angola ', 'Angola']],
    ['«Angola»*', ['«Angola»*', 'Angola»*', 'Angola»']],
    ['““Angola””', ['““Angola””', 'Angola']],
    ['Cuba “x” isle', ['Cuba “x” isle']],
    ['Burma (Myanmar)', ['Burma (Myanmar)', 'Burma', 'Myanmar']],
    ['Angola  (of old)  (x)', ['Angola  (of old)  (x)', 'Angola', 'of old']],
    ['Angola / Cuba', ['Angola / Cuba', 'Angola', 'Cuba']],
    ['Angola  /  Cuba', ['Angola  /  Cuba', 'Angola', 'Cuba']],
    ['Angola/Cuba', ['Angola/Cuba', 'Angola', 'Cuba']],
    ['Angola/Cuba/Mali', ['Angola/Cuba/Mali']],
    ['Angola/', ['Angola/', 'Angola']],
    ['Former Yugoslavia *', ['Former Yugoslavia *', 'Former Yugoslavia', 'Yugoslavia']],
    ['AGO - Angola', ['AGO - Angola', 'Angola']],
    ['AGO / Angola', ['AGO / Angola', 'Angola']],
    ['024 Angola', ['024 Angola', 'Angola']],
    ['(former) Yugoslavia', ['(former) Yugoslavia', 'Yugoslavia']],
    ['(Old) Angola', ['(Old) Angola', 'Angola', 'Old']],
    ['Angola [AGO] ', ['Angola [AGO] ', 'Angola [AGO]', 'Angola']],
  ])('reads %j as just %j, one after the other', (text, readings) => {
    expect(readingsOf(text)).toEqual(readings);
  });

  it('begins with the text itself, so that what stands in the lists is never read otherwise', () => {
    expect(readingsOf('Yemen (Y.A.R.)')[0]).toBe('Yemen (Y.A.R.)');
  });

  it('never throws and never reads nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const reading of readingsOf(text)) expect(reading).not.toBe('');
      }),
      { numRuns: 500 },
    );
  });
});

describe('withoutTotal()', () => {
  it.each([
    ['Africa, total', 'Africa'],
    ['Sub-total: Africa', 'Africa'],
    ['all countries total', 'all countries'],
    ['Suma – África', 'África'],
    ['Total', ''],
    ['North, total – Africa', 'North Africa'],
    ['Totality', null],
    ['Africa, all', null],
  ])('of %j is %j', (text, rest) => {
    expect(withoutTotal(text)).toBe(rest);
  });
});

describe('remarkIn()', () => {
  it.each([
    ['Germany (West)', 'West'],
    [' Germany   (West) of old', 'West'],
    ['AGO (Angola)', null],
    [' AGO (Angola)', null],
    ['Germany(West)', 'West'],
    ['(Angola)', null],
    ['Germany (W)', null],
    ['Germany', null],
    ['Five5 (West)', 'West'],
    ['ABCDE (West)', 'West'],
  ])('of %j is %j', (text, remark) => {
    expect(remarkIn(text)).toBe(remark);
  });
});

describe('withoutForm()', () => {
  it.each([
    ['Republic of Angola', 'Angola'],
    ['The Islamic Republic of Iran', 'Iran'],
    ['Angola, Rep. of', 'Angola'],
    [' Angola, People’s Republic of the ', 'Angola'],
    ['República de Cuba', 'Cuba'],
    [' Angola ', null],
    ['Republic of ', null],
  ])('of %j is %j', (text, bare) => {
    expect(withoutForm(text)).toBe(bare);
  });
});
