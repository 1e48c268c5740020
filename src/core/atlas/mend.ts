import type { Issue } from '../sound/issue.ts';
import { isRecord } from '../sound/sound.ts';
import { type ParsedDescription, parseDescription } from './parse.ts';

interface Fields {
  readonly [name: string]: unknown;
}

interface Edited extends Fields {
  readonly actor?: unknown;
  readonly span?: unknown;
  readonly layers?: unknown;
  readonly least?: unknown;
}

/** What a dataset says of its atlas. */
interface Frame extends Fields {
  readonly version?: unknown;
  readonly asOf?: unknown;
  readonly defaultYear?: unknown;
}

function fieldOf(value: unknown, name: string): unknown {
  return isRecord(value) ? value[name] : undefined;
}

/** The published file that says the licence too stands for it. */
const UNREAD = { id: 'data/README.txt', name: 'data/README.txt', URL: 'unknown' };

/** Ten times the least count, a hundred times … */
function decadesOf(least: unknown): readonly number[] {
  const first = typeof least === 'number' ? least : 1;
  return [10, 100, 1000, 10_000, 100_000].map((times) => times * first);
}

/**
 * What takes the place of each part that a map can do without: what the dataset says too, the actor’s name, or nothing.
 * The first year is the dataset’s, since it is what links mean that name none.
 */
function createStandIns({ actor, span, layers, least }: Edited, frame: Frame): Fields {
  const name = fieldOf(actor, 'name');
  const { version, asOf, defaultYear = fieldOf(span, 'to') } = frame;
  const layer = Array.isArray(layers) ? fieldOf(layers[0], 'id') : undefined;
  return {
    ...{ title: name, subtitle: name, summary: name },
    ...{ version, asOf, licence: UNREAD },
    ...{ site: undefined, contact: undefined },
    view: { year: defaultYear, layer, estimate: 'best' },
    ...{ stage: undefined, nameSides: undefined },
    ...{ classes: decadesOf(least), least: undefined },
    ...{ totals: undefined, series: undefined, siblings: undefined },
  };
}

function partOf({ path }: Issue): string {
  return path.replace(/[.[].*/, '');
}

/**
 * Reads the description of an atlas where some of it is unsound: parts that a map can do without are replaced, with the
 * help of `frame`, the dataset. Never throws. The issues name what was replaced; without a description, what nothing can
 * replace.
 */
export function mendDescription(value: unknown, frame: unknown): ParsedDescription {
  if (!isRecord(value)) return parseDescription(value);
  const standIns = new Map(Object.entries(createStandIns(value, isRecord(frame) ? frame : {})));
  const issues: Issue[] = [];
  let edited: Fields = value;
  for (;;) {
    const { description, issues: found } = parseDescription(edited);
    if (description) {
      // That is the address of no licence.
      const licence = standIns.has('licence')
        ? description.licence
        : { ...description.licence, URL: '' };
      return { description: { ...description, licence }, issues };
    }
    const beyond = found.filter((issue) => !standIns.has(partOf(issue)));
    if (beyond.length > 0) return { description: null, issues: beyond };
    const lost = new Set(found.map(partOf));
    issues.push(...found);
    for (const part of lost) {
      edited = { ...edited, [part]: standIns.get(part) };
      standIns.delete(part);
    }
  }
}
