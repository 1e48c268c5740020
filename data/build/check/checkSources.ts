import * as v from 'valibot';
import { createIssue, type Issue, issuesOf } from '../../../src/core/sound/issue.ts';
import { remembered } from '../edited/remembered.ts';
import { unknownFields } from './fields.ts';
import { scraperOf } from './scrapers.ts';
import { type EditedSourceSchema, SourcesSchema } from './sourceSchema.ts';

type Source = v.InferOutput<typeof EditedSourceSchema>;

/** What the schema alone says of the sources. */
const readSources = remembered((value) => {
  const parsed = v.safeParse(SourcesSchema, value);
  const unknown = unknownFields(SourcesSchema, value, '');
  return {
    sources: parsed.success ? parsed.output : [],
    refused: [...unknown, ...issuesOf(parsed.issues ?? [], '')],
  };
});

/** What a reader is led to: two revisions of one page may be two sources, if `readAt` tells them apart. */
function placeOf({ URL, custom }: Source): string | null {
  return URL === undefined ? null : `${URL} ${custom.readAt?.en ?? ''}`;
}

/** An original is linked and dated as read; what has no address says how it is found; a scraper is never linked. */
function checkAddress({ URL, accessed, custom }: Source, base: string): readonly Issue[] {
  const linked = { URL, 'custom.readAt.URL': custom.readAt?.URL };
  const scraped = Object.entries(linked).flatMap(([field, address]) => {
    const scraper = address === undefined ? undefined : scraperOf(address);
    return scraper === undefined ? [] : [createIssue('scraper', `${base}.${field}`, scraper)];
  });
  if (URL === undefined) {
    return custom.findable
      ? scraped
      : [...scraped, createIssue('not-findable', `${base}.custom.findable`)];
  }
  return accessed ? scraped : [...scraped, createIssue('missing', `${base}.accessed`)];
}

/** Checks `data/sources.json`: the fields of CSL-JSON that the atlas uses, addresses, each source once. */
export function checkSources(value: unknown): readonly Issue[] {
  const { sources, refused } = readSources(value);
  const issues = [...refused];
  const ids = new Set<string>();
  const idAt = new Map<string, string>();
  for (const [index, source] of sources.entries()) {
    const base = `[${index}]`;
    if (ids.has(source.id)) issues.push(createIssue('duplicate-id', `${base}.id`, source.id));
    ids.add(source.id);
    issues.push(...checkAddress(source, base));
    const place = placeOf(source);
    if (place === null) continue;
    const other = idAt.get(place);
    if (other !== undefined) issues.push(createIssue('same-address', `${base}.URL`, other));
    idAt.set(place, source.id);
  }
  return issues;
}

/** The ids of sources that are graded weak. */
export function weakSourcesOf(value: unknown): ReadonlySet<string> {
  const { sources } = readSources(value);
  const weak = sources.filter(({ custom }) => custom.reliability.grade === 'weak');
  return new Set(weak.map(({ id }) => id));
}
