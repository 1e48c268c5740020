import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, relative, sep } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/** What a static host says of files that it was told nothing about. */
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json; charset=utf-8',
  '.topojson': 'application/topo+json; charset=utf-8',
  '.geojson': 'application/geo+json; charset=utf-8',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
};
/** Packed already. */
const PACKED = new Set(['.woff2', '.png', '.gz', '.br']);

type Rule = readonly [pattern: string, headers: Readonly<Record<string, string>>];

/** How long a host lets files be kept, and nothing else of what it is asked for: others have no such policy. */
export function cachingOf(rules: readonly Rule[]): readonly Rule[] {
  return rules.map(([pattern, { 'Cache-Control': kept }]) => [
    pattern,
    kept === undefined ? {} : { 'Cache-Control': kept },
  ]);
}

/** Reads the headers that a host is asked for, in the form that Netlify and Cloudflare read. */
export function parseHeaders(text: string): readonly Rule[] {
  const rules: [string, Record<string, string>][] = [];
  for (const line of text.split('\n')) {
    const [name = '', ...value] = line.split(':');
    if (line.startsWith('/')) rules.push([line.trim(), {}]);
    else if (value.length > 0)
      Object.assign(rules.at(-1)?.[1] ?? {}, { [name.trim()]: value.join(':').trim() });
  }
  return rules;
}

function matches(pattern: string, path: string): boolean {
  const [start = '', end] = pattern.split('*');
  return end === undefined ? path === pattern : path.startsWith(start) && path.endsWith(end);
}

export interface Site {
  readonly url: string;
  /** What files weigh, in bytes, as a host sends them that knows Brotli. */
  weighBrotli(paths: readonly string[]): number;
  close(): void;
}

/** Serves a folder, packed by gzip and with the headers that the rules ask for. */
export async function serve(folder: string, rules: readonly Rule[]): Promise<Site> {
  const files = new Map<string, { body: Buffer; headers: Record<string, string> }>();
  const brotli = new Map<string, number>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const path = `/${relative(folder, file).split(sep).join('/')}`;
    const raw = readFileSync(file);
    const isPacked = PACKED.has(extname(file));
    const asked = rules.filter(([pattern]) => matches(pattern, path)).map(([, headers]) => headers);
    const headers: Record<string, string> = {
      'Content-Type': TYPES[extname(file)] ?? 'text/plain; charset=utf-8',
      'Cache-Control': 'no-cache',
      ETag: `"${raw.length}-${raw.reduce((sum, byte) => (sum * 31 + byte) | 0, 0)}"`,
    };
    for (const one of asked) Object.assign(headers, one);
    if (!isPacked) headers['Content-Encoding'] = 'gzip';
    files.set(path, { body: isPacked ? raw : gzipSync(raw, { level: 9 }), headers });
  }
  const server = createServer(({ url = '/', headers: asked }, response) => {
    const [path = '/'] = url.split('?');
    const file = files.get(path.endsWith('/') ? `${path}index.html` : path);
    if (!file) return response.writeHead(404).end();
    if (asked['if-none-match'] === file.headers.ETag) {
      return response.writeHead(304, file.headers).end();
    }
    return response
      .writeHead(200, { ...file.headers, 'Content-Length': file.body.length })
      .end(file.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  const weigh = (path: string) => {
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    if (!existsSync(file)) return 0;
    const raw = readFileSync(file);
    return PACKED.has(extname(file)) ? raw.length : brotliCompressSync(raw).length;
  };
  return {
    url: `http://localhost:${port}/`,
    weighBrotli: (paths) =>
      paths.reduce((sum, path) => {
        const bytes = brotli.get(path) ?? weigh(path);
        brotli.set(path, bytes);
        return sum + bytes;
      }, 0),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
