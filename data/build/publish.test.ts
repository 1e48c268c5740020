import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { builtBorders } from './borders/testing/builtBorders.ts';
import { DATA } from './folder.ts';
import { publish } from './publish.ts';
import { countOf } from './report.ts';

const root = mkdtempSync(join(tmpdir(), 'publish-'));
const folder = join(root, 'data');
afterAll(() => rmSync(root, { recursive: true }));

beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  cpSync(DATA, folder, { recursive: true });
});

function linesOf(build = builtBorders): readonly string[] {
  const { report, files } = publish(folder, build);
  expect(files === null).toBe(!report.isSound);
  return report.lines;
}

describe('publish()', () => {
  it('makes the files of a sound folder', () => {
    const { report, files } = publish(folder, builtBorders);
    expect(report.isSound).toBe(true);
    expect(Object.keys(files ?? {})).toContain('interventions.geojson');
  });

  it('names each slip with its file and path, and makes nothing', () => {
    cpSync(join(folder, 'interventions/grd1979_83.json'), join(folder, 'interventions/copy.json'));
    writeFileSync(join(folder, 'atlas.json'), '{"title": "Atlas"}');
    const lines = linesOf();
    expect(lines).toContainEqual(expect.stringMatching(/^data\/atlas\.json: title: wrong-type/));
    expect(lines).toContainEqual(
      expect.stringMatching(/^data\/interventions\/copy\.json: id: id-mismatch/),
    );
  });

  it('names a file that is missing', () => {
    rmSync(join(folder, 'sources.json'));
    expect(linesOf()).toEqual(['data/sources.json: the file: missing: is missing; write it']);
  });

  it('names a file that is not JSON, with the line', () => {
    writeFileSync(join(folder, 'interventions/grd1979_83.json'), '{\n"id": "x",\n}');
    expect(linesOf()).toEqual([
      'data/interventions/grd1979_83.json: the file: trailing-comma (line 2, column 10): has a comma after the last of a list; take it out',
    ]);
  });

  it.each(['null', '[]', '7'])('answers an atlas.json that holds %s', (text) => {
    writeFileSync(join(folder, 'atlas.json'), text);
    expect(linesOf()[0]).toMatch(/^data\/atlas\.json: /);
  });

  it('says that there are no borders where the polities make none', () => {
    const fail = () => {
      throw new Error('unknown atom: XXX');
    };
    expect(linesOf(fail)).toEqual([
      expect.stringContaining('data/polities.json: the file: no-borders (unknown atom: XXX)'),
    ]);
  });
});

/** A copy of the repository, as far as its commands need it. */
function run(program: string, where = root) {
  for (const name of ['src', 'node_modules', 'package.json', 'vite.config.ts']) {
    if (!existsSync(join(where, name))) symlinkSync(join(DATA, '..', name), join(where, name));
  }
  const tool = join(where, 'node_modules/.bin/vite-node');
  const args = ['--script', join(where, 'data/build', program)];
  return spawnSync(tool, args, { cwd: where, encoding: 'utf8' });
}

describe('a slip', () => {
  it.each([
    ['npm run data', 'main.ts', 'data: 1 slip; nothing is published'],
    ['npm run build and npm start', 'site.ts', 'data: 1 slip; nothing is published'],
    ['npm run data:check', 'check.ts', ''],
  ])('is answered by %s with its line and status 1, without a stack', (_, program, end) => {
    rmSync(join(folder, 'moments.json'));
    const { status, stdout, stderr } = run(program);
    const lines = `${stdout}${stderr}`.trim().split('\n');
    expect(lines).toEqual(
      ['data/moments.json: the file: missing: is missing; write it', end].filter(Boolean),
    );
    expect(status).toBe(1);
    expect(existsSync(join(root, 'public'))).toBe(false);
  });

  it('is counted as one, or as two', () => {
    expect(countOf(1, 'slip')).toBe('1 slip');
    expect(countOf(2, 'slip')).toBe('2 slips');
  });
});

describe('a folder that Vite cannot read', () => {
  it.each(['#', '%'])('is named with its %s', (letter) => {
    const where = mkdtempSync(join(tmpdir(), `a${letter}b-`));
    const { status, stderr } = spawnSync('node', [join(DATA, 'build/place.mjs')], {
      cwd: where,
      encoding: 'utf8',
    });
    rmSync(where, { recursive: true });
    expect(stderr).toContain(`has a “${letter}”, which Vite cannot read; move or rename`);
    expect(status).toBe(1);
  });
});
