import { describe, expect, it } from 'vitest';
import { SCOPE } from '../atlas/testing/cuba.ts';
import {
  MAX_LENGTH,
  parseCamera,
  parseData,
  parsePolityId,
  parseText,
  parseVersion,
  parseYear,
} from './parse.ts';
import { FIELDS } from './state.ts';

describe('parseYear()', () => {
  it('takes the years of the atlas, and names the nearest for any other', () => {
    const { firstYear, lastYear } = SCOPE;
    expect(parseYear(String(firstYear), SCOPE)).toEqual({ value: firstYear });
    expect(parseYear(String(lastYear), SCOPE)).toEqual({ value: lastYear });
    expect(parseYear('-44', SCOPE)).toEqual({ code: 'year-before', value: firstYear });
    expect(parseYear(String(firstYear - 1), SCOPE)).toEqual({
      code: 'year-before',
      value: firstYear,
    });
    expect(parseYear(String(lastYear + 1), SCOPE)).toEqual({ code: 'year-after', value: lastYear });
  });

  it.each(['', 'x1975', '1975x', '1975.5', '1234567', '--1'])('%j is no year', (text) => {
    expect(parseYear(text, SCOPE)).toEqual({ code: 'not-a-year' });
  });
});

describe('parseText()', () => {
  it('is cut where it is too long', () => {
    const long = 'a'.repeat(MAX_LENGTH);
    expect(parseText(long)).toEqual({ value: long });
    expect(parseText(`${long}b`)).toEqual({ code: 'too-long', value: long });
  });
});

describe('parsePolityId()', () => {
  it('takes ids in small letters too, and nothing that is no id', () => {
    expect(parsePolityId('ago')).toEqual({ value: 'AGO' });
    expect(parsePolityId('DEU-FRG')).toEqual({ value: 'DEU-FRG' });
    for (const other of ['AG', 'XAGO-FRGX', 'AGO-', '1AGO', 'AGO1']) {
      expect(parsePolityId(other)).toEqual({ code: 'unknown-country' });
    }
  });
});

describe('parseData()', () => {
  it('takes the file that a link names, and nothing else', () => {
    const file = { hash: '0123456789abcdef', rows: 3, name: 'a' };
    expect(parseData('local/0123456789abcdef/3/a')).toEqual({ value: file });
    expect(parseData('elsewhere/0123456789abcdef/3/a')).toEqual({ code: 'unknown-value' });
  });
});

describe('parseVersion()', () => {
  it('takes a year and a month, and a day or a number after them', () => {
    for (const text of ['2026.11', '2026.1', '2026.11.3']) {
      expect(parseVersion(text, SCOPE)).toEqual({ value: text });
    }
    for (const text of ['2026', 'v2026.11', '2026.11.', '2026.111', '2026.11.1234']) {
      expect(parseVersion(text, SCOPE)).toEqual({ code: 'unknown-value' });
    }
  });
});

describe('parseCamera()', () => {
  it('takes a zoom and a centre, rounded, up to the edges of the map', () => {
    expect(parseCamera('5.126/-12/17.5')).toEqual({ value: { zoom: 5.13, lat: -12, lng: 17.5 } });
    for (const [lat, lng] of [
      [-90, -180],
      [90, 200],
    ]) {
      expect(parseCamera(`1/${lat}/${lng}`)).toEqual({ value: { zoom: 1, lat, lng } });
    }
  });

  it.each(['1/-90.1/0', '1/90.1/0', '1/0/-180.1', '1/0/200.1'])('%s is off the map', (text) => {
    expect(parseCamera(text)).toEqual({ code: 'bad-camera' });
  });

  it.each(['', '1/2', 'x1/2/3', '1/2/3x', '123/2/3', '1./2/3', '-1/2/3', '1/1234/3', '1/2/1234'])(
    '%j is no camera',
    (text) => {
      expect(parseCamera(text)).toEqual({ code: 'bad-camera' });
    },
  );

  it('goes no nearer than the map does', () => {
    expect(parseCamera('7/1/2')).toEqual({ value: { zoom: 7, lat: 1, lng: 2 } });
    expect(parseCamera('12.25/1.125/2.25')).toEqual({
      code: 'too-near',
      value: { zoom: 7, lat: 1.13, lng: 2.25 },
    });
  });
});

describe('the key “embed”', () => {
  it('is 1 or nothing', () => {
    const { parse, format } = FIELDS.embed;
    expect(parse('1', SCOPE)).toEqual({ value: true });
    expect(parse('0', SCOPE)).toEqual({ code: 'unknown-value' });
    expect([true, false].map(format)).toEqual(['1', '']);
  });
});
