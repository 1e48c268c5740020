import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NO_CHOICES } from '../../../core/intake/choices.ts';
import type { Reading } from '../../../core/intake/reading.ts';
import { createTestAtlas } from '../../testing/createTestAtlas.ts';
import type { Answered, Asked } from './asked.ts';
import { createTableReader, ReadError } from './reader.ts';

const atlas = createTestAtlas();
const REFUSED: Reading = { type: 'refused', faults: [] };

/** A worker that answers when the test says so. */
class FakeWorker extends EventTarget implements Pick<Worker, 'postMessage' | 'terminate'> {
  readonly asked: Asked[] = [];
  isEnded = false;
  postMessage(asked: Asked): void {
    this.asked.push(asked);
  }
  terminate(): void {
    this.isEnded = true;
  }
  answer(data: Answered): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

function createReader() {
  const workers: FakeWorker[] = [];
  const reader = createTableReader(atlas, () => {
    const worker = new FakeWorker();
    workers.push(worker);
    return worker as unknown as Worker;
  });
  return { reader, workers };
}

const ask = vi.fn(async (_address: string, _how: RequestInit) => new Response());

beforeEach(() => {
  ask.mockClear();
  vi.stubGlobal('fetch', ask);
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('createTableReader()', () => {
  it('starts no worker before a file is there', () => {
    expect(createReader().workers).toHaveLength(0);
  });

  it('sends a file once, and the choices each time', async () => {
    const { reader, workers } = createReader();
    const first = reader.read('a,b', NO_CHOICES);
    workers[0]?.answer({ id: 1, type: 'read', reading: REFUSED });
    await expect(first).resolves.toBe(REFUSED);
    const second = reader.read('a,b', { ...NO_CHOICES, decimal: ',' });
    workers[0]?.answer({ id: 2, type: 'read', reading: REFUSED });
    await second;
    expect(workers).toHaveLength(1);
    expect(workers[0]?.asked.map(({ input }) => input)).toEqual(['a,b', null]);
    expect(workers[0]?.asked.map(({ surroundings }) => surroundings === null)).toEqual([
      false,
      true,
    ]);
    expect(workers[0]?.asked[1]?.choices.decimal).toBe(',');
  });

  it('tells how far it is', async () => {
    const { reader, workers } = createReader();
    const onProgress = vi.fn();
    const read = reader.read('a', NO_CHOICES, { onProgress });
    const progress = { stage: 'parsing', share: 0.5 } as const;
    workers[0]?.answer({ id: 1, type: 'progress', progress });
    workers[0]?.answer({ id: 1, type: 'read', reading: REFUSED });
    await read;
    expect(onProgress).toHaveBeenCalledWith(progress);
  });

  it('ends the worker where the reader cancels, and begins anew with the next file', async () => {
    const { reader, workers } = createReader();
    const cancel = new AbortController();
    const read = reader.read('a', NO_CHOICES, { signal: cancel.signal });
    cancel.abort();
    await expect(read).rejects.toMatchObject({ name: 'AbortError' });
    expect(workers[0]?.isEnded).toBe(true);
    const again = reader.read('a', NO_CHOICES);
    expect(workers[1]?.asked[0]).toMatchObject({ input: 'a' });
    workers[1]?.answer({ id: 2, type: 'read', reading: REFUSED });
    await expect(again).resolves.toBe(REFUSED);
  });

  it('does not end the worker of a later file by an earlier signal', async () => {
    const { reader, workers } = createReader();
    const cancel = new AbortController();
    const read = reader.read('a', NO_CHOICES, { signal: cancel.signal });
    workers[0]?.answer({ id: 1, type: 'read', reading: REFUSED });
    await read;
    cancel.abort();
    expect(workers[0]?.isEnded).toBe(false);
  });

  it('rejects where the program of the worker cannot be had, and tries again', async () => {
    const { reader, workers } = createReader();
    const read = reader.read('a', NO_CHOICES);
    workers[0]?.dispatchEvent(new Event('error'));
    await expect(read).rejects.toBeInstanceOf(ReadError);
    const again = reader.read('a', NO_CHOICES);
    await vi.waitFor(() => expect(workers).toHaveLength(2));
    expect(ask.mock.calls[0]).toMatchObject([
      expect.stringContaining('/worker.'),
      { cache: 'reload' },
    ]);
    workers[1]?.answer({ id: 2, type: 'read', reading: REFUSED });
    await expect(again).resolves.toBe(REFUSED);
  });

  it('rejects where the browser starts no worker', async () => {
    const refusing = createTableReader(atlas, () => {
      throw new DOMException('refused', 'SecurityError');
    });
    await expect(refusing.read('a', NO_CHOICES)).rejects.toBeInstanceOf(ReadError);
  });

  it('rejects where another program came, which never says a word, and tries again', async () => {
    vi.useFakeTimers();
    const { reader, workers } = createReader();
    const read = reader.read('a', NO_CHOICES);
    const failed = expect(read).rejects.toBeInstanceOf(ReadError);
    await vi.advanceTimersByTimeAsync(60_000);
    await failed;
    expect(workers[0]?.isEnded).toBe(true);
    const again = reader.read('a', NO_CHOICES);
    await vi.advanceTimersByTimeAsync(0);
    workers[1]?.answer({ id: 2, type: 'read', reading: REFUSED });
    await expect(again).resolves.toBe(REFUSED);
  });

  it('waits for as long as it takes to read, once the program has said a word', async () => {
    vi.useFakeTimers();
    const { reader, workers } = createReader();
    const read = reader.read('a', NO_CHOICES);
    workers[0]?.answer({ id: 1, type: 'progress', progress: { stage: 'opening', share: 0 } });
    await vi.advanceTimersByTimeAsync(600_000);
    workers[0]?.answer({ id: 1, type: 'read', reading: REFUSED });
    await expect(read).resolves.toBe(REFUSED);
  });

  it('begins anew after the worker has failed, since nobody knows what it holds', async () => {
    const { reader, workers } = createReader();
    const read = reader.read('a', NO_CHOICES);
    workers[0]?.answer({ id: 1, type: 'failed', message: 'out of memory', scripts: [] });
    await expect(read).rejects.toThrow('out of memory');
    expect(workers[0]?.isEnded).toBe(true);
  });

  it('asks the host for the scripts of a worker that has failed, before another begins', async () => {
    const { reader, workers } = createReader();
    const read = reader.read('a', NO_CHOICES);
    const scripts = ['http://localhost/assets/xlsx-1.js'];
    workers[0]?.answer({ id: 1, type: 'failed', message: 'another script', scripts });
    await expect(read).rejects.toThrow('another script');
    expect(ask).not.toHaveBeenCalled();
    const again = reader.read('a', NO_CHOICES);
    expect(workers).toHaveLength(1);
    await vi.waitFor(() => expect(workers).toHaveLength(2));
    expect(ask.mock.calls.map(([name, { cache }]) => [name, cache])).toEqual([
      [scripts[0], 'reload'],
    ]);
    workers[1]?.answer({ id: 2, type: 'read', reading: REFUSED });
    await expect(again).resolves.toBe(REFUSED);
  });
});
