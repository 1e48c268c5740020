import { parseArgs } from 'node:util';
import { MEASURES, type MeasureId, PAGES, type Page } from './pages.ts';

export interface Options {
  readonly rounds: number;
  readonly pages: readonly Page[];
  readonly measures: readonly MeasureId[];
  /** Whether nothing was left out, so that the results may be kept. */
  readonly isWhole: boolean;
  /** After which no round is begun that would not end in time. */
  readonly minutes: number;
  /** Whether the atlas and the peers are built before. */
  readonly isBuilt: boolean;
}

/** Those of some ids that a reader asked for, in their own order; throws where one is unknown. */
function chosen<T extends string>(all: readonly T[], asked: string | undefined): readonly T[] {
  if (asked === undefined) return all;
  const names = asked.split(',');
  const unknown = names.find((name) => !all.some((id) => id === name));
  if (unknown !== undefined) throw new Error(`unknown ${unknown}; there are ${all.join(', ')}`);
  return all.filter((id) => names.includes(id));
}

/** What follows `npm run bench --`. */
export function parseOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      rounds: { type: 'string', default: '5' },
      only: { type: 'string' },
      measure: { type: 'string' },
      minutes: { type: 'string', default: '14.5' },
      built: { type: 'boolean', default: false },
    },
  });
  const rounds = Number(values.rounds);
  const minutes = Number(values.minutes);
  if (!(minutes > 0)) throw new Error('minutes are more than 0');
  if (!Number.isInteger(rounds) || rounds < 1) throw new Error('rounds are 1 or more');
  const ids = chosen(
    PAGES.map(({ id }) => id),
    values.only ?? PAGES.flatMap(({ id, isSlow }) => (isSlow ? [] : [id])).join(','),
  );
  return {
    rounds,
    minutes,
    pages: PAGES.filter(({ id }) => ids.includes(id)),
    measures: chosen(MEASURES, values.measure),
    isWhole: values.only === undefined && values.measure === undefined,
    isBuilt: values.built,
  };
}
