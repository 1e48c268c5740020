import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { claimsOf } from '../../src/core/dataset/dataset.ts';
import { createIssue, type Issue } from '../../src/core/dataset/issue.ts';
import { parseDataset, parseJson } from '../../src/core/dataset/parse.ts';
import { CollectionSchema } from '../../src/core/dataset/schema.ts';
import { checkData, wordFound } from './checkData.ts';
import { isRaw } from './collection.ts';
import { unknownFields } from './fields.ts';
import { DATA } from './folder.ts';
import { type Inputs, idsOf } from './inputs.ts';
import { checkMoments } from './moments.ts';
import { publishedFeatureFields } from './publishedFields.ts';
import { wordIssue } from './wordIssue.ts';

/** The edited files, interventions aside, whose issues can be asked for alone. */
const CHECKED = [
  ...['atlas.json', 'attestations.json', 'background.json', 'claimants.json', 'measures.json'],
  ...['moments.json', 'sources.json', 'withdrawn.json'],
];

/** What a check has to say: a line an issue, or the one line that says what is sound. */
export interface Report {
  readonly lines: readonly string[];
  readonly isSound: boolean;
}

function unsound(...lines: readonly string[]): Report {
  return { lines, isSound: false };
}

function reportOf(lines: readonly string[], sound: string): Report {
  return lines.length > 0 ? unsound(...lines) : { lines: [sound], isSound: true };
}

/** The JSON files of a folder, as paths; none where there is no folder. */
function jsonIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => join(folder, name));
}

/** The edited files that are not JSON: nothing else can be checked before they are. */
export function checkSyntax(folder = DATA): readonly string[] {
  return [...jsonIn(folder), ...jsonIn(join(folder, 'interventions'))].flatMap((file) => {
    const parsed = parseJson(readFileSync(file, 'utf8'));
    return 'issue' in parsed ? [`data/${relative(folder, file)}: ${wordIssue(parsed.issue)}`] : [];
  });
}

/** Checks the whole of `data/`, or of it what is found in one file. */
export function checkAll(inputs: Inputs, only?: string): Report {
  const { found, dataset } = checkData(inputs);
  const { borders, description } = inputs;
  const moments =
    dataset && description ? checkMoments(inputs.moments, { dataset, borders, description }) : [];
  const lines = [...found.map(wordFound), ...moments].filter(
    (line) => only === undefined || line.startsWith(`${only}: `),
  );
  const claims = dataset ? claimsOf(dataset).length : 0;
  const counts = `${inputs.entries.length} interventions, ${claims} claims, ${idsOf(inputs.sources).size} sources`;
  return reportOf(lines, only === undefined ? `data: sound; ${counts}` : `${only}: sound`);
}

/** Sources that a dataset may name: the atlas’s own, and those of a `sources.json` that lies beside it. */
function sourcesBeside(path: string, inputs: Inputs): ReadonlySet<string> {
  const file = join(dirname(path), 'sources.json');
  const beside = existsSync(file) ? parseJson(readFileSync(file, 'utf8')) : { value: [] };
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
  const claims = dataset ? claimsOf(dataset).length : 0;
  return reportOf(
    lines,
    `${path}: sound; ${dataset?.interventions.length ?? 0} interventions, ${claims} claims, ${dataset?.events.length ?? 0} events`,
  );
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
  return reportOf(lines, `${path}: sound`);
}

/** Checks one file: an edited one, an intervention that shall become one, or a dataset in the published form. */
export function checkFile(path: string, readInputs: () => Inputs, folder = DATA): Report {
  if (!existsSync(path)) return unsound(`${path}: no such file`);
  if (!statSync(path).isFile()) return unsound(`${path}: not a file; name one JSON file`);
  const parsed = parseJson(readFileSync(path, 'utf8'));
  if ('issue' in parsed) return unsound(`${path}: ${wordIssue(parsed.issue)}`);
  const { value } = parsed;
  const broken = checkSyntax(folder);
  if (broken.length > 0) return unsound(...broken);
  if (isRaw(value) && value.type === 'FeatureCollection') {
    return checkCollection(value, path, readInputs());
  }
  if (isRaw(value) && !('type' in value) && ('claims' in value || 'countries' in value)) {
    return checkCandidate(value, path, readInputs(), folder);
  }
  const edited = relative(folder, path);
  if (CHECKED.includes(edited)) {
    return checkAll(readInputs(), `data/${edited}`);
  }
  return unsound(`${path}: ${wordIssue(createIssue('not-geojson', '', value))}`);
}
