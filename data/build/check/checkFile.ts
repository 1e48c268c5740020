import { existsSync, statSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { claimsOf } from '../../../src/core/dataset/dataset.ts';
import { parseDataset } from '../../../src/core/dataset/parse.ts';
import { CollectionSchema } from '../../../src/core/dataset/schema.ts';
import { createIssue, type Issue } from '../../../src/core/sound/issue.ts';
import { withSlashes } from '../edited/editedFiles.ts';
import { DATA } from '../edited/folder.ts';
import type { Found } from '../edited/found.ts';
import { readStrictly } from '../edited/json.ts';
import { isRaw } from '../inputs/collection.ts';
import { type Inputs, idsOf } from '../inputs/inputs.ts';
import { checkData, wordFound } from './checkData.ts';
import { checkTable } from './checkTable.ts';
import { unknownFields } from './fields.ts';
import { checkMoments } from './moments.ts';
import type { Prepared } from './prepare.ts';
import { publishedFeatureFields } from './publishedFields.ts';
import { countOf, type Report, reportOf, unsound } from './report.ts';
import { warningsOf } from './warnings.ts';
import { wordIssue } from './wordIssue.ts';

/** The edited files, interventions aside, whose issues can be asked for alone. */
const CHECKED = [
  ...['about.json', 'aliases.json', 'atlas.json', 'attestations.json', 'background.json'],
  ...['claimants.json', 'measures.json', 'moments.json', 'polities.json', 'regions.json'],
  ...['sources.json', 'split-lines.json', 'withdrawn.json'],
];

export function foundReport(found: readonly Found[]): Report {
  return unsound(...found.map(wordFound));
}

/** Checks the whole of `data/`, or of it what is found in one file. */
export function checkAll(inputs: Inputs, only?: string, checked = checkData(inputs)): Report {
  const { found, dataset } = checked;
  const { borders, description } = inputs;
  const moments =
    dataset && description ? checkMoments(inputs.moments, { dataset, borders, description }) : [];
  const lines = [...found.map(wordFound), ...moments].filter(
    (line) => only === undefined || line.startsWith(`${only}: `),
  );
  const warnings = (dataset ? warningsOf(inputs, dataset) : [])
    .filter(({ file }) => only === undefined || file === only)
    .map(({ file, issue }) => `${file}: warning: ${wordIssue(issue)}`);
  const claims = dataset ? claimsOf(dataset).length : 0;
  const counts = [
    countOf(inputs.entries.length, 'intervention'),
    countOf(claims, 'claim'),
    countOf(idsOf(inputs.sources).size, 'source'),
  ].join(', ');
  const sound = only === undefined ? `data: sound; ${counts}` : `${only}: sound`;
  const told = warnings.length > 0 ? `${sound}; ${countOf(warnings.length, 'warning')}` : sound;
  return reportOf(lines, [...warnings, told]);
}

/** Sources that a dataset may name: the atlas’s own, and those of a `sources.json` that lies beside it. */
function sourcesBeside(path: string, inputs: Inputs): ReadonlySet<string> {
  const file = join(dirname(path), 'sources.json');
  const beside = existsSync(file) ? readStrictly(file) : { value: [] };
  return new Set([
    ...(inputs.known.sources ?? []),
    ...('value' in beside ? idsOf(beside.value) : []),
  ]);
}

/** A dataset in the published form, whoever made it. */
function checkCollection(value: unknown, path: string, inputs: Inputs): Report {
  const sources = sourcesBeside(path, inputs);
  const { dataset, issues } = parseDataset(value, { ...inputs.known, sources });
  const typing: readonly Issue[] = [
    ...unknownFields(CollectionSchema, value, ''),
    ...publishedFeatureFields(value),
    // GeoJSON lets anybody add fields: only what looks like a typing error is one.
  ].filter(({ meant }) => meant !== undefined);
  const lines = [...issues, ...typing].map((issue) => `${path}: ${wordIssue(issue)}`);
  const counts = [
    countOf(dataset?.interventions.length ?? 0, 'intervention'),
    countOf(dataset ? claimsOf(dataset).length : 0, 'claim'),
    countOf(dataset?.events.length ?? 0, 'event'),
  ].join(', ');
  return reportOf(lines, [`${path}: sound; ${counts}`]);
}

/** An intervention as it would stand in `data/interventions/`, instead of the one of its name or besides. */
function checkCandidate(
  value: Readonly<Record<string, unknown>>,
  path: string,
  inputs: Inputs,
  folder: string,
): Report {
  const name = basename(path);
  const file = join(folder, 'interventions', name);
  const others = inputs.entries.filter((entry) => entry.file !== file);
  // Last, so that an id used twice is found in the file in question.
  const { found } = checkData({ ...inputs, entries: [...others, { file, value }] });
  const own = found.filter((one) => one.file === `data/interventions/${name}`);
  const lines = own.map(({ issue }) => `${path}: ${wordIssue(issue)}`);
  return reportOf(lines, [`${path}: sound`]);
}

/** Checks one file: an edited one, an intervention that shall become one, or a dataset in the published form. */
export function checkFile(given: string, prepare: () => Prepared, folder = DATA): Report {
  const path = withSlashes(given);
  if (!existsSync(given)) return unsound(`${path}: no such file`);
  if (!statSync(given).isFile()) return unsound(`${path}: not a file; name one JSON file`);
  if (/\.(?:csv|tsv|txt|xlsx?)$/i.test(given)) {
    const ready = prepare();
    return 'found' in ready ? foundReport(ready.found) : checkTable(given, path, ready.inputs);
  }
  const read = readStrictly(given);
  if ('issues' in read) return unsound(...read.issues.map((one) => `${path}: ${wordIssue(one)}`));
  const { value } = read;
  const prepared = prepare();
  if ('found' in prepared) return foundReport(prepared.found);
  const { inputs } = prepared;
  if (isRaw(value) && value.type === 'FeatureCollection') {
    return checkCollection(value, path, inputs);
  }
  if (isRaw(value) && !('type' in value) && ('claims' in value || 'countries' in value)) {
    return checkCandidate(value, path, inputs, folder);
  }
  const edited = withSlashes(relative(folder, given));
  if (CHECKED.includes(edited)) return checkAll(inputs, `data/${edited}`);
  return unsound(`${path}: ${wordIssue(createIssue('not-geojson', '', value))}`);
}
