import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const SITE = join(import.meta.dirname, '../dist');
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
};

/** What hosts send with hashed files, by which a browser never asks for one again. */
const KEPT = { 'Cache-Control': 'public, max-age=31536000, immutable' };

/** A plain host of the built site, at a root or below it, some files of which are newer; others it lets be kept for ever. */
export async function host(base: string, kept = /^$/) {
  const newer = new Map<string, string>();
  const server: Server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = pathname.slice(base.length).replace(/^$|\/$/, '$&index.html');
    const file = join(SITE, path);
    if (!pathname.startsWith(base) || !(newer.has(path) || existsSync(file))) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'Content-Type': TYPES[extname(path)] ?? 'application/octet-stream',
      ...(kept.test(path) && KEPT),
    });
    response.end(newer.get(path) ?? readFileSync(file));
  });
  await new Promise<void>((done) => server.listen(0, done));
  const { port } = server.address() as AddressInfo;
  const close = () => {
    server.closeAllConnections();
    return new Promise((done) => server.close(done));
  };
  const read = (path: string) => readFileSync(join(SITE, path), 'utf8');
  return { address: `http://localhost:${port}${base}`, newer, read, close };
}
