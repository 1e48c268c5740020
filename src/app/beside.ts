import { createPainter } from '../core/choropleth/paint.ts';
import { type Atlas, DATASET, DESCRIPTION, paceAtlas, readDescription } from './atlas.ts';
import { loadEvidence } from './evidence.ts';
import { type Load, loadChecked, siblingUrl } from './load.ts';
import { createResource } from './resource.ts';
import { runPaced } from './runPaced.ts';

/** An atlas as it is painted by the classes and circles of another, so that the two can be compared. */
function scaledAs(atlas: Atlas, { description, largestCount }: Atlas): Atlas {
  const { classes, least } = description;
  const own = { ...atlas.description, classes, least };
  return { ...atlas, largestCount, painter: createPainter(atlas.index, atlas.borders, own) };
}

async function readBeside(atlas: Atlas, path: string, load: Load): Promise<Atlas> {
  const [described, collection] = await Promise.all(
    [DESCRIPTION, DATASET].map((file) => load(file, siblingUrl(path, file))),
  );
  const { stage } = atlas.description;
  // Both maps begin with the same part of the world.
  const read = await readDescription(described, collection);
  const description = { ...read.description, ...(stage && { stage }) };
  return {
    ...atlas,
    ...(await runPaced(paceAtlas(description, collection, atlas.borders))),
    evidence: createResource(() => loadEvidence((file) => siblingUrl(path, file))),
  };
}

/** Loads another atlas of the site, on the borders of this one; both on one scale, that of the larger counts. Rejects with a `LoadError`. */
export async function loadBeside(
  atlas: Atlas,
  path: string,
): Promise<{ readonly own: Atlas; readonly other: Atlas }> {
  const other = await loadChecked((load) => readBeside(atlas, path, load));
  return other.largestCount > atlas.largestCount
    ? { own: scaledAs(atlas, other), other }
    : { own: atlas, other: scaledAs(other, atlas) };
}
