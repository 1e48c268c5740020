import { type Choices, NO_CHOICES } from '../intake/choices.ts';
import { OF_FILE } from '../kept/ownFile.ts';

type Classes = ReadonlyMap<string, readonly number[]>;

function isKeyed(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What was chosen, in one order however it was chosen. */
function written(choices: Choices, classes: Classes): string {
  const inOrder = (_: string, value: unknown) => {
    if (!isKeyed(value)) return value;
    const entries = value instanceof Map ? [...value] : Object.entries(value);
    return entries.toSorted(([one], [other]) => (one < other ? -1 : 1));
  };
  return JSON.stringify({ ...choices, classes }, inOrder);
}

const UNTOUCHED = written(NO_CHOICES, new Map());

/** FNV-1a: it tells one choice from another, and guards nothing. */
function markOf(text: string): string {
  let mark = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    mark = Math.imul(mark ^ text.charCodeAt(at), 0x01000193);
  }
  return (mark >>> 0).toString(16).padStart(8, '0');
}

/**
 * What tells own data from others: the hash of their file where it is read as it was guessed; where a reader chose
 * otherwise, its first half, and a mark of the choices. So a link never shows one reading under the name of another.
 */
export function madeHash(file: string, choices: Choices, classes: Classes): string {
  const text = written(choices, classes);
  return text === UNTOUCHED ? file : file.slice(0, OF_FILE) + markOf(text);
}
