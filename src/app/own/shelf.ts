import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { OwnFile } from '../../core/own/ownFile.ts';
import type { Owned } from './owned.ts';

/** One line of the list of what this browser keeps. */
export interface Kept extends OwnFile {
  /** When it was kept, as ISO 8601 has it. */
  readonly date: string;
  readonly bytes: number;
}

/** Why something could not be kept or found: storage is forbidden, it is full, or what lies there cannot be read. */
export type ShelfCode = 'refused' | 'full' | 'unsound';

export class ShelfError extends Error {
  override readonly name = 'ShelfError';
  readonly code: ShelfCode;

  constructor(code: ShelfCode, cause: unknown) {
    super(code, { cause });
    this.code = code;
  }
}

interface Schema extends DBSchema {
  /** What the list tells, apart: it is read without the figures. */
  list: { key: string; value: Kept };
  data: { key: string; value: Owned };
}

const NAME = 'intervention-atlas.own';

function open(): Promise<IDBPDatabase<Schema>> {
  return openDB<Schema>(NAME, 1, {
    upgrade(database) {
      database.createObjectStore('list', { keyPath: 'hash' });
      database.createObjectStore('data', { keyPath: 'own.hash' });
    },
  });
}

/** The database is open only as long as it is asked: another window may want to renew it. */
async function withShelf<T>(ask: (database: IDBPDatabase<Schema>) => Promise<T>): Promise<T> {
  let database: IDBPDatabase<Schema> | null = null;
  try {
    database = await open();
    return await ask(database);
  } catch (cause) {
    const isFull = cause instanceof DOMException && cause.name === 'QuotaExceededError';
    throw new ShelfError(isFull ? 'full' : 'refused', cause);
  } finally {
    database?.close();
  }
}

function bytesOf({ own, source }: Owned): number {
  const columns =
    own.type === 'table' ? Object.values(own.placed).filter((one) => ArrayBuffer.isView(one)) : [];
  const figures = columns.reduce((sum, { byteLength }) => sum + byteLength, 0);
  return figures + (source?.file.size ?? 0);
}

/** Keeps own data in this browser, in the place of what has the same hash. Rejects with a `ShelfError`. */
export function keep(owned: Owned, date = new Date().toISOString()): Promise<void> {
  const { hash, name, rows } = owned.own;
  return withShelf(async (database) => {
    const both = database.transaction(['list', 'data'], 'readwrite');
    await Promise.all([
      both.objectStore('list').put({ hash, name, rows, date, bytes: bytesOf(owned) }),
      both.objectStore('data').put(owned),
      both.done,
    ]);
  });
}

/** What is kept, the latest first. Rejects with a `ShelfError`. */
export async function listKept(): Promise<readonly Kept[]> {
  const list = await withShelf((database) => database.getAll('list'));
  return list.toSorted((one, other) => other.date.localeCompare(one.date));
}

/** Own data by their hash; null where this browser has none. Rejects with a `ShelfError`. */
export async function find(hash: string): Promise<Owned | null> {
  return (await withShelf((database) => database.get('data', hash))) ?? null;
}

/** Forgets own data. Rejects with a `ShelfError`. */
export function forget(hash: string): Promise<void> {
  return withShelf(async (database) => {
    const both = database.transaction(['list', 'data'], 'readwrite');
    await Promise.all([
      both.objectStore('list').delete(hash),
      both.objectStore('data').delete(hash),
      both.done,
    ]);
  });
}
