import type { Description } from '../../src/core/atlas/description.ts';
import type { FileWords } from './dataPackage.ts';
import type { Table } from './tables/column.ts';

/** What lies beside the published files, so that a copy of them knows whose and how old it is. */
export function formatReadMe(
  { title, subtitle, version, asOf, licence }: Description,
  tables: readonly Table[],
  files: readonly string[],
  wordsOf: (file: string) => FileWords,
): string {
  const tableWords = new Map(tables.map(({ file, about }) => [file, about]));
  const listed = files.map((file) => {
    const { en, es } = tableWords.get(file) ?? wordsOf(file);
    return `${file}\n  ${en}\n  ${es}`;
  });
  return [
    `${title.en}: ${subtitle.en}`,
    `${title.es}: ${subtitle.es}`,
    '',
    `Dataset ${version}, up to ${asOf}. ${licence.name}: ${licence.URL}`,
    `Conjunto de datos ${version}, hasta ${asOf}. ${licence.name}: ${licence.URL}`,
    '',
    `Cite as: ${title.en}, dataset version ${version}. Borders: made with Natural Earth.`,
    `Cítese: ${title.es}, versión ${version} de los datos. Fronteras: hechas con Natural Earth.`,
    '',
    'The tables are UTF-8 with a byte order mark, comma-separated, lines ending in CR LF (RFC 4180).',
    'A blank is never a zero. codebook.html explains every column, datapackage.json does so for programs.',
    'Las tablas están en UTF-8 con marca de orden de bytes, separadas por comas, con fin de línea CR LF (RFC 4180).',
    'Un blanco nunca es un cero. codebook-es.html explica cada columna; datapackage.json, para programas.',
    '',
    ...listed,
    '',
  ].join('\n');
}
