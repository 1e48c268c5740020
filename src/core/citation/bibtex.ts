import { type Item, type Name, padded, partsOf } from './item.ts';

const TYPES: Readonly<Record<string, string>> = {
  'article-journal': 'article',
  'article-magazine': 'article',
  'article-newspaper': 'article',
  book: 'book',
  chapter: 'incollection',
  'entry-encyclopedia': 'incollection',
  'paper-conference': 'inproceedings',
  report: 'techreport',
  thesis: 'phdthesis',
};

/** The field that has what an item is part of. */
const CONTAINERS: Readonly<Record<string, string>> = {
  article: 'journal',
  incollection: 'booktitle',
  inproceedings: 'booktitle',
};

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** What TeX would take for a command becomes the letter that was meant. */
export function escapeBibtex(text: string): string {
  return text.replace(/[\\~^]|[&%$#_{}]/g, (letter) => ESCAPES[letter] ?? `\\${letter}`);
}

/** Within a second pair of braces a name is not taken apart, and a title keeps its capitals. */
function whole(text: string): string {
  return `{${escapeBibtex(text)}}`;
}

function nameOf({ family, given, literal }: Name): string {
  if (literal !== undefined) return whole(literal);
  return [family, given].flatMap((part) => (part ? escapeBibtex(part) : [])).join(', ');
}

function datesOf(item: Item) {
  const [year, month] = partsOf(item.issued);
  const [first, ...rest] = partsOf(item.accessed);
  return {
    year: year === undefined ? undefined : String(year),
    month: month === undefined ? undefined : MONTHS[month - 1],
    read: first === undefined ? undefined : [first, ...rest.map((part) => padded(part))].join('-'),
  };
}

/** The key of an item in BibTeX: its id, which is never given to another. */
export function bibtexKey(id: string): string {
  return id.replace(/[^A-Za-z0-9_.:-]/g, '-');
}

/** Addresses are taken as they stand, but for braces, which none has unescaped. */
function addressOf(url: string | undefined): string | undefined {
  return url?.replace(/[{}\\]/g, encodeURIComponent);
}

function plain(text: string | undefined): string | undefined {
  return text === undefined ? undefined : escapeBibtex(text);
}

/** An item as an entry of BibTeX, in UTF-8. */
export function formatBibtex(item: Item): string {
  const type = TYPES[item.type] ?? 'misc';
  const container = CONTAINERS[type] ?? 'howpublished';
  const { year, month, read } = datesOf(item);
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['author', item.author?.map(nameOf).join(' and ')],
    ['title', whole(item.title)],
    [container, plain(item['container-title'])],
    [type === 'techreport' ? 'institution' : 'publisher', plain(item.publisher)],
    ['year', year],
    ['volume', plain(item.volume)],
    ['number', plain(item.issue)],
    ['pages', plain(item.page)?.replace(/(?<=\d)[-–](?=\d)/g, '--')],
    ['version', plain(item.version)],
    ['doi', addressOf(item.DOI)],
    ['isbn', plain(item.ISBN)],
    ['url', addressOf(item.URL)],
    ['urldate', read],
    ['language', plain(item.language)],
    ['note', plain(item.note)],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}}`] : []));
  // Months are words that every style knows, and stand without braces.
  const named = month === undefined ? [] : [`  month = ${month}`];
  return `@${type}{${bibtexKey(item.id)},\n${[...lines, ...named].join(',\n')}\n}\n`;
}
