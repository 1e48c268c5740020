import type { Claim } from '../dataset/dataset.ts';
import type { Source } from '../dataset/source.ts';
import { yearOf } from '../dataset/span.ts';
import type { Text } from '../text/text.ts';

interface Entry {
  readonly claim: Claim;
  /** Where it is new. */
  readonly source: Source | null;
  /** Whether its figures stand in `series.csv`. */
  readonly isSeries: boolean;
  /** What an editor has written of it besides. */
  readonly kept?: { readonly wording?: Text; readonly preferred?: Text };
}

/** A file of the data, and the text that is to stand in it. */
export interface Line {
  readonly file: string;
  readonly text: string;
}

/** As the files of the data write a claim: on one line, with blanks. */
function onOneLine(value: unknown): string {
  return JSON.stringify(value, null, 1)
    .replace(/\n\s*/g, ' ')
    .replace(/^\{ | \}$/g, (brace) => brace.trim());
}

/** A row of ids and numbers, none of which holds a comma. */
function rowOf({ measure, country, from, best, low, high, source }: Claim): string {
  const ends = low === high ? [] : [low, high];
  const cells = [measure, country, yearOf(from), best ?? low ?? high, source, ...ends];
  return cells.join(',');
}

/** A claim and its source as the files of the data have them, ready to be put there. */
export function linesOf({ claim, source, isSeries, kept }: Entry): readonly Line[] {
  const { intervention, preferred: _, ...own } = claim;
  const item = source && { type: 'document', ...source };
  return [
    ...(item ? [{ file: 'sources.json', text: JSON.stringify(item, null, 2) }] : []),
    isSeries
      ? { file: 'series.csv', text: rowOf(claim) }
      : { file: `interventions/${intervention}.json`, text: onOneLine({ ...own, ...kept }) },
  ];
}

/** Longer addresses are cut by some browsers and mail programs. */
const LONGEST = 6000;

/** The address at which an atlas takes corrections, with what is to be said; where it would be too long, with its title alone. */
export function letterTo(contact: string, title: string, text: string): string {
  const [subject, body] = /^mailto:/i.test(contact) ? ['subject', 'body'] : ['title', 'body'];
  const part = (name: string, value: string) => `${name}=${encodeURIComponent(value)}`;
  const start = `${contact}${contact.includes('?') ? '&' : '?'}${part(subject, title)}`;
  const whole = `${start}&${part(body, text)}`;
  return whole.length <= LONGEST ? whole : start;
}
