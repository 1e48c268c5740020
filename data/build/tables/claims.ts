import type { Description } from '../../../src/core/atlas/description.ts';
import { type Claim, claimsOf, type Dataset } from '../../../src/core/dataset/dataset.ts';
import type { Notes } from '../../../src/core/dataset/notes.ts';
import { GRADES } from '../../../src/core/dataset/source.ts';
import { QUALIFIERS } from '../../../src/core/dataset/vocabulary.ts';
import {
  type Column,
  integer,
  locatorColumns,
  pair,
  type Sheet,
  sourceColumn,
  spanColumns,
  text,
} from './column.ts';
import { createSheet } from './csv.ts';
import type { Lookup } from './lookup.ts';

/** What the claims do not say themselves. */
interface Words extends Lookup {
  readonly notes: Readonly<Record<string, Notes>>;
  /** The date as the source gives it, by the claim’s id. */
  readonly dated: ReadonlyMap<string, string>;
  readonly names: ReadonlyMap<string, Dataset['interventions'][number]['name']>;
}

const isRequired = true;

function numberColumns(): readonly Column<Claim>[] {
  return [
    integer(
      'low',
      'The lowest number that the source itself gives.',
      'El número más bajo que da la propia fuente.',
      ({ low }) => low,
    ),
    integer(
      'best',
      'The number that the source itself gives.',
      'El número que da la propia fuente.',
      ({ best }) => best,
    ),
    integer(
      'high',
      'The highest number that the source itself gives.',
      'El número más alto que da la propia fuente.',
      ({ high }) => high,
    ),
  ];
}

function firstColumns({ sides }: Pick<Description, 'sides'>): readonly Column<Claim>[] {
  const side = { isRequired, oneOf: sides.map(({ id }) => id) };
  const [from, to] = spanColumns<Claim>(
    {
      en: 'When it was so, as precise as the source: 1975, 1975-11 or 1975-11-09. For a stock the time at which they were there, for a toll the time that it covers.',
      es: 'Cuándo era así, tan preciso como la fuente: 1975, 1975-11 o 1975-11-09. De una existencia, el momento en que estaban allí; de las bajas, el tiempo que abarcan.',
    },
    isRequired,
    true,
  );
  return [
    text(
      'id',
      'The claim. Ids are never used again.',
      'La afirmación. Ningún identificador se vuelve a usar.',
      ({ id }) => id,
      { isRequired },
    ),
    text(
      'intervention',
      'The intervention: an id of interventions.csv.',
      'La intervención: un identificador de interventions.csv.',
      (claim) => claim.intervention,
      { isRequired },
    ),
    text(
      'country',
      'Present-day country, ISO 3166-1 alpha-3, or a land that was divided then, as DEU-FRG; ZZZ for several together.',
      'País actual, ISO 3166-1 alfa-3, o un país entonces dividido, como DEU-FRG; ZZZ para varios en conjunto.',
      ({ country }) => country,
      { isRequired, pattern: '^[A-Z]{3,4}(-[A-Z]{1,3})?$' },
    ),
    text(
      'measure',
      'What is counted: a key of the measures in notes.json.',
      'Qué se cuenta: una clave de las medidas de notes.json.',
      ({ measure }) => measure,
      { isRequired, pattern: '^[a-z_]+$' },
    ),
    ...(from && to ? [from, { ...to, isRequired }] : []),
    ...numberColumns(),
    text(
      'qualifier',
      'How the source gives it: exact (low = best = high), about (best only), more-than (low only), at-most (high only), range (low and high), hundreds (the word of the source; low is 200).',
      'Cómo lo da la fuente: exact (low = best = high), about (solo best), more-than (solo low), at-most (solo high), range (low y high), hundreds (palabra de la fuente; low es 200).',
      ({ qualifier }) => qualifier,
      { isRequired, oneOf: QUALIFIERS },
    ),
    text(
      'side',
      'Whose word it is, by the claimant’s interest.',
      'De quién es la palabra, según el interés de quien afirma.',
      (claim) => claim.side,
      side,
    ),
  ];
}

function nameColumns({
  names,
  ...lookup
}: Pick<Words, 'names' | keyof Lookup>): readonly Column<Claim>[] {
  return [
    ...pair<Claim>(
      'intervention_name',
      { en: 'The name of the intervention.', es: 'El nombre de la intervención.' },
      ({ intervention }) => names.get(intervention),
    ),
    ...pair<Claim>(
      'country_name',
      { en: 'The name of the country today.', es: 'El nombre actual del país.' },
      ({ country }) => lookup.countryOf(country),
    ),
    ...pair<Claim>(
      'measure_name',
      { en: 'The measure in words.', es: 'La medida en palabras.' },
      ({ measure }) => lookup.measureOf(measure),
    ),
  ];
}

/** What is read in the source, and how reliable that is. */
function gradeColumns({ sourceOf }: Pick<Lookup, 'sourceOf'>): readonly Column<Claim>[] {
  return [
    text(
      'source_title',
      'The title of the source, in its own language.',
      'El título de la fuente, en su propia lengua.',
      ({ source }) => sourceOf(source)?.title,
    ),
    text(
      'source_grade',
      'How reliable the page that was read is: good, medium or weak; sources.json says why.',
      'Qué fiabilidad tiene la página leída: good, buena; medium, media; weak, débil; sources.json dice por qué.',
      ({ source }) => sourceOf(source)?.grade,
      { oneOf: GRADES },
    ),
  ];
}

function saidColumns({ notes, names, dated, ...lookup }: Words): readonly Column<Claim>[] {
  const wordingOf = ({ id, intervention, wording }: Claim) =>
    wording ?? notes[intervention]?.wordings?.[id];
  const reasonOf = ({ id, intervention }: Claim) => notes[intervention]?.reasons?.[id];
  const spanish = <Row>([, column]: readonly Column<Row>[]) => (column ? [column] : []);
  const wording = pair<Claim>(
    'wording',
    {
      en: 'What is counted and how, with every caveat.',
      es: 'Qué se cuenta y cómo, con todas las reservas.',
    },
    wordingOf,
  );
  const preferred = pair<Claim>(
    'preferred',
    {
      en: 'The editor’s reason to paint this claim and not its rivals; empty where there is none.',
      es: 'La razón del editor para pintar esta afirmación y no sus rivales; vacía donde no la hay.',
    },
    reasonOf,
  );
  const [locator] = locatorColumns<Claim>();
  return [
    ...wording.slice(0, 1),
    sourceColumn(),
    locator,
    ...preferred.slice(0, 1),
    ...pair<Claim>(
      'claimant',
      {
        en: 'Who makes the statement: whoever the source quotes, else its author.',
        es: 'Quién hace la afirmación: aquel a quien cita la fuente o, si no, su autor.',
      },
      ({ claimant }) => lookup.claimantOf(claimant),
      true,
    ),
    {
      name: 'weak',
      type: 'boolean',
      about: {
        en: 'true where the source is graded weak or the wording itself is in doubt: never to be taken for a fact.',
        es: 'true donde la fuente se califica de débil o la propia redacción es dudosa: nunca debe tomarse por un hecho.',
      },
      isRequired,
      cellOf: ({ weak }) => weak ?? false,
    },
    text(
      'timing',
      'throughout the span, or sometime in it (a peak that is not dated); empty where the source does not say.',
      'throughout, en todo el período, o sometime, en algún momento de él (un máximo sin fecha); vacío donde la fuente no lo dice.',
      ({ timing }) => timing,
      { oneOf: ['throughout', 'sometime'] },
    ),
    text(
      'dated',
      'The date in the words of the source.',
      'La fecha en palabras de la fuente.',
      ({ id }) => dated.get(id),
    ),
    ...spanish(wording),
    ...spanish(preferred),
    ...nameColumns({ names, ...lookup }),
    ...gradeColumns(lookup),
  ];
}

/** `figures.csv`: one row a claim. */
export function createClaimSheet(
  dataset: Dataset,
  description: Pick<Description, 'sides'>,
  words: Omit<Words, 'names'>,
): Sheet {
  const names = new Map(
    [...dataset.interventions, ...dataset.series].map(({ id, name }) => [id, name]),
  );
  const [, spanishLocator] = locatorColumns<Claim>();
  const [, , fromYear, toYear] = spanColumns<Claim>({ en: '', es: '' }, isRequired, true);
  return createSheet(
    {
      file: 'figures.csv',
      about: {
        en: 'One row a claim: what one source states on one measure in one country. Claims that disagree stand side by side; they are not to be added or averaged.',
        es: 'Una fila por afirmación: lo que una fuente dice de una medida en un país. Las afirmaciones que discrepan están una junto a otra; no deben sumarse ni promediarse.',
      },
      key: ['id'],
    },
    [
      ...firstColumns(description),
      ...saidColumns({ ...words, names }),
      ...(fromYear && toYear ? [fromYear, { ...toYear, isRequired }] : []),
      spanishLocator,
    ],
    claimsOf(dataset),
  );
}
