import type { Connect, Plugin } from 'vite';

/** The page talks to its own server only, and runs no script but its own. `public/_headers` says the same to a host. */
export const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** By the end of a file’s name: what many servers do not know, or leave without its letters. */
export const CONTENT_TYPES: Readonly<Record<string, string>> = {
  csv: 'text/csv; charset=utf-8',
  geojson: 'application/geo+json; charset=utf-8',
  topojson: 'application/topo+json; charset=utf-8',
  cff: 'application/yaml; charset=utf-8',
};

function typeOf(address: string): string | undefined {
  const [path = ''] = address.split('?');
  return CONTENT_TYPES[path.split('.').at(-1) ?? ''];
}

/** `npm start` says of the published files what `public/_headers` tells a host to say. */
export function contentTypes(): Plugin {
  const tell: Connect.NextHandleFunction = (request, response, next) => {
    const type = typeOf(request.url ?? '');
    if (type !== undefined) response.setHeader('Content-Type', type);
    next();
  };
  return {
    name: 'content-types',
    configurePreviewServer: ({ middlewares }) => {
      middlewares.use(tell);
    },
  };
}

/** The policy in the page itself, for a host that sends no headers. */
export function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY },
        injectTo: 'head-prepend',
      },
    ],
  };
}
