import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** The folder of the package that a module is of; null for a module of our own. */
function packageOf(module: string): string | null {
  return /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(module)?.[0] ?? null;
}

/** A package as Vite names those of the page: name, version, licence, and the words of it. */
function noticeOf(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
  const words = file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim();
  return `## ${name} - ${version} (${license})\n\n${words}\n`;
}

/** Of these the letters of the page are made. */
const FONTS = ['source-sans-3', 'source-serif-4'].map((name) =>
  join(import.meta.dirname, '../../../node_modules/@fontsource-variable', name),
);

/** Vite names the packages of the page in `third-party.md`, and neither those of its workers nor its letters: these are added. */
export function createWorkerNotices(): { readonly collect: () => Plugin; readonly write: Plugin } {
  const folders = new Set<string>();
  return {
    collect: () => ({
      name: 'worker-notices-collect',
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
      name: 'worker-notices',
      apply: 'build',
      writeBundle({ dir = '' }) {
        const file = join(dir, 'third-party.md');
        const known = readFileSync(file, 'utf8');
        const added = [...folders, ...FONTS]
          .map(noticeOf)
          .filter((notice) => !known.includes(notice.split('\n')[0] ?? ''));
        writeFileSync(file, [known.trimEnd(), ...added.toSorted()].join('\n\n'));
      },
    },
  };
}
