import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createPainter } from '../../src/core/choropleth/paint.ts';
import { builtBorders } from './borders/testing/builtBorders.ts';
import { checkData, wordFound } from './check/checkData.ts';
import { DATA } from './edited/folder.ts';
import { readInputs } from './inputs/inputs.ts';

const readme = readFileSync(join(DATA, 'README.md'), 'utf8');
const [, walk = ''] = /### From an empty folder\n([\s\S]*?)\n### /.exec(readme) ?? [];

/** Each file that a step names, with the block that follows. */
const FILES = [
  ...walk.matchAll(
    /`([a-z]+\.(?:json|csv))`[^`]*(?:`[^`\n]+`[^`]*)*\n\n```(?:json|csv)\n([\s\S]*?)```/g,
  ),
].map(([, name = '', text = '']) => [name, text] as const);

const folder = mkdtempSync(join(tmpdir(), 'atlas-'));
for (const [name, text] of FILES) writeFileSync(join(folder, name), text);
afterAll(() => rmSync(folder, { recursive: true }));

describe('“From an empty folder” in data/README.md', () => {
  it('writes the files of an atlas', () => {
    expect(FILES.map(([name]) => name)).toEqual([
      ...['atlas.json', 'measures.json', 'sources.json', 'claimants.json', 'series.csv'],
    ]);
  });

  it('makes a sound atlas, as it is written', () => {
    const inputs = readInputs(folder, builtBorders());
    const { found, index } = checkData(inputs);
    expect(found.map(wordFound)).toEqual([]);
    const { description, borders } = inputs;
    if (!description || !index) throw new Error('nothing was read');
    const { layer, estimate, year } = description.view;
    const cells = createPainter(index, borders, description).cellsAt(layer, estimate, year);
    expect(cells.get('COD')).toMatchObject({ type: 'figure', value: 750 });
  });
});
