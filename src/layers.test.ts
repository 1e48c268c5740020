import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
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

function furnish(files: Readonly<Record<string, string>>): void {
  for (const folder of ['src', 'data']) {
    rmSync(join(house, folder), { recursive: true, force: true });
  }
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(house, file)), { recursive: true });
    writeFileSync(join(house, file), text);
  }
}

function run(tool: string, ...args: readonly string[]): string {
  const path = join(ROOT, 'node_modules/.bin', tool);
  const { stdout, stderr } = spawnSync(path, args, { cwd: house, encoding: 'utf8' });
  return `${stdout}${stderr}`;
}

function lint(files: Readonly<Record<string, string>>): string {
  furnish(files);
  return run(
    'biome',
    'lint',
    '--only=style/noRestrictedImports',
    '--only=suspicious/noImportCycles',
    '--only=performance/noBarrelFile',
    '.',
  );
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
    ['src/picture/a.ts', "import { x } from '../app/x.ts';\nx();\n"],
    ['src/picture/a.ts', "import { useState } from 'react';\nuseState();\n"],
    ['src/view/details/a.tsx', "import L from 'leaflet';\nL.map;\n"],
    ['src/view/a.tsx', "import { scaleThreshold } from 'd3-scale';\nscaleThreshold();\n"],
    ['src/view/map/a.tsx', "import { feature } from 'topojson-client';\nfeature();\n"],
    ['src/core/deep/a.ts', "import { x } from './testing/x.ts';\nx();\n"],
    ['src/view/a.tsx', "import { x } from '../core/deep/testing/x.ts';\nx();\n"],
    ['data/build/a.ts', "import { x } from './testing/x.ts';\nx();\n"],
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

  it('let a test import what is there for tests', () => {
    const test = "import { x } from './testing/x.ts';\nx();\n";
    expect(lint({ 'src/core/a.test.ts': test })).not.toContain('noRestrictedImports');
  });

  it('refuse the DOM in core', () => {
    furnish({ 'src/core/a.ts': 'export const title: string = document.title;\n' });
    for (const config of ['tsconfig.json', 'src/core/tsconfig.json']) {
      copyFileSync(join(ROOT, config), join(house, config));
    }
    expect(run('tsc', '-p', 'src/core')).toMatch(/a\.ts.*Cannot find name 'document'/);
  });
});
