import * as v from 'valibot';
import { type Source, SourceSchema } from '../dataset/source.ts';
import type { OwnTable } from '../kept/ownData.ts';
import type { Paced } from '../paced.ts';
import { sourceId } from './figure.ts';

/** What a table names as the source of a figure: an address is followed only if it is one of the web; without a name it is the file. */
function sourceOf(text: string, index: number, file: string): Source {
  const title = text === '' ? file : text;
  const source = { id: sourceId(index), title };
  // Looked at first: a schema takes seconds for the hundred thousands that a table may name.
  if (!/^https?:/i.test(text)) return source;
  return v.is(SourceSchema, { ...source, URL: text }) ? { ...source, URL: text } : source;
}

/** So many are made between two rests. */
const LOT = 2_000;

/** The sources that a table names, with a rest after each lot. */
export function* paceTableSources({ placed, name }: OwnTable): Paced<ReadonlyMap<string, Source>> {
  const sources = new Map<string, Source>();
  for (const [index, text] of placed.sources.entries()) {
    sources.set(sourceId(index), sourceOf(text, index, name));
    if (index % LOT === 0) yield;
  }
  return sources;
}
