import type { Dataset } from '../dataset/dataset.ts';
import type { Source } from '../dataset/source.ts';
import type { Paced } from '../paced.ts';
import { namesOfSource, type Target } from './document.ts';
import { fold } from './fold.ts';
import { type Hit, MOST } from './search.ts';

/** Of so many claims the sources are looked through: an index of as many names takes seconds. */
export const SCANNED_FROM = 20_000;

/** Claims or names between two rests. */
const LOT = 2_000;

function* paceCited({ interventions, series }: Dataset): Paced<ReadonlySet<string>> {
  const cited = new Set<string>();
  for (const holder of [...interventions, ...series]) {
    for (const source of holder.sources) cited.add(source);
    for (const [at, { source }] of holder.claims.entries()) {
      cited.add(source);
      if (at % LOT === 0) yield;
    }
  }
  return cited;
}

/** A search through the sources of a large table by beginnings of words, made with a rest after each lot. */
export function* paceScan(
  dataset: Dataset,
  sources: ReadonlyMap<string, Source>,
): Paced<(text: string) => readonly Hit[]> {
  const cited = yield* paceCited(dataset);
  const names: string[] = [];
  const hits: Hit[] = [];
  for (const source of sources.values()) {
    if (!cited.has(source.id)) continue;
    const target: Target = { type: 'source', id: source.id };
    for (const name of namesOfSource(source)) {
      names.push(` ${fold(name)}`);
      hits.push({ target, name });
      if (names.length % LOT === 0) yield;
    }
  }
  return (text) => {
    const query = fold(text);
    if (query === '') return [];
    const words = query.split(' ').map((word) => ` ${word}`);
    const found = new Map<Target, Hit>();
    for (let at = 0; at < names.length && found.size < MOST; at += 1) {
      const [name = '', hit] = [names[at], hits[at]];
      if (!hit || found.has(hit.target)) continue;
      if (words.every((word) => name.includes(word))) found.set(hit.target, hit);
    }
    return [...found.values()];
  };
}
