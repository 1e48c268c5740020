import type { Description } from '../../../src/core/atlas/description.ts';
import type { Language, Text } from '../../../src/core/text/text.ts';
import { en } from '../../../src/i18n/en.ts';
import { es } from '../../../src/i18n/es.ts';
import { createFormat } from '../../../src/i18n/format.ts';
import { escapeHtml } from '../pages/escapeHtml.ts';
import type { Field, Table } from '../tables/column.ts';
import type { FileWords } from './dataPackage.ts';

interface Words {
  readonly file: string;
  readonly title: string;
  readonly intro: string;
  readonly contents: string;
  readonly tables: string;
  readonly others: string;
  readonly key: string;
  readonly column: string;
  readonly type: string;
  readonly about: string;
  readonly values: string;
  readonly always: string;
  readonly types: Readonly<Record<Field['type'], string>>;
  readonly other: string;
  readonly back: string;
}

export const CODEBOOKS: Readonly<Record<Language, string>> = {
  en: 'codebook.html',
  es: 'codebook-es.html',
};

const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    file: 'File',
    title: 'Codebook',
    intro:
      'What stands in every file and every column. The tables are UTF-8 with a byte order mark, comma-separated, with lines ending in CR LF. Dates are as precise as their source, and from and to are both inclusive. An empty cell means that nothing is known, never zero.',
    contents: 'Contents',
    tables: 'Tables',
    others: 'Other files',
    key: 'Rows are told apart by',
    column: 'Column',
    type: 'Type',
    about: 'What it says',
    values: 'Values',
    always: 'always filled',
    types: { string: 'text', integer: 'whole number', number: 'number', boolean: 'true or false' },
    other: 'Español',
    back: 'To the map',
  },
  es: {
    file: 'Archivo',
    title: 'Libro de códigos',
    intro:
      'Qué contiene cada archivo y cada columna. Las tablas están en UTF-8 con marca de orden de bytes, separadas por comas y con fin de línea CR LF. Las fechas son tan precisas como su fuente, y from y to son inclusive. Una celda vacía significa que no se sabe nada, nunca cero.',
    contents: 'Contenido',
    tables: 'Tablas',
    others: 'Otros archivos',
    key: 'Las filas se distinguen por',
    column: 'Columna',
    type: 'Tipo',
    about: 'Qué dice',
    values: 'Valores',
    always: 'siempre lleno',
    types: { string: 'texto', integer: 'número entero', number: 'número', boolean: 'true o false' },
    other: 'English',
    back: 'Al mapa',
  },
};

const MESSAGES = { en, es };

const codes = (values: readonly string[]) =>
  values.map((value) => `<code>${escapeHtml(value)}</code>`).join(', ');

/** With roles: on a narrow screen the cells lie below each other, and a browser would no longer tell of a table. */
function rowOf({ name, type, about, isRequired, oneOf }: Field, language: Language): string {
  const words = WORDS[language];
  const always = isRequired ? `, ${words.always}` : '';
  const values = oneOf ? `<p>${words.values}: ${codes(oneOf)}</p>` : '';
  return `<tr role="row"><th role="rowheader" scope="row"><code>${name}</code></th><td role="cell">${words.types[type]}${always}</td><td role="cell">${escapeHtml(about[language])}${values}</td></tr>`;
}

function sectionOf({ file, about, key, fields }: Table, language: Language): string {
  const { column, type, about: what, key: keyWords } = WORDS[language];
  return `<section aria-labelledby="${file}">
<h3 id="${file}"><a href="${file}" download>${file}</a></h3>
<p>${escapeHtml(about[language])} ${keyWords} ${codes(key)}.</p>
<table role="table" aria-labelledby="${file}">
<thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">${column}</th><th role="columnheader" scope="col">${type}</th><th role="columnheader" scope="col">${what}</th></tr></thead>
<tbody role="rowgroup">
${fields.map((field) => rowOf(field, language)).join('\n')}
</tbody>
</table>
</section>`;
}

/** A page that explains every published file and column, out of the same words as the data package. */
export function formatCodebook(
  { title, version, asOf, licence }: Description,
  tables: readonly Table[],
  others: readonly (readonly [file: string, words: FileWords])[],
  language: Language,
): string {
  const words = WORDS[language];
  const other: Language = language === 'en' ? 'es' : 'en';
  const links = tables.map(({ file }) => `<li><a href="#${file}">${file}</a></li>`).join('');
  const name: Text = title;
  const date = createFormat(language, MESSAGES[language].numbers).date(asOf);
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${words.title} · ${escapeHtml(name[language])}</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self'">
<link rel="icon" href="../icon.svg">
<link rel="stylesheet" href="codebook.css">
<link rel="alternate" hreflang="${other}" href="${CODEBOOKS[other]}">
</head>
<body>
<header>
<p class="ways"><a href="../?lang=${language}">${words.back}</a> <a href="${CODEBOOKS[other]}" lang="${other}" hreflang="${other}">${words.other}</a></p>
<h1>${escapeHtml(name[language])}: ${words.title.toLowerCase()}</h1>
<p>${MESSAGES[language].version(version, date)} · <a href="${licence.URL}" rel="license noopener noreferrer">${escapeHtml(licence.name)}</a></p>
<p class="intro">${escapeHtml(words.intro)}</p>
<nav class="contents" aria-label="${words.contents}"><ul>${links}<li><a href="#others">${words.others}</a></li></ul></nav>
</header>
<main>
<h2>${words.tables}</h2>
${tables.map((table) => sectionOf(table, language)).join('\n')}
<h2 id="others">${words.others}</h2>
<dl>
${others.map(([file, told]) => `<dt><a href="${file}" download>${file}</a></dt><dd>${escapeHtml(told[language])}</dd>`).join('\n')}
</dl>
</main>
</body>
</html>
`;
}
