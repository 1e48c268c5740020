import { type Crosswalk, listedName, SYSTEM_IDS, type SystemId } from './crosswalk.ts';
import { keyOf, readingsOf } from './key.ts';

/** What a column of countries is written in. */
export type Writing = SystemId | 'name';

export interface Recognised {
  readonly writing: Writing;
  /** How many of the different texts are of it, from 0 to 1. */
  readonly share: number;
  /** Other lists of which as many are, and which mean others by some of them. */
  readonly rivals: readonly Writing[];
  /** Too many codes are not of the list: the column may be written in one that is not known here, as that of FIPS. */
  readonly isDoubtful: boolean;
}

/** A code as its list writes it: a number of ISO has three digits, others none in front. */
export function codeIn(system: SystemId, text: string): string {
  const code = text.trim().toUpperCase();
  if (!/^\d+$/.test(code)) return code;
  const digits = String(Number(code));
  return system === 'iso-numeric' ? digits.padStart(3, '0') : digits;
}

function isNamed(text: string, crosswalk: Crosswalk): boolean {
  return readingsOf(text).some((reading) => {
    const key = keyOf(reading);
    return (
      listedName(reading, crosswalk) !== null ||
      crosswalk.aside.has(key) ||
      crosswalk.asks.has(`name ${key}`)
    );
  });
}

/** Whether a text is a country, a region or a sum by any list: for a column of which nobody knows what it holds. */
export function isPlace(text: string, crosswalk: Crosswalk): boolean {
  if (/^\d+(?:[.,]\d+)?$/.test(text.trim())) return false;
  return (['name', ...SYSTEM_IDS] as const).some((writing) => isIn(writing, text, crosswalk));
}

function isIn(writing: Writing, text: string, crosswalk: Crosswalk): boolean {
  if (writing === 'name') return isNamed(text, crosswalk);
  const code = codeIn(writing, text);
  // `012` is no number of a list that writes 12.
  if (writing !== 'iso-numeric' && /^0\d/.test(text.trim())) return false;
  return crosswalk.codes[writing].has(code) || crosswalk.asks.has(`${writing} ${code}`);
}

/** Whether two lists mean different polities by one of the texts. */
function differ(one: Writing, other: Writing, texts: readonly string[], crosswalk: Crosswalk) {
  const meant = (writing: Writing, text: string) =>
    writing === 'name'
      ? ''
      : JSON.stringify(crosswalk.codes[writing].get(codeIn(writing, text)) ?? []);
  return texts.some((text) => meant(one, text) !== meant(other, text));
}

/** Codes of a column that its list may lack before it is doubted: sums and regions have some of their own. */
const FOREIGN = 0.12;

/** How many of what looks like codes are not of a list, nor anything else that is known by its name. */
function foreignIn(texts: readonly string[], writing: Writing, crosswalk: Crosswalk): number {
  const codes = texts.filter((text) => /^(?:[A-Za-z]{2,3}|\d{1,3})$/.test(text));
  const foreign = codes.filter((text) => {
    return !isIn(writing, text, crosswalk) && !isNamed(text, crosswalk);
  });
  return foreign.length / Math.max(1, codes.length);
}

/**
 * The list that a whole column is written in, from all its texts: letters of different lists contradict each other, so
 * that a single one says nothing. Of lists with as many the better known goes first, and the rivals are named.
 */
export function recognise(column: Iterable<string>, crosswalk: Crosswalk): Recognised {
  const texts = [...new Set([...column].map((text) => text.trim()))].filter((text) => text !== '');
  const counted = (['name', ...SYSTEM_IDS] as const).map((writing) => ({
    writing,
    count: texts.filter((text) => isIn(writing, text, crosswalk)).length,
  }));
  const order: readonly Writing[] = [
    'iso3',
    'iso2',
    'iso-numeric',
    'cow-number',
    'cow-letter',
    'gw-number',
    'unhcr',
    'name',
  ];
  const [best, ...others] = counted.toSorted(
    (one, other) =>
      other.count - one.count || order.indexOf(one.writing) - order.indexOf(other.writing),
  );
  if (!best || texts.length === 0) {
    return { writing: 'name', share: 0, rivals: [], isDoubtful: false };
  }
  const rivals = others
    .filter(({ count, writing }) => {
      return count === best.count && differ(best.writing, writing, texts, crosswalk);
    })
    .map(({ writing }) => writing);
  const { writing, count } = best;
  const isDoubtful = writing !== 'name' && foreignIn(texts, writing, crosswalk) > FOREIGN;
  return { writing, share: count / texts.length, rivals, isDoubtful };
}
