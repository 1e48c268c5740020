import type { Dataset } from '../dataset/dataset.ts';
import type { Source } from '../dataset/source.ts';
import type { Paced } from '../paced.ts';
import { namesOfSource } from './document.ts';
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
    for (const name of namesOfSource(source)) {
      names.push(` ${fold(name)}`);
      hits.push({ target: { type: 'source', id: source.id }, name });
      if (names.length % LOT === 0) yield;
    }
  }
  return (text) => {
    const query = fold(text);
    if (query === '') return [];
    const words = query.split(' ').map((word) => ` ${word}`);
    const found = new Map<string, Hit>();
    for (let at = 0; at < names.length && found.size < MOST; at += 1) {
      const [name = '', hit] = [names[at], hits[at]];
      if (hit && words.every((word) => name.includes(word))) {
        const { target } = hit;
        if (target.type === 'source' && !found.has(target.id)) found.set(target.id, hit);
      }
    }
    return [...found.values()];
  };
}
