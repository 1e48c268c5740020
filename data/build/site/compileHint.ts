import type { Plugin } from 'vite';

/** Read by Chromium at the very beginning of a file only: https://github.com/WICG/explicit-javascript-compile-hints-file-based */
const HINT = '//# allFunctionsCalledOnLoad\n';

/** Has the browser compile all of a chunk while it comes, not each function once it is called. */
export function compileHint(chunk: string): Plugin {
  return {
    name: 'compile-hint',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type === 'chunk' && file.name === chunk) file.code = HINT + file.code;
        }
      },
    },
  };
}
