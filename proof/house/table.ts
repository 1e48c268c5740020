import type { Counts } from './source.ts';

/** What is counted together. */
export interface Room {
  readonly name: string;
  readonly counts: readonly Counts[];
}

/** The value below which so much of them lie: the nearest rank. */
function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;
}

function spread(values: readonly number[]): string {
  return [0.5, 0.9, 1].map((share) => quantile(values, share)).join(' · ');
}

type Countable = { [K in keyof Counts]: Counts[K] extends number ? K : never }[keyof Counts];

export function totalOf({ counts }: Pick<Room, 'counts'>, of: Countable): number {
  return counts.reduce((total, one) => total + one[of], 0);
}

/** How many there are to a thousand lines of code. */
function rate(counts: readonly Counts[], of: Countable): string {
  return ((1000 * totalOf({ counts }, of)) / totalOf({ counts }, 'lines')).toFixed(1);
}

const ROWS: readonly (readonly [what: string, tell: (counts: readonly Counts[]) => string])[] = [
  ['files', (counts) => String(counts.length)],
  ['lines of code', (counts) => totalOf({ counts }, 'lines').toLocaleString('en')],
  [
    'comments, to a hundred of them',
    (counts) => ((100 * totalOf({ counts }, 'comments')) / totalOf({ counts }, 'lines')).toFixed(1),
  ],
  ['lines of a file: median · p90 · most', (counts) => spread(counts.map(({ lines }) => lines))],
  [
    'lines of a function: the same',
    (counts) => spread(counts.flatMap(({ functions }) => functions)),
  ],
  [
    'functions of over 50 lines, over 60',
    (counts) => {
      const all = counts.flatMap(({ functions }) => functions);
      return `${all.filter((lines) => lines > 50).length}, ${all.filter((lines) => lines > 60).length} of ${all.length}`;
    },
  ],
  ['`any`', (counts) => String(totalOf({ counts }, 'anys'))],
  [
    '`as`, in all, to a thousand lines',
    (counts) => `${totalOf({ counts }, 'casts')} · ${rate(counts, 'casts')}`,
  ],
  ['`!`', (counts) => String(totalOf({ counts }, 'denials'))],
  ['`throw` to a thousand lines', (counts) => rate(counts, 'throws')],
];

/** A table in Markdown: a column a room. */
export function formatTable(rooms: readonly Room[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(['', ...rooms.map(({ name }) => name)]),
    line(['---', ...rooms.map(() => '--:')]),
    ...ROWS.map(([what, tell]) => line([what, ...rooms.map(({ counts }) => tell(counts))])),
  ].join('\n');
}
