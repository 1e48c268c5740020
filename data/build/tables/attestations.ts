import type { Attestation, Dataset } from '../../../src/core/dataset/dataset.ts';
import { KINDS, STANDINGS } from '../../../src/core/dataset/vocabulary.ts';
import {
  type Column,
  locatorColumns,
  pair,
  type Sheet,
  sourceColumn,
  spanColumns,
  text,
} from './column.ts';
import { createSheet } from './csv.ts';
import type { Lookup } from './lookup.ts';

const isRequired = true;

function columnsOf(lookup: Lookup): readonly Column<Attestation>[] {
  const [locator, spanishLocator] = locatorColumns<Attestation>();
  return [
    text('id', 'The statement.', 'La declaración.', ({ id }) => id, { isRequired }),
    text(
      'country',
      'Present-day country, ISO 3166-1 alpha-3; ZZZ for several together.',
      'País actual, ISO 3166-1 alfa-3; ZZZ para varios en conjunto.',
      ({ country }) => country,
      { isRequired },
    ),
    ...pair<Attestation>(
      'country_name',
      { en: 'The name of the country today.', es: 'El nombre actual del país.' },
      ({ country }) => lookup.countryOf(country),
    ),
    text(
      'polity',
      'The state of that time that is meant, where the code of today is ambiguous.',
      'El Estado de entonces al que se refiere, donde el código actual es ambiguo.',
      ({ polity }) => polity,
    ),
    ...spanColumns<Attestation>(
      {
        en: 'When, as precise as the source; empty where it gives no date.',
        es: 'Cuándo, tan preciso como la fuente; vacío donde no da fecha.',
      },
      false,
    ),
    text(
      'kinds',
      `What was done there, joined by a space: ${KINDS.join(', ')}. Empty where the source does not tell.`,
      `Qué se hizo allí, separado por un espacio: ${KINDS.join(', ')}. Vacío donde la fuente no lo dice.`,
      ({ kinds }) => kinds.join(' '),
    ),
    text(
      'standing',
      'documented, alleged, denied or unverified, as of an intervention.',
      'documented, alleged, denied o unverified, como de una intervención.',
      ({ standing }) => standing,
      { isRequired, oneOf: STANDINGS },
    ),
    ...pair<Attestation>(
      'wording',
      { en: 'What the source says.', es: 'Lo que dice la fuente.' },
      ({ wording }) => wording,
    ),
    sourceColumn(),
    locator,
    text(
      'source_grade',
      'How reliable the page that was read is.',
      'Qué fiabilidad tiene la página leída.',
      ({ source }) => lookup.sourceOf(source)?.grade,
    ),
    text(
      'intervention',
      'The intervention to which it belongs, where there is one.',
      'La intervención a la que pertenece, si la hay.',
      ({ intervention }) => intervention,
    ),
    spanishLocator,
  ];
}

/** `attestations.csv`: one row a statement without a number. */
export function createAttestationSheet(dataset: Dataset, lookup: Lookup): Sheet {
  return createSheet(
    {
      file: 'attestations.csv',
      about: {
        en: 'One row a statement that they were in a country, or that help was given, without a number.',
        es: 'Una fila por declaración de que estuvieron en un país, o de que se dio ayuda, sin un número.',
      },
      key: ['id'],
    },
    columnsOf(lookup),
    dataset.attestations,
  );
}
