/** A file of a reader’s own, as a link names it: the link cannot carry the file itself. */
export interface OwnFile {
  /** What its owner calls it; empty where a link does not say. */
  readonly name: string;
  /** Rows of the table, or features of the collection. */
  readonly rows: number;
  /** SHA-256 of the file, the first 16 hexadecimal digits; empty where a link does not say. */
  readonly hash: string;
}

/** Digits of a hash that say which file it is, where the others say how it is read. */
export const OF_FILE = 8;

/** What stands first in a link: nothing is kept elsewhere than in a reader’s browser. */
const PLACE = 'local';

/** Letters of a name in a link. */
const LONGEST = 60;

const UNNAMED: OwnFile = { name: '', rows: 0, hash: '' };

/** A name as one line can hold it: without signs that are not seen, and of a length that an address bears. */
function shortName(name: string): string {
  const seen = name.replace(/[\p{Cc}\p{Cf}\p{Cs}\s]+/gu, ' ').trim();
  return [...seen].slice(0, LONGEST).join('').trim();
}

/** A file as a link names it. */
export function ownFileOf({ name, rows, hash }: OwnFile): OwnFile {
  return { name: shortName(name), rows, hash };
}

/** `local/HASH/ROWS/NAME`: the name stands last, and may so contain what it likes. `local` alone does not say which. */
export function formatOwnFile({ name, rows, hash }: OwnFile): string {
  return hash === '' ? PLACE : [PLACE, hash, rows, name].join('/');
}

/** The file that a text of a link names; null where it names none. */
export function parseOwnFile(text: string): OwnFile | null {
  if (text === PLACE) return UNNAMED;
  const [, hash, rows, name] =
    /^local\/([0-9a-f]{16})\/(\d{1,7})(?:\/(.{0,400}))?$/su.exec(text) ?? [];
  if (hash === undefined) return null;
  return { hash, rows: Number(rows), name: shortName(name ?? '') };
}

/** Whether two hashes are of the same file, be it read otherwise. */
export function isOfSameFile(one: string, other: string): boolean {
  return one !== '' && one.slice(0, OF_FILE) === other.slice(0, OF_FILE);
}
