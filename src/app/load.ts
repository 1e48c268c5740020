import { messageOf } from '../core/messageOf.ts';
import type { Issue } from '../core/sound/issue.ts';
import type { Sound } from '../core/sound/sound.ts';
import { PATIENCE } from './inTime.ts';

export type LoadCode = 'network' | 'timeout' | 'status' | 'html' | 'not-json' | 'unsound' | 'sheet';

/** A file that could not be had: which, why, and what the server or the parser said. */
export class LoadError extends Error {
  readonly file: string;
  readonly code: LoadCode;
  readonly detail: string;

  constructor(file: string, code: LoadCode, detail = '') {
    super(`${file}: ${code} ${detail}`);
    this.name = 'LoadError';
    this.file = file;
    this.code = code;
    this.detail = detail;
  }
}

/**
 * Where what the page reads lies. A build names the folder after what is in it, so that a page never reads the data of
 * another build; where the page is edited there is none.
 */
const KEPT: string = import.meta.env.VITE_DATA_FOLDER ?? 'data/';

/** Where the page has a file that it reads, for a worker, which has no page. */
export function keptUrl(file: string): string {
  return new URL(`${import.meta.env.BASE_URL}${KEPT}${file}`, document.baseURI).href;
}

/** Where the published files lie: beside the page. */
export function dataUrl(file: string): string {
  return new URL(`${import.meta.env.BASE_URL}data/${file}`, document.baseURI).href;
}

/** A file that another atlas of the site publishes, in the folder of which this page knows. */
export function siblingUrl(path: string, file: string): string {
  return new URL(`${import.meta.env.BASE_URL}${path}data/${file}`, document.baseURI).href;
}

async function readText({ body }: Response, heard: () => void): Promise<string> {
  if (!body) return '';
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    heard();
    text += decoder.decode(value, { stream: true });
  }
}

async function fetchText(file: string, cache: RequestCache, url = keptUrl(file)): Promise<string> {
  const silence = new AbortController();
  const giveUp = () => silence.abort();
  let timer = setTimeout(giveUp, PATIENCE);
  const heard = () => {
    clearTimeout(timer);
    timer = setTimeout(giveUp, PATIENCE);
  };
  try {
    const { signal } = silence;
    const response = await fetch(url, { credentials: 'same-origin', cache, signal });
    if (!response.ok) throw new LoadError(file, 'status', String(response.status));
    return await readText(response, heard);
  } catch (error) {
    if (error instanceof LoadError) throw error;
    throw new LoadError(file, silence.signal.aborted ? 'timeout' : 'network', messageOf(error));
  } finally {
    clearTimeout(timer);
  }
}

/** Letters beyond which a text is read in spells: at one stroke it may take a tenth of a second. */
const LONG = 4_000_000;

/** What a text says. Rejects as `JSON.parse()` throws. */
async function readJson(text: string): Promise<unknown> {
  if (text.length <= LONG) return JSON.parse(text);
  // Without it the page stops for a while, and reads the same.
  const reader = await import('./readLong.ts').catch(() => null);
  return (await reader?.readLong(text)) ?? JSON.parse(text);
}

async function readFile(file: string, cache: RequestCache, url?: string): Promise<unknown> {
  const text = await fetchText(file, cache, url);
  if (/^\s*</.test(text)) throw new LoadError(file, 'html');
  try {
    return await readJson(text);
  } catch (error) {
    throw new LoadError(file, 'not-json', messageOf(error));
  }
}

/**
 * Fetches a published JSON file: what the browser has of it, which may be the copy of a faulty answer, and where it is no
 * good what the host has. Rejects with a `LoadError` that says what went wrong.
 */
export async function loadJson(file: string, url?: string): Promise<unknown> {
  try {
    return await readFile(file, 'default', url);
  } catch (error) {
    const isAnswered = error instanceof LoadError && !/network|timeout/.test(error.code);
    if (!isAnswered) throw error;
    return readFile(file, 'reload', url);
  }
}

/** A `LoadError` for a file of which nothing could be read, naming the first thing that is wrong. */
export function unsoundFile(file: string, [first]: readonly Issue[]): LoadError {
  return new LoadError(file, 'unsound', first ? `${first.path} ${first.code}`.trim() : '');
}

/** What `read` makes of a file. Throws a `LoadError` where that throws. */
export function readAs<T>(file: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new LoadError(file, 'unsound', messageOf(error));
  }
}

/** Fetches a published JSON file: what the browser has of it, or what the host has. */
export type Load = (file: string, url?: string) => Promise<unknown>;

/**
 * Reads published JSON files, once more where one of them turns out to be unsound: then all are as the host has them, for
 * the browser may have kept a faulty answer. Rejects with a `LoadError`.
 */
export async function loadChecked<T>(
  read: (load: Load, isAgain: boolean) => Promise<T>,
): Promise<T> {
  try {
    return await read(loadJson, false);
  } catch (error) {
    if (!(error instanceof LoadError && error.code === 'unsound')) throw error;
    return read((file, url) => readFile(file, 'reload', url), true);
  }
}

interface Loaded<T> {
  readonly value: T;
  /** What was left out, each with its file. */
  readonly issues: readonly Issue[];
}

/** Fetches a published JSON file and reads what is sound of it. Rejects with a `LoadError`. */
export function loadSound<T>(
  file: string,
  parse: (value: unknown) => Sound<T>,
  url?: string,
): Promise<Loaded<T>> {
  return loadChecked(async (load) => {
    const { value, issues } = parse(await load(file, url));
    if (value === null) throw unsoundFile(file, issues);
    return { value, issues: issues.map((issue) => ({ ...issue, path: `${file}: ${issue.path}` })) };
  });
}
