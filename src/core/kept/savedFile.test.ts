import { describe, expect, it } from 'vitest';
import { readAsTable, readInput } from '../intake/testing/readInput.ts';
import { finish } from '../paced.ts';
import type { OwnData, OwnTable } from './ownData.ts';
import { isSavedFile, paceSavedFile, parseSavedFile } from './savedFile.ts';

async function createOwn(): Promise<OwnTable> {
  const { placed, hash, rows } = await readAsTable(
    'country,year,troops,low,source\nAngola,1988,5,4,Gazette\nBenin,1987,NA,3,',
  );
  if (!placed) throw new Error('nothing is placed');
  return { type: 'table', name: 'Mine', hash, rows, placed, classes: [[1, 10]] };
}

function formatted(own: OwnData): string {
  return finish(paceSavedFile(own)).join('');
}

describe('a saved file', () => {
  it('is read as what was saved', async () => {
    const own = await createOwn();
    const value: unknown = JSON.parse(formatted(own));
    expect(isSavedFile(value)).toBe(true);
    expect(parseSavedFile(value)).toEqual(own);
  });

  it.each(['row', 'record'] as const)(
    'says that its figures are counted by the %s',
    async (unit) => {
      const own = await createOwn();
      const counted = { ...own, placed: { ...own.placed, unit } };
      expect(parseSavedFile(JSON.parse(formatted(counted)))).toEqual(counted);
    },
  );

  it('is written in short steps, however many rows it has', async () => {
    const { placed, ...own } = await createOwn();
    const value = new Float64Array(50_000).fill(7);
    const work = paceSavedFile({ ...own, placed: { ...placed, value } });
    let [steps, step] = [0, work.next()];
    for (; !step.done; step = work.next()) steps += 1;
    expect(steps).toBeGreaterThan(10);
    expect(steps).toBeLessThan(30);
    const written = JSON.parse(step.value.join(''));
    expect(written.placed.value).toEqual([...value]);
  });

  it('is told from every other file, and read where it is opened', async () => {
    const own = await createOwn();
    const reading = await readInput(new Blob([formatted(own)]));
    expect(reading).toMatchObject({ type: 'saved', value: own });
  });

  it('has names that a line holds, whoever wrote it', async () => {
    const { placed, ...own } = await createOwn();
    const name = `\u202e${'x'.repeat(200)}`;
    const measures = [{ name: 'troops\u2066', type: 'stock' as const }];
    const value = JSON.parse(formatted({ ...own, name, placed: { ...placed, measures } }));
    expect(parseSavedFile(value)).toEqual({
      ...{ ...own, name: `${'x'.repeat(119)}…` },
      placed: { ...placed, measures: [{ name: 'troops', type: 'stock' }] },
    });
  });

  it('of the first version has its classes for all measures', async () => {
    const own = await createOwn();
    const value = { ...JSON.parse(formatted(own)), version: 1, classes: [2, 20] };
    expect(parseSavedFile(value)).toEqual({ ...own, classes: [[2, 20]] });
    expect(parseSavedFile({ ...value, classes: null })).toEqual({ ...own, classes: [null] });
  });

  it.each([
    ['of a version that is not known', { version: 9 }],
    ['with classes that do not ascend', { classes: [[10, 1]] }],
    ['with classes of which one is empty', { classes: [[10, 10]] }],
  ])('%s is refused', async (_, change) => {
    const value = { ...JSON.parse(formatted(await createOwn())), ...change };
    expect(parseSavedFile(value)).toBeNull();
  });

  it.each([null, 7, 'text', [], {}, { format: 'other' }])('is not %j', (value) => {
    expect(isSavedFile(value)).toBe(false);
  });

  it('of a collection keeps it', () => {
    const own = {
      type: 'collection',
      name: 'A',
      hash: '0123456789abcdef',
      rows: 1,
      collection: { a: 1 },
    } as const;
    expect(parseSavedFile(JSON.parse(formatted(own)))).toEqual(own);
  });

  it.each<[string, (placed: Record<string, unknown>) => void]>([
    ['columns of other lengths', (placed) => Object.assign(placed, { value: [1] })],
    ['positions beyond its lists', (placed) => Object.assign(placed, { polity: [0, 9] })],
    ['years in the wrong order', (placed) => Object.assign(placed, { until: [1900, 1900] })],
    ['a polity that is markup', (placed) => Object.assign(placed, { polities: ['<b>', 'BEN'] })],
    ['a column that is text', (placed) => Object.assign(placed, { line: ['2', '3'] })],
    ['a fraction for a year', (placed) => Object.assign(placed, { from: [1988.5, 1987] })],
  ])('with %s is refused', async (_, spoil) => {
    const value = JSON.parse(formatted(await createOwn()));
    spoil(value.placed);
    expect(parseSavedFile(value)).toBeNull();
    expect(await readInput(JSON.stringify(value))).toMatchObject({
      type: 'refused',
      faults: [{ code: 'bad-saved-file' }],
    });
  });
});
