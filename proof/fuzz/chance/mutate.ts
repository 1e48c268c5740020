import type { Random } from './random.ts';

type Holder = Record<string, unknown>;

function nested(depth: number): unknown {
  let value: unknown = 1;
  for (let level = 0; level < depth; level += 1) value = [value];
  return value;
}

/** What no editor writes, and what somebody may send. */
const HOSTILE: readonly (() => unknown)[] = [
  () => null,
  () => true,
  () => 0,
  () => -1,
  () => 1.5,
  () => 1e308,
  () => '',
  () => ' ',
  () => '1975',
  () => '1975-13-45',
  () => '<img src=x onerror=alert(1)>',
  () => 'javascript:alert(1)',
  () => '\u202eright to left',
  () => '\ud800',
  () => '\0',
  () => '__proto__',
  () => 'constructor',
  () => 'x'.repeat(100_000),
  () => [],
  () => [null],
  () => ({}),
  () => nested(500),
  () => JSON.parse('{"__proto__": {"polluted": true}, "constructor": 1}'),
];

/** Everything in a value that holds something, by its path. */
function holdersIn(value: unknown, path: string, found: [string, Holder][]): typeof found {
  if (typeof value !== 'object' || value === null) return found;
  found.push([path, value as Holder]);
  for (const [key, one] of Object.entries(value)) holdersIn(one, `${path}.${key}`, found);
  return found;
}

/** One slip or malice in one place of a JSON value, which is changed; returns what was done. */
function mutateOnce(value: unknown, random: Random): string {
  const holders = holdersIn(value, '', []).filter(([, one]) => Object.keys(one).length > 0);
  if (holders.length === 0) return 'nothing';
  const [path, holder] = random.pick(holders);
  const keys = Object.keys(holder);
  const key = random.pick(keys);
  const at = `${path}.${key}`;
  const kind = random.below(10);
  if (kind === 0) {
    if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else delete holder[key];
    return `${at} left out`;
  }
  if (kind === 1) {
    const other = random.pick(keys);
    [holder[key], holder[other]] = [holder[other], holder[key]];
    return `${at} and ${other} exchanged`;
  }
  if (kind === 2) {
    const [from, other] = random.pick(holders);
    const inner = random.pick(Object.keys(other));
    holder[key] = structuredClone(other[inner]);
    return `${at} from ${from}.${inner}`;
  }
  if (kind === 3 && Array.isArray(holder)) {
    holder.push(structuredClone(holder[Number(key)]));
    return `${at} twice`;
  }
  if (kind === 4 && !Array.isArray(holder)) {
    holder[`${key}x`] = holder[key];
    delete holder[key];
    return `${at} renamed`;
  }
  const hostile = random.pick(HOSTILE)();
  holder[key] = hostile;
  return `${at} = ${(JSON.stringify(hostile) ?? '').slice(0, 60)}`;
}

/** A copy of a JSON value with one to three mutations, and what was done. */
export function mutate<T>(value: T, random: Random): { readonly value: T; readonly told: string } {
  // In a list of its own the value itself may be exchanged for another.
  const whole = structuredClone([value]);
  const told = Array.from({ length: 1 + random.below(3) }, () => mutateOnce(whole, random));
  return { value: whole[0] as T, told: told.join('; ') };
}

/** A copy of a value whose long lists have `most` entries, by chance: a small file is read a thousand times as often. */
export function sample(value: unknown, random: Random, most = 4): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    if (value.length <= most * 3) return value.map((one) => sample(one, random, most));
    return Array.from({ length: most }, () => sample(random.pick(value), random, most));
  }
  const keys = Object.keys(value);
  const isRecord = keys.length > 40;
  const kept = isRecord ? Array.from({ length: most }, () => random.pick(keys)) : keys;
  return Object.fromEntries(kept.map((key) => [key, sample((value as Holder)[key], random, most)]));
}

/** A text with letters left out, doubled, exchanged or put in. */
export function mutateText(text: string, random: Random): string {
  const signs = [
    '\0',
    '"',
    ',',
    ';',
    '\t',
    '\n',
    '\r',
    '=',
    '\ufeff',
    '\ud800',
    '\u202e',
    '9',
    '-',
  ];
  let next = text;
  for (let left = 1 + random.below(4); left > 0; left -= 1) {
    const at = random.below(next.length + 1);
    const end = Math.min(next.length, at + random.below(12));
    const put = [
      '',
      random.pick(signs),
      next.slice(at, end).repeat(2),
      random.pick(signs).repeat(1 + random.below(50)),
    ];
    next = next.slice(0, at) + random.pick(put) + next.slice(end);
  }
  return next;
}
