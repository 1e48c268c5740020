import { endOfString } from './endOfString.ts';

/** Where the items of a long list begin and end in a text, and what stands around them. */
interface Pieces {
  /** The text without the items: what stands before them, and after. */
  readonly around: readonly [string, string];
  readonly items: readonly (readonly [number, number])[];
}

const LIST = /^\s*(?:\{(?:(?!"features")[^[{])*"features"\s*:\s*)?\[/;

/** Where an item ends: at the comma behind it, or at the bracket of its list. */
function endOfItem(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    const letter = text.charCodeAt(at);
    if (letter === 0x22) at = endOfString(text, at + 1);
    else if (letter === 0x5b || letter === 0x7b) depth += 1;
    else if (letter === 0x2c && depth === 0) return at;
    else if (letter === 0x5d || letter === 0x7d) {
      if (depth === 0) return at;
      depth -= 1;
    }
  }
  return text.length;
}

/** The items of a list, or of the features of a collection; null where a text begins otherwise. */
function piecesOf(text: string): Pieces | null {
  const [start] = LIST.exec(text.slice(0, 2_000)) ?? [];
  if (start === undefined) return null;
  const items: (readonly [number, number])[] = [];
  let [from, end] = [start.length, start.length];
  do {
    end = endOfItem(text, from);
    items.push([from, end]);
    from = end + 1;
  } while (text[end] === ',');
  const [first] = items;
  const isEmpty = items.length === 1 && first && text.slice(...first).trim() === '';
  return { around: [text.slice(0, start.length), text.slice(end)], items: isEmpty ? [] : items };
}

/** Letters of items after which it is told how far it is. */
const LOT = 1_000_000;

/**
 * Reads a list of JSON, or a collection of features, item by item, and tells how far it is: what `JSON.parse()` does at
 * one stroke may take a second. Undefined where a text is none of both, or is unsound, which is told by whoever reads it as a whole.
 */
export function readPieces(text: string, tell: (share: number) => void): unknown {
  const pieces = piecesOf(text);
  if (!pieces) return undefined;
  const [before, after] = pieces.around;
  try {
    const whole: unknown = JSON.parse(before + after);
    let told = 0;
    const items = pieces.items.map(([from, to]): unknown => {
      if (to - told > LOT) {
        told = to;
        tell(to / text.length);
      }
      return JSON.parse(text.slice(from, to));
    });
    return Array.isArray(whole) ? items : Object.assign(whole ?? {}, { features: items });
  } catch {
    return undefined;
  }
}
