import { afterEach, describe, expect, it, vi } from 'vitest';
import { createIssue } from '../core/sound/issue.ts';
import { LoadError, loadChecked, loadJson, loadSound } from './load.ts';
import { answer, answerJson } from './testing/answer.ts';

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const FILE = 'notes.json';

function answerWith(body: BodyInit | null, init?: ResponseInit): void {
  answer(async () => new Response(body, init));
}

/** A body that sends its parts so many milliseconds apart, and ends only where it is told to. */
function slowBody(
  parts: readonly string[],
  gap: number,
  ends: boolean,
): ReadableStream<Uint8Array> {
  return new ReadableStream({
    async start(controller) {
      for (const part of parts) {
        controller.enqueue(new TextEncoder().encode(part));
        await new Promise((resolve) => setTimeout(resolve, gap));
      }
      if (ends) controller.close();
    },
  });
}

/** As a browser does: a body that is no longer wanted breaks off. */
function answerSlowly(body: ReadableStream<Uint8Array>): void {
  answer(async (_, signal) => {
    const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
    body.pipeTo(writable, { signal }).catch(() => undefined);
    return new Response(readable);
  });
}

describe('loadJson', () => {
  it('fetches a file from beside the page', async () => {
    answerJson({ [FILE]: { a: 'é' } });
    await expect(loadJson(FILE)).resolves.toEqual({ a: 'é' });
  });

  it('reads a long file in spells, as it would at one stroke', async () => {
    const features = Array.from({ length: 45 }, (_, id) => ({ id, note: 'x'.repeat(100_000) }));
    const collection = { type: 'FeatureCollection', features, asOf: '2026' };
    const channel = vi.spyOn(globalThis, 'MessageChannel');
    answerJson({ [FILE]: collection });
    await expect(loadJson(FILE)).resolves.toEqual(collection);
    expect(channel).toHaveBeenCalled();
  });

  it('reads a long file at one stroke where what reads it in spells cannot be had', async () => {
    vi.doMock('./readLong.ts', () => {
      throw new TypeError('Failed to fetch dynamically imported module');
    });
    const note = 'x'.repeat(4_000_001);
    answerJson({ [FILE]: { note } });
    await expect(loadJson(FILE)).resolves.toEqual({ note });
    vi.doUnmock('./readLong.ts');
  });

  it('rejects with not-json where a long file breaks off', async () => {
    answerWith(`{"features": ["${'x'.repeat(4_000_000)}", `);
    await expect(loadJson(FILE)).rejects.toMatchObject({ file: FILE, code: 'not-json' });
  });

  it.each([
    ['cut off', () => new Response('{"a":')],
    ['a web page', () => new Response('<title>Welcome</title>')],
    ['a refusal', () => new Response('', { status: 404 })],
  ])('asks the host itself where a browser may have kept %s', async (_, kept) => {
    answer(async (__, ___, cache) => (cache === 'reload' ? new Response('{"a":1}') : kept()));
    await expect(loadJson(FILE)).resolves.toEqual({ a: 1 });
  });

  it('asks no second time where the server cannot be reached', async () => {
    const respond = vi.fn(() => Promise.reject(new TypeError('Failed to fetch')));
    answer(respond);
    await expect(loadJson(FILE)).rejects.toMatchObject({ code: 'network' });
    expect(respond).toHaveBeenCalledTimes(1);
  });

  it('rejects with network where the server cannot be reached', async () => {
    answer(() => Promise.reject(new TypeError('Failed to fetch')));
    await expect(loadJson(FILE)).rejects.toMatchObject({
      file: FILE,
      code: 'network',
      detail: 'Failed to fetch',
    });
  });

  it('rejects with network where the connection breaks off', async () => {
    answerWith(
      new ReadableStream({
        start(controller) {
          controller.error(new TypeError('broken off'));
        },
      }),
    );
    await expect(loadJson(FILE)).rejects.toMatchObject({ code: 'network', detail: 'broken off' });
  });

  it('rejects with status where the server refuses', async () => {
    answerWith('not found', { status: 404 });
    await expect(loadJson(FILE)).rejects.toMatchObject({ code: 'status', detail: '404' });
  });

  it('rejects with html where the server answers with a page', async () => {
    answerWith(' \n<!doctype html><title>Welcome</title>');
    await expect(loadJson(FILE)).rejects.toMatchObject({ code: 'html' });
  });

  it.each(['{"a":', 'year;country', ''])('rejects %j with not-json', async (body) => {
    answerWith(body);
    await expect(loadJson(FILE)).rejects.toMatchObject({ code: 'not-json' });
  });

  it('rejects with timeout where a server takes the question and is silent', async () => {
    vi.useFakeTimers();
    answer((_, signal) => {
      return new Promise((__, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason));
      });
    });
    const loading = expect(loadJson(FILE)).rejects.toMatchObject({ file: FILE, code: 'timeout' });
    await vi.advanceTimersByTimeAsync(60_000);
    await loading;
  });

  it('rejects with timeout where a file never ends', async () => {
    vi.useFakeTimers();
    answerSlowly(slowBody(['{"a":', '1'], 10_000, false));
    const loading = expect(loadJson(FILE)).rejects.toMatchObject({ code: 'timeout' });
    await vi.advanceTimersByTimeAsync(90_000);
    await loading;
  });

  it('waits for a slow file as long as something comes', async () => {
    vi.useFakeTimers();
    answerSlowly(slowBody(['{"a"', ':', '1', '}'], 50_000, true));
    const loading = expect(loadJson(FILE)).resolves.toEqual({ a: 1 });
    await vi.advanceTimersByTimeAsync(250_000);
    await loading;
  });
});

describe('loadChecked', () => {
  const read = vi.fn(async (load: typeof loadJson) => {
    const [a, b] = await Promise.all(['a.json', 'b.json'].map((file) => load(file)));
    if (a === 0) throw new LoadError('a.json', 'unsound');
    return [a, b];
  });

  it('reads all anew, as the host has it, where a browser may have kept what is unsound', async () => {
    const asked = vi.fn(async (_: string, __: AbortSignal, cache?: RequestCache) => {
      return new Response(cache === 'reload' ? '1' : '0');
    });
    answer(asked);
    await expect(loadChecked(read)).resolves.toEqual([1, 1]);
    expect(asked).toHaveBeenCalledTimes(4);
  });

  it('gives up where the host has nothing better', async () => {
    answer(async () => new Response('0'));
    await expect(loadChecked(read)).rejects.toMatchObject({ file: 'a.json', code: 'unsound' });
  });

  it('reads nothing anew that could not be had', async () => {
    read.mockClear();
    answer(async () => new Response('', { status: 404 }));
    await expect(loadChecked(read)).rejects.toMatchObject({ code: 'status' });
    expect(read).toHaveBeenCalledTimes(1);
  });
});

describe('loadSound', () => {
  it('names what was left out by its file', async () => {
    answerJson({ [FILE]: {} });
    const issues = [createIssue('missing', 'a.b')];
    const loaded = await loadSound(FILE, () => ({ value: 'rest', issues }));
    expect(loaded).toEqual({
      value: 'rest',
      issues: [{ code: 'missing', path: 'notes.json: a.b' }],
    });
  });

  it('asks the host itself where a browser may have kept what is not sound', async () => {
    answer(async (_, __, cache) => Response.json({ isSound: cache === 'reload' }));
    const parse = (value: unknown) => {
      const { isSound } = value as { readonly isSound: boolean };
      return { value: isSound ? 'whole' : null, issues: [] };
    };
    await expect(loadSound(FILE, parse)).resolves.toEqual({ value: 'whole', issues: [] });
  });

  it('rejects with unsound where nothing could be read, and says what is wrong first', async () => {
    answerJson({ [FILE]: {} });
    const issues = [createIssue('missing', 'measures'), createIssue('missing', 'interventions')];
    await expect(loadSound(FILE, () => ({ value: null, issues }))).rejects.toMatchObject({
      file: FILE,
      code: 'unsound',
      detail: 'measures missing',
    });
  });
});
