/** What is numbered in a source, and how the data write it before its number. */
const NUMBERED = {
  page: 'p.',
  paragraph: 'para',
  sentence: 'sentence',
  table: 'table',
  section: 'section',
  chapter: 'ch.',
  list: 'list',
  'after-list': 'after list',
  excerpt: 'excerpt',
  point: 'point',
  line: 'line',
  row: 'row',
  record: 'record',
} as const;
export type Numbered = keyof typeof NUMBERED;

/** The parts of a text that have a name instead of a number, as the data write them. */
export const PARTS = [
  ...(['title', 'subtitle', 'standfirst', 'lead', 'summary', 'abstract', 'preface'] as const),
  ...(['prologue', 'introductory note', 'annotation', 'correction', 'enclosure'] as const),
  ...(['infobox', 'facts box', 'caption', 'embedded post', 'list', 'excerpt'] as const),
  ...(['near the beginning', 'in the middle', 'in the text', 'whole text'] as const),
  ...(['last paragraph', 'last paragraph but one', 'last paragraphs', 'last points'] as const),
  ...(['last sentence', 'last line', 'last excerpt', 'after the list'] as const),
  'after the epigraph',
] as const;
export type Part = (typeof PARTS)[number];

/** One step on the way to a place in a source. */
export type Step =
  | {
      readonly type: 'numbered';
      readonly label: Numbered;
      /** `5`, or from the first to the last: `5–7`. */
      readonly numbers: readonly string[];
    }
  | { readonly type: 'part'; readonly part: Part }
  /** A heading, or words at the place, in the language of the source. */
  | { readonly type: 'quoted'; readonly text: string; readonly isAfter: boolean };

/** Where in a source something stands: one place or several, each by steps from the larger to the smaller. */
export type Locator = readonly (readonly Step[])[];

/** What is in quotation marks may have commas and semicolons of its own. */
function splitAt(mark: ',' | ';', text: string): readonly string[] {
  return text.split(new RegExp(`${mark} (?=(?:[^“”]*“[^“”]*”)*[^“”]*$)`));
}

const NUMBER = String.raw`\d+(?:–\d+)?`;

function numberedStep(text: string): Step | null {
  for (const [label, written] of Object.entries(NUMBERED) as [Numbered, string][]) {
    const rest = text.startsWith(`${written} `) ? text.slice(written.length + 1) : '';
    if (new RegExp(`^${NUMBER}(?: and ${NUMBER})*$`).test(rest)) {
      return { type: 'numbered', label, numbers: rest.split(' and ') };
    }
  }
  return null;
}

function stepOf(text: string): Step | null {
  const part = PARTS.find((one) => one === text);
  if (part) return { type: 'part', part };
  const [, after, quoted] = /^(after )?“([^“”]+)”$/.exec(text) ?? [];
  if (quoted !== undefined) return { type: 'quoted', text: quoted, isAfter: after !== undefined };
  return numberedStep(text);
}

/** Null where one of them cannot be read. */
function readEach<T>(
  texts: readonly string[],
  read: (text: string) => T | null,
): readonly T[] | null {
  const all = texts.map(read);
  return all.every((one) => one !== null) ? all : null;
}

/** Reads `“Conflicts in Angola”, para 5–7; table 2`. Null where it is written otherwise: it can be shown as it stands alone. */
export function parseLocator(text: string): Locator | null {
  return readEach(splitAt(';', text), (place) => readEach(splitAt(',', place), stepOf));
}
