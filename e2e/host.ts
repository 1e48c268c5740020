import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { integrityOf } from '../data/build/site/integrity.ts';

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

/** What comes in the place of a file; as what it is named, unless as that file. */
type Damage = string | Buffer | { readonly type: string; readonly body: string };

/** Files that name others. */
const NAMING = /\.(?:html|js|css)$/;

/** The same build under other names: what lies in `assets/` lies in `newer/`. */
function renamed(text: string): string {
  return text.replace(/\bassets(?=\\?\/)/g, 'newer').replace(/(?<=revision:")/g, 'newer');
}

/** A page whose policy names what stands in it by its hash. */
function renamedPage(page: string): string {
  return [...page.matchAll(/<(script|style)>(.*?)<\/\1>/gs)].reduce(
    (html, [, , inner = '']) => html.replace(integrityOf(inner), integrityOf(renamed(inner))),
    renamed(page),
  );
}

/** Builds of the site as a host has them, one after the other. */
function createBuilds() {
  const newer = new Map<string, string>();
  let isRenewed = false;
  const read = (path: string) => readFileSync(join(SITE, path), 'utf8');
  const fileOf = (path: string) =>
    join(SITE, isRenewed ? path.replace(/^newer\//, 'assets/') : path);
  const bodyOf = (path: string): string | Buffer => {
    const known = newer.get(path);
    if (known !== undefined) return known;
    const body = readFileSync(fileOf(path));
    const isFormer = !isRenewed || path.startsWith('assets/');
    if (isFormer || !NAMING.test(path)) return body;
    return path.endsWith('.html') ? renamedPage(String(body)) : renamed(String(body));
  };
  /** What keeps a build knows what each file of it has to be. */
  const bound = (worker: string) =>
    worker.replace(/(?<=url:"([^"]+)",revision:[^,]+,integrity:")[^"]+/g, (_, path) =>
      integrityOf(bodyOf(path)),
    );
  return {
    newer,
    read,
    renew() {
      isRenewed = true;
    },
    has: (path: string) => newer.has(path) || existsSync(fileOf(path)),
    bodyOf: (path: string) => (path === 'sw.js' ? bound(String(bodyOf(path))) : bodyOf(path)),
  };
}

/**
 * A plain host of the built site, at a root or below it. Some files of it may be newer; from `renew()` on there is a newer
 * build, and the former files stay beside it until they are among the `lost`, which are not found. What is `damaged` comes
 * as it says there, and what is `late` so many milliseconds later. It remembers what it was asked for. What is to be `kept`
 * a browser may keep for ever.
 */
export async function host(base: string, kept = /^$/) {
  const { newer, read, renew, has, bodyOf } = createBuilds();
  const damaged = new Map<string, Damage>();
  const late = new Map<string, number>();
  const lost: RegExp[] = [];
  const asked: string[] = [];
  let isLastPage = false;
  const server: Server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = pathname.slice(base.length).replace(/^$|\/$/, '$&index.html');
    asked.push(path);
    if (!(pathname.startsWith(base) && has(path)) || lost.some((one) => one.test(path))) {
      response.writeHead(404).end();
      return;
    }
    const sent = damaged.get(path) ?? bodyOf(path);
    const isTyped = typeof sent === 'object' && 'type' in sent;
    if (isLastPage && path.endsWith('.html')) renew();
    await new Promise((done) => setTimeout(done, late.get(path) ?? 0));
    response.writeHead(200, {
      'Content-Type': isTyped ? sent.type : (TYPES[extname(path)] ?? 'application/octet-stream'),
      ...(kept.test(path) && KEPT),
    });
    response.end(isTyped ? sent.body : sent);
  });
  await new Promise<void>((done) => server.listen(0, done));
  const { port } = server.address() as AddressInfo;
  const close = () => {
    server.closeAllConnections();
    return new Promise((done) => server.close(done));
  };
  const address = `http://localhost:${port}${base}`;
  return {
    address,
    newer,
    damaged,
    late,
    lost,
    asked,
    read,
    renew,
    /** The next page is the last of the former build. */
    renewBehindPage() {
      isLastPage = true;
    },
    close,
  };
}
