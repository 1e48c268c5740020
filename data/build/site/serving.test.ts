import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/core/text/text.ts';
import { en } from '../../../src/i18n/files.en.ts';
import { headersOf } from './hostHeaders.ts';
import { CACHE_CONTROL, CONTENT_TYPES, POLICY, policyOf } from './serving.ts';

const headers = readFileSync(join(import.meta.dirname, '../../../public/_headers'), 'utf8');
const nginx = readFileSync(join(import.meta.dirname, '../../../deploy/nginx.conf'), 'utf8');

/** What stands for an address, or for all that begin with it. */
function blockOf(path: string): string | undefined {
  return headers.split('\n\n').find((one) => one.startsWith(`${path}\n`));
}

it('public/_headers has the policy of the page, and says nothing else of the page for frames', () => {
  expect(blockOf('/*')).toContain(`Content-Security-Policy: ${POLICY}\n`);
  expect(headers).not.toContain('embed.html');
});

it('public/_headers lets no page that opens this one keep hold of it, and none hold a plug-in', () => {
  expect(blockOf('/*')).toContain('  Cross-Origin-Opener-Policy: same-origin\n');
  expect(POLICY.split('; ')).toContain("object-src 'none'");
});

it('public/_headers lets no file be taken for another, tells no site where a reader comes from, and asks for no sensor', () => {
  const sent = headersOf(headers, '/embed.html');
  expect(sent.get('X-Content-Type-Options')).toEqual(['nosniff']);
  expect(sent.get('Referrer-Policy')).toEqual(['no-referrer']);
  for (const sensor of ['camera', 'geolocation', 'microphone']) {
    expect(sent.get('Permissions-Policy')?.join()).toContain(`${sensor}=()`);
  }
});

it('no policy lets run what is unsafe, or turn text into markup', () => {
  for (const policy of [headers, nginx, POLICY]) {
    expect(policy).not.toMatch(/unsafe-|script-src[^;]*(?:data:|blob:|\*)/);
    expect(policy).toContain("require-trusted-types-for 'script'; trusted-types default");
  }
});

it.each(['/', '/index.html', ...LANGUAGES.map((language) => `/${language}/*`), '/data/*'])(
  'public/_headers lets no other site frame %s',
  (path) => {
    expect(blockOf(path)).toContain("  Content-Security-Policy: frame-ancestors 'self'");
  },
);

it('public/_headers has every content type that npm start sends, file by file: not every host knows a name by its end', () => {
  const told = Object.keys(en).filter((file) => headers.includes(`/data/${file}\n`));
  for (const [end, type] of Object.entries(CONTENT_TYPES)) {
    const files = Object.keys(en).filter((file) => file.endsWith(`.${end}`));
    expect(told).toEqual(expect.arrayContaining(files));
    for (const file of files) expect(blockOf(`/data/${file}`)).toContain(`  Content-Type: ${type}`);
  }
});

it('public/_headers keeps in a cache what npm start keeps there', () => {
  for (const [start, kept] of Object.entries(CACHE_CONTROL)) {
    const paths = start.endsWith('/') ? `${start}*` : start;
    expect(blockOf(paths)).toContain(`  Cache-Control: ${kept}`);
  }
});

it('deploy/nginx.conf sends whatever public/_headers sends with every file, and the policy with all that is no page', () => {
  for (const [name, [value = '']] of headersOf(headers, '/embed.html')) {
    const sent = [...nginx.matchAll(new RegExp(`add_header ${name} (.+) always;`, 'g'))];
    const values = sent.map(([, text = '']) => text);
    const wanted = name === 'Content-Security-Policy' ? '$atlas_policy' : value;
    expect(values.map((text) => text.replaceAll('"', ''))).toContain(wanted);
  }
  expect(nginx).toContain(`map $uri $atlas_policy {\n    default "${POLICY}";\n`);
});

it('policyOf() lets run what stands in the page, and no other letter', () => {
  const policy = policyOf(
    '<script>let a;</script><script src="./b.js"></script><style>a{}</style>',
  );
  const [script, style] = policy.split('; ').filter((part) => /^(?:script|style)-/.test(part));
  // As `openssl dgst -sha256 -binary | base64` has it.
  expect(script).toBe("script-src 'self' 'sha256-81WALLbUROF1pWdYjuQYKuIcGgY/+TqVJr8UsV6Tkvo='");
  expect(style).toBe("style-src 'self' 'sha256-X1RutGBrXCt9KkSaXMK7tHftWiRscFHOhxsS8tv8hBk='");
  expect(policyOf('<p></p>')).toBe(POLICY);
});

it('policyOf() lets a page have the letters that stand in it', () => {
  const policy = policyOf('<style>@font-face{src:url(data:font/woff2;base64,AA==)}</style>');
  expect(policy).toContain("; font-src 'self' data:; ");
});
