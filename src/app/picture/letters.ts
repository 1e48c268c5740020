/** Milliseconds that a picture waits for its letters. */
const PATIENCE = 5_000;

/** A face of the page: what it is called, where its file lies, which letters it has. */
export interface Lettering {
  readonly family: string;
  readonly url: string;
  /** Weights and letters, as a sheet says them. */
  readonly weights: string;
  readonly range: string;
}

async function asDataUrl(url: string, signal: AbortSignal): Promise<string> {
  const ask = (cache: RequestCache) => fetch(url, { signal, cache });
  const kept = await ask('default');
  // A browser may have kept a refusal.
  const response = kept.ok ? kept : await ask('reload');
  if (!response.ok) throw new Error(`${url}; ${response.status}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return `data:font/woff2;base64,${btoa(text)}`;
}

/** A style sheet that holds the letters themselves. Rejects where they have not come in five seconds. */
export async function loadLetters(faces: readonly Lettering[]): Promise<string> {
  const signal = AbortSignal.timeout(PATIENCE);
  const sheets = await Promise.all(
    faces.map(async ({ family, url, weights, range }) => {
      const source = await asDataUrl(url, signal);
      return `@font-face{font-family:"${family}";font-weight:${weights};unicode-range:${range};src:url(${source}) format("woff2")}`;
    }),
  );
  return sheets.join('');
}
