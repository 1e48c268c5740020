import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import atlas from '../../../data/atlas.json';
import { mendDescription } from './mend.ts';
import { parseDescription } from './parse.ts';

const { actor, version, asOf } = atlas;

/** What the published dataset says of its atlas. */
const FRAME = { version, asOf, defaultYear: 1977 };

const SOUND = parseDescription(atlas).description;

describe('mendDescription()', () => {
  it('has nothing to mend in a sound description', () => {
    expect(mendDescription(atlas, { version: '2000.01', asOf: '2000-01-01' })).toEqual(
      parseDescription(atlas),
    );
  });

  it.each([
    { version: 5 },
    { version: undefined },
    { asOf: null },
    { asOf: 'soon' },
    { version: '', asOf: 7 },
  ])('takes from the dataset what it says too where that is unsound, and says so: %j', (fields) => {
    const { description, issues } = mendDescription({ ...atlas, ...fields }, FRAME);
    expect(description).toEqual(SOUND);
    expect([...new Set(issues.map(({ path }) => path))]).toEqual(Object.keys(fields));
  });

  const CLASSES = [10, 100, 1000, 10_000, 100_000];
  const README = 'data/README.txt';

  it.each([
    ['title', actor.name],
    ['subtitle', actor.name],
    ['summary', actor.name],
    ['licence', { id: README, name: README, URL: '' }],
    ['view', { year: 1977, layer: 'troops', estimate: 'best' }],
    ['stage', undefined],
    ['nameSides', undefined],
    ['classes', CLASSES],
    ['least', 1],
    ['totals', null],
    ['series', undefined],
    ['siblings', []],
    ['site', null],
    ['contact', undefined],
  ])('does without %s, and names it', (part, instead) => {
    const { description, issues } = mendDescription({ ...atlas, [part]: 5.5 }, FRAME);
    expect(description).toEqual({ ...SOUND, [part]: instead });
    expect([...new Set(issues.map(({ path }) => path))]).toEqual([part]);
  });

  it.each([
    ['view', { view: { ...atlas.view, year: 1066 } }, 'view.year'],
    ['classes', { classes: [100, 50] }, 'classes[1]'],
    ['siblings', { siblings: [...atlas.siblings, ...atlas.siblings] }, 'siblings[1].id'],
    ['series', { series: { side: 'nobody' } }, 'series.side'],
    ['stage', { stage: { west: 0, south: 9, east: 9, north: 0 } }, 'stage'],
  ])('does without a part that contradicts others: %s', (part, fields, path) => {
    const { description, issues } = mendDescription({ ...atlas, ...fields }, FRAME);
    expect(description).toEqual(mendDescription({ ...atlas, [part]: 5.5 }, FRAME).description);
    expect(issues.map((issue) => issue.path)).toEqual([path]);
  });

  it('names all that it does without, what contradicts others last', () => {
    const view = { ...atlas.view, year: 1066 };
    const { description, issues } = mendDescription({ ...atlas, view, stage: 5, totals: 5 }, FRAME);
    expect(description).toMatchObject({ view: { year: 1977 }, totals: null });
    expect(issues.map(({ path }) => path)).toEqual(['stage', 'totals', 'view.year']);
  });

  it('begins with the last year where the dataset names no other', () => {
    const { description } = mendDescription({ ...atlas, view: 5 }, {});
    expect(description?.view.year).toBe(atlas.span.to);
  });

  it('sorts by decades of the least count that has a class', () => {
    const mended = (fields: object) => mendDescription({ ...atlas, ...fields }, FRAME).description;
    expect(mended({ least: 50, classes: null })?.classes).toEqual([500, 5000, 50_000, 5e5, 5e6]);
    expect(mended({ least: '50', classes: null })).toMatchObject({ least: 1, classes: CLASSES });
  });

  it.each(['actor', 'span', 'sides', 'layers'])(
    'has no half of a description without %s, and names that alone',
    (part) => {
      const { description, issues } = mendDescription({ ...atlas, [part]: 5, title: 5 }, FRAME);
      expect(description).toBeNull();
      expect(issues.map(({ path }) => path)).toEqual([part]);
    },
  );

  it('has none where the dataset is of no help', () => {
    expect(mendDescription({ ...atlas, layers: [{}] }, FRAME).description).toBeNull();
    expect(mendDescription({ ...atlas, asOf: null }, { ...FRAME, asOf: 7 })).toMatchObject({
      description: null,
      issues: [{ path: 'asOf' }],
    });
    for (const other of [null, 'dataset', undefined]) {
      expect(mendDescription({ ...atlas, asOf: null }, other).description).toBeNull();
      expect(mendDescription(other, FRAME)).toEqual(parseDescription(other));
    }
  });

  it('never throws, whatever it is given', () => {
    const name = fc.constantFrom(...Object.keys(atlas));
    fc.assert(
      fc.property(fc.jsonValue(), name, fc.jsonValue(), (value, key, frame) => {
        expect(mendDescription(value, FRAME).description).toBeNull();
        mendDescription({ ...atlas, [key]: value }, FRAME);
        mendDescription({ ...atlas, [key]: value }, frame);
      }),
    );
  });
});
