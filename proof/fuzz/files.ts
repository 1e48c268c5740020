import { loadAbout } from '../../src/app/about.ts';
import { createAsCited } from '../../src/app/asCited.ts';
import { paceAtlas, readDescription } from '../../src/app/atlas.ts';
import { loadCitations } from '../../src/app/citations.ts';
import { loadEvidence } from '../../src/app/evidence.ts';
import { loadFineArcs } from '../../src/app/fineArcs.ts';
import { loadGazetteer } from '../../src/app/gazetteer.ts';
import { LoadError } from '../../src/app/load.ts';
import { loadMoments } from '../../src/app/moments.ts';
import { loadPainted } from '../../src/app/painted.ts';
import { createTestAtlas } from '../../src/app/testing/createTestAtlas.ts';
import { loadWithdrawn } from '../../src/app/withdrawn.ts';
import { type Description, scopeOf } from '../../src/core/atlas/description.ts';
import { parseDescription } from '../../src/core/atlas/parse.ts';
import { type Borders, createBorders } from '../../src/core/geography/borders.ts';
import { boundsByCode } from '../../src/core/geography/bounds.ts';
import { createOutlines } from '../../src/core/geography/outline.ts';
import { PROJECTION_IDS } from '../../src/core/geography/projection.ts';
import { finish } from '../../src/core/paced.ts';
import { projectionOf } from '../../src/picture/prospect.ts';
import { answer } from './chance/answer.ts';
import { mutate, sample } from './chance/mutate.ts';
import type { Random } from './chance/random.ts';
import type { Subject } from './chance/subject.ts';
import { published } from './published.ts';

const DESCRIPTION = 'atlas.json';
const DATASET = 'interventions.geojson';
const WORLD = 'borders.world.topojson';

const readAtlas = (...parts: Parameters<typeof paceAtlas>) => finish(paceAtlas(...parts));

type Read = ReturnType<typeof readAtlas>;
type Seen = Pick<Read, 'description' | 'painter' | 'dataset'>;

let world: Borders | null = null;

function soundBorders(): Borders {
  world ??= createBorders(published()[WORLD], soundDescription().asOf);
  return world;
}

/** Of what stands in a file in the place of the description, beside the sound dataset. */
async function describe(value: unknown): Promise<Description> {
  return (await readDescription(value, published()[DATASET])).description;
}

function soundDescription(): Description {
  const { description, issues } = parseDescription(published()[DESCRIPTION]);
  if (!description) throw new Error(`unsound ${DESCRIPTION}; ${JSON.stringify(issues)}`);
  return description;
}

let whole: Read | null = null;

function soundAtlas(): Read {
  whole ??= readAtlas(soundDescription(), published()[DATASET], soundBorders());
  return whole;
}

/** The refusal that a loader gives is none of our faults; anything else thrown is. */
async function orRefusal<T>(read: () => T | Promise<T>): Promise<T | null> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof LoadError) return null;
    throw error;
  }
}

/** Looks at a view as the page does. */
function look({ description, painter, dataset }: Seen, random: Random): string | null {
  const layer = random.pick(description.layers);
  const estimate = random.pick(description.estimates);
  const { firstYear, lastYear } = dataset;
  const year = firstYear + random.below(Math.max(1, lastYear - firstYear + 1));
  const places = painter.placesAt(layer.id, estimate.id, year);
  for (const { cell } of places.values()) {
    if (cell?.type === 'figure' && !Number.isFinite(cell.value)) return `a figure ${cell.value}`;
  }
  return null;
}

interface Feature {
  readonly properties?: { readonly type?: string } | null;
}

const isIntervention = (feature: Feature | null) => feature?.properties?.type === 'intervention';

/** What is left out is named. */
function silent(collection: unknown, { dataset, issues }: Read): string | null {
  const { features } = collection as { features: readonly (Feature | null)[] };
  const lost = features.filter(isIntervention).length - dataset.interventions.length;
  return lost > 0 && issues.length === 0 ? `${lost} left out in silence` : null;
}

const dataset: Subject = {
  name: 'interventions.geojson',
  share: 80,
  async run(random, tell) {
    const { value, told } = mutate(sample(published()[DATASET], random), random);
    tell(told);
    const read = await orRefusal(() => readAtlas(soundDescription(), value, soundBorders()));
    return read && (silent(value, read) ?? look(read, random));
  },
};

const description: Subject = {
  name: 'atlas.json',
  share: 200,
  async run(random, tell) {
    const { value, told } = mutate(published()[DESCRIPTION], random);
    tell(told);
    const read = await orRefusal(async () =>
      readAtlas(await describe(value), sample(published()[DATASET], random), soundBorders()),
    );
    return read && look(read, random);
  },
};

/** A world of a few polities, with the arcs that they need. */
function someBorders(value: unknown, random: Random) {
  const whole = value as {
    readonly arcs: readonly unknown[];
    readonly objects: { readonly polities: { readonly geometries: readonly { arcs: unknown }[] } };
  };
  const { geometries } = whole.objects.polities;
  const few = Array.from({ length: 3 }, () => structuredClone(random.pick(geometries)));
  const places = new Map<number, number>();
  const renumber = (arcs: unknown): unknown => {
    if (Array.isArray(arcs)) return arcs.map(renumber);
    const index = arcs as number;
    const arc = index < 0 ? ~index : index;
    const place = places.get(arc) ?? places.size;
    places.set(arc, place);
    return index < 0 ? ~place : place;
  };
  for (const geometry of few) geometry.arcs = renumber(geometry.arcs);
  const arcs = [...places.keys()].map((arc) => whole.arcs[arc]);
  return { ...whole, arcs, objects: { polities: { ...whole.objects.polities, geometries: few } } };
}

const isRefused = (error: unknown) =>
  error instanceof Error && error.message.startsWith('invalid borders; ');

const borders: Subject = {
  name: WORLD,
  share: 120,
  run(random, tell) {
    const { value, told } = mutate(someBorders(published()[WORLD], random), random);
    tell(told);
    let read: Borders;
    try {
      read = createBorders(value, soundDescription().asOf);
    } catch (error) {
      if (isRefused(error)) return null;
      throw error;
    }
    boundsByCode(read);
    const outlines = createOutlines(read, projectionOf(random.pick(PROJECTION_IDS)));
    const broken = read.polities.find((polity) => /NaN|Infinity/.test(outlines.pathOf(polity)));
    if (broken) return `the outline of ${broken.id} is broken`;
    for (const year of [1959, 1991, 2026]) read.at(year);
    return null;
  },
};

const fineArcs: Subject = {
  name: 'borders.topojson',
  share: 25,
  async run(random, tell) {
    const some = someBorders(published()['borders.topojson'], random);
    const { value, told } = mutate(some, random);
    tell(told);
    answer({ 'borders.topojson': JSON.stringify(value) });
    const sound = createBorders(some, soundDescription().asOf);
    const arcs = await orRefusal(() => loadFineArcs(sound));
    const isBroken = arcs?.some((arc) => arc.some((point) => !point.every(Number.isFinite)));
    return isBroken ? 'an arc is broken' : null;
  },
};

/** A file that comes late, read by the loader of the page. */
function late(
  name: string,
  share: number,
  load: () => Promise<unknown>,
  others: readonly string[] = [],
): Subject {
  return {
    name,
    share,
    async run(random, tell) {
      const { value, told } = mutate(sample(published()[name], random), random);
      tell(told);
      const beside = others.map((one) => [one, JSON.stringify(sample(published()[one], random))]);
      answer({ ...Object.fromEntries(beside), [name]: JSON.stringify(value) });
      await orRefusal(load);
      return null;
    },
  };
}

function versionsIn(files: Readonly<Record<string, unknown>>): readonly string[] {
  const names = Object.keys(files).map((name) => /^versions\/(.+)\.json$/.exec(name)?.[1]);
  return names.filter((name) => name !== undefined);
}

const painted: Subject = {
  name: 'versions/….json',
  share: 15,
  async run(random, tell) {
    const version = random.pick(versionsIn(published()));
    const name = `versions/${version}.json`;
    const { value, told } = mutate(sample(published()[name], random), random);
    tell(told);
    answer({
      'versions.json': JSON.stringify(published()['versions.json']),
      [name]: JSON.stringify(value),
    });
    const kept = await orRefusal(() => loadPainted(version));
    if (!kept) return null;
    const read = soundAtlas();
    const newest = { ...createTestAtlas(), ...read, borders: soundBorders() };
    return look(createAsCited(newest, kept).atlas, random);
  },
};

/** Every published file that the page reads, mutated. */
export const FILES: readonly Subject[] = [
  dataset,
  description,
  borders,
  fineArcs,
  painted,
  late('notes.json', 80, () => loadEvidence(), ['sources.json']),
  late('sources.json', 200, () => loadEvidence(), ['notes.json']),
  late('citations.json', 600, loadCitations, ['sources.json']),
  late('moments.json', 300, () => loadMoments(scopeOf(soundDescription()))),
  late('gazetteer.json', 900, loadGazetteer),
  late('about.json', 900, loadAbout),
  late('withdrawn.json', 2000, loadWithdrawn),
];
