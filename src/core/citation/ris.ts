import { type Item, type Name, padded, partsOf } from './item.ts';

const TYPES: Readonly<Record<string, string>> = {
  'article-journal': 'JOUR',
  'article-magazine': 'MGZN',
  'article-newspaper': 'NEWS',
  book: 'BOOK',
  broadcast: 'VIDEO',
  chapter: 'CHAP',
  dataset: 'DATA',
  'entry-encyclopedia': 'ENCYC',
  hearing: 'HEAR',
  legislation: 'STAT',
  manuscript: 'UNPB',
  map: 'MAP',
  motion_picture: 'MPCT',
  'paper-conference': 'CPAPER',
  personal_communication: 'PCOMM',
  post: 'BLOG',
  'post-weblog': 'BLOG',
  report: 'RPRT',
  thesis: 'THES',
  webpage: 'ELEC',
};

function nameOf({ family, given, literal }: Name): string {
  // A comma would cut the name of a body in two.
  if (literal !== undefined) return literal.replaceAll(',', ';');
  return [family, given].filter(Boolean).join(', ');
}

/** Year, month and day with a slash between, as many as there are; the last slash says that nothing more is known. */
function dateOf(date: Item['issued']): string | undefined {
  const [year, month, day] = partsOf(date);
  if (year === undefined) return undefined;
  return [padded(year, 4), ...[month, day].map((part) => (part === undefined ? '' : padded(part)))]
    .join('/')
    .concat('/');
}

/** An item as a record of RIS; its lines end as the format says. */
export function formatRis(item: Item): string {
  const [year] = partsOf(item.issued);
  const [first, last] = item.page?.split(/[-–]/) ?? [];
  const pairs: readonly (readonly [tag: string, value: string | undefined])[] = [
    ['TY', TYPES[item.type] ?? 'GEN'],
    ['ID', item.id],
    ...(item.author ?? []).map((name) => ['AU', nameOf(name)] as const),
    ['TI', item.title],
    ['T2', item['container-title']],
    ['PB', item.publisher],
    ['PY', year === undefined ? undefined : padded(year, 4)],
    ['DA', dateOf(item.issued)],
    ['VL', item.volume],
    ['IS', item.issue],
    ['SP', first],
    ['EP', last],
    ['ET', item.version],
    ['DO', item.DOI],
    ['SN', item.ISBN],
    ['UR', item.URL],
    ['Y2', dateOf(item.accessed)],
    ['LA', item.language],
    ['N1', item.note],
    ['ER', ''],
  ];
  const lines = pairs.flatMap(([tag, value]) =>
    value === undefined ? [] : [`${tag}  - ${value.replace(/\s*[\r\n]\s*/g, ' ')}\r\n`],
  );
  return lines.join('');
}
