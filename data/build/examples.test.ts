import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { layerOf } from '../../src/core/atlas/description.ts';
import { createPainter } from '../../src/core/choropleth/paint.ts';
import { builtBorders } from './borders/testing/builtBorders.ts';
import { checkData } from './check/checkData.ts';
import { checkMoments } from './check/moments.ts';
import { DATA, exampleFolders } from './edited/folder.ts';
import { readInputs } from './inputs/inputs.ts';
import { builtInputs } from './testing/builtInputs.ts';

const FOLDER = join(DATA, 'examples', 'us-troops');
const inputs = readInputs(FOLDER, builtBorders());
const { found, dataset, index } = checkData(inputs);
const { description, borders } = inputs;

describe('the atlases beside the first', () => {
  it('are built by the names of their folders', () => {
    expect(exampleFolders()).toContain('us-troops');
  });

  it('are led to by the first, and lead back', () => {
    const [sibling] = builtInputs().description?.siblings ?? [];
    expect(sibling).toMatchObject({ id: 'us-troops', path: 'us-troops/' });
    expect(description?.siblings[0]?.path).toBe('../');
  });
});

describe('the atlas of United States troops', () => {
  if (!description || !dataset || !index) throw new Error(JSON.stringify(found.slice(0, 9)));
  const painter = createPainter(index, borders, description);
  const at = (year: number, id: string) => painter.placesAt('troops', 'best', year).get(id);

  it('is sound, and so are its moments', () => {
    expect(found).toEqual([]);
    expect(checkMoments(inputs.moments, { description, dataset, borders })).toEqual([]);
  });

  it('is what its own program makes of the figures taken over', () => {
    const out = mkdtempSync(join(tmpdir(), 'us-troops-'));
    execFileSync('node', [join(FOLDER, 'convert.mjs'), out]);
    for (const name of ['series.csv', 'sources.json']) {
      const [made, kept] = [out, FOLDER].map((folder) => readFileSync(join(folder, name), 'utf8'));
      expect(made === kept, name).toBe(true);
    }
    rmSync(out, { recursive: true });
  });

  it('paints the states of the time', () => {
    expect(at(1968, 'VNM-S')?.cell).toMatchObject({ type: 'figure', value: 537_377 });
    expect(at(1988, 'DEU-FRG')?.cell).toMatchObject({ value: 249_411 });
    expect(at(1990, 'DEU')?.cell).toMatchObject({ value: 227_586 });
    expect(at(1985, 'SUN')?.swatch.type).toBe('few');
  });

  it('begins its classes at 100', () => {
    expect(painter.classesOf(layerOf(description, 'troops')).classes[0]).toMatchObject({
      from: 100,
      to: 500,
    });
    expect(at(1990, 'KWT')?.swatch.type).toBe('few');
  });

  it('says that a number is withheld where its publication stopped', () => {
    for (const id of ['IRQ', 'AFG', 'SYR']) expect(at(2019, id)?.swatch.type).toBe('withheld');
    expect(at(2022, 'IRQ')?.cell).toMatchObject({ type: 'figure', value: 153 });
  });

  it('leaves unknown what no report counts, and never nothing', () => {
    for (const id of ['DEU', 'KOR', 'IRQ']) expect(at(2003, id)?.swatch.type).toBe('unknown');
    expect(at(1968, 'JPN')?.swatch.type).toBe('unknown');
  });

  it('loses no figure: what the map has no shape for stands beside it', () => {
    const rows = readFileSync(join(FOLDER, 'us-troops.csv'), 'utf8').trim().split('\n').length - 1;
    expect(dataset.series.flatMap(({ claims }) => claims)).toHaveLength(rows);
    const beside = dataset.series.filter(({ countries }) => countries.includes('ZZZ'));
    expect(beside.map(({ name }) => name.en)).toContain('Diego Garcia');
  });
});
