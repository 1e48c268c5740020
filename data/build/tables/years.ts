import type { Description } from '../../../src/core/atlas/description.ts';
import type { Painter } from '../../../src/core/choropleth/paint.ts';
import type { Borders } from '../../../src/core/geography/borders.ts';
import type { Sheet } from './column.ts';
import { createSheet } from './csv.ts';
import { columnsOf, type Row } from './yearColumns.ts';

function rowsOf(
  { layers, span }: Pick<Description, 'layers' | 'span'>,
  painter: Painter,
): readonly Row[] {
  const years = Array.from({ length: span.to - span.from + 1 }, (_, index) => span.from + index);
  return years.flatMap((year) =>
    layers.flatMap(({ id: layer }) =>
      [...painter.cellsAt(layer, 'best', year)].map(([country, cell]) => ({
        year,
        layer,
        country,
        cell,
      })),
    ),
  );
}

/** `by-year.csv`: what the map shows, by the same road as the map, blanks among it. */
export function createYearSheet(
  description: Pick<Description, 'layers' | 'span'>,
  borders: Borders,
  painter: Painter,
): Sheet {
  return createSheet(
    {
      file: 'by-year.csv',
      about: {
        en: 'One row a country, layer and year of which the map shows anything, with or without a number. A toll of several years is given whole in each of them, with its from and to: years must not be added up. Countries that are not listed have nothing on record; that is not a zero.',
        es: 'Una fila por país, capa y año de los que el mapa muestra algo, con número o sin él. Las bajas de varios años figuran completas en cada uno de ellos, con su from y su to: los años no deben sumarse. De los países que no aparecen no consta nada; eso no es un cero.',
      },
      key: ['year', 'layer', 'country'],
    },
    columnsOf(description, borders),
    rowsOf(description, painter),
  );
}
