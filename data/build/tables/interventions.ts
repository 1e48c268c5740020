import type { Dataset, Intervention } from '../../../src/core/dataset/dataset.ts';
import type { Notes } from '../../../src/core/dataset/notes.ts';
import { KINDS, STANDINGS } from '../../../src/core/dataset/vocabulary.ts';
import { type Column, integer, pair, type Sheet, spanColumns, text } from './column.ts';
import { createSheet } from './csv.ts';
import type { Lookup } from './lookup.ts';

const isRequired = true;

/** The names of several countries in both languages, or nothing where one is not known. */
function namesOf(codes: readonly string[], { countryOf }: Lookup) {
  const names = codes.map((code) => countryOf(code) ?? { en: code, es: code });
  return { en: names.map(({ en }) => en).join('; '), es: names.map(({ es }) => es).join('; ') };
}

function whereColumns(lookup: Lookup): readonly Column<Intervention>[] {
  return [
    text('id', 'The intervention.', 'La intervención.', ({ id }) => id, { isRequired }),
    ...pair<Intervention>('name', { en: 'Its name.', es: 'Su nombre.' }, ({ name }) => name, true),
    text(
      'actor',
      'Who intervened, ISO 3166-1 alpha-3.',
      'Quién intervino, ISO 3166-1 alfa-3.',
      ({ actor }) => actor,
      { isRequired },
    ),
    text(
      'countries',
      'Where, as present-day ISO 3166-1 alpha-3 codes joined by a space; ZZZ for sums over several.',
      'Dónde, en códigos ISO 3166-1 alfa-3 actuales separados por un espacio; ZZZ para sumas de varios.',
      ({ countries }) => countries.join(' '),
      { isRequired },
    ),
    ...pair<Intervention>(
      'country_names',
      {
        en: 'The countries by their names of today, joined by semicolons.',
        es: 'Los países por sus nombres actuales, separados por punto y coma.',
      },
      ({ countries }) => namesOf(countries, lookup),
    ),
  ];
}

function whenColumns(): readonly Column<Intervention>[] {
  return [
    ...spanColumns<Intervention>(
      {
        en: 'The beginning, as precise as the source.',
        es: 'El comienzo, tan preciso como la fuente.',
      },
      isRequired,
    ),
    text(
      'circa',
      'Those of from and to that no source states.',
      'Aquellos de from y to que ninguna fuente da.',
      ({ circa }) => circa?.join(' '),
    ),
  ];
}

function whatColumns(notes: Readonly<Record<string, Notes>>): readonly Column<Intervention>[] {
  return [
    text(
      'kinds',
      `What was done there, joined by a space: ${KINDS.join(', ')}. Empty where none is on record.`,
      `Qué se hizo allí, separado por un espacio: ${KINDS.join(', ')}. Vacío donde no consta ninguno.`,
      ({ kinds }) => kinds.join(' '),
    ),
    text(
      'standing',
      'documented; alleged by somebody who could not know; denied by the state that is said to have sent them; unverified.',
      'documented, documentada; alleged, alegada por quien no podía saberlo; denied, negada por el Estado que las habría enviado; unverified, sin verificar.',
      ({ standing }) => standing,
      { isRequired, oneOf: STANDINGS },
    ),
    text(
      'denied_by',
      'Who denied it, where a denial is on record.',
      'Quién la negó, donde consta un desmentido.',
      ({ denial }) => denial?.by,
    ),
    text(
      'within',
      'For a battle: the id of its war.',
      'De una batalla: el identificador de su guerra.',
      ({ within }) => within,
    ),
    text(
      'shared_with',
      'Another intervention that counts the same people.',
      'Otra intervención que cuenta a las mismas personas.',
      ({ sharedWith }) => sharedWith,
    ),
    ...pair<Intervention>(
      'summary',
      { en: 'What happened, in a few sentences.', es: 'Qué ocurrió, en pocas frases.' },
      ({ id }) => notes[id]?.summary,
    ),
  ];
}

/** What else the dataset has of it. */
function restColumns({ events }: Pick<Dataset, 'events'>): readonly Column<Intervention>[] {
  return [
    integer(
      'claims',
      'How many claims figures.csv has of it.',
      'Cuántas afirmaciones tiene de ella figures.csv.',
      ({ claims }) => claims.length,
      { isRequired },
    ),
    integer(
      'events',
      'How many events events.csv has of it.',
      'Cuántos hechos tiene de ella events.csv.',
      ({ id }) => events.filter(({ intervention }) => intervention === id).length,
      { isRequired },
    ),
    text(
      'sources',
      'Ids of sources.json that attest it, joined by a space.',
      'Identificadores de sources.json que la atestiguan, separados por un espacio.',
      ({ sources }) => sources.join(' '),
    ),
  ];
}

/** `interventions.csv`: one row an intervention. */
export function createInterventionSheet(
  dataset: Dataset,
  lookup: Lookup,
  notes: Readonly<Record<string, Notes>>,
): Sheet {
  return createSheet(
    {
      file: 'interventions.csv',
      about: {
        en: 'One row an intervention, mission or battle.',
        es: 'Una fila por intervención, misión o batalla.',
      },
      key: ['id'],
    },
    [...whereColumns(lookup), ...whenColumns(), ...whatColumns(notes), ...restColumns(dataset)],
    dataset.interventions,
  );
}
