import { vi } from 'vitest';

/** For tests: what the server answers, a file at a time; `vi.unstubAllGlobals()` undoes it. */
export function answer(
  respond: (file: string, signal: AbortSignal, cache?: RequestCache) => Promise<Response>,
): void {
  type Init = Pick<RequestInit, 'cache'> & { readonly signal: AbortSignal };
  vi.stubGlobal('document', { baseURI: 'https://example.org/atlas/' });
  vi.stubGlobal('fetch', (url: string, { signal, cache }: Init) =>
    respond(url.replace('https://example.org/data/', ''), signal, cache),
  );
}

/** For tests: answers each file with its JSON. */
export function answerJson(files: Readonly<Record<string, unknown>>): void {
  answer(async (file) => new Response(JSON.stringify(files[file])));
}
