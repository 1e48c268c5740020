import { describe, expect, it } from 'vitest';
import { countedBy, unitOf } from './unit.ts';

describe('unitOf(format)', () => {
  it('is the row of a sheet, the record of a list, and else the line', () => {
    expect((['csv', 'tsv', 'xlsx', 'json', 'geojson'] as const).map(unitOf)).toEqual([
      ...['line', 'line', 'row', 'record', 'record'],
    ]);
  });
});

describe('countedBy(unit, told)', () => {
  it('says by what a line is counted, where it is no line of text', () => {
    expect(countedBy('row', { line: 3 })).toEqual({ line: 3, unit: 'row' });
    expect(countedBy('line', { line: 3 })).toEqual({ line: 3 });
    expect(countedBy('row', {})).toEqual({});
  });
});
