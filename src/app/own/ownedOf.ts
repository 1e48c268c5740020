import type { AtlasReading, TableReading } from '../../core/intake/reading.ts';
import type { OwnData } from '../../core/kept/ownData.ts';
import { madeHash } from '../../core/own/madeHash.ts';
import type { Owned, Source } from './owned.ts';

/** Features of a collection. */
export function featuresOf(value: unknown): number {
  const isCollection = typeof value === 'object' && value !== null && 'features' in value;
  return isCollection && Array.isArray(value.features) ? value.features.length : 0;
}

/** The hash of what is made of a reading, as a link has it. */
export function hashOf(reading: TableReading | AtlasReading, { choices, classes }: Source): string {
  if (reading.type === 'table') return madeHash(reading.hash, choices, classes);
  return reading.type === 'saved' ? reading.value.hash : reading.hash;
}

function ownOf(reading: TableReading | AtlasReading, name: string, source: Source): OwnData | null {
  const hash = hashOf(reading, source);
  if (reading.type === 'table') {
    const { placed, rows } = reading;
    if (!placed) return null;
    const classes = placed.measures.map((measure) => source.classes.get(measure.name) ?? null);
    return { type: 'table', name, hash, rows, placed, classes };
  }
  const { value } = reading;
  if (reading.type === 'saved') return { ...reading.value, name };
  return { type: 'collection', name, hash, rows: featuresOf(value), collection: value };
}

/** How many figures own data have; null where only an atlas made of them can say it. */
export function figuresOf(own: OwnData): number | null {
  return own.type === 'table' ? own.placed.value.length : null;
}

/** What a reading gives to show; null where nothing of it is sound. */
export function ownedOf(reading: TableReading | AtlasReading, source: Source): Owned | null {
  const own = ownOf(reading, source.name.trim() || source.file.name, source);
  return own && { own, source };
}
