import { describe, expect, it } from 'vitest';
import { atomsOf } from './atoms.ts';
import { cutPolygons } from './cut.ts';
import { divideAtoms } from './divide.ts';
import { splitExclaves } from './exclaves.ts';
import { readInputs } from './inputs.ts';
import { landOfAtlas } from './land.ts';

const { atlas, lines } = readInputs();
const land = landOfAtlas(atlas);

describe('landOfAtlas()', () => {
  it('has the countries of the atlas without Antarctica', () => {
    expect(land.size).toBeGreaterThan(230);
    expect(land.has('CUB')).toBe(true);
    expect(land.has('ATA')).toBe(false);
  });
});

describe('splitExclaves()', () => {
  const atoms = splitExclaves(land);

  it.each([
    ['TZA', 'TZA-Z', 2],
    ['PSE', 'PSE-G', 1],
    ['FRA', 'REU', 1],
    ['FRA', 'GLP', 3],
    ['NLD', 'BES', 3],
    ['JPN', 'JPN-R', 4],
    ['IDN', 'IDN-P', 13],
  ])('takes from %s the islands of %s: %i', (_, atom, islands) => {
    expect(atoms.get(atom)).toHaveLength(islands);
  });

  it('loses no ring', () => {
    const count = (all: typeof land) => [...all.values()].flat().length;
    expect(count(atoms)).toBe(count(land));
  });

  it('throws when the atlas no longer has an exclave', () => {
    expect(() => splitExclaves(new Map([...land, ['TZA', []]]))).toThrow('missing exclave: TZA-Z');
  });
});

describe('divideAtoms()', () => {
  it('makes both pieces of every line', () => {
    const atoms = atomsOf({ atlas, lines });
    const pieces = lines.flatMap((line) => ('enclave' in line ? [line.enclave] : line.pieces));
    expect(pieces.filter((piece) => !atoms.has(piece))).toEqual([]);
  });

  it('moves no end of a line by more than ten kilometres', () => {
    let atoms = splitExclaves(land);
    for (const line of lines) {
      if (!('enclave' in line)) {
        const { snapKilometres } = cutPolygons(atoms.get(line.atom) ?? [], line.line);
        expect(Math.max(...snapKilometres), line.name).toBeLessThan(10);
      }
      atoms = divideAtoms(atoms, [line]);
    }
  });

  it('refuses an enclave whose line is not closed', () => {
    const open = {
      name: 'berlin',
      atom: 'CUB',
      enclave: 'X',
      origin: '',
      line: [
        [0, 0],
        [1, 1],
      ],
    };
    expect(() => divideAtoms(land, [open as never])).toThrow('not closed: berlin');
  });
});
