import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';
import { type Kept, readKept, readList } from './kept.ts';
import type { Owned } from './owned.ts';

/**
 * Why something could not be kept or found: storage is forbidden; it is full; what lies there cannot be read; another
 * window of an older page holds it; a newer page has made it anew.
 */
export type ShelfCode = 'refused' | 'full' | 'unsound' | 'blocked' | 'newer';

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
  list: { key: string; value: unknown };
  data: { key: string; value: unknown };
}

const NAME = 'intervention-atlas.own';

/** A browser tells of the first request that another window blocks; those behind it wait untold, longer than this many milliseconds. */
const PATIENCE = 4_000;

function open(): Promise<IDBPDatabase<Schema>> {
  return new Promise((resolve, reject) => {
    let isGivenUp = false;
    const giveUp = () => {
      isGivenUp = true;
      reject(new ShelfError('blocked', null));
    };
    const timer = setTimeout(giveUp, PATIENCE);
    openDB<Schema>(NAME, 1, {
      upgrade(database) {
        database.createObjectStore('list', { keyPath: 'hash' });
        database.createObjectStore('data', { keyPath: 'own.hash' });
      },
      // It would wait for the other window as long as that is open.
      blocked: giveUp,
      blocking: (_, __, { target }) => target instanceof IDBDatabase && target.close(),
    })
      .then((database) => {
        // Opened too late, it would block others in its turn.
        if (isGivenUp) database.close();
        else resolve(database);
      }, reject)
      .finally(() => clearTimeout(timer));
  });
}

const CODES: Readonly<Record<string, ShelfCode>> = {
  QuotaExceededError: 'full',
  VersionError: 'newer',
};

function errorOf(cause: unknown): ShelfError {
  if (cause instanceof ShelfError) return cause;
  const name = cause instanceof Error || cause instanceof DOMException ? cause.name : '';
  return new ShelfError(CODES[name] ?? 'refused', cause);
}

/** The database is open only as long as it is asked: another window may want to renew it. */
async function withShelf<T>(ask: (database: IDBPDatabase<Schema>) => Promise<T>): Promise<T> {
  let database: IDBPDatabase<Schema> | null = null;
  try {
    database = await openSound();
    return await ask(database);
  } catch (cause) {
    throw errorOf(cause);
  } finally {
    database?.close();
  }
}

const STORES = ['list', 'data'] as const;

/**
 * The database with its stores. Where it has none of them, as one that something else has made, nothing is lost with
 * it, and it is made anew; where it has one, nothing can be read, and nothing may be thrown away.
 */
async function openSound(): Promise<IDBPDatabase<Schema>> {
  const database = await open();
  const there = STORES.filter((name) => database.objectStoreNames.contains(name));
  if (there.length === STORES.length) return database;
  const isBare = database.objectStoreNames.length === 0;
  database.close();
  if (!isBare) throw new ShelfError('unsound', null);
  await new Promise<void>((resolve, reject) => {
    const blocked = () => reject(new ShelfError('blocked', null));
    deleteDB(NAME, { blocked }).then(resolve, reject);
  });
  return open();
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

interface List {
  readonly kept: readonly Kept[];
  /** Whether all of it could be read. */
  readonly isWhole: boolean;
}

/** What is kept, the latest first; what of the list cannot be read is left out. Rejects with a `ShelfError`. */
export async function listKept(): Promise<List> {
  const values = await withShelf((database) => database.getAll('list'));
  const list = readList(values);
  return {
    kept: list.toSorted((one, other) => other.date.localeCompare(one.date)),
    isWhole: list.length === values.length,
  };
}

/** Own data by their hash; null where this browser has none. Rejects with a `ShelfError`, `unsound` where they are spoilt. */
export async function find(hash: string): Promise<Owned | null> {
  const value = await withShelf((database) => database.get('data', hash));
  if (value === undefined) return null;
  const owned = readKept(value);
  if (!owned) throw new ShelfError('unsound', value);
  return owned;
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
