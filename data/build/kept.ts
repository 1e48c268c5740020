import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { writeFiles } from './publish.ts';

type Files = Readonly<Record<string, string>>;

/** What the page may read; the rest is for programs and people. */
const READ = /\.(?:json|geojson|topojson)$/;
const UNREAD = new Set(['schema.json', 'datapackage.json', 'events.geojson']);

/** A set of files that belong to one build, and the folder of the site that is named after what is in them. */
export interface Kept {
  readonly folder: string;
  readonly files: Files;
}

const isBorders = (name: string) => name.endsWith('.topojson');

/** What borders say of themselves to other programs. */
const FOR_OTHERS = ['bbox', 'description', 'title', 'license'] as const;

interface Published {
  readonly objects: {
    readonly polities: { readonly geometries: readonly { readonly properties: object }[] };
  };
}

function withoutWordsForOthers(text: string): string {
  const borders = JSON.parse(text) as Published;
  for (const key of FOR_OTHERS) Reflect.deleteProperty(borders, key);
  for (const { properties } of borders.objects.polities.geometries) {
    // The day after the last tells it as well.
    Reflect.deleteProperty(properties, 'validUntil');
  }
  return JSON.stringify(borders);
}

/** The published files that the page reads, under a name of their own: code and data of two builds never meet. */
export function keptOf(published: Files): Kept {
  const files = Object.fromEntries(
    Object.entries(published)
      .filter(([name]) => READ.test(name) && !UNREAD.has(name))
      .map(([name, text]) => [name, isBorders(name) ? withoutWordsForOthers(text) : text]),
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
