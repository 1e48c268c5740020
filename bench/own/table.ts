import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Polity {
  readonly id: string;
  readonly name: { readonly en: string };
  readonly iso: readonly string[];
  readonly from: string | null;
  readonly to: string | null;
}

/** States that have stood in all years, by their codes: what a table of all countries and years is made of. */
function lasting(): readonly string[] {
  const file = join(import.meta.dirname, '../../data/polities.json');
  const polities: readonly Polity[] = JSON.parse(readFileSync(file, 'utf8'));
  const codes = polities.filter(({ to, id }) => to === null && /^[A-Z]{3}$/.test(id));
  return [...new Set(codes.map(({ id }) => id))];
}

const [FIRST, LAST] = [1993, 2022];
/** Of one thing in one place and year, several sources say different numbers. */
const MEASURES = ['Troops', 'Advisers', 'Refugees', 'Dead'];

/** A table of so many rows: country, year, four measures, who says so. Numbers go over five orders of magnitude, the same each time. */
export function createTable(rows: number): string {
  const codes = lasting();
  const lines = [`country,year,measure,value,source`];
  let seed = 7;
  const random = () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed / 2_147_483_647;
  };
  for (let row = 0; row < rows; row += 1) {
    const year = FIRST + (Math.floor(row / codes.length) % (LAST - FIRST + 1));
    const round = Math.floor(row / (codes.length * (LAST - FIRST + 1)));
    const measure = MEASURES[round % MEASURES.length];
    const source = `Source ${1 + Math.floor(round / MEASURES.length)}`;
    const value = Math.round(10 ** (random() * 5));
    lines.push([codes[row % codes.length], year, measure, value, source].join(','));
  }
  return `${lines.join('\n')}\n`;
}
