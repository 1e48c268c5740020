import { fold } from '../search/fold.ts';
import { blankOf } from './blank.ts';
import type { Blank, Meaning } from './choices.ts';

export type Meanings = Readonly<Record<Blank, Meaning>>;

const USUAL: Meanings = {
  empty: 'nothing',
  zero: 'zero',
  na: 'nothing',
  dash: 'nothing',
  dots: 'nothing',
};

const ZERO = /^(?:nil|zero|none|nul|nulo|cero|ninguno|neant|zero or|nil or)\b/;
const UNKNOWN =
  /\b(?:number unknown|unknown number|present but|some but|numero desconocido|nombre inconnu|number not known)\b/;

const SAID =
  /^\W*?(?:note:?\s*)?["“”'‘’«»]?(\.\.\.?|…|--?|[–—−]|NA|N\/A|n\.a\.|0|blank|empty)["“”'‘’«»]?\s*(?:=|:|means?\b|indicates?\b|signifies\b|significa\b)\s*(.+)$/i;

function signOf(sign: string): Blank | null {
  if (sign === '0') return 'zero';
  return /blank|empty/i.test(sign) ? 'empty' : blankOf(sign);
}

function meaningOf(words: string): Meaning {
  if (UNKNOWN.test(words)) return 'unknown';
  return ZERO.test(words) ? 'zero' : 'nothing';
}

/** What a table says under itself, or over: “.. = not available; – = nil”. What it does not say is as usual. */
export function guessMeanings(notes: readonly string[]): Meanings {
  const parts = notes.flatMap((note) => note.split(/[;\n]|,\s(?=\S{1,4}\s*=)/));
  const said = parts.flatMap((part): readonly (readonly [Blank, Meaning])[] => {
    const [, sign, meant = ''] = SAID.exec(part.trim()) ?? [];
    const blank = sign === undefined ? null : signOf(sign);
    return blank === null ? [] : [[blank, meaningOf(fold(meant))]];
  });
  return { ...USUAL, ...Object.fromEntries(said) };
}
