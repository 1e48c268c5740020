import type { Borders } from '../core/geography/borders.ts';
import { keyOf, type Look, type Painted } from './picture.ts';

/** What the first view paints in every year, as small as it can travel. */
export interface FrontYears {
  /** The last day the dataset speaks of, `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly firstYear: number;
  /** The first is bare land. */
  readonly looks: readonly [Look, ...Look[]];
  /** A year each: by the number of a look the ids, parted by spaces, of the polities that have it. All others are bare. */
  readonly years: readonly Readonly<Record<string, string>>[];
}

export function packYears(
  bare: Look,
  years: readonly (readonly Painted[])[],
  { asOf, firstYear }: Pick<FrontYears, 'asOf' | 'firstYear'>,
): FrontYears {
  const looks: [Look, ...Look[]] = [bare];
  const known = new Map([[keyOf(bare), 0]]);
  const numberOf = ({ light, dark, mark }: Look): number => {
    const look = { light, dark, mark };
    const key = keyOf(look);
    const number = known.get(key) ?? looks.push(look) - 1;
    known.set(key, number);
    return number;
  };
  const pack = (painted: readonly Painted[]) => {
    const ids: Record<string, string> = {};
    for (const one of painted) {
      const number = numberOf(one);
      if (number > 0) ids[number] = ids[number] ? `${ids[number]} ${one.polity.id}` : one.polity.id;
    }
    return ids;
  };
  return { asOf, firstYear, years: years.map(pack), looks };
}

/** What a year paints, all land of it. */
export function paintedIn(
  { firstYear, looks, years }: FrontYears,
  borders: Pick<Borders, 'at'>,
  year: number,
): readonly Painted[] {
  const lookOf = new Map<string, Look>();
  for (const [number, ids] of Object.entries(years[year - firstYear] ?? {})) {
    for (const id of ids.split(' ')) lookOf.set(id, looks[Number(number)] ?? looks[0]);
  }
  return borders.at(year).map((polity) => ({ polity, ...(lookOf.get(polity.id) ?? looks[0]) }));
}
