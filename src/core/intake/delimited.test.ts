import { describe, expect, it } from 'vitest';
import { readDelimited } from './delimited.ts';

function read(text: string) {
  const shares: number[] = [];
  const { delimiter, grid, isTooLong } = readDelimited(text, null, (share) => {
    shares.push(share);
  });
  return { delimiter, isTooLong, shares, heads: grid?.heads, lines: grid && [...grid.lines] };
}

describe('readDelimited()', () => {
  it.each([
    ['a,b,c\n1,2,3', ','],
    ['a;b;c\n1;2;3', ';'],
    ['a\tb\tc\n1\t2\t3', '\t'],
    ['a|b|c\n1|2|3', '|'],
    ['a,b;c;d\n1,2;3;4', ';'],
    [';;;\n;;;\n;;;\na,b\n1,2\n3,4', ','],
    ['a;b|c\n1;2|3', ';'],
    ['a\nb', ','],
    ['', ','],
  ])('finds the sign between the cells of %j', (text, delimiter) => {
    expect(read(text).delimiter).toBe(delimiter);
  });

  it.each(['sep=;\n', 'SEP=;\r\n', '\uFEFFsep=;\n'])('is told it by %j', (mark) => {
    const told = read(`${mark}a,b,c;d\n1,2,3;4`);
    expect(told).toMatchObject({ delimiter: ';', heads: ['a,b,c', 'd'], lines: [3] });
  });

  it('reads quotes behind a mark of the encoding', () => {
    expect(read('\uFEFF"a,b",c\n1,2')).toMatchObject({ heads: ['a,b', 'c'], lines: [2] });
    expect(read('"a\uFEFF",c\n1,2').heads?.[0]).toHaveLength(1);
  });

  it('looks at the first rows to find the sign', () => {
    const text = `a;b;c\n${'1;2;3\n'.repeat(70)}${'1,2;3\n'.repeat(500)}`;
    expect(read(text).delimiter).toBe(';');
  });

  it('is told nothing by what only looks so', () => {
    expect(read('a,b\nsep=;\n1,2')).toMatchObject({ delimiter: ',', heads: ['a', 'b'] });
    expect(read('sep=x\na,b\n1,2').delimiter).toBe(',');
  });

  it('counts the lines as they stand in the file, however they end', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      const text = ['a,b', 'Angola,1', '"Cuba', 'and', 'more",2', '', 'Mali,3'].join(end);
      expect(read(text)).toMatchObject({ heads: ['a', 'b'], lines: [2, 3, 7] });
    }
  });

  it('reads what is longer than one lot to its end, and tells how far it is', () => {
    const rows = Array.from({ length: 1_100 }, (_, at) => `Angola,${at},${'x'.repeat(1_000)}`);
    const { lines, shares, isTooLong } = read(`country,year,troops\n${rows.join('\n')}`);
    expect(lines).toHaveLength(1_100);
    expect(isTooLong).toBe(false);
    expect(shares.length).toBeGreaterThan(1);
    expect(shares).toEqual(shares.toSorted((one, other) => one - other));
    expect(shares[0]).toBeGreaterThan(0.5);
    expect(shares[0]).toBeLessThan(1);
    expect(shares.at(-1)).toBe(1);
  });

  it('is no table without two columns', () => {
    expect(read('a\nb').lines).toBeNull();
  });
});
