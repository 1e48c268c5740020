import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
let house = '';

/** A small house of its own under the same rules, so that a gate is seen to shut. */
beforeAll(() => {
  house = mkdtempSync(join(tmpdir(), 'atlas-layers-'));
  const config = JSON.parse(readFileSync(join(ROOT, 'biome.json'), 'utf8'));
  writeFileSync(join(house, 'biome.json'), JSON.stringify({ ...config, vcs: { enabled: false } }));
  symlinkSync(join(ROOT, 'node_modules'), join(house, 'node_modules'));
});

afterAll(() => rmSync(house, { recursive: true }));

function lint(files: Readonly<Record<string, string>>): string {
  rmSync(join(house, 'src'), { recursive: true, force: true });
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(house, file)), { recursive: true });
    writeFileSync(join(house, file), text);
  }
  const biome = join(ROOT, 'node_modules/.bin/biome');
  const { stdout, stderr } = spawnSync(
    biome,
    [
      'lint',
      '--only=style/noRestrictedImports',
      '--only=suspicious/noImportCycles',
      '--only=performance/noBarrelFile',
      'src',
    ],
    {
      cwd: house,
      encoding: 'utf8',
    },
  );
  return `${stdout}${stderr}`;
}

describe('the layer rules', () => {
  it.each([
    ['src/core/a.ts', "import L from 'leaflet';\nL.map;\n"],
    ['src/core/a.ts', "import { useState } from 'react';\nuseState();\n"],
    ['src/core/deep/a.ts', "import { x } from '../../view/x.ts';\nx();\n"],
    ['src/core/deep/a.ts', "import { x } from '../../i18n/x.ts';\nx();\n"],
    ['src/app/a.ts', "import { x } from '../view/x.ts';\nx();\n"],
    ['src/app/a.ts', "import L from 'leaflet';\nL.map;\n"],
    ['src/i18n/a.ts', "import { x } from '../app/x.ts';\nx();\n"],
    ['src/view/details/a.tsx', "import L from 'leaflet';\nL.map;\n"],
    ['src/view/a.tsx', "import { scaleThreshold } from 'd3-scale';\nscaleThreshold();\n"],
    ['src/view/map/a.tsx', "import { feature } from 'topojson-client';\nfeature();\n"],
  ])('refuse in %s: %s', (file, text) => {
    expect(lint({ [file]: text })).toContain('noRestrictedImports');
  });

  it('refuse a cycle', () => {
    const cycle = {
      'src/core/a.ts': "import { b } from './b.ts';\nexport const a = () => b;\n",
      'src/core/b.ts': "import { a } from './a.ts';\nexport const b = () => a;\n",
    };
    expect(lint(cycle)).toContain('noImportCycles');
  });

  it('refuse a barrel', () => {
    expect(lint({ 'src/core/all.ts': "export { a } from './a.ts';\n" })).toContain('noBarrelFile');
  });

  it('let Leaflet into view/map and d3-scale into core', () => {
    const allowed = {
      'src/view/map/a.ts': "import L from 'leaflet';\nexport const a = L.map;\n",
      'src/core/a.ts':
        "import { scaleThreshold } from 'd3-scale';\nexport const a = scaleThreshold;\n",
    };
    expect(lint(allowed)).not.toContain('noRestrictedImports');
  });

  it('refuse the DOM in core', () => {
    const probe = join(ROOT, 'src/core/probe.ts');
    writeFileSync(probe, 'export const title: string = document.title;\n');
    const { stdout } = spawnSync(join(ROOT, 'node_modules/.bin/tsc'), ['-p', 'src/core'], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    rmSync(probe);
    expect(stdout).toMatch(/probe\.ts.*Cannot find name 'document'/);
  });
});
