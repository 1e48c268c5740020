import { type Choices, NO_CHOICES } from '../../core/intake/choices.ts';
import type { Progress } from '../../core/intake/progress.ts';
import type { Reading } from '../../core/intake/reading.ts';
import { titleOf } from '../../core/intake/titleOf.ts';
import { createStore, type Store } from '../store.ts';
import type { Source } from './owned.ts';
import type { TableReader } from './reading/reader.ts';

/** A file, and what is known of it by now. */
export interface Work {
  /** Null while there is none. */
  readonly source: Source | null;
  /** As the file was read last; while it is read anew it stands. */
  readonly reading: Reading | null;
  /** Null while nothing is being done. */
  readonly progress: Progress | null;
  /** Whether what reads could not be had, or failed. */
  readonly isFailed: boolean;
}

export interface Intake {
  readonly work: Pick<Store<Work>, 'get' | 'subscribe'>;
  /** Reads a file, with what was chosen for it before. */
  take(file: File, before?: Partial<Source>): void;
  /** Reads the same file anew. */
  choose(choices: Partial<Choices>): void;
  /** Gives it another title, or other classes: nothing has to be read anew. */
  amend(change: Partial<Pick<Source, 'name' | 'classes'>>): void;
  /** Ends the reading: what was read before stands, with its choices. */
  cancel(): void;
  /** Lets go of the file, and of what reads it. */
  clear(): void;
}

const NOTHING: Work = { source: null, reading: null, progress: null, isFailed: false };

/** Reads one file after the other, and one file again and again as a reader corrects how it is read. */
export function createIntake(reader: TableReader): Intake {
  const work = createStore<Work>(NOTHING);
  let current = new AbortController();
  /** The source of what was read last. */
  let settled: Source | null = null;

  const read = async (source: Source) => {
    current.abort();
    current = new AbortController();
    const { signal } = current;
    const isSame = source.file === settled?.file;
    const reading = isSame ? work.get().reading : null;
    work.set({ source, reading, progress: { stage: 'opening', share: 0 }, isFailed: false });
    const onProgress = (progress: Progress) => {
      if (!signal.aborted) work.set((now) => ({ ...now, progress }));
    };
    try {
      const next = await reader.read(source.file, source.choices, { signal, onProgress });
      if (signal.aborted) return;
      // A saved file bears its title within.
      const isUntitled = next.type === 'saved' && source.name === titleOf(source.file);
      settled = isUntitled ? { ...source, name: next.value.name } : source;
      work.set({ source: settled, reading: next, progress: null, isFailed: false });
    } catch {
      if (!signal.aborted) work.set((now) => ({ ...now, progress: null, isFailed: true }));
    }
  };

  return {
    work,
    take: (file, before) => {
      // What was kept by an earlier version has fewer choices.
      const choices = { ...NO_CHOICES, ...before?.choices };
      void read({ name: titleOf(file), classes: new Map(), ...before, choices, file });
    },
    choose(choices) {
      const { source } = work.get();
      if (source) void read({ ...source, choices: { ...source.choices, ...choices } });
    },
    amend(change) {
      const amended = (source: Source | null) => source && { ...source, ...change };
      settled = amended(settled);
      work.set((now) => ({ ...now, source: amended(now.source) }));
    },
    cancel() {
      current.abort();
      const { source, reading } = work.get();
      const isSame = source?.file === settled?.file;
      work.set(isSame ? { source: settled, reading, progress: null, isFailed: false } : NOTHING);
    },
    clear() {
      current.abort();
      reader.close();
      settled = null;
      work.set(NOTHING);
    },
  };
}
