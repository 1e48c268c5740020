import type { OwnTable } from '../../kept/ownData.ts';
import type { MeasureType } from '../../kept/placed.ts';

interface Row {
  readonly polity: string;
  readonly from: number;
  readonly until?: number;
  readonly value?: number;
  readonly low?: number;
  readonly high?: number;
  readonly measure?: string;
  readonly source?: string;
}

/** For tests: a table as it was placed, one row a line below its header. */
export function ownTable(
  rows: readonly Row[],
  { type = 'stock' }: { readonly type?: MeasureType } = {},
): OwnTable {
  const measures = [...new Set(rows.map(({ measure = 'Refugees' }) => measure))];
  const polities = [...new Set(rows.map(({ polity }) => polity))];
  const sources = ['', ...new Set(rows.flatMap(({ source }) => source ?? []))];
  return {
    type: 'table',
    name: 'refugees.csv',
    hash: '0123456789abcdef',
    rows: rows.length,
    classes: measures.map(() => null),
    placed: {
      measures: measures.map((name) => ({ name, type })),
      polities,
      sources,
      measure: Uint16Array.from(rows, ({ measure = 'Refugees' }) => measures.indexOf(measure)),
      polity: Uint16Array.from(rows, ({ polity }) => polities.indexOf(polity)),
      source: Uint32Array.from(rows, ({ source = '' }) => sources.indexOf(source)),
      from: Int16Array.from(rows, ({ from }) => from),
      until: Int16Array.from(rows, ({ from, until = from }) => until),
      value: Float64Array.from(rows, ({ value = Number.NaN }) => value),
      low: Float64Array.from(rows, ({ low = Number.NaN }) => low),
      high: Float64Array.from(rows, ({ high = Number.NaN }) => high),
      line: Uint32Array.from(rows, (_, index) => index + 2),
    },
  };
}
