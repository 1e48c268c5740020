import { describe, expect, it } from 'vitest';
import { builtCheck, builtInputs } from '../testing/builtInputs.ts';
import { createVersion, formatVersions, versionFiles, versionWarnings } from './versions.ts';

const inputs = builtInputs();
const checked = builtCheck();
const version = createVersion(inputs, checked);
const kept = (value: object) => [{ file: 'x', value: value as Readonly<Record<string, unknown>> }];

describe('the released versions', () => {
  it('are published with an index that names them', () => {
    if (!inputs.description) throw new Error('no description');
    const index = JSON.parse(formatVersions(inputs.versions, inputs.description));
    const files = versionFiles(inputs.versions);
    const names = index.versions.map(({ version: one }: typeof version) => `versions/${one}.json`);
    expect(Object.keys(files)).toEqual(names);
    expect(names).toContain('versions/2026.11.json');
  });

  it('are warned of where this one paints otherwise than it was released', () => {
    const [layer = ''] = Object.keys(version.runs);
    const other = { ...version, runs: { ...version.runs, [layer]: {} } };
    const [line, ...others] = versionWarnings({ ...inputs, versions: kept(other) }, checked);
    expect(line).toContain(`was released with other figures (${layer}); a new version is due`);
    expect(others).toEqual([]);
    expect(versionWarnings({ ...inputs, versions: kept(version) }, checked)).toEqual([]);
  });

  it('are warned of where this one was not kept, and not in an atlas that keeps none', () => {
    const earlier = { ...version, version: '2000.1' };
    expect(versionWarnings({ ...inputs, versions: kept(earlier) }, checked)[0]).toContain(
      'is missing; npm run data:release writes it',
    );
    expect(versionWarnings({ ...inputs, versions: [] }, checked)).toEqual([]);
  });
});
