import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DATA, dataFolder, inFolder, parseArguments, sharedFile } from './folder.ts';

describe('the folder that is built', () => {
  it('is that of the first atlas where nobody names one', () => {
    expect(dataFolder({})).toBe(DATA);
    expect(parseArguments([])).toEqual({ folder: DATA, out: null, site: null, file: null });
  });

  it('is the one that --data or ATLAS_DATA names', () => {
    const here = process.env.INIT_CWD ?? '.';
    expect(dataFolder({ ATLAS_DATA: '/a/b' })).toBe(resolve('/a/b'));
    expect(
      parseArguments(['--data', 'mine', '--out', '/x', '--site', 'https://x.example', 'one.json']),
    ).toEqual({
      folder: resolve(here, 'mine'),
      out: resolve('/x'),
      site: 'https://x.example',
      file: resolve(here, 'one.json'),
    });
  });

  it('is asked for with no other word', () => {
    expect(() => parseArguments(['--date', 'mine'])).toThrow('--date');
  });

  it('takes from the first atlas the borders that it has not', () => {
    expect(sharedFile('/nowhere', 'polities.json')).toBe(join(DATA, 'polities.json'));
    expect(sharedFile(join(DATA, 'build'), 'main.ts')).toBe(join(DATA, 'build', 'main.ts'));
  });

  it('has its files named relative to it', () => {
    expect(inFolder('data/sources.json: x', '/mine')).toBe('sources.json: x');
    expect(inFolder('data/sources.json: x', DATA)).toBe('data/sources.json: x');
  });
});
