import { mutateText } from './mutate.ts';
import type { Random } from './random.ts';

export const VALUES = [
  ...['', '0', '-1', '1959', '1988', '2026', '99999', '1988.5', 'NaN', '1e9', '１９８８', ' 1988'],
  ...[
    'troops',
    'killed',
    'involvement',
    'best',
    'western',
    'AGO',
    'YMD',
    'SUN',
    'QQQ',
    'ago1975_91',
  ],
  ...['circles', 'mercator', 'table', '-troops', 'angola', '4/15.5/105', '999/99/999', '1/2', 'es'],
  ...['dark', '1', '2026.12', 'combat', 'africa', 'none', 'ratio-1', 'us-troops', '__proto__'],
  ...['local/0123456789abcdef/3/a.csv', 'local//', '\u202e', '\ud800', '%E0%A4%A', '<img>', '&=;#'],
];
const KEYS = [
  ...['year', 'layer', 'estimate', 'country', 'intervention', 'compare', 'symbols', 'projection'],
  ...['tab', 'sort', 'q', 'moment', 'map', 'lang', 'theme', 'embed', 'version', 'kind', 'region'],
  ...['blanks', 'only', 'beside', 'beside-layer', 'beside-estimate', 'data', 'utm', '__proto__'],
];

/** A query as somebody may write it, or have it mangled by a mail program. */
export function makeQuery(random: Random): string {
  const pairs = Array.from({ length: random.below(7) }, () => {
    const value = random.pick(VALUES);
    return `${random.pick(KEYS)}=${random.chance(0.7) ? encode(value) : value}`;
  });
  const query = `?${pairs.join('&')}`;
  return random.chance(0.2) ? mutateText(query, random) : query;
}

/** A lone surrogate has no encoding. */
function encode(text: string): string {
  return text.isWellFormed() ? encodeURIComponent(text) : text;
}
