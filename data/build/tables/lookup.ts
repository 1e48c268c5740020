import { SEVERAL_COUNTRIES } from '../../../src/core/dataset/vocabulary.ts';
import type { Borders } from '../../../src/core/geography/borders.ts';
import type { Text } from '../../../src/core/text/text.ts';
import { isRaw } from '../inputs/collection.ts';
import type { Inputs } from '../inputs/inputs.ts';

/** What the codes of the dataset stand for, in words. */
export interface Lookup {
  countryOf(code: string): Text | undefined;
  measureOf(id: string): Partial<Text> | undefined;
  claimantOf(name: string): Partial<Text>;
  sourceOf(id: string): { readonly title: string; readonly grade: string } | undefined;
}

const SEVERAL: Text = { en: 'Several countries together', es: 'Varios países en conjunto' };

function asText(value: unknown): Partial<Text> | undefined {
  return isRaw(value) ? (value as Partial<Text>) : undefined;
}

/** Countries are named as they are today. */
function createCountryOf({ polities }: Borders): Lookup['countryOf'] {
  const names = new Map(polities.filter(({ to }) => to === null).map(({ id, name }) => [id, name]));
  return (code) => (code === SEVERAL_COUNTRIES ? SEVERAL : names.get(code));
}

function gradeOf(source: Readonly<Record<string, unknown>>): string {
  const custom = isRaw(source.custom) ? source.custom : {};
  return isRaw(custom.reliability) ? String(custom.reliability.grade ?? '') : '';
}

export function createLookup({ borders, measures, claimants, sources }: Inputs): Lookup {
  const items: readonly unknown[] = Array.isArray(sources) ? sources : [];
  const sourcesById = new Map(
    items
      .filter(isRaw)
      .map((source) => [
        String(source.id),
        { title: String(source.title), grade: gradeOf(source) },
      ]),
  );
  return {
    countryOf: createCountryOf(borders),
    measureOf: (id) => (isRaw(measures) ? asText(measures[id]) : undefined),
    claimantOf: (name) =>
      (isRaw(claimants) ? asText(claimants[name]) : undefined) ?? { en: name, es: name },
    sourceOf: (id) => sourcesById.get(id),
  };
}
