import { csvParse } from 'd3-dsv';
import type { Claim, Dataset } from '../../src/core/dataset/dataset.ts';
import { yearOf } from '../../src/core/dataset/span.ts';

/** What the edited files keep of a claim and the parser does not. */
interface Words {
  readonly dated?: string;
}

/** A row of a research table. */
type Row = Readonly<Record<string, string | undefined>>;

const PLAIN = [
  ['iso3', 'country'],
  ['metric', 'measure'],
  ['low', 'low'],
  ['best', 'best'],
  ['high', 'high'],
  ['source_id', 'source'],
  ['locator', 'locator'],
] as const;

/** The years of a table’s cell: `1975`, `1975-1989`. */
function yearsOf(text: string): readonly [number, number] {
  const years = [...text.matchAll(/\d{4}/g)].map(([year]) => Number(year));
  return [Math.min(...years), Math.max(...years)];
}

function compareRow(row: Row, claim: Claim, { dated }: Words): readonly string[] {
  const differences = PLAIN.flatMap(([column, field]) => {
    const [table, data] = [row[column] ?? '', String(claim[field] ?? '')];
    // A dash in the table stands for no locator.
    return table === data || (table === '-' && data === '')
      ? []
      : [`${field}: table “${table}”, data “${data}”`];
  });
  const [first, last] = yearsOf(row.year ?? '');
  if (yearOf(claim.from) < first || yearOf(claim.to) > last) {
    differences.push(`years: table ${row.year}, data ${claim.from} – ${claim.to}`);
  }
  if ((row.date ?? '') !== (dated ?? '')) {
    differences.push(`dated: table “${row.date}”, data “${dated ?? ''}”`);
  }
  if (!claim.wording?.en || !claim.wording.es) differences.push('wording: missing');
  return differences.map((difference) => `${claim.id}: ${difference}`);
}

/**
 * Compares a research table with the dataset, row by row: rows “from memory” are not shipped; every other row is one
 * claim, the n-th of its intervention. Returns what was lost, altered or added.
 */
export function compareRows(
  table: string,
  dataset: Dataset,
  words: ReadonlyMap<string, Words>,
): { readonly rows: number; readonly differences: readonly string[] } {
  const rows = csvParse(table).filter(({ status }) => status !== 'memory');
  const claims = new Map(
    dataset.interventions.flatMap((one) => one.claims.map((claim) => [claim.id, claim])),
  );
  const counts = new Map<string, number>();
  const differences = rows.flatMap((row) => {
    const intervention = row.intervention_id ?? '';
    const ordinal = (counts.get(intervention) ?? 0) + 1;
    counts.set(intervention, ordinal);
    const id = `${intervention}.${ordinal}`;
    const claim = claims.get(id);
    claims.delete(id);
    if (!claim) return [`${id}: lost; ${row.metric} ${row.year} of ${row.source_id}`];
    return compareRow(row, claim, words.get(id) ?? {});
  });
  const added = [...claims.keys()].map((id) => `${id}: not in the table`);
  return { rows: rows.length, differences: [...differences, ...added] };
}
