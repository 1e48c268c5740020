import * as v from 'valibot';
import type { Description } from '../../../src/core/atlas/description.ts';
import { createPainter } from '../../../src/core/choropleth/paint.ts';
import { type Painted, PaintedSchema, paintedBy } from '../../../src/core/version/painted.ts';
import type { Entry } from '../inputs/collection.ts';
import { type Edition, editionOf } from '../inputs/edition.ts';
import type { Inputs } from '../inputs/inputs.ts';
import type { checkData } from './checkData.ts';

/** What the data paint now, under the version that they bear. Throws where they are unsound. */
export function createVersion(
  { description, borders }: Pick<Inputs, 'description' | 'borders'>,
  { dataset, index }: ReturnType<typeof checkData>,
): Painted & Edition {
  if (!description || !dataset || !index) throw new Error('the data are unsound');
  const { version, asOf, layers, estimates } = description;
  const { firstYear, lastYear } = dataset;
  const painted = paintedBy(createPainter(index, borders, description), {
    version,
    asOf,
    layers,
    estimates: estimates.map(({ id }) => id),
    years: Array.from({ length: lastYear - firstYear + 1 }, (_, step) => firstYear + step),
  });
  return { ...editionOf(description), ...painted };
}

export function readVersions(entries: readonly Entry[]): readonly Painted[] {
  return entries.map(({ value }) => v.parse(PaintedSchema, value));
}

/** `versions.json`: which versions were released. */
export function formatVersions(entries: readonly Entry[], description: Description): string {
  const versions = readVersions(entries).map(({ version, asOf }) => ({ version, asOf }));
  return JSON.stringify({ ...editionOf(description), versions });
}

/** What each version painted, by its file’s name. */
export function versionFiles(entries: readonly Entry[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    entries.map(({ value }) => [`versions/${String(value.version)}.json`, JSON.stringify(value)]),
  );
}

/** Layers of which a version paints something else than another. */
function differing(one: Painted, other: Painted): readonly string[] {
  const layers = new Set([...Object.keys(one.runs), ...Object.keys(other.runs)]);
  const textOf = ({ runs, cells }: Painted, layer: string) =>
    JSON.stringify(runs[layer], (_, value: unknown) => {
      const [from, to, index] = Array.isArray(value) ? value : [];
      return typeof index === 'number' ? [from, to, cells[index]] : value;
    });
  return [...layers].filter((layer) => textOf(one, layer) !== textOf(other, layer));
}

/** What an editor has to know before the data are released: that they are another version, or were never kept. */
export function versionWarnings(
  inputs: Inputs,
  checked: ReturnType<typeof checkData>,
): readonly string[] {
  const versions = readVersions(inputs.versions);
  // An atlas that keeps no versions promises none.
  if (versions.length === 0) return [];
  const now = createVersion(inputs, checked);
  const file = `data/versions/${now.version}.json`;
  const kept = versions.find(({ version }) => version === now.version);
  if (!kept) return [`${file}: warning: is missing; npm run data:release writes it`];
  const layers = differing(kept, now);
  return layers.length === 0
    ? []
    : [
        `${file}: warning: was released with other figures (${layers.join(', ')}); a new version is due: raise “version” in data/atlas.json before these are published`,
      ];
}
