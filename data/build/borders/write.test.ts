import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { buildBorders } from './borders.ts';
import { writeBorders } from './write.ts';

it('writeBorders() writes the borders as JSON, making the folder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'borders-'));
  const path = join(folder, 'data', 'borders.topojson');
  writeBorders(path);
  expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(buildBorders());
  rmSync(folder, { recursive: true });
});
