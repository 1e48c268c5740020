import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { writeFiles } from '../published/publish.ts';

type Files = Readonly<Record<string, string>>;

/** What the page may read; the rest is for programs and people. */
const READ = /\.(?:json|geojson|topojson)$/;
const UNREAD = new Set(['schema.json', 'datapackage.json', 'events.geojson']);

/** A set of files that belong to one build, and the folder of the site that is named after what is in them. */
export interface Kept {
  readonly folder: string;
  readonly files: Files;
}

/** What a file says of itself to other programs. */
const FOR_OTHERS = ['bbox', 'description', 'title', 'license'] as const;

function withoutWordsForOthers<T extends object>(published: T): T {
  for (const key of FOR_OTHERS) Reflect.deleteProperty(published, key);
  return published;
}

interface Borders {
  readonly objects: {
    readonly polities: { readonly geometries: readonly { readonly properties: object }[] };
  };
}

function keptBorders(text: string): string {
  const borders = withoutWordsForOthers(JSON.parse(text) as Borders);
  for (const { properties } of borders.objects.polities.geometries) {
    // The day after the last tells it as well.
    Reflect.deleteProperty(properties, 'validUntil');
  }
  return JSON.stringify(borders);
}

interface Interventions {
  readonly features: readonly {
    geometry: unknown;
    readonly id?: string;
    readonly properties: { readonly type: string; readonly people?: readonly string[] };
  }[];
}

function keptInterventions(text: string): string {
  const interventions = withoutWordsForOthers(JSON.parse(text) as Interventions);
  for (const feature of interventions.features) {
    // The page paints polities, not points; a battle alone has its place on the map.
    if (feature.properties.type !== 'event') feature.geometry = null;
    // Search and table have them with the gazetteer.
    Reflect.deleteProperty(feature.properties, 'people');
  }
  return JSON.stringify(interventions);
}

/** With those whom the interventions name, which the map does without. */
function keptGazetteer(text: string, interventions: string): string {
  const { features } = JSON.parse(interventions) as Interventions;
  const named = features.filter(({ properties }) => properties.people);
  const people = Object.fromEntries(named.map(({ id, properties }) => [id, properties.people]));
  return JSON.stringify({ ...JSON.parse(text), people });
}

function keep(name: string, text: string, published: Files): string {
  if (name.endsWith('.topojson')) return keptBorders(text);
  if (name === 'interventions.geojson') return keptInterventions(text);
  if (name !== 'gazetteer.json') return text;
  return keptGazetteer(text, published['interventions.geojson'] ?? '{"features":[]}');
}

/** The published files that the page reads, under a name of their own: code and data of two builds never meet. */
export function keptOf(published: Files): Kept {
  const files = Object.fromEntries(
    Object.entries(published)
      .filter(([name]) => READ.test(name) && !UNREAD.has(name))
      .map(([name, text]) => [name, keep(name, text, published)]),
  );
  const hash = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 8);
  return { folder: `assets/${hash}/data/`, files };
}

/** Lays them into the site, and lets the page ask for them ahead of its program. */
export function keepFiles({ folder, files }: Kept): Plugin {
  return {
    name: 'keep-files',
    transformIndexHtml: {
      order: 'post',
      handler: (html) =>
        html.replace(/href="\.\/data\/([^"]+)"(?=[^>]*as="fetch")/g, `href="./${folder}$1"`),
    },
    writeBundle({ dir = '' }) {
      writeFiles(files, join(dir, folder));
    },
  };
}
