import type { Place } from '../crosswalk/match.ts';
import type { Column } from './column.ts';
import type { Context } from './context.ts';
import type { ReadYears } from './readYears.ts';
import type { FigureColumn } from './shape.ts';

/** Where a table says of which place and year a row is. */
interface Stated {
  readonly rows: number;
  readonly country: Column | undefined;
  readonly years: ReadYears;
  readonly figures: readonly Pick<FigureColumn, 'year' | 'country'>[];
}

function placesOf(wanted: ReadonlyMap<string, ReadonlySet<number>>): readonly Place[] {
  return [...wanted].flatMap(([text, years]) => [...years].map((year) => ({ text, year })));
}

/** Every text of a country with every year of the span in which it stands, once. */
export function wantedPlaces(
  { rows, country, years, figures }: Stated,
  { from, to }: Context['span'],
): readonly Place[] {
  const wanted = new Map<string, Set<number>>();
  const want = (text: string, year: number) => {
    if (year < from || year > to) return;
    wanted.set(text, (wanted.get(text) ?? new Set()).add(year));
  };
  const headYears = figures.flatMap(({ year }) => year ?? []);
  if (headYears.length > 0) {
    for (const text of country?.texts.slice(1) ?? []) {
      for (const year of headYears) want(text, year);
    }
    return placesOf(wanted);
  }
  const headed = figures.flatMap((figure) => figure.country ?? []);
  const seen = new Set<number>();
  for (let row = 0; row < rows; row += 1) {
    const year = Math.max(years.fromAt(row), from);
    const at = country?.at[row] ?? 0;
    const key = at * 10_000 + year;
    if (year > to || seen.has(key)) continue;
    seen.add(key);
    const text = country?.texts[at] ?? '';
    if (text !== '') want(text, year);
    for (const one of headed) want(one, year);
  }
  return placesOf(wanted);
}
