import * as v from 'valibot';
import { AboutSchema } from '../../../src/core/atlas/about.ts';
import { AliasesSchema, RegionsSchema } from '../../../src/core/atlas/gazetteer.ts';
import type { Dataset } from '../../../src/core/dataset/dataset.ts';
import { BackgroundSchema } from '../../../src/core/dataset/notes.ts';
import { parseDataset } from '../../../src/core/dataset/parse.ts';
import { createYearIndex, type YearIndex } from '../../../src/core/dataset/yearIndex.ts';
import { createIssue, type Issue, issuesOf, joinPath } from '../../../src/core/sound/issue.ts';
import { type Found, nameOf } from '../edited/found.ts';
import { createAttestations } from '../inputs/attestations.ts';
import { asText, createCollection, type Entry, isRaw } from '../inputs/collection.ts';
import type { Inputs } from '../inputs/inputs.ts';
import { readSeries } from '../inputs/series.ts';
import { checkBackground } from './checkBackground.ts';
import { checkClaimants } from './checkClaimants.ts';
import { checkDescription } from './checkDescription.ts';
import { checkEntry } from './checkEntry.ts';
import { checkGazetteer } from './checkGazetteer.ts';
import { checkLocators } from './checkLocators.ts';
import { checkSources, weakSourcesOf } from './checkSources.ts';
import { checkWithdrawn } from './checkWithdrawn.ts';
import { distinct } from './distinct.ts';
import { EditedAttestationsSchema, MeasuresSchema, PlacesSchema } from './editedSchema.ts';
import { unknownFields } from './fields.ts';
import { checkPlaces, checkStates } from './places.ts';
import { withMeant } from './suggest.ts';
import { wordIssue } from './wordIssue.ts';

export interface Checked {
  readonly found: readonly Found[];
  /** Null where an issue was found that keeps the dataset from being read. */
  readonly dataset: Dataset | null;
  readonly index: YearIndex | null;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

const ATTESTATIONS = 'data/attestations.json';

/** Where each feature of the collection stands in the edited files, in the collection’s order. */
function createLocator(entries: readonly Entry[], attestations: unknown): (issue: Issue) => Found {
  const places = [
    ...entries.map(({ file }) => ({ file: nameOf(file), base: '' })),
    ...entries.flatMap(({ file, value }) =>
      listOf(value.events).map((_, index) => ({ file: nameOf(file), base: `events[${index}]` })),
    ),
    ...listOf(attestations).map((_, index) => ({ file: ATTESTATIONS, base: `[${index}]` })),
  ];
  return (issue) => {
    const [, index, rest = ''] = /^features\[(\d+)\]\.?(.*)$/.exec(issue.path) ?? [];
    const place = index === undefined ? undefined : places[Number(index)];
    if (!place) return { file: 'data/atlas.json', issue };
    const path = rest
      .replace(/^properties\.?/, '')
      .replace(/^geometry(?:\.coordinates)?/, place.base === '' ? 'countries' : 'coordinates');
    const whole = place.base !== '' && path !== '' ? joinPath(place.base, path) : place.base + path;
    return { file: place.file, issue: { ...issue, path: whole } };
  };
}

function claimIdsOf(entries: readonly Entry[]): ReadonlySet<string> {
  const claims = entries.flatMap(({ value }) => listOf(value.claims));
  return new Set(claims.filter(isRaw).map(({ id }) => asText(id)));
}

/** What a file’s schema says of it: fields that it does not know, then what is wrong with the others. */
function checkShape(
  file: string,
  schema: Parameters<typeof unknownFields>[0],
  value: unknown,
): readonly Found[] {
  if (/object|record/.test(schema.type) && !isRaw(value)) {
    return [{ file, issue: createIssue('wrong-type', '', value) }];
  }
  const issues = [
    ...unknownFields(schema, value, ''),
    ...issuesOf(v.safeParse(schema, value).issues ?? [], ''),
  ];
  return issues.map((issue) => ({ file, issue }));
}

function checkFrames(inputs: Inputs): readonly Found[] {
  const { sources, measures, atlas, attestations, entries, known, regions, aliases, about } =
    inputs;
  const { background } = inputs;
  return [
    ...checkShape('data/regions.json', RegionsSchema, regions),
    ...checkShape('data/aliases.json', AliasesSchema, aliases),
    ...checkShape('data/about.json', AboutSchema, about),
    ...checkShape('data/measures.json', MeasuresSchema, measures),
    ...checkShape('data/places.json', PlacesSchema, inputs.places),
    ...checkShape(ATTESTATIONS, EditedAttestationsSchema, attestations),
    ...checkDescription(atlas, { known, entries }).map(
      (issue): Found => ({ file: 'data/atlas.json', issue }),
    ),
    ...checkShape('data/background.json', BackgroundSchema, background),
    ...checkBackground(v.is(BackgroundSchema, background) ? background : [], '', known).map(
      (issue): Found => ({ file: 'data/background.json', issue }),
    ),
    ...checkLocators(inputs),
    ...checkSources(sources).map((issue): Found => ({ file: 'data/sources.json', issue })),
  ];
}

/** Checks everything that people edit, as one dataset. Never throws, whatever the files hold. */
export function checkData(inputs: Inputs): Checked {
  const { attestations, description, borders, known } = inputs;
  const entries = inputs.entries.filter(({ value }) => isRaw(value));
  const surroundings = {
    known,
    claims: claimIdsOf(entries),
    weakSources: weakSourcesOf(inputs.sources),
    actor: description?.actor?.id,
    measures: inputs.measures,
  };
  const alone = inputs.entries.flatMap((entry) =>
    checkEntry(entry, surroundings).map((issue) => ({ file: nameOf(entry.file), issue })),
  );
  const told = (found: readonly Found[]) =>
    distinct(
      found.map((one) => withMeant(one, inputs)),
      inputs.entries,
    );
  const series = readSeries(inputs);
  const collection = createCollection(entries, description, borders, [
    ...createAttestations(attestations, borders, description?.asOf),
    ...series.features,
  ]);
  const { dataset, issues } = parseDataset(collection, { ...known, isEdited: true });
  const unsound = [
    ...checkFrames(inputs),
    ...checkGazetteer(inputs),
    ...alone,
    ...issues.map(createLocator(entries, attestations)),
    ...series.issues.map((issue): Found => ({ file: 'data/series.csv', issue })),
  ];
  const listed = [
    ...checkClaimants({ ...inputs, entries }),
    ...checkWithdrawn({ ...inputs, entries, claims: surroundings.claims }),
  ];
  if (!dataset || unsound.length > 0) {
    return { found: told([...unsound, ...listed]), dataset: null, index: null };
  }
  const index = createYearIndex(dataset, borders);
  const unplaced = checkPlaces(index).map(({ id, issue }): Found => {
    const place = listOf(attestations).findIndex((one) => isRaw(one) && one.id === id);
    if (place < 0) return { file: `data/interventions/${id}.json`, issue };
    return { file: ATTESTATIONS, issue: { ...issue, path: `[${place}].country` } };
  });
  const found = told([...unplaced, ...checkStates(inputs, dataset), ...listed]);
  return { found, dataset: found.length === 0 ? dataset : null, index };
}

export function wordFound({ file, issue }: Found): string {
  return `${file}: ${wordIssue(issue)}`;
}
