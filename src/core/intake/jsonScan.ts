import { joinPath } from '../sound/issue.ts';

const SPACE = /[ \t\r\n]*/y;
const STRING = /"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy;
const LITERAL = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/** A key that stands twice in one object: where it stands the second time. */
export interface Repeated {
  readonly path: string;
  readonly offset: number;
}

export interface Scanned {
  readonly repeated: readonly Repeated[];
  /** Where the text stops being JSON; null where it is. */
  readonly fault: number | null;
  /** Whether only a comma would make it go on there. */
  readonly isComma: boolean;
}

/** Walks through a text as far as it is JSON, and says what `JSON.parse()` does not: where it is not, and which keys repeat. */
export function scanJson(text: string): Scanned {
  const repeated: Repeated[] = [];
  let [at, isComma] = [0, false];

  function take(pattern: RegExp): string | null {
    pattern.lastIndex = at;
    const [taken] = pattern.exec(text) ?? [];
    if (taken === undefined) return null;
    at += taken.length;
    return taken;
  }

  function takeLetter(letter: string): boolean {
    take(SPACE);
    if (text[at] !== letter) return false;
    at += 1;
    return true;
  }

  /** The items of a list or an object, behind its first bracket. */
  function takeItems(end: string, takeItem: (index: number) => boolean): boolean {
    if (takeLetter(end)) return true;
    for (let index = 0; takeItem(index); index += 1) {
      if (takeLetter(end)) return true;
      if (!takeLetter(',')) {
        isComma = true;
        return false;
      }
      take(SPACE);
    }
    return false;
  }

  function takeField(path: string, keys: Set<string>): boolean {
    take(SPACE);
    const offset = at;
    const quoted = take(STRING);
    if (quoted === null) return false;
    const key: string = JSON.parse(quoted);
    const own = joinPath(path, key);
    if (keys.has(key)) repeated.push({ path: own, offset });
    keys.add(key);
    return takeLetter(':') && takeValue(own);
  }

  function takeValue(path: string): boolean {
    take(SPACE);
    if (takeLetter('[')) return takeItems(']', (index) => takeValue(joinPath(path, index)));
    if (!takeLetter('{')) return take(STRING) !== null || take(LITERAL) !== null;
    const keys = new Set<string>();
    return takeItems('}', () => takeField(path, keys));
  }

  const isSound = takeValue('');
  take(SPACE);
  return { repeated, fault: isSound && at === text.length ? null : at, isComma };
}
