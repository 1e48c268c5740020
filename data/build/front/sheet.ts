/** The outermost blocks of a sheet. */
function blocksOf(css: string): readonly string[] {
  const blocks: string[] = [];
  let [depth, from] = [0, 0];
  for (const { 0: sign, index } of css.matchAll(/[{};]/g)) {
    if (sign === '{') depth += 1;
    if (sign === '}') depth -= 1;
    if (depth > 0 || (sign === '{' && depth === 0)) continue;
    blocks.push(css.slice(from, index + 1).trim());
    from = index + 1;
  }
  return blocks;
}

/** The layers of which the first view is made. */
const FIRST = /^@layer (?:tokens|base|page)\{/;

const ORDER = '@layer leaflet,tokens,base,page,parts;';

/** By which the page knows that a sheet has come to its end, and is ours. */
const END = ':root{--whole:1}';

interface Parted {
  /** What stands in the page, so that nothing is waited for. */
  readonly first: string;
  readonly rest: string;
}

/** Parts the built sheet, which lies in `folder`, in what the first view is made of and what comes with the program. */
export function partSheet(css: string, folder: string): Parted {
  const blocks = blocksOf(css);
  const first = blocks.filter((block) => FIRST.test(block));
  const rest = blocks.filter((block) => !FIRST.test(block));
  const fromPage = (text: string) =>
    text.replace(/url\((["']?)(?:\.\/)?(?!data:|#)/g, `url($1./${folder}/`);
  return { first: ORDER + fromPage(first.join('')), rest: ORDER + rest.join('') + END };
}

/** A file of letters, as the build writes it. */
interface Letters {
  readonly fileName: string;
  readonly source: string | Uint8Array;
}

/** A sheet that holds the letters of a file itself, in the place of its address: what it styles is painted in no others. */
export function withLetters(css: string, { fileName, source }: Letters): string {
  const held = `data:font/woff2;base64,${Buffer.from(source).toString('base64')}`;
  return css.replace(`./${fileName}`, held);
}
