import type { Rolldown } from 'vite';
import { expect, it } from 'vitest';
import { linkProgram } from './linkProgram.ts';

function chunk(fileName: string, imports: string[], moduleIds: string[], isEntry = false) {
  return { type: 'chunk', fileName, imports, moduleIds, isEntry } as Rolldown.OutputChunk;
}

it('linkProgram() names each chunk of the program that the first view has not asked for, and asks for none', () => {
  const links = linkProgram('assets/years.json', [
    chunk('entry.js', ['shared.js'], ['/atlas/src/front/main.ts'], true),
    chunk('shared.js', [], ['/atlas/src/app/load.ts']),
    chunk('main.js', ['entry.js', 'shared.js', 'react.js'], ['/atlas/src/main.tsx']),
    chunk('react.js', [], ['/atlas/node_modules/react/index.js']),
    chunk('table.js', ['react.js'], ['/atlas/src/view/table/TableView.tsx']),
  ]);
  const hrefs = links.map(({ attrs }) => [attrs?.rel, attrs?.href]);
  expect(hrefs).toEqual([
    ['later', './assets/years.json'],
    ['later', './main.js'],
    ['later', './react.js'],
  ]);
});
