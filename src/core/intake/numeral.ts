/** How a table writes its numbers: what parts whole from fraction; thousands are parted by the other, by blanks or apostrophes. */
export type Decimal = '.' | ',';

const BLANKS = /[\s\u00a0\u202f\u2009'’]/g;

/** Whether a text can only be read with this sign for fractions: “1,5”, “0,125” or “1.234,5” with a comma. */
function tells(written: string, decimal: Decimal): boolean {
  const text = written.replace(WORD, '$1');
  const [whole = '', fraction = '', ...more] = text.replace(BLANKS, '').split(decimal);
  if (more.length > 0 || !/^\d+$/.test(fraction)) return false;
  return fraction.length !== 3 || !/^[+-]?[1-9]\d{0,2}$/.test(whole);
}

/**
 * The sign for fractions of a column, from all its numbers. Where none tells, as “1.234” alone, it is `usual`: that of
 * those who part cells as this table does.
 */
export function decimalOf(column: Iterable<string>, usual: Decimal = '.'): Decimal {
  let [points, commas, manyPoints, pointed] = [0, 0, 0, 0];
  for (const text of column) {
    if (!/\d/.test(text)) continue;
    points += Number(tells(text, '.'));
    commas += Number(tells(text, ','));
    manyPoints += Number(/\d\.\d{3}\.\d{3}/.test(text));
    pointed += Number(text.includes('.'));
  }
  if (commas > points || (manyPoints > 0 && points === 0)) return ',';
  return points === 0 && pointed > 0 ? usual : '.';
}

/** Words for powers of ten that mean the same in each language; “billion” does not. */
const WORD = /(\d)\s*(?:(thousand|miles)|millions?|mill[oó]n(?:es)?|milh(?:ão|\u00f5es))$/i;

/** Marks of a footnote behind a number, one by one: a run that could be parted in many ways would be tried in all. */
const NOTE = /(?:\s*[*\u2020\u2021\u00a7\u00b9\u00b2\u00b3]|\s*\[\w{1,3}\])+$/;
const GROUPED = { '.': /^[+-]?\d{1,3}(?:,\d{3})+$/, ',': /^[+-]?\d{1,3}(?:\.\d{3})+$/ } as const;

/** Letters of a number at most, with its marks. */
const LONGEST = 100;

/** A number as it is written; null where it is none. `7e+05` is one, `1.234` a thousand where the comma is for fractions. */
export function parseNumeral(text: string, decimal: Decimal): number | null {
  if (/^\d{1,15}$/.test(text)) return Number(text);
  if (text.length > LONGEST) return null;
  const group = decimal === ',' ? '.' : ',';
  const [worded, digit = '', thousand] = WORD.exec(text) ?? [];
  if (worded !== undefined) {
    const number = parseNumeral(text.slice(0, -worded.length) + digit, decimal);
    // Not multiplied: 1.1 × 10^6 would be a millionth off.
    return number === null ? null : Number(`${number}e${thousand === undefined ? 6 : 3}`);
  }
  const bare = text.replace(NOTE, '').replace(BLANKS, '').replace(/^[−–]/, '-');
  if (/^[+-]?\d+(?:[.,]\d+)?e[+-]?\d{1,3}$/i.test(bare)) return Number(bare.replace(',', '.'));
  const [whole = '', fraction = '', ...more] = bare.split(decimal);
  if (more.length > 0 || !/^\d*$/.test(fraction)) return null;
  const shape = whole.includes(group) ? GROUPED[decimal] : /^[+-]?\d+$/;
  if (!shape.test(whole)) return null;
  return Number(`${whole.replaceAll(group, '')}.${fraction === '' ? '0' : fraction}`);
}
