import * as v from 'valibot';
import { type Source, SourceSchema } from '../dataset/source.ts';
import { sourceId } from './figure.ts';
import type { OwnTable } from './ownData.ts';

/** What a table names as the source of a figure: an address is followed only if it is one of the web; without a name it is the file. */
function sourceOf(text: string, index: number, file: string): Source {
  const title = text === '' ? file : text;
  const source = { id: sourceId(index), title };
  return v.is(SourceSchema, { ...source, URL: text }) ? { ...source, URL: text } : source;
}

export function tableSources({ placed, name }: OwnTable): ReadonlyMap<string, Source> {
  return new Map(
    placed.sources.map((text, index) => [sourceId(index), sourceOf(text, index, name)]),
  );
}
