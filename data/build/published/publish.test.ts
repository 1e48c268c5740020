import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { builtBorders } from '../borders/testing/builtBorders.ts';
import { countOf } from '../check/report.ts';
import { DATA } from '../edited/folder.ts';
import { publish } from './publish.ts';

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

const PROGRAMS = [
  ['npm run data', 'main.ts', 'data: 1 slip; nothing is published'],
  ['npm run build and npm start', 'site.ts', 'data: 1 slip; nothing is published'],
  ['npm run data:check', 'check.ts', ''],
] as const;

/**
 * What the programs of the commands answer one after the other, in a copy of the repository as far as they need it; in one
 * process, for each would read their modules anew.
 */
function runAll(): readonly { readonly status: number; readonly said: string }[] {
  for (const name of ['src', 'node_modules', 'package.json']) {
    symlinkSync(join(DATA, '..', name), join(root, name));
  }
  const runs = PROGRAMS.map(
    ([, program]) => `
      await import('./${program}');
      answers.push({ status: process.exitCode, said: said.splice(0).join('\\n') });
      process.exitCode = 0;`,
  );
  const runner = join(folder, 'build/runAll.ts');
  writeFileSync(
    runner,
    `const said = [];
    const answers = [];
    console.log = console.warn = console.error = (...words) => said.push(words.join(' '));
    ${runs.join('')}
    process.stdout.write(JSON.stringify(answers));`,
  );
  const tool = join(root, 'node_modules/.bin/vite-node');
  const { stdout, stderr } = spawnSync(tool, ['--script', runner], { cwd: root, encoding: 'utf8' });
  expect(stderr).toBe('');
  return JSON.parse(stdout);
}

describe('a slip', () => {
  it('is answered by every command with its line and status 1, without a stack', () => {
    rmSync(join(folder, 'moments.json'));
    const answers = runAll();
    expect(answers.length).toBe(PROGRAMS.length);
    for (const [index, [command, , end]] of PROGRAMS.entries()) {
      const lines = ['data/moments.json: the file: missing: is missing; write it', end];
      const said = lines.filter(Boolean).join('\n');
      expect(answers[index], command).toEqual({ status: 1, said });
    }
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
