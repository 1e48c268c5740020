import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { buildBorders } from './borders.ts';

export function writeBorders(path: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, JSON.stringify(buildBorders()));
}
