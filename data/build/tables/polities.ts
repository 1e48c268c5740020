import { fileLongitude } from '../../../src/core/geography/antimeridian.ts';
import type { Borders, Polity } from '../../../src/core/geography/borders.ts';
import { type Column, integer, number, pair, type Sheet, text } from './column.ts';
import { createSheet } from './csv.ts';

const isRequired = true;

const isDay = { pattern: '^\\d{4}-\\d{2}-\\d{2}$' };

const COLUMNS: readonly Column<Polity>[] = [
  integer(
    'row',
    'Its place in borders.topojson, from 0.',
    'Su lugar en borders.topojson, desde 0.',
    ({ row }) => row,
    { isRequired },
  ),
  text(
    'id',
    'ISO 3166-1 alpha-3, ISO 3166-3 for a former state, or the table’s own. Two rows of one id are two borders or two names.',
    'ISO 3166-1 alfa-3, ISO 3166-3 para un Estado desaparecido o código propio de la tabla. Dos filas de un identificador son dos fronteras o dos nombres.',
    ({ id }) => id,
    { isRequired },
  ),
  ...pair<Polity>(
    'name',
    { en: 'Its name in that time.', es: 'Su nombre de entonces.' },
    ({ name }) => name,
    true,
  ),
  text(
    'from',
    'Its first day; empty where it was so before the atlas begins.',
    'Su primer día; vacío donde ya era así antes de que comience el atlas.',
    ({ from }) => from,
    isDay,
  ),
  text(
    'to',
    'Its last day, inclusive, as validUntil in borders.topojson; empty where it still is so.',
    'Su último día, inclusive, como validUntil en borders.topojson; vacío donde sigue siendo así.',
    ({ validUntil }) => validUntil,
    isDay,
  ),
  text(
    'status',
    'sovereign, dependency, occupied, disputed or unrecognised.',
    'sovereign, soberano; dependency, dependencia; occupied, ocupado; disputed, en disputa; unrecognised, no reconocido.',
    ({ status }) => status,
    { isRequired },
  ),
  text(
    'owner',
    'The state that governs or holds it.',
    'El Estado que lo gobierna u ocupa.',
    ({ owner }) => owner,
  ),
  text(
    'iso',
    'Present-day codes of its land, joined by a space.',
    'Códigos actuales de su territorio, separados por un espacio.',
    ({ iso }) => iso.join(' '),
    { isRequired },
  ),
  number(
    'longitude',
    'Of a point well inside its largest piece of land.',
    'De un punto bien adentro de su mayor porción de tierra.',
    ({ label: [lng] }) => fileLongitude(lng),
  ),
  number('latitude', 'Of the same point.', 'Del mismo punto.', ({ label: [, lat] }) => lat),
  integer('area', 'Square kilometres.', 'Kilómetros cuadrados.', ({ area }) => area, {
    isRequired,
  }),
];

/** `polities.csv`: the rows of the borders, for who needs no shapes. */
export function createPolitySheet({ polities }: Borders): Sheet {
  return createSheet(
    {
      file: 'polities.csv',
      about: {
        en: 'One row a state, dependency or area under one name within one border: the properties of borders.topojson.',
        es: 'Una fila por Estado, dependencia o zona con un nombre y una frontera: las propiedades de borders.topojson.',
      },
      key: ['row'],
    },
    COLUMNS,
    polities,
  );
}
