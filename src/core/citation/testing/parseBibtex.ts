interface Entry {
  readonly type: string;
  readonly key: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** What stands in braces from a place on, and where it ends; a brace behind a backslash is a letter. */
function bracedAt(text: string, from: number): readonly [value: string, end: number] {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '{') depth += 1;
    else if (text[at] === '}' && --depth === 0) return [text.slice(from + 1, at), at + 1];
  }
  throw new Error('unbalanced braces');
}

function fieldsOf(body: string): Readonly<Record<string, string>> {
  const fields: Record<string, string> = {};
  const name = /\s*,\s*(\w+) = /y;
  for (let match = name.exec(body); match; match = name.exec(body)) {
    const [, key = ''] = match;
    const word = /\w+/y;
    word.lastIndex = name.lastIndex;
    const [bare] = body[name.lastIndex] === '{' ? [] : (word.exec(body) ?? []);
    const [value, end] =
      bare === undefined ? bracedAt(body, name.lastIndex) : ([bare, word.lastIndex] as const);
    fields[key] = value;
    name.lastIndex = end;
    if (body.slice(end).trim() === '') return fields;
  }
  throw new Error(`not a field: ${body.slice(0, 200)}`);
}

/** For tests: reads BibTeX as its grammar has it, apart from what writes it. Throws at what is none. */
export function parseBibtex(text: string): readonly Entry[] {
  const entries: Entry[] = [];
  const start = /@(\w+)(?=\{)/g;
  for (let match = start.exec(text); match; match = start.exec(text)) {
    const [body, end] = bracedAt(text, start.lastIndex);
    const [key = ''] = /^[^\s,{}]+/.exec(body) ?? [];
    entries.push({ type: match[1] ?? '', key, fields: fieldsOf(body.slice(key.length)) });
    start.lastIndex = end;
  }
  return entries;
}
