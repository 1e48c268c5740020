import { fold } from '../search/fold.ts';

/** Words that tables cut short, by how they cut them. */
const WHOLE: Readonly<Record<string, string>> = {
  st: 'saint',
  ste: 'saint',
  sta: 'saint',
  dem: 'democratic',
  rep: 'republic',
  fed: 'federal',
  is: 'islands',
  isl: 'islands',
  isls: 'islands',
  island: 'islands',
  terr: 'territory',
  utd: 'united',
  eq: 'equatorial',
  equat: 'equatorial',
  cent: 'central',
  centr: 'central',
  afr: 'african',
  herz: 'herzegovina',
  sainte: 'saint',
  fmr: 'former',
  peop: 'peoples',
  arab: 'arab',
  u: 'united',
  n: 'north',
  s: 'south',
};

/** Words that stand in one spelling of a name and not in another. */
const EMPTY: ReadonlySet<string> = new Set([
  'the',
  'of',
  'and',
  'le',
  'la',
  'les',
  'el',
  'los',
  'las',
  'de',
  'del',
  'des',
  'du',
  'da',
  'do',
  'das',
  'dos',
  'et',
  'y',
  'e',
  'l',
  'd',
  'o',
  'a',
  'os',
  'as',
]);

/** The points between initials: “D.P.R.” is “DPR”, and no word of it is left out for being short. */
const INITIALS = /(?<=(?<!\p{L})\p{L})\.\s?(?=\p{L}(?!\p{L}))/gu;

function wordsOf(text: string): readonly string[] {
  const joined = text.replaceAll(INITIALS, '').replaceAll('&', ' and ');
  return fold(joined.replaceAll(/[’‘`\u00b4]/g, "'"))
    .split(' ')
    .map((word) => WHOLE[word] ?? word);
}

/** A name as it is looked up: “Côte d’Ivoire” and “COTE D'IVOIRE” are the same, “St.” is “Saint”, “Rep.” “Republic”. */
export function keyOf(text: string): string {
  return wordsOf(text).join(' ');
}

/** A name as a bag of its telling words: “Korea, Republic of” and “Republic of Korea” are the same. */
export function bagOf(text: string): string {
  return tellingWords(text).toSorted().join(' ');
}

/** The words of a name without those that one spelling has and another has not. */
export function tellingWords(text: string): readonly string[] {
  return wordsOf(text).filter((word) => word !== '' && !EMPTY.has(word));
}

/** Mark by mark: a run of them that could be parted in many ways would be tried in all. */
const FOOTNOTE =
  /(?:\s*[*\u2020\u2021\u00a7\u00b6#\u00b9\u00b2\u00b3\u2070-\u2079]|\s*\[\w{1,3}\]|\s*\(\d{1,2}\)|\s+\d{1,2}\/|(?<=\p{L}{3})\d{1,2})+$/u;
const FORMER =
  /^\s*(?:the\s+)?(?:former|formerly|fmr\.?|ex)[\s-]+|[\s,]*\((?:the\s+)?(?:former|formerly|ex|fmr\.?|the|la|le|les|el|los|las|l['’]|antigua?|ancienne?|antig[oa])\)|,\s*(?:former|the)\s*$/giu;
/** “ISO – Name”, “123: Name”. */
const CODED = /^\s*[A-Z0-9]{2,4}\s*(?:[/|:–—]|\s-\s)\s*(?=\p{L})/u;
/** “024 Angola”. */
const NUMBERED = /^\s*\d{1,3}\s+(?=\p{L}{3})/u;
/** The form of a state, where the name does without: “Angola, Rep. of”, “Republic of Angola”. */
const FORM =
  /^(?:the\s+)?(?:islamic |people['’]s |federal |socialist |hashemite )*(?:republic|kingdom|state|sultanate|commonwealth|principality) of (?:the )?|^(?:rep[uú]blica|reino|r[eé]publique|royaume|estado) (?:de la |de l['’]|de |del |da |do |du |d['’])|,\s*(?:the )?(?:(?:islamic|people['’]s|federal|fed\.|socialist|dem\.|democratic|arab|united|bolivarian) |[a-z]\.\s?)*(?:republic|rep\.?|r\.|kingdom|states?|s\.|union|sultanate|commonwealth|rep(?:\.|[uú]blica) (?:bolivariana|isl[aá]mica))(?: of| de)?(?: the)?\s*$/iu;
const NAMED = /\s*[[(][A-Z]{2,3}[\])]\s*$/u;

/** Letters of a name with its remark at most: five times as many as the longest of the lists has. */
export const LONGEST = 300;

/** The ways to read a printed name, from the letter of it to what is left without marks and remarks; none of what is too long for one. */
export function readingsOf(text: string): readonly string[] {
  if (text.length > LONGEST) return [];
  const bare = text.trim().replace(/^["'“”«»]+|["'“”«»]+$/g, '');
  const clean = bare.replace(FOOTNOTE, '').trim();
  const plain = clean.replaceAll(FORMER, '').trim();
  const uncoded = plain.replace(CODED, '').replace(NUMBERED, '').replace(NAMED, '').trim();
  const outer = uncoded.replaceAll(/\s*\([^)]*\)/g, '').trim();
  const inner = /\(([^)]{3,})\)/.exec(plain)?.[1] ?? '';
  const all = [text, bare, clean, plain, uncoded];
  const [before = '', ...after] = uncoded.split(/\s*\/\s*/);
  const parted = after.length === 1 ? [before, ...after] : [];
  return [...new Set([...all, ...(outer === uncoded ? [] : [outer]), inner, ...parted])].filter(
    (reading) => reading !== '',
  );
}

const SUM = /\b(?:sub-?)?totals?\b|\bsuma\b|\bensemble\b/giu;

/** “Africa, total” without the word; null where it has none. */
export function withoutTotal(text: string): string | null {
  const rest = text
    .replaceAll(SUM, ' ')
    .replaceAll(/[\s,:–—-]+/g, ' ')
    .trim();
  return text.search(SUM) === -1 ? null : rest;
}

/** What stands in brackets, where what stands before them is words and no code: alone it is not what is meant. */
export function remarkIn(text: string): string | null {
  const [, before = '', inner = ''] = /^(.*?)\s*\(([^)]{3,})\)/u.exec(text.trim()) ?? [];
  return inner === '' || /^[A-Z0-9]{0,4}$/.test(before) ? null : inner;
}

/** A name without the form of its state; null where it has none. Only for names that no other state shares. */
export function withoutForm(text: string): string | null {
  const bare = text.replace(FORM, '').trim();
  return bare === text.trim() || bare === '' ? null : bare;
}
