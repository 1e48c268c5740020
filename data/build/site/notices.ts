import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const PACKAGES = join(import.meta.dirname, '../../../node_modules');

/** The folder of the package that a module is of; null for a module of our own. */
function packageOf(module: string): string | null {
  return /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(module)?.[0] ?? null;
}

/** A package as Vite names those of the page: name, version, licence, and the words of it. */
function noticeOf(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
  const words = file === undefined ? '' : readFileSync(join(folder, file), 'utf8');
  // Behind its own words Vite has those of what it is built of, which stays with it.
  const [own = ''] = words.split('\n# Licenses of bundled dependencies');
  return `## ${name} - ${version} (${license})\n\n${own.trim()}\n`;
}

/** Parts of the site that no module stands for, by where each comes from. */
const UNNAMED = [
  // The letters of the page are made of these.
  ...['@fontsource-variable/source-sans-3', '@fontsource-variable/source-serif-4'],
  // `sw.js`, which is written when the page has been.
  ...['workbox-core', 'workbox-precaching', 'workbox-routing', 'workbox-strategies'],
  // What loads a part of the program, and what one part asks of another.
  ...['vite', 'rolldown'],
].map((name) => join(PACKAGES, name));

/** Notices of works in the data, whose packages have none or are not installed. */
const OF_DATA = join(import.meta.dirname, 'notices');

/** Vite names the packages of the page in `third-party.md`; those of its workers, its letters and its data are added. */
export function createNotices(): { readonly collect: () => Plugin; readonly write: Plugin } {
  const folders = new Set<string>();
  return {
    collect: () => ({
      name: 'notices-collect',
      generateBundle(_, bundle) {
        for (const part of Object.values(bundle)) {
          if (part.type !== 'chunk') continue;
          for (const module of part.moduleIds) {
            const folder = packageOf(module);
            if (folder !== null && existsSync(join(folder, 'package.json'))) folders.add(folder);
          }
        }
      },
    }),
    write: {
      name: 'notices',
      apply: 'build',
      writeBundle({ dir = '' }) {
        const file = join(dir, 'third-party.md');
        const known = readFileSync(file, 'utf8');
        const works = readdirSync(OF_DATA).map((name) => readFileSync(join(OF_DATA, name), 'utf8'));
        const added = [...[...folders, ...UNNAMED].map(noticeOf), ...works].filter(
          (notice) => !known.includes(notice.split('\n')[0] ?? ''),
        );
        writeFileSync(file, [known.trimEnd(), ...added.toSorted()].join('\n\n'));
      },
    },
  };
}
