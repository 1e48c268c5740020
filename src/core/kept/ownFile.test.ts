import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatOwnFile, ownFileOf, parseOwnFile } from './ownFile.ts';

const HASH = '0123456789abcdef';
const files = fc.record({
  name: fc.string({ unit: 'binary', maxLength: 200 }),
  rows: fc.nat(1_000_000),
  hash: fc.stringMatching(/^[0-9a-f]{16}$/),
});

describe('a file of a reader’s own in a link', () => {
  it('is legible: its hash, its rows, and last its name, whatever that contains', () => {
    const file = { name: 'troops/1968 ~ final.csv', rows: 12, hash: HASH };
    expect(formatOwnFile(file)).toBe(`local/${HASH}/12/troops/1968 ~ final.csv`);
    expect(parseOwnFile(formatOwnFile(file))).toEqual(file);
  });

  it('need not be named', () => {
    const unnamed = parseOwnFile('local');
    expect(unnamed).toEqual({ name: '', rows: 0, hash: '' });
    expect(unnamed && formatOwnFile(unnamed)).toBe('local');
  });

  it('may have no name', () => {
    expect(parseOwnFile(`local/${HASH}/12`)).toEqual({ name: '', rows: 12, hash: HASH });
  });

  it('has a name without blanks at its ends, cut where it is too long', () => {
    const nameOf = (name: string) => ownFileOf({ name, rows: 1, hash: HASH }).name;
    expect(nameOf(` ${'a'.repeat(60)}`)).toBe('a'.repeat(60));
    expect(nameOf(`${'a'.repeat(59)} b`)).toBe('a'.repeat(59));
    expect(nameOf('x'.repeat(100))).toBe('x'.repeat(60));
    expect(nameOf('a \n\u200b b')).toBe('a b');
  });

  it('is read as it was written', () => {
    fc.assert(
      fc.property(files, (file) => {
        const told = ownFileOf(file);
        expect(parseOwnFile(formatOwnFile(told))).toEqual(told);
      }),
    );
  });

  it('has a name of one line and of at most 60 letters, without signs that are not seen', () => {
    fc.assert(
      fc.property(files, (file) => {
        const { name } = ownFileOf(file);
        expect([...name].length).toBeLessThanOrEqual(60);
        expect(name).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
      }),
    );
  });

  it.each([
    `x local/${HASH}/1/a`,
    `local/${HASH}/12345678`,
    '',
    'x',
    'locals',
    'local/',
    'local/12',
    `local/${HASH}`,
    `local/${HASH}/x/a`,
  ])('is not %j', (text) => {
    expect(parseOwnFile(text)).toBeNull();
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        parseOwnFile(text);
        parseOwnFile(`local/${HASH}/1/${text}`);
      }),
    );
  });
});
