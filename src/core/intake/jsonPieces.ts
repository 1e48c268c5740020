import type { Paced } from '../paced.ts';
import { endOfString } from './endOfString.ts';

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

/** Letters of items after which it rests. */
const LOT = 100_000;

/**
 * Reads a list of JSON, or a collection of features, item by item: what `JSON.parse()` does at one stroke may take a
 * second. Tells at each rest how far it is. Undefined where a text is none of both, or is unsound, which is told by
 * whoever reads it as a whole.
 */
export function* pacePieces(text: string, tell: (share: number) => void): Paced<unknown> {
  const [start] = LIST.exec(text.slice(0, 2_000)) ?? [];
  if (start === undefined) return undefined;
  const items: unknown[] = [];
  let from = start.length;
  let rested = 0;
  try {
    for (let isLast = false; !isLast; ) {
      const end = endOfItem(text, from);
      isLast = text[end] !== ',';
      const item = text.slice(from, end);
      const isEmpty = isLast && items.length === 0 && item.trim() === '';
      if (!isEmpty) items.push(JSON.parse(item));
      from = isLast ? end : end + 1;
      if (from - rested > LOT) {
        rested = from;
        tell(from / text.length);
        yield;
      }
    }
    const whole: unknown = JSON.parse(text.slice(0, start.length) + text.slice(from));
    return Array.isArray(whole) ? items : Object.assign(whole ?? {}, { features: items });
  } catch {
    return undefined;
  }
}
