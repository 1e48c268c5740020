import type { HtmlTagDescriptor, Rolldown } from 'vite';

type Output = Rolldown.OutputBundle[string];

/** The chunks that the page waits for when its program is asked for, which does not ask for itself before. */
function chunksOfProgram(outputs: readonly Output[]): readonly string[] {
  const chunks = new Map(
    outputs.flatMap((one) => (one.type === 'chunk' ? [[one.fileName, one]] : [])),
  );
  const needed = (start: Rolldown.OutputChunk | undefined, known = new Set<string>()) => {
    if (!start || known.has(start.fileName)) return known;
    known.add(start.fileName);
    for (const name of start.imports) needed(chunks.get(name), known);
    return known;
  };
  const all = [...chunks.values()];
  const front = needed(all.find(({ isEntry }) => isEntry));
  const program = all.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith('/src/main.tsx')));
  return [...needed(program)].filter((name) => !front.has(name));
}

/**
 * The years of the first view, which a page that shows that asks for at once, and the program, which the script of the
 * first view asks for when its own files are there: the slider answers before the program comes, and the line is never idle.
 */
export function linkProgram(years: string, outputs: readonly Output[]): HtmlTagDescriptor[] {
  const later = chunksOfProgram(outputs).map((name) => ({
    rel: 'later',
    'data-later': 'modulepreload',
    href: `./${name}`,
    crossorigin: '',
  }));
  const first = {
    rel: 'later',
    'data-years': '',
    href: `./${years}`,
    as: 'fetch',
    type: 'application/json',
    crossorigin: '',
  };
  return [first, ...later].map((attrs) => ({
    tag: 'link',
    attrs,
    injectTo: 'head-prepend' as const,
  }));
}
