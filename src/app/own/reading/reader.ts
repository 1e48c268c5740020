import type { Choices } from '../../../core/intake/choices.ts';
import type { Progress } from '../../../core/intake/progress.ts';
import type { Reading } from '../../../core/intake/reading.ts';
import type { Atlas } from '../../atlas.ts';
import { PATIENCE } from '../../inTime.ts';
import { keptUrl } from '../../load.ts';
import { createDoubts } from '../../scripts.ts';
import type { Answered, Asked, Surroundings } from './asked.ts';
import program from './worker.ts?worker&url';

/** Why a file was not read though nothing may be wrong with it: the program that reads could not be had, or it failed. */
export class ReadError extends Error {
  override readonly name = 'ReadError';
}

interface Wanted {
  readonly onProgress?: (progress: Progress) => void;
  /** Ends the reading: it rejects with the signal’s reason. */
  readonly signal?: AbortSignal;
}

/** Reads files of a reader’s own beside the page, which answers all the while. */
export interface TableReader {
  /**
   * What can be made of a file or a pasted text. The same input again, with other choices, is not parsed anew. Rejects
   * with a `ReadError`, after which another try begins anew.
   */
  read(input: Blob | string, choices: Choices, wanted?: Wanted): Promise<Reading>;
  /** Lets go of the file that was read, and of what reads it. */
  close(): void;
}

interface Waiting extends Wanted {
  resolve(reading: Reading): void;
  reject(error: unknown): void;
}

/** What waits, and hears its signal until it has what it waits for. */
function untilOver(one: Waiting, end: (reason: unknown) => void): Waiting {
  const { signal } = one;
  const over = new AbortController();
  signal?.addEventListener('abort', () => end(signal.reason), { signal: over.signal });
  return {
    ...one,
    resolve(reading) {
      over.abort();
      one.resolve(reading);
    },
    reject(reason) {
      over.abort();
      one.reject(reason);
    },
  };
}

function surroundingsOf({ borders, description }: Pick<Atlas, 'borders' | 'description'>) {
  return {
    polities: borders.polities.map(({ id, row, iso, from, to }) => ({ id, row, iso, from, to })),
    asOf: description.asOf,
    span: description.span,
    lists: keptUrl('country-codes.json'),
  } satisfies Surroundings;
}

function startWorker(): Worker {
  return new Worker(program, { type: 'module' });
}

function listen(
  begun: Worker,
  hear: (event: MessageEvent<Answered>) => void,
  fail: (event?: Event) => void,
): void {
  // A program that has not said a word is taken for another one, or for lost.
  const silence = setTimeout(fail, PATIENCE);
  begun.addEventListener('message', () => clearTimeout(silence), { once: true });
  begun.addEventListener('message', hear);
  begun.addEventListener('error', fail);
  begun.addEventListener('messageerror', fail);
}

/** A reader of tables for an atlas, on whose borders they are placed. Its program is loaded with the first file. */
export function createTableReader(
  atlas: Pick<Atlas, 'borders' | 'description'>,
  start: () => Worker = startWorker,
): TableReader {
  let worker: Worker | null = null;
  let held: Blob | string | null = null;
  let last = 0;
  const doubts = createDoubts();
  const waiting = new Map<number, Waiting>();

  const end = (reason: unknown) => {
    worker?.terminate();
    worker = null;
    held = null;
    const all = [...waiting.values()];
    waiting.clear();
    for (const { reject } of all) reject(reason);
  };

  const hear = ({ data }: MessageEvent<Answered>) => {
    const one = waiting.get(data.id);
    if (!one) return;
    if (data.type === 'progress') {
      one.onProgress?.(data.progress);
      return;
    }
    if (data.type === 'failed') {
      // What it holds is not known: the next try begins anew.
      doubts.raise(data.scripts);
      end(new ReadError(data.message));
      return;
    }
    waiting.delete(data.id);
    one.resolve(data.reading);
  };

  const begin = () => {
    const begun = start();
    const fail = (event?: Event) => {
      if (worker !== begun) return;
      doubts.raise([program]);
      end(new ReadError(event instanceof ErrorEvent ? event.message : ''));
    };
    listen(begun, hear, fail);
    return begun;
  };

  return {
    async read(input, choices, wanted = {}) {
      if (doubts.any()) await doubts.settle();
      return new Promise((resolve, reject) => {
        if (wanted.signal?.aborted) {
          reject(wanted.signal.reason);
          return;
        }
        const isNew = worker === null;
        try {
          worker ??= begin();
        } catch (error) {
          reject(new ReadError(error instanceof Error ? error.message : ''));
          return;
        }
        last += 1;
        const id = last;
        waiting.set(id, untilOver({ ...wanted, resolve, reject }, end));
        const asked: Asked = {
          id,
          surroundings: isNew ? surroundingsOf(atlas) : null,
          input: input === held ? null : input,
          choices,
        };
        held = input;
        worker.postMessage(asked);
      });
    },
    close: () => end(new ReadError('closed')),
  };
}
