import { vi } from 'vitest';

/** For tests: what the server answers, a file at a time; `vi.unstubAllGlobals()` undoes it. */
export function answer(respond: (file: string, signal: AbortSignal) => Promise<Response>): void {
  vi.stubGlobal('document', { baseURI: 'https://example.org/atlas/' });
  vi.stubGlobal('fetch', (url: string, { signal }: { readonly signal: AbortSignal }) =>
    respond(url.replace('https://example.org/data/', ''), signal),
  );
}

/** For tests: answers each file with its JSON. */
export function answerJson(files: Readonly<Record<string, unknown>>): void {
  answer(async (file) => new Response(JSON.stringify(files[file])));
}
