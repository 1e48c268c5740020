import { describe, expect, it, vi } from 'vitest';
import { NO_CHOICES } from '../../core/intake/choices.ts';
import type { Reading, Refusal } from '../../core/intake/reading.ts';
import { createIntake } from './intake.ts';
import { ReadError, type TableReader } from './reading/reader.ts';

const REFUSED: Refusal = { type: 'refused', faults: [] };
const FILE = new File(['a'], 'troops 1968.csv');

/** A reader that answers when it is told to. */
function createSlowReader() {
  const asked: {
    readonly choices: unknown;
    readonly answer: () => void;
    readonly fail: () => void;
  }[] = [];
  const reader: TableReader = {
    read: (_, choices, { signal } = {}) =>
      new Promise((resolve, reject) => {
        signal?.addEventListener('abort', () => reject(signal.reason));
        asked.push({
          choices,
          answer: () => resolve(REFUSED),
          fail: () => reject(new ReadError('')),
        });
      }),
    close: vi.fn(),
  };
  return { reader, asked };
}

const settle = () => new Promise((done) => setTimeout(done));

describe('what is read of a file', () => {
  it('is called after the file, its end left out, until the reader says otherwise', () => {
    const intake = createIntake(createSlowReader().reader);
    intake.take(FILE);
    expect(intake.work.get().source?.name).toBe('troops 1968');
    intake.amend({ name: 'Troops' });
    intake.choose({ decimal: ',' });
    expect(intake.work.get().source?.name).toBe('Troops');
  });

  it('stands while the file is read anew, and is of what was chosen last', async () => {
    const { reader, asked } = createSlowReader();
    const intake = createIntake(reader);
    intake.take(FILE);
    asked[0]?.answer();
    await settle();
    intake.choose({ decimal: ',' });
    intake.choose({ writing: 'iso3' });
    expect(intake.work.get()).toMatchObject({ reading: REFUSED, progress: { share: 0 } });
    expect(asked.at(-1)?.choices).toEqual({ ...NO_CHOICES, decimal: ',', writing: 'iso3' });
    asked[1]?.answer();
    await settle();
    expect(intake.work.get().progress).not.toBeNull();
    asked[2]?.answer();
    await settle();
    expect(intake.work.get().progress).toBeNull();
  });

  it('is as before where a correction is called off, with the choices of before', async () => {
    const { reader, asked } = createSlowReader();
    const intake = createIntake(reader);
    intake.take(FILE);
    asked[0]?.answer();
    await settle();
    intake.choose({ decimal: ',' });
    intake.cancel();
    await settle();
    expect(intake.work.get()).toMatchObject({
      reading: REFUSED,
      progress: null,
      isFailed: false,
      source: { choices: NO_CHOICES },
    });
  });

  it('is nothing where the first reading is called off', async () => {
    const intake = createIntake(createSlowReader().reader);
    intake.take(FILE);
    intake.cancel();
    await settle();
    expect(intake.work.get()).toMatchObject({ source: null, reading: null, isFailed: false });
  });

  it('has the title that it was saved with', async () => {
    const value = {
      type: 'collection',
      name: 'Troops',
      hash: '',
      rows: 1,
      collection: null,
    } as const;
    const saved: Reading = { type: 'saved', hash: '', issues: [], value };
    const intake = createIntake({ read: () => Promise.resolve(saved), close: () => undefined });
    intake.take(FILE);
    await settle();
    expect(intake.work.get().source?.name).toBe('Troops');
    intake.take(FILE, { name: 'Mine' });
    await settle();
    expect(intake.work.get().source?.name).toBe('Mine');
  });

  it('says that it failed, and can be tried again', async () => {
    const { reader, asked } = createSlowReader();
    const intake = createIntake(reader);
    intake.take(FILE);
    asked[0]?.fail();
    await settle();
    expect(intake.work.get()).toMatchObject({ progress: null, isFailed: true });
    intake.choose({});
    asked[1]?.answer();
    await settle();
    expect(intake.work.get()).toMatchObject({ reading: REFUSED, isFailed: false });
  });

  it('lets go of the file and of what reads it', () => {
    const { reader } = createSlowReader();
    const intake = createIntake(reader);
    intake.take(FILE);
    intake.clear();
    expect(intake.work.get().source).toBeNull();
    expect(reader.close).toHaveBeenCalled();
  });
});
