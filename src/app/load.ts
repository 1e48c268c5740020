import type { Issue } from '../core/dataset/issue.ts';

export type LoadCode = 'network' | 'status' | 'html' | 'not-json' | 'unsound';

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

/** The error of a file that was read and is not what it should be; it names the first issue. */
export function unsoundFile(file: string, [first]: readonly Issue[]): LoadError {
  return new LoadError(file, 'unsound', first ? `${first.path} ${first.code}` : '');
}

/** Where the published files lie: beside the page. */
export function dataUrl(file: string): string {
  return new URL(`${import.meta.env.BASE_URL}data/${file}`, document.baseURI).href;
}

async function fetchFile(file: string): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(dataUrl(file), { credentials: 'same-origin' });
  } catch (error) {
    throw new LoadError(file, 'network', (error as Error).message);
  }
  if (!response.ok) throw new LoadError(file, 'status', String(response.status));
  return response;
}

/** Fetches a published JSON file. Rejects with a `LoadError` that says what went wrong. */
export async function loadJson(file: string): Promise<unknown> {
  const response = await fetchFile(file);
  let text: string;
  try {
    text = await response.text();
  } catch (error) {
    throw new LoadError(file, 'network', (error as Error).message);
  }
  if (/^\s*</.test(text)) throw new LoadError(file, 'html');
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new LoadError(file, 'not-json', (error as Error).message);
  }
}
