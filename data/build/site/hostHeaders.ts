/** The headers of an address, each with its values: those of all rules of a `_headers` that fit it, as hosts send them. */
export function headersOf(file: string, path: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const rule of file.split(/\n\n+/)) {
    const [pattern = '', ...lines] = rule.trim().split('\n');
    if (!fits(pattern, path)) continue;
    for (const line of lines) {
      const [, name, value] = /^\s+([^:]+): (.+)$/.exec(line) ?? [];
      if (name && value) found.set(name, [...(found.get(name) ?? []), value]);
    }
  }
  return found;
}

/** Whether a rule is for an address: `*` at its end stands for whatever follows. */
function fits(pattern: string, path: string): boolean {
  return pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
}
