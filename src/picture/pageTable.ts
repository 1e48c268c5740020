import type { Cell } from '../core/choropleth/cell.ts';
import type { LayerFigure } from '../core/choropleth/layerFigure.ts';
import type { Place } from '../core/choropleth/place.ts';
import { weightOf } from '../core/choropleth/weight.ts';
import type { Claim } from '../core/dataset/dataset.ts';
import type { Polity } from '../core/geography/borders.ts';
import { nameOf, wordReading } from '../i18n/describe.ts';
import { describeSpeaker } from '../i18n/describeCredit.ts';
import { nameOfClaimant } from '../i18n/describeSource.ts';
import { wordCell } from '../i18n/wordCell.ts';
import { wordCellWhole, wordFigure } from '../i18n/wordName.ts';
import { type Context, ofWhom, type Shown } from './context.ts';
import type { Letters } from './letters.ts';
import { PAPER } from './paper.ts';
import { type Paragraph, type Run, setText } from './paragraph.ts';
import { type Entry, heightOfRow, Rows, type Span } from './rows.ts';
import type { Scene } from './scene.ts';
import type { Rectangle } from './svg.ts';

/** Where the words of a row begin that has no number, of the table’s breadth. */
const WORDS = 0.27;
/** From where to where the names stand, and of a comparison either year. */
const NAME = [0, 0.215] as const;
const YEARS = [
  [0.3, 0.64],
  [0.65, 1],
] as const;
/** Nothing recorded: the lightest grey that is still read on paper. */
const PALE = '#757a80';

export function sans(
  fill: string = PAPER.ink,
  weight: Letters['weight'] = 400,
  size = 11.2,
): Letters {
  return { face: 'sans', weight, size, fill };
}

const ORDER: readonly Cell['type'][] = [
  'figure',
  'disagreement',
  'involvement',
  'unknown',
  'denied',
];

/** Numbers falling, then what has none, by name. */
function rowsOf(scenes: readonly Scene[], { voice: { words } }: Context): readonly Polity[] {
  const rows = new Map<string, { polity: Polity; name: string; rank: number; weight: number }>();
  for (const { polity, cell, swatch } of scenes.flatMap(({ places }) => [...places.values()])) {
    if (!cell || swatch.type === 'actor') continue;
    const known = rows.get(polity.id);
    const rank = Math.min(known?.rank ?? ORDER.length, ORDER.indexOf(cell.type));
    const weight = Math.max(known?.weight ?? 0, weightOf(cell) ?? 0);
    rows.set(polity.id, { polity, name: nameOf(polity, words), rank, weight });
  }
  return [...rows.values()]
    .toSorted(
      (one, other) =>
        one.rank - other.rank ||
        other.weight - one.weight ||
        words.format.compare(one.name, other.name),
    )
    .map(({ polity }) => polity);
}

/** Who says it, and when it was published. */
export function wordClaim(claim: Claim, { subject, voice: { words } }: Shown): string {
  const year = subject.sources.get(claim.source)?.issued?.['date-parts'][0]?.[0];
  const claimant = nameOfClaimant(claim.claimant, subject.claimants, words);
  return describeSpeaker(claimant, year, words);
}

/** The claims that are not painted, each with its number. */
function setRivals(cell: Cell | undefined, width: number, context: Context): Paragraph | null {
  if (cell?.type !== 'figure') return null;
  const others = cell.rivals.filter((claim) => !cell.painted.includes(claim));
  if (others.length === 0) return null;
  const { format } = context.voice.words;
  const told = others.map((claim) => `${format.claim(claim)} ${wordClaim(claim, context)}`);
  const runs: readonly Run[] = [
    { text: `${context.voice.own.page.otherClaims} `, fill: PAPER.soft },
    { text: told.join(' · ') },
  ];
  return setText(runs, sans(), { width, leading: 1.25 });
}

interface Column {
  readonly span: Span;
  readonly isNumber: boolean;
  readonly heading: string;
  readonly word: (figure: LayerFigure) => string;
}

/** Where how a number is known may end and whose claim it is begin, of the table’s breadth. */
const SPLITS = [0.705, 0.755, 0.805];

function columnsOf(context: Context, split: number): readonly Column[] {
  const { voice, state } = context;
  const { words, own } = voice;
  const { page } = own;
  const { count } = words.format;
  return [
    {
      span: [0.22, 0.4],
      isNumber: true,
      heading: words.messages.summary.titled(words.layer(state.layer).title, state.year),
      word: (figure) => wordFigure(figure, words),
    },
    { span: [0.4, 0.465], isNumber: true, heading: page.lowest, word: ({ low }) => count(low) },
    { span: [0.465, 0.54], isNumber: true, heading: page.highest, word: ({ high }) => count(high) },
    {
      span: [0.555, split],
      isNumber: false,
      heading: page.reading,
      word: (figure) => wordReading(figure, words),
    },
    {
      span: [split + 0.01, 1],
      isNumber: false,
      heading: page.painted,
      word: ({ painted: [claim] }) => (claim ? wordClaim(claim, context) : ''),
    },
  ];
}

interface Table {
  readonly svg: string;
  /** How many countries had no room. */
  readonly left: number;
}

interface Silent {
  /** Why there is no number. */
  readonly what: Paragraph;
  readonly names: Paragraph;
  readonly count: number;
}

function isSilent({ places }: Scene, { id }: Polity): boolean {
  const type = places.get(id)?.cell?.type;
  return type === 'unknown' || type === 'denied';
}

/** The countries without a number, together by the reason why they have none: a row each would say it again and again. */
function groupSilent(
  scene: Scene,
  polities: readonly Polity[],
  breadth: number,
  { voice: { words } }: Context,
): readonly Silent[] {
  const groups = new Map<string, string[]>();
  for (const polity of polities.filter((one) => isSilent(scene, one))) {
    const what = wordCell(scene.places.get(polity.id)?.cell, words);
    const names = groups.get(what) ?? [];
    groups.set(what, [...names, nameOf(polity, words).replaceAll(' ', '\u00a0')]);
  }
  const set = (text: string, letters: Letters, share: number) =>
    setText(text, letters, { width: share * breadth, leading: 1.35 });
  return [...groups].map(([what, names]) => ({
    what: set(what, sans(PAPER.soft), WORDS - 0.02),
    names: set(names.join(' · '), sans(PAPER.ink, 700), 1 - WORDS),
    count: names.length,
  }));
}

function heightOf({ what, names }: Silent): number {
  return Math.max(what.height, names.height) + 5;
}

/** The rows of the countries that are not silent, by one split of the columns. */
interface Setting {
  readonly columns: readonly Column[];
  readonly rows: readonly { readonly place: Place; readonly entries: readonly Entry[] }[];
  readonly height: number;
}

function setRow(
  { polity, cell }: Place,
  rows: Rows,
  columns: readonly Column[],
  { voice: { words } }: Context,
): readonly Entry[] {
  const name = rows.set(nameOf(polity, words), NAME, sans(PAPER.ink, 700));
  if (cell?.type !== 'figure') {
    return [name, rows.set(wordCell(cell, words), [WORDS, 1], sans(PAPER.soft))];
  }
  const said = columns.map(({ span, isNumber, word }) =>
    rows.set(word(cell), span, sans(), isNumber),
  );
  return [name, ...said];
}

/** By the split that takes the least height. */
function setColumns(places: readonly Place[], rows: Rows, context: Context): Setting {
  const settings = SPLITS.map((split): Setting => {
    const columns = columnsOf(context, split);
    const set = places.map((place) => ({ place, entries: setRow(place, rows, columns, context) }));
    const height = set.reduce((sum, { entries }) => sum + heightOfRow(entries), 0);
    return { columns, rows: set, height };
  });
  return settings.reduce((best, one) => (one.height < best.height ? one : best));
}

function writeHeadings({ columns, rows: set }: Setting, rows: Rows, context: Context): void {
  const bold = sans(PAPER.ink, 700);
  const country = rows.set(context.voice.own.page.country, NAME, bold);
  const hasFigures = set.some(({ place }) => place.cell?.type === 'figure');
  const headings = hasFigures
    ? columns.map(({ span, isNumber, heading }) => rows.set(heading, span, bold, isNumber))
    : columns.slice(0, 1).map(({ heading }) => rows.set(heading, [WORDS, 1], bold));
  rows.write([country, ...headings]);
  rows.end(PAPER.ink);
}

/** One year: each country with its number, how far the claims lie apart, whose is painted, and who says otherwise. */
function drawYear(scene: Scene, context: Context, box: Rectangle): Table {
  const rows = new Rows(box);
  const polities = rowsOf([scene], context);
  const silent = groupSilent(scene, polities, box.width, context);
  const speaking = polities.flatMap((polity) => {
    const place = scene.places.get(polity.id);
    return place && !isSilent(scene, polity) ? [place] : [];
  });
  const setting = setColumns(speaking, rows, context);
  writeHeadings(setting, rows, context);
  let later = setting.height;
  const kept = silent.reduce((sum, group) => sum + heightOf(group), 0);
  let left = polities.length;
  for (const { place, entries } of setting.rows) {
    const height = heightOfRow(entries);
    if (rows.room - kept < height) break;
    left -= 1;
    later -= height;
    rows.write(entries);
    const rivals = setRivals(place.cell, (1 - WORDS) * box.width, context);
    if (rivals && rivals.height + 4 + later + kept <= rows.room) rows.add(rivals, WORDS);
    rows.end(PAPER.rule);
  }
  for (const group of silent) {
    if (rows.room < heightOf(group)) continue;
    left -= group.count;
    rows.place(group.what, 0);
    rows.place(group.names, WORDS);
    rows.y += heightOf(group);
    rows.end(PAPER.rule);
  }
  return { svg: rows.parts.join(''), left };
}

function spanOf(index: number): Span {
  return YEARS[index] ?? YEARS[1];
}

/** Two years, or two atlases: each country with what either of them shows. */
function drawYears(scenes: readonly Scene[], context: Context, box: Rectangle): Table {
  const { words, own } = context.voice;
  const wordsOf = (scene: Scene) => {
    const { voice, state } = ofWhom(context, scene);
    return { words: voice.words, state };
  };
  const rows = new Rows(box);
  const bold = sans(PAPER.ink, 700);
  const headings = scenes.map((scene, index) => {
    const { words: own, state } = wordsOf(scene);
    const { year } = scene;
    // Of two atlases each column says whose it is.
    const titled = () => own.messages.summary.titled(own.layer(state.layer).title, year);
    return rows.set(context.other ? titled() : String(year), spanOf(index), bold);
  });
  rows.write([rows.set(own.page.country, NAME, bold), ...headings]);
  rows.end(PAPER.ink);
  const polities = rowsOf(scenes, context);
  let left = polities.length;
  for (const polity of polities) {
    const shown = scenes.map((scene, index) => {
      const cell = scene.places.get(polity.id)?.cell;
      const said = wordCellWhole(cell, wordsOf(scene).words);
      return rows.set(said, spanOf(index), sans(cell ? PAPER.ink : PALE));
    });
    const entries = [rows.set(nameOf(polity, words), NAME, bold), ...shown];
    if (rows.room < heightOfRow(entries)) break;
    left -= 1;
    rows.write(entries);
    rows.end(PAPER.rule);
  }
  return { svg: rows.parts.join(''), left };
}

/** The table behind the map: as many rows as have room. */
export function drawTable(context: Context, scenes: readonly Scene[], box: Rectangle): Table {
  const [first] = scenes;
  if (!first) return { svg: '', left: 0 };
  return scenes.length === 1 ? drawYear(first, context, box) : drawYears(scenes, context, box);
}
