import type { Description } from '../../../src/core/atlas/description.ts';
import type { Text } from '../../../src/core/text/text.ts';
import type { Table } from '../tables/column.ts';

/** What lies beside the published files, so that a copy of them knows whose and how old it is. */
export function formatReadMe(
  { title, subtitle, version, asOf, licence }: Description,
  tables: readonly Table[],
  files: readonly string[],
  wordsOf: (file: string) => Text,
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
    'Every file says this itself: the tables in their last columns, sources.json in custom.record of each item (CSL-JSON has',
    'no other place for it), schema.json in $comment.',
    'Cada archivo lo dice también: las tablas en sus últimas columnas; sources.json en custom.record de cada elemento (CSL-JSON',
    'no tiene otro lugar para ello); schema.json en $comment.',
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
