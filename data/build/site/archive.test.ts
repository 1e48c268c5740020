import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { formatArchive } from './archive.ts';

const FILES = { 'README.txt': 'Léame', 'figures.csv': 'id\r\n1\r\n' };

it('an archive has every file as it is published', () => {
  const archive = unzipSync(formatArchive(FILES, 'atlas-1', '2026-11-21'));
  const read = Object.entries(archive).map(([name, bytes]) => [name, strFromU8(bytes)]);
  expect(read).toEqual([
    ['atlas-1/README.txt', 'Léame'],
    ['atlas-1/figures.csv', 'id\r\n1\r\n'],
  ]);
});

it('a dataset of long ago has an archive too', () => {
  expect(Object.keys(unzipSync(formatArchive(FILES, 'a', '1924-12-31')))).toHaveLength(2);
});

it('equal files are equal archives', () => {
  expect(formatArchive(FILES, 'a', '2026-11-21')).toEqual(formatArchive(FILES, 'a', '2026-11-21'));
});
