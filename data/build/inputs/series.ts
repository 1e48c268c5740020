import { csvParseRows } from 'd3-dsv';
import type { Feature, Geometry } from 'geojson';
import { SEVERAL_COUNTRIES } from '../../../src/core/dataset/vocabulary.ts';
import { standingIn } from '../../../src/core/geography/standing.ts';
import { createIssue, type Issue } from '../../../src/core/sound/issue.ts';
import { meantBy } from '../../../src/core/text/spelling.ts';
import { asText, isRaw, placeOf } from './collection.ts';
import { settleCountries } from './countries.ts';
import type { Inputs } from './inputs.ts';

const NEEDED = ['measure', 'country', 'year', 'value', 'source'] as const;
const COLUMNS = [...NEEDED, 'low', 'high', 'place'] as const;
type Column = (typeof COLUMNS)[number];
type Cells = Readonly<Record<Column, string>>;

interface Row extends Cells {
  readonly line: number;
}

function at(line: number, column: string): string {
  return `line ${line}, ${column}`;
}

function checkHeader(header: readonly string[]): readonly Issue[] {
  const missing = NEEDED.filter((column) => !header.includes(column));
  const unknown = header.filter((column) => !COLUMNS.some((known) => known === column));
  return [
    ...missing.map((column) => createIssue('missing', at(1, column))),
    ...unknown.map((column): Issue => {
      const issue = createIssue('unknown-field', at(1, column), column);
      const meant = meantBy(column, COLUMNS);
      return meant === undefined ? issue : { ...issue, meant };
    }),
  ];
}

/** The rows of the table; columns may stand in any order. */
function readRows(text: string): { readonly header: readonly string[]; readonly rows: Row[] } {
  const [header = [], ...lines] = csvParseRows(text.replace(/^\uFEFF/, ''));
  const names = header.map((name) => name.trim());
  const rows = lines.map((cells, index): Row => {
    const cell = (column: Column) => (cells[names.indexOf(column)] ?? '').trim();
    return {
      line: index + 2,
      measure: cell('measure'),
      country: cell('country'),
      year: cell('year'),
      value: cell('value'),
      source: cell('source'),
      low: cell('low'),
      high: cell('high'),
      place: cell('place'),
    };
  });
  return { header: names, rows: rows.filter((row) => COLUMNS.some((column) => row[column])) };
}

/** What a row’s series is called: by its measure and country, or by the place that is none. */
function seriesOf({ measure, country, place }: Row): string {
  return [measure, country, place].filter((part) => part !== '').join('.');
}

function keyOf(row: Row): string {
  return [seriesOf(row), row.year, row.source].join(' ');
}

/** What has no shape of its own is named in `places.json`; what has one is not. */
function checkPlace({ line, country, place }: Row, places: Inputs['places']): readonly Issue[] {
  if ((country === SEVERAL_COUNTRIES) !== (place !== '')) {
    return [createIssue(place === '' ? 'missing' : 'unknown-place', at(line, 'place'))];
  }
  const isKnown = place === '' || (isRaw(places) && Object.hasOwn(places, place));
  return isKnown ? [] : [createIssue('unknown-place', at(line, 'place'), place)];
}

function checkNumbers({ line, low, value, high }: Row): readonly Issue[] {
  const issues = (['low', 'value', 'high'] as const).flatMap((column) => {
    const text = { low, value, high }[column];
    const isNeeded = column === 'value' || low !== '' || high !== '';
    if (!isNeeded || /^\d{1,15}$/.test(text)) return [];
    const code = text === '' ? 'missing' : 'negative-or-fractional';
    return [createIssue(code, at(line, column), text === '' ? undefined : text)];
  });
  if (issues.length > 0 || low === '') return issues;
  if (Number(low) <= Number(value) && Number(value) <= Number(high)) return [];
  return [createIssue('best-outside-range', at(line, 'value'), `${low} – ${value} – ${high}`)];
}

/** A row of a year that the atlas shows has one place on its map. */
function checkShape(
  { line, country, year }: Row,
  { known: { span, countries }, borders }: Inputs,
): readonly Issue[] {
  const isShown = span !== undefined && Number(year) >= span.from && Number(year) <= span.to;
  if (!isShown || !countries.has(country)) return [];
  if (borders.standingAt(country, Number(year)).length === 1) return [];
  const issue = createIssue('no-shape', at(line, 'country'), `${country} in ${year}`);
  return [{ ...issue, allowed: standingIn(country, Number(year), borders).map(({ id }) => id) }];
}

function checkRow(row: Row, inputs: Inputs): readonly Issue[] {
  const { line, measure, country, year, source } = row;
  const { known, description, places } = inputs;
  const issue = (code: Issue['code'], column: Column) =>
    createIssue(code, at(line, column), row[column]);
  const last = description?.asOf.slice(0, 4) ?? '9999';
  return [
    ...((known.measures?.has(measure) ?? true) ? [] : [issue('unknown-measure', 'measure')]),
    ...(country === SEVERAL_COUNTRIES || known.countries.has(country)
      ? []
      : [issue('unknown-country', 'country')]),
    ...checkShape(row, inputs),
    ...checkPlace(row, places),
    ...((known.sources?.has(source) ?? true) ? [] : [issue('unknown-source', 'source')]),
    ...(/^[1-9]\d{3}$/.test(year) ? [] : [issue('bad-date', 'year')]),
    ...(/^\d{4}$/.test(year) && year > last ? [issue('outside-span', 'year')] : []),
    ...checkNumbers(row),
  ];
}

/** Who speaks in each source: its publisher, else its title. */
function claimantsOf(sources: unknown): ReadonlyMap<string, string> {
  const items: readonly unknown[] = Array.isArray(sources) ? sources : [];
  return new Map(
    items.filter(isRaw).map(({ id, publisher, title }) => {
      return [asText(id), asText(publisher ?? title ?? id)];
    }),
  );
}

function pointOf({ country, year }: Row, { borders }: Inputs): Geometry | null {
  const [polity] = standingIn(country, Number(year), borders);
  return polity ? { type: 'Point', coordinates: placeOf(polity) } : null;
}

function featureOf(
  rows: readonly [Row, ...Row[]],
  inputs: Inputs,
  side: string,
): Feature<Geometry | null> {
  const [first] = rows;
  const { measure, country, place } = first;
  const names = claimantsOf(inputs.sources);
  const cited = [...new Set(rows.map(({ source }) => source))];
  return {
    type: 'Feature',
    id: seriesOf(first),
    geometry: pointOf(first, inputs),
    properties: {
      type: 'series',
      country,
      measure,
      side,
      ...(place !== '' && isRaw(inputs.places) && { place: inputs.places[place] }),
      claimants: Object.fromEntries(cited.map((id) => [id, names.get(id) ?? id])),
      rows: rows.map(({ year, value, source, low, high }) => {
        const range = low === '' ? [] : [Number(low), Number(high)];
        return [Number(year), Number(value), source, ...range];
      }),
    },
  };
}

export interface Series {
  readonly features: readonly Feature<Geometry | null>[];
  readonly issues: readonly Issue[];
}

/**
 * `series.csv` as features, one a measure and country or place, and what is wrong in it by its lines. Without a sound
 * description nobody knows whose word the figures are: there are none.
 */
export function readSeries(inputs: Inputs): Series {
  if (inputs.series === null) return { features: [], issues: [] };
  const { header, rows } = readRows(inputs.series);
  const unreadable = checkHeader(header);
  if (unreadable.length > 0) return { features: [], issues: unreadable };
  const issues: Issue[] = [];
  const keys = new Set<string>();
  const groups = new Map<string, [Row, ...Row[]]>();
  for (const { row, meant } of settleCountries(rows, inputs)) {
    const found = checkRow(row, inputs).map((issue) =>
      issue.code === 'unknown-country' && meant.length > 0 ? { ...issue, allowed: meant } : issue,
    );
    const key = keyOf(row);
    if (keys.has(key)) found.push(createIssue('duplicate-row', `line ${row.line}`, key));
    keys.add(key);
    issues.push(...found);
    if (found.length > 0) continue;
    const group = groups.get(seriesOf(row));
    if (group) group.push(row);
    else groups.set(seriesOf(row), [row]);
  }
  const { description } = inputs;
  const side = description?.series?.side ?? description?.sides[0]?.id;
  if (side === undefined) return { features: [], issues };
  const features = [...groups.values()].map((group) => featureOf(group, inputs, side));
  return { features, issues };
}
