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
/** Every key of a link, with values that mean something: chance alone seldom brings two of them together. */
const MEANT: Readonly<Record<string, readonly string[]>> = {
  year: ['1959', '1976', '1988', '2026'],
  layer: ['civilians', 'killed', 'wounded', 'opponents-killed', 'involvement', 'disagreement'],
  estimate: ['low', 'high', 'cuban', 'western', 'opponent', 'independent'],
  country: ['AGO', 'YMD', 'SUN', 'ETH'],
  intervention: ['ago1975_91'],
  compare: ['1959', '1977', '1988'],
  symbols: ['circles', 'areas'],
  projection: ['mercator', 'equal-earth'],
  tab: ['table', 'map'],
  sort: ['-troops', 'name'],
  q: ['ango'],
  moment: ['angola-1975', 'cuito-cuanavale-1988'],
  map: ['4/15.5/105', '3/-12/18', ''],
  lang: ['en', 'es'],
  theme: ['light', 'dark'],
  embed: ['1'],
  version: ['2026.11'],
  kind: ['combat'],
  region: ['africa'],
  blanks: ['1'],
  only: ['none', 'unknown', 'kinds-combat', 'ratio-1'],
  beside: ['us-troops'],
  'beside-layer': ['troops'],
  'beside-estimate': ['best', 'low'],
  data: ['local/0123456789abcdef/3/a.csv'],
  utm: ['mail'],
};
const KEYS = [...Object.keys(MEANT), '__proto__'];

/** A query as somebody may write it, or have it mangled by a mail program. */
export function makeQuery(random: Random): string {
  const pairs = Array.from({ length: random.below(11) }, () => {
    const key = random.pick(KEYS);
    const meant = Object.hasOwn(MEANT, key) ? MEANT[key] : undefined;
    const value = random.pick(meant && random.chance(0.6) ? meant : VALUES);
    return `${key}=${random.chance(0.7) ? encode(value) : value}`;
  });
  const query = `?${pairs.join('&')}`;
  return random.chance(0.2) ? mutateText(query, random) : query;
}

/** A lone surrogate has no encoding. */
function encode(text: string): string {
  return text.isWellFormed() ? encodeURIComponent(text) : text;
}
