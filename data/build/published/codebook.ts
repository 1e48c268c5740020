import type { Description } from '../../../src/core/atlas/description.ts';
import { type Language, readIn, type Text } from '../../../src/core/text/text.ts';
import { createFormat } from '../../../src/i18n/format.ts';
import { nameOfLanguage } from '../../../src/i18n/words.ts';
import { MESSAGES, PLAIN, WRITTEN } from '../inputs/words.ts';
import { escapeHtml } from '../pages/escapeHtml.ts';
import type { Field, Table } from '../tables/column.ts';

const codes = (values: readonly string[]) =>
  values.map((value) => `<code>${escapeHtml(value)}</code>`).join(', ');

/** With roles: on a narrow screen the cells lie below each other, and a browser would no longer tell of a table. */
function rowOf({ name, type, about, isRequired, oneOf }: Field, language: Language): string {
  const words = readIn(language, PLAIN).codebook;
  const always = isRequired ? `, ${words.always}` : '';
  const values = oneOf ? `<p>${words.values}: ${codes(oneOf)}</p>` : '';
  return `<tr role="row"><th role="rowheader" scope="row"><code>${name}</code></th><td role="cell">${words.types[type]}${always}</td><td role="cell">${escapeHtml(readIn(language, about))}${values}</td></tr>`;
}

function sectionOf({ file, about, key, fields }: Table, language: Language): string {
  const { column, type, about: what, key: keyWords } = readIn(language, PLAIN).codebook;
  return `<section aria-labelledby="${file}">
<h3 id="${file}"><a href="${file}" download>${file}</a></h3>
<p>${escapeHtml(readIn(language, about))} ${keyWords} ${codes(key)}.</p>
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
  files: readonly (readonly [file: string, words: Text])[],
  language: Language,
): string {
  const { codebook, version: wordVersion, numbers } = readIn(language, MESSAGES);
  const words = readIn(language, PLAIN).codebook;
  const others = WRITTEN.filter((other) => other !== language);
  const fileIn = (other: Language) => readIn(other, MESSAGES).codebook.file;
  const links = tables.map(({ file }) => `<li><a href="#${file}">${file}</a></li>`).join('');
  const name = escapeHtml(readIn(language, title));
  const date = createFormat(language, numbers).date(asOf);
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${codebook.name} · ${name}</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self'">
<link rel="icon" href="../icon.svg">
<link rel="stylesheet" href="codebook.css">
${others.map((other) => `<link rel="alternate" hreflang="${other}" href="${fileIn(other)}">`).join('')}
</head>
<body>
<header>
<p class="ways"><a href="../?lang=${language}">${words.back}</a>${others.map((other) => ` <a href="${fileIn(other)}" lang="${other}" hreflang="${other}">${nameOfLanguage(other)}</a>`).join('')}</p>
<h1>${name}: ${codebook.name.toLocaleLowerCase(language)}</h1>
<p>${wordVersion(version, date)} · <a href="${licence.URL}" rel="license noopener noreferrer">${escapeHtml(licence.name)}</a></p>
<p class="intro">${escapeHtml(words.intro)}</p>
<nav class="contents" aria-label="${words.contents}"><ul>${links}<li><a href="#others">${words.others}</a></li></ul></nav>
</header>
<main>
<h2>${words.tables}</h2>
${tables.map((table) => sectionOf(table, language)).join('\n')}
<h2 id="others">${words.others}</h2>
<dl>
${files.map(([file, told]) => `<dt><a href="${file}" download>${file}</a></dt><dd>${escapeHtml(readIn(language, told))}</dd>`).join('\n')}
</dl>
</main>
</body>
</html>
`;
}
