import { describe, expect, it } from 'vitest';
import { en } from '../../i18n/intake.en.ts';
import { es } from '../../i18n/intake.es.ts';
import { formatFaults } from './formatFaults.ts';

const tell = (value: string, line = 3) =>
  formatFaults([{ code: 'formula', count: 1, first: [{ code: 'formula', line, value }] }], en)
    .split('\r\n')
    .at(1);

describe('the faults of a file as a table', () => {
  it('have their line, what stands there, and what to write', () => {
    expect(tell('x')).toContain('3,,x,formula,');
    expect(tell('x')).toContain(en.faults.formula.slice(0, 10));
  });

  it.each(['=1+1', '+1', '-1', '@a'])('is no formula for a spreadsheet: %s', (value) => {
    expect(tell(value)).toContain(`,'${value},`);
  });

  it('are headed by what their file is counted by, and say of another where it stands', () => {
    const first = [
      { code: 'formula', line: 3, unit: 'record' },
      { code: 'broken-byte', line: 7 },
    ] as const;
    const groups = first.map((fault) => ({ code: fault.code, count: 1, first: [fault] }));
    const starts = (words: typeof en) =>
      formatFaults(groups, words)
        .replace('\uFEFF', '')
        .split('\r\n')
        .map((line) => line.split(',')[0]);
    expect(starts(en)).toEqual(['record', '3', 'line 7', '']);
    expect(starts(es)).toEqual(['registro', '3', 'línea 7', '']);
  });

  it('hold quotes and commas', () => {
    expect(tell('a "b", c')).toContain('"a ""b"", c"');
  });
});
