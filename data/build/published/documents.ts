import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Description } from '../../../src/core/atlas/description.ts';
import { readIn, type Text } from '../../../src/core/text/text.ts';
import { en } from '../../../src/i18n/files.en.ts';
import { es } from '../../../src/i18n/files.es.ts';
import { DATA } from '../edited/folder.ts';
import { MESSAGES, WRITTEN } from '../inputs/words.ts';
import type { Table } from '../tables/column.ts';
import { formatCitation } from './citation.ts';
import { formatCodebook } from './codebook.ts';
import { createDataPackage } from './dataPackage.ts';
import { formatReadMe } from './readMe.ts';

type Files = Readonly<Record<string, string>>;

/** What the “Data” dialog of the page says of a file. */
function wordsOf(file: string): Text {
  const words = { en: en[file], es: es[file] };
  if (words.en === undefined || words.es === undefined) {
    throw new Error(`no words for ${file}; add it to src/i18n/files.en.ts and its neighbours`);
  }
  return { en: words.en, es: words.es };
}

/** The page’s own colours and sizes, and what the codebook makes of them. */
function readStyle(): string {
  const read = (path: string) => readFileSync(join(DATA, path), 'utf8');
  return [read('../src/view/tokens.css'), read('build/published/codebook.css')].join('\n');
}

/** The files with what explains them: licence, version and date, columns, how to cite. */
export function withDocuments(
  files: Files,
  description: Description,
  tables: readonly Table[],
): Files {
  const described = {
    ...files,
    ...Object.fromEntries(tables.map(({ file, text }) => [file, text])),
  };
  const dataPackage = createDataPackage(description, tables, described, wordsOf);
  const others = Object.keys(files).map((file) => [file, wordsOf(file)] as const);
  const codebooks = WRITTEN.map((language) => [
    readIn(language, MESSAGES).codebook.file,
    formatCodebook(description, tables, others, language),
  ]);
  return {
    ...described,
    ...Object.fromEntries(codebooks),
    'codebook.css': readStyle(),
    'datapackage.json': JSON.stringify(dataPackage, null, 1),
    'CITATION.cff': formatCitation(description),
    'README.txt': formatReadMe(description, tables, Object.keys(described), wordsOf),
  };
}
