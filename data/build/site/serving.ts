import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Connect, Plugin } from 'vite';
import { EMBED_PAGE } from '../../../src/core/state/embedPage.ts';
import { NOT_FOUND } from '../pages/notFound.ts';
import { ENCODINGS } from './compress.ts';
import { headersOf } from './hostHeaders.ts';
import { integrityOf } from './integrity.ts';

/** The page talks to its own server only, and runs no script but its own. `public/_headers` says the same to a host. */
export const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  // `src/app/trust.ts` says what may become markup or program.
  "require-trusted-types-for 'script'",
  'trusted-types default',
].join('; ');

/** By the end of a file’s name: what many servers do not know, or leave without its letters. */
export const CONTENT_TYPES: Readonly<Record<string, string>> = {
  csv: 'text/csv; charset=utf-8',
  geojson: 'application/geo+json; charset=utf-8',
  topojson: 'application/topo+json; charset=utf-8',
  cff: 'application/yaml; charset=utf-8',
  bib: 'application/x-bibtex; charset=utf-8',
  ris: 'application/x-research-info-systems; charset=utf-8',
};

function typeOf(path: string): string | undefined {
  return CONTENT_TYPES[path.split('.').at(-1) ?? ''];
}

/**
 * How long a browser need not ask again, by the beginning of an address; `public/_headers` says the same. What is built
 * anew under its old name is asked for each time here, and answered in a word where it is what the browser has.
 */
export const CACHE_CONTROL: Readonly<Record<string, string>> = {
  '/assets/': 'public, max-age=31536000, immutable',
  '/icon.svg': 'public, max-age=604800',
  '/sw.js': 'no-cache',
};

function cacheOf(address: string): string {
  // Of an atlas in a folder the same as of the first.
  const within = address.replace(/^\/[a-z0-9-]+(?=\/assets\/|\/icon\.svg|\/sw\.js)/, '');
  const known = Object.entries(CACHE_CONTROL).find(([start]) => within.startsWith(start));
  return known?.[1] ?? 'no-cache';
}

/** The compressed copy of a file that a browser would rather have, as its ending; an empty one where there is none. */
function copyOf(file: string, accepted: string | undefined): string {
  const [, end = ''] =
    Object.entries(ENCODINGS).find(
      ([encoding, ending]) => accepted?.includes(encoding) && existsSync(`${file}${ending}`),
    ) ?? [];
  return end;
}

const POLICY_HEADER = 'Content-Security-Policy';
const FRAMERS = 'frame-ancestors';

function readIfThere(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

/** Others may show the embedded map in a frame, and nothing else; `public/_headers` and `deploy/` say the same. */
function framersOf(path: string, query = ''): string {
  const isEmbedded =
    path.endsWith(`/${EMBED_PAGE}`) || new URLSearchParams(query).get('embed') === '1';
  return `${FRAMERS} ${isEmbedded ? '*' : "'self'"}`;
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

/** In the place of what is not there the page that says so, as hosts of files show it. */
function tellMissing(site: string): Connect.NextHandleFunction {
  return (request, response, next) => {
    const [path = '/'] = (request.url ?? '/').split('?');
    if (isFile(join(site, path))) return next();
    response.statusCode = 404;
    // It may be there at the next visit.
    response.setHeader('Cache-Control', 'no-cache');
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(readIfThere(join(site, NOT_FOUND)));
  };
}

/** `npm start` serves as a host does that reads `public/_headers` and takes the compressed copies. */
export function serving(): Plugin {
  return {
    name: 'serving',
    configureServer({ middlewares }) {
      // Where the page is edited it has one name.
      middlewares.use((request, _, next) => {
        request.url = request.url?.replace(`/${EMBED_PAGE}`, '/');
        next();
      });
    },
    configurePreviewServer({ middlewares, config }) {
      const site = resolve(config.root, config.build.outDir);
      const tell: Connect.NextHandleFunction = (request, response, next) => {
        const [path = '/', query] = (request.url ?? '/').split('?');
        const type = typeOf(path);
        // A worker has its policy from its own answer, not from the page.
        const told = headersOf(readIfThere(join(site, '_headers')), path);
        for (const [name, values] of told) response.setHeader(name, values);
        if (type !== undefined) response.setHeader('Content-Type', type);
        response.setHeader('Cache-Control', cacheOf(path));
        const policies = (told.get(POLICY_HEADER) ?? []).filter((one) => !one.startsWith(FRAMERS));
        response.setHeader(POLICY_HEADER, [...policies, framersOf(path, query)]);
        response.setHeader('Vary', 'Accept-Encoding');
        const file = path.endsWith('/') ? `${path}index.html` : path;
        const end = copyOf(join(site, file), request.headers['accept-encoding']);
        if (end !== '') request.url = [`${file}${end}`, query].filter(Boolean).join('?');
        next();
      };
      middlewares.use(tell);
      // Behind what serves files, and before what answers with nothing.
      return () => middlewares.use(tellMissing(site));
    },
  };
}

/**
 * The policy of a page: what stands in it as script or style is named by its hash, and nothing else of the kind runs;
 * letters may stand in it where they do.
 */
export function policyOf(html: string): string {
  const hashesOf = (tag: string) =>
    [...html.matchAll(new RegExp(`<${tag}>([^]*?)</${tag}>`, 'g'))].map(
      ([, text = '']) => ` '${integrityOf(text)}'`,
    );
  const letters = html.includes('url(data:font/') ? ' data:' : '';
  return POLICY.replace("script-src 'self'", `$&${hashesOf('script').join('')}`)
    .replace("style-src 'self'", `$&${hashesOf('style').join('')}`)
    .replace("font-src 'self'", `$&${letters}`);
}

/** The policy in the page itself, for a host that sends no headers, and in `_headers` for one that does. */
export function contentSecurityPolicy(): Plugin {
  let policy = POLICY;
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html) {
        policy = policyOf(html);
        // Behind the encoding, which is looked for in the first kilobyte, and before anything that it speaks of.
        const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
        return html.replace(/<meta charset[^>]*>/, `$&\n    ${meta}`);
      },
    },
    writeBundle({ dir = '' }) {
      const file = join(dir, '_headers');
      writeFileSync(file, readFileSync(file, 'utf8').replace(POLICY, policy));
    },
  };
}
