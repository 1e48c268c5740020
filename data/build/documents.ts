import type { Description } from '../../src/core/atlas/description.ts';
import { en } from '../../src/i18n/en.ts';
import { es } from '../../src/i18n/es.ts';
import { formatCitation } from './citation.ts';
import { createDataPackage, type FileWords } from './dataPackage.ts';
import { formatReadMe } from './readMe.ts';
import type { Table } from './tables/column.ts';

type Files = Readonly<Record<string, string>>;

/** What the “Data” dialog of the page says of a file. */
function wordsOf(file: string): FileWords {
  const words = { en: en.dataFiles[file], es: es.dataFiles[file] };
  if (words.en === undefined || words.es === undefined) {
    throw new Error(`no words for ${file}; add it to dataFiles in src/i18n`);
  }
  return { en: words.en, es: words.es };
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
  return {
    ...described,
    'datapackage.json': JSON.stringify(dataPackage, null, 1),
    'CITATION.cff': formatCitation(description),
    'README.txt': formatReadMe(description, tables, Object.keys(described), wordsOf),
  };
}
