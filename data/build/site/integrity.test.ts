import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { bindFiles, integrityOf } from './integrity.ts';

it('the integrity of a text is the one that browsers know', () => {
  expect(integrityOf('alert(1);\n')).toBe('sha256-vyWxnR5/SfkpBXTjK7tyUvoeEZCT+fK2ayxsse+sBvs=');
});

it('every file that is kept has the integrity of what was built, and the rest of its entry', () => {
  const site = mkdtempSync(join(tmpdir(), 'atlas-bound-'));
  writeFileSync(join(site, 'a.js'), 'one');
  writeFileSync(join(site, 'b.woff2'), Buffer.from([0, 255, 128]));
  const entries = [
    { url: 'a.js', revision: null },
    { url: 'b.woff2', revision: '1' },
  ];
  expect(bindFiles(entries, site)).toEqual([
    { url: 'a.js', revision: null, integrity: integrityOf('one') },
    { url: 'b.woff2', revision: '1', integrity: integrityOf(Buffer.from([0, 255, 128])) },
  ]);
  rmSync(site, { recursive: true });
});
