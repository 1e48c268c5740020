import type { Description } from '../../../src/core/atlas/description.ts';
import type { Cell } from '../../../src/core/choropleth/cell.ts';
import type { LayerId } from '../../../src/core/choropleth/layer.ts';
import type { Figure } from '../../../src/core/dataset/figure.ts';
import { KINDS, QUALIFIERS } from '../../../src/core/dataset/vocabulary.ts';
import type { Borders } from '../../../src/core/geography/borders.ts';
import { type Column, integer, number, pair, text } from './column.ts';

const LOOKS = [
  'stated',
  'carried',
  'whole',
  'weak',
  'together',
  'zero',
  'unknown',
  'withheld',
  'denied',
  'involved',
  'disagreement',
] as const;
type Look = (typeof LOOKS)[number];

/** What the map shows of one country on one layer in one year. */
export interface Row {
  readonly year: number;
  readonly layer: LayerId;
  readonly country: string;
  readonly cell: Cell;
}

/** The number of a cell, if it has one. Of what is denied it is what those who allege it say. */
function figureOf(cell: Cell): Figure | null {
  if (cell.type === 'unknown' || cell.type === 'involvement') return null;
  return cell.type === 'denied' ? cell.figure : cell;
}

const LOOK_OF_BASIS = {
  stated: 'stated',
  carried: 'carried',
  'whole-intervention': 'whole',
} as const;

function lookOf(cell: Cell): Look {
  if (cell.type === 'involvement') return 'involved';
  if (cell.type === 'unknown') return cell.isWithheld ? 'withheld' : 'unknown';
  if (cell.type !== 'figure') return cell.type;
  if (cell.isWeak) return 'weak';
  if (cell.value === 0) return 'zero';
  return cell.isTogether ? 'together' : LOOK_OF_BASIS[cell.basis];
}

const unique = (words: readonly string[]) => [...new Set(words)].join(' ');

/** How the number is known, where all that is painted says so in one way. */
function qualifierOf({ painted }: Figure): string {
  return unique(painted.map(({ qualifier }) => qualifier));
}

const ofFigure =
  <T>(cellOf: (figure: Figure) => T) =>
  ({ cell }: Row): T | undefined => {
    const figure = figureOf(cell);
    return figure === null ? undefined : cellOf(figure);
  };

function kindsOf({ cell }: Row): string | undefined {
  return cell.type === 'involvement' || cell.type === 'denied' ? cell.kinds.join(' ') : undefined;
}

const isRequired = true;

function keyColumns({ layers }: Pick<Description, 'layers'>): readonly Column<Row>[] {
  return [
    integer(
      'year',
      'The year; borders and names are those of its last day.',
      'El año; las fronteras y los nombres son los de su último día.',
      ({ year }) => year,
      { isRequired },
    ),
    text(
      'layer',
      'A layer of the map. It is no measure: the same people may be counted on several.',
      'Una capa del mapa. No es una medida: las mismas personas pueden contarse en varias.',
      ({ layer }) => layer,
      { isRequired, oneOf: layers.map(({ id }) => id) },
    ),
    text(
      'country',
      'The state or territory of that year: an id of polities.csv.',
      'El Estado o territorio de ese año: un identificador de polities.csv.',
      ({ country }) => country,
      { isRequired },
    ),
  ];
}

/** The number painted, and those around it. */
function numberColumns(): readonly Column<Row>[] {
  return [
    text(
      'measure',
      'What is counted: a key of the measures in notes.json.',
      'Qué se cuenta: una clave de las medidas de notes.json.',
      ofFigure(({ measure }) => measure),
    ),
    text(
      'qualifier',
      `How the painted claims give the number: ${QUALIFIERS.join(', ')}; several where claims on several interventions add up.`,
      `Cómo dan el número las afirmaciones pintadas: ${QUALIFIERS.join(', ')}; varios donde se suman las de varias intervenciones.`,
      ofFigure(qualifierOf),
    ),
    integer(
      'low',
      'The lowest that any claim on the same thing states, of weak ones only where all are; of a disagreement the lowest of those that are compared.',
      'Lo más bajo que dice una afirmación sobre lo mismo, de las débiles solo donde todas lo son; de un desacuerdo, lo más bajo de las que se comparan.',
      ofFigure(({ low }) => low),
    ),
    integer(
      'best',
      'The number painted.',
      'El número pintado.',
      ofFigure(({ value }) => value),
    ),
    integer(
      'high',
      'The highest that any claim on the same thing states, of weak ones only where all are; of a disagreement the highest of those that are compared.',
      'Lo más alto que dice una afirmación sobre lo mismo, de las débiles solo donde todas lo son; de un desacuerdo, lo más alto de las que se comparan.',
      ofFigure(({ high }) => high),
    ),
  ];
}

/** Of which time the number is. */
function timeColumns(): readonly Column<Row>[] {
  return [
    text(
      'basis',
      'stated, carried, or whole-intervention: a toll of all its years together.',
      'stated, carried o whole-intervention: bajas de todos sus años en conjunto.',
      ofFigure(({ basis }) => basis),
      { oneOf: Object.keys(LOOK_OF_BASIS) },
    ),
    integer(
      'carried_from',
      'The year that a carried number comes from.',
      'El año del que procede un número trasladado.',
      ofFigure(({ carriedFrom }) => carriedFrom),
    ),
    text(
      'from',
      'Of a toll of several years: when it begins. The same toll stands in each of its years: never add the years up.',
      'De bajas de varios años: cuándo comienzan. Las mismas bajas están en cada uno de sus años: nunca deben sumarse los años.',
      ofFigure(({ span }) => span?.from),
    ),
    text(
      'to',
      'Of a toll of several years: when it ends.',
      'De bajas de varios años: cuándo terminan.',
      ofFigure(({ span }) => span?.to ?? undefined),
    ),
  ];
}

/** How far the number may be trusted, and added up. */
function trustColumns(): readonly Column<Row>[] {
  return [
    {
      name: 'weak',
      type: 'boolean',
      about: {
        en: 'true where the number rests on weak claims only: not to be taken for a fact.',
        es: 'true donde el número descansa solo en afirmaciones débiles: no debe tomarse por un hecho.',
      },
      cellOf: ofFigure(({ isWeak }) => isWeak),
    },
    {
      name: 'add',
      type: 'boolean',
      about: {
        en: 'true where the number may be added to those of other countries in the same year and layer; false for a toll of several years, a weak, denied or joint number, or a disagreement.',
        es: 'true donde el número puede sumarse a los de otros países del mismo año y capa; false para bajas de varios años, para un número débil, negado o conjunto y para un desacuerdo.',
      },
      cellOf: ({ cell }) =>
        figureOf(cell) === null
          ? undefined
          : ['stated', 'carried', 'zero'].includes(lookOf(cell)) &&
            figureOf(cell)?.basis !== 'whole-intervention',
    },
  ];
}

/** What only one layer, or a blank, has. */
function layerColumns(): readonly Column<Row>[] {
  return [
    text(
      'kinds',
      `Of involvement: what was done there, joined by a space: ${KINDS.join(', ')}.`,
      `De la participación: qué se hizo allí, separado por un espacio: ${KINDS.join(', ')}.`,
      kindsOf,
    ),
    text(
      'doubted_kinds',
      'Of involvement: kinds that are only alleged, or denied.',
      'De la participación: formas solo alegadas o negadas.',
      ({ cell }) => (cell.type === 'involvement' ? cell.doubted.join(' ') : undefined),
    ),
    integer(
      'last_count',
      'Where the number is unknown: the last year that anybody counted.',
      'Donde se desconoce el número: el último año en que alguien contó.',
      ({ cell }) => (cell.type === 'unknown' ? (cell.lastCount ?? undefined) : undefined),
    ),
    number(
      'ratio',
      'Of a disagreement: the highest claim over the lowest that speaks of the same time; empty where there is one source only, or where the lowest is zero.',
      'De un desacuerdo: la afirmación más alta dividida por la más baja que habla del mismo tiempo; vacío donde hay una sola fuente o donde la más baja es cero.',
      ({ cell }) =>
        cell.type === 'disagreement' && cell.sources > 1 && Number.isFinite(cell.ratio)
          ? Number(cell.ratio.toFixed(3))
          : undefined,
    ),
    integer(
      'compared',
      'Of a disagreement: how many sources speak of the same time; 1 is one source only.',
      'De un desacuerdo: cuántas fuentes hablan del mismo tiempo; 1 es una sola fuente.',
      ({ cell }) => (cell.type === 'disagreement' ? cell.sources : undefined),
    ),
  ];
}

/** The columns of `by-year.csv`. */
export function columnsOf(
  description: Pick<Description, 'layers'>,
  borders: Borders,
): readonly Column<Row>[] {
  const nameOf = ({ country, year }: Row) =>
    borders.polityAt(country, year)?.name ?? { en: country, es: country };
  const name = pair<Row>(
    'name',
    { en: 'Its name in that year.', es: 'Su nombre en ese año.' },
    nameOf,
    true,
  );
  return [
    ...keyColumns(description),
    ...name.slice(0, 1),
    text(
      'look',
      'How the map shows it: stated (a claim on that year), carried (of another year), whole (a toll of several years), weak (weak claims only), together (counted with other people), zero (a source says none), unknown (there, but no number), withheld (there, but whoever counts does not publish the number), denied (denied, or only alleged), involved (what was done), disagreement (how far the claims are apart).',
      'Cómo lo muestra el mapa: stated (una afirmación sobre ese año), carried (de otro año), whole (bajas de varios años), weak (solo afirmaciones débiles), together (contados con otras personas), zero (una fuente dice que ninguno), unknown (presentes, sin número), withheld (presentes, pero quien los cuenta no publica el número), denied (negado o solo alegado), involved (qué se hizo), disagreement (cuánto distan las afirmaciones).',
      ({ cell }) => lookOf(cell),
      { isRequired, oneOf: LOOKS },
    ),
    ...numberColumns(),
    ...timeColumns(),
    text(
      'claims',
      'The claims painted: ids of figures.csv joined by a space, one a presence that adds up.',
      'Las afirmaciones pintadas: identificadores de figures.csv separados por un espacio, una por presencia que se suma.',
      ofFigure(({ painted }) => unique(painted.map(({ id }) => id))),
    ),
    ...name.slice(1),
    text(
      'sources',
      'Their sources: ids of sources.json joined by a space.',
      'Sus fuentes: identificadores de sources.json separados por un espacio.',
      ofFigure(({ painted }) => unique(painted.map(({ source }) => source))),
    ),
    ...trustColumns(),
    ...layerColumns(),
  ];
}
