import { figureIn } from '../choropleth/cell.ts';
import type { LayerFigure } from '../choropleth/layerFigure.ts';
import type { Painter } from '../choropleth/paint.ts';
import type { Borders, Polity } from '../geography/borders.ts';
import { geometryOf } from '../geography/featureGeometry.ts';
import { OWN_SIDE } from '../own/figure.ts';
import { LANGUAGES, readIn } from '../text/text.ts';
import type { View } from './shownClaim.ts';

/** What of the atlas a file belongs to: its last columns, as in the published tables. */
type Edition = Readonly<Record<string, string>>;

interface World {
  readonly painter: Pick<Painter, 'cellsAt'>;
  readonly borders: Pick<Borders, 'at'>;
  readonly edition: Edition;
}

type Value = string | number | boolean | null;

/** What the map shows of one country in one year, under the names that `by-year.csv` has for it. */
export interface ViewRow {
  readonly polity: Polity;
  readonly values: Readonly<Record<string, Value>>;
}

const joined = (words: readonly string[]) => [...new Set(words)].join(' ');

/** A name in each language: of the first in the column `name`, of any other with the language behind it. */
function namesOf({ name }: Polity): Readonly<Record<string, string>> {
  const columns = LANGUAGES.map((language, index) => [
    index === 0 ? 'name' : `name_${language}`,
    readIn(language, name),
  ]);
  return Object.fromEntries(columns);
}

/** The ids of sources; a reader’s own table has none that are known elsewhere, and they are named. */
function sourcesOf({ painted }: LayerFigure): string {
  if (painted.some(({ side }) => side !== OWN_SIDE)) {
    return joined(painted.map(({ source }) => source));
  }
  return [...new Set(painted.map(({ claimant }) => claimant))].join('; ');
}

/** What is painted of a country in numbers; all empty where there is none. */
function numbersOf(figure: LayerFigure | undefined): Readonly<Record<string, Value>> {
  const told = (of: (claim: LayerFigure['painted'][number]) => string) =>
    figure ? joined(figure.painted.map(of)) : null;
  return {
    measure: figure?.measure ?? null,
    qualifier: told(({ qualifier }) => qualifier),
    low: figure?.low ?? null,
    best: figure?.value ?? null,
    high: figure?.high ?? null,
    basis: figure?.basis ?? null,
    weak: figure?.isWeak ?? null,
    carried_from: figure?.carriedFrom ?? null,
    from: figure?.span?.from ?? null,
    to: figure?.span?.to ?? null,
    claims: told(({ id }) => id),
    sources: figure ? sourcesOf(figure) : null,
  };
}

/** A row for each country that the view paints, blanks among them: what a reader sees, with the claims behind it. */
export function viewRows(
  { year, compare, layer, estimate }: View,
  { painter, borders, edition }: World,
): readonly ViewRow[] {
  const years = compare === null ? [year] : [year, compare];
  return years.flatMap((at) => {
    const cells = painter.cellsAt(layer, estimate, at);
    return borders.at(at).flatMap((polity): readonly ViewRow[] => {
      const cell = cells.get(polity.id);
      if (!cell) return [];
      const values = {
        year: at,
        layer,
        estimate,
        country: polity.id,
        ...namesOf(polity),
        shown: cell.type,
        ...numbersOf(figureIn(cell)),
        ...edition,
      };
      return [{ polity, values }];
    });
  });
}

function quoted(value: Value): string {
  const text = String(value ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** RFC 4180 with a byte order mark, as the published tables are. */
export function formatCsv(rows: readonly ViewRow[]): string {
  const [first] = rows;
  if (!first) return '\uFEFF';
  const lines = [
    Object.keys(first.values),
    ...rows.map(({ values }) => Object.values(values).map(quoted)),
  ];
  return `\uFEFF${lines.map((line) => `${line.join()}\r\n`).join('')}`;
}

/** RFC 7946: the land of each country in its year, with the detail of the map. */
export function formatGeoJson(
  rows: readonly ViewRow[],
  edition: Edition,
  borders: Pick<Borders, 'arcs'>,
): string {
  const features = rows.map(({ polity, values }) => ({
    type: 'Feature',
    id: `${polity.id}-${values.year}`,
    geometry: geometryOf(polity, borders),
    properties: values,
  }));
  return JSON.stringify({ type: 'FeatureCollection', ...edition, features });
}
