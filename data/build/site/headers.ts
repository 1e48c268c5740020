import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const POLICY = /(Content-Security-Policy: )(.+)/;

/** What a policy allows, by its directives. */
function allowedBy(headers: string): ReadonlyMap<string, readonly string[]> {
  const directives = (POLICY.exec(headers)?.[2] ?? '').split('; ');
  return new Map(
    directives.map((directive) => {
      const [name = '', ...values] = directive.split(' ');
      return [name, values];
    }),
  );
}

/**
 * The headers of a site with those of another in a folder of it: hosts send every rule that fits an address, and a page
 * has to pass all policies, so that there can be one only, which allows what either page has in itself.
 */
export function joinedHeaders(headers: string, others: string, folder: string): string {
  const added = allowedBy(others);
  const known = allowedBy(headers);
  const joined = headers.replace(POLICY, (_, name: string, policy: string) => {
    const directives = policy.split('; ').map((directive) => {
      const [id = ''] = directive.split(' ');
      const own = known.get(id) ?? [];
      const more = (added.get(id) ?? []).filter((value) => !own.includes(value));
      return [directive, ...more].join(' ');
    });
    return name + directives.join('; ');
  });
  const [, ...rules] = others.trim().split(/\n\n+/);
  return `${joined.trimEnd()}\n\n${rules.map((rule) => `/${folder}${rule}`).join('\n\n')}\n`;
}

/** One file of headers at the root of the site for all of its atlases. */
export function joinHeaders(site: string, folder: string): void {
  const [file, other] = [join(site, '_headers'), join(site, folder, '_headers')];
  const joined = joinedHeaders(readFileSync(file, 'utf8'), readFileSync(other, 'utf8'), folder);
  writeFileSync(file, joined);
  rmSync(other);
}
