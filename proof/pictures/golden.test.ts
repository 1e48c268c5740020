import { beforeAll, describe, expect, it } from 'vitest';
import { checkData } from '../../data/build/check/checkData.ts';
import { builtCheck, builtInputs } from '../../data/build/testing/builtInputs.ts';
import { SCHEMES } from '../../src/core/choropleth/scheme.ts';
import { type Drawn, drawnFrom } from './drawn.ts';
import { changesBetween, readGolden, wordChanges } from './golden.ts';
import { sketchedIn } from './lines.ts';
import { sketchesOf } from './sketch.ts';

const inputs = builtInputs();
let lines: readonly string[];

function ofLayer({ subject, voices }: Drawn, layer: string): Drawn {
  const layers = subject.description.layers.filter(({ id }) => id === layer);
  return { voices, subject: { ...subject, description: { ...subject.description, layers } } };
}

const isSketched = (line: string) => !line.startsWith('sheet ');

beforeAll(async () => {
  const checked = builtCheck();
  lines = sketchedIn(await drawnFrom(inputs, checked), inputs, checked);
});

describe('proof/pictures/golden.txt', () => {
  it('is what every year, layer and estimate is painted by and drawn as', () => {
    const told = wordChanges(changesBetween(readGolden().filter(isSketched), lines));
    if (told !== null) throw new Error(told);
  });

  it.each(['drawn', 'sheet'])('has a hash (%s) for each year, layer and estimate', (kind) => {
    const { description } = inputs;
    if (!description) throw new Error('no description');
    const { span, layers, estimates } = description;
    const wanted = (span.to - span.from + 1) * layers.length * estimates.length;
    const own = readGolden().filter((line) => line.startsWith(`${kind} `));
    expect(changesBetween([], own).views).toBe(wanted);
  });
});

describe('what has changed', () => {
  it('is told by place, year and claim, with the command that shows and accepts it', async () => {
    const entries = inputs.entries.map((entry) => {
      if (entry.value.id !== 'cpv1975') return entry;
      const claims = (entry.value.claims as readonly { id: string }[]).slice(1);
      return { ...entry, value: { ...entry.value, claims } };
    });
    const given = { ...inputs, entries };
    const checked = checkData(given);
    // Of the layer alone whose claim is gone: to sketch all of them again takes its time.
    const drawn = ofLayer(await drawnFrom(given, checked), 'civilians');
    const isOwn = (line: string) => line.split(' ')[1] === 'civilians';
    const now = sketchedIn(drawn, given, checked).filter(isOwn);
    const changes = changesBetween(lines.filter(isOwn), now);
    const view = { layer: 'civilians', estimate: 'best', year: 1977 };
    expect(changes.repainted).toContainEqual({
      ...{
        ...view,
        place: 'CPV',
        before: expect.stringMatching(/^\d+ cpv1975\.1$/),
        now: 'unknown',
      },
    });
    expect(changes.redrawn).toContainEqual(view);
    const told = wordChanges(changes);
    expect(told).toContain('civilians, best, CPV 1977');
    expect(told).toContain('npm run pictures -- --renew');
  });

  it('is a drawing alone where a colour of a ramp is another, in either theme', async () => {
    const drawn = ofLayer(await drawnFrom(inputs, builtCheck()), 'troops');
    const before = sketchesOf(drawn);
    for (const scheme of [SCHEMES.light, SCHEMES.dark]) {
      const ramp = scheme.ramps.people as string[];
      const [colour = ''] = ramp.splice(3, 1, '#123456');
      const { repainted, redrawn } = changesBetween(before, sketchesOf(drawn));
      ramp.splice(3, 1, colour);
      expect(repainted).toEqual([]);
      expect(redrawn).toContainEqual({ layer: 'troops', estimate: 'best', year: 1988 });
      expect(redrawn).not.toContainEqual({ layer: 'troops', estimate: 'best', year: 1959 });
    }
  });
});
