import type { FeatureCollection, Point } from 'geojson';
import type { Description } from '../../../src/core/atlas/description.ts';
import type { Dataset, PointEvent } from '../../../src/core/dataset/dataset.ts';
import type { Notes } from '../../../src/core/dataset/notes.ts';
import { editionOf } from '../inputs/edition.ts';
import {
  type Column,
  number,
  pair,
  type Sheet,
  sourceColumn,
  spanColumns,
  text,
} from './column.ts';
import { createSheet } from './csv.ts';

type NotesById = Readonly<Record<string, Notes>>;

const isRequired = true;

function columnsOf(notes: NotesById): readonly Column<PointEvent>[] {
  const toldOf = ({ id, intervention }: PointEvent) => notes[intervention]?.events?.[id];
  return [
    text('id', 'The event.', 'El hecho.', ({ id }) => id, { isRequired }),
    text(
      'intervention',
      'Its intervention: an id of interventions.csv.',
      'Su intervención: un identificador de interventions.csv.',
      ({ intervention }) => intervention,
      { isRequired },
    ),
    ...pair<PointEvent>(
      'name',
      { en: 'The place or the name of the event.', es: 'El lugar o el nombre del hecho.' },
      ({ name }) => name,
      true,
    ),
    ...spanColumns<PointEvent>(
      {
        en: 'When it began, as precise as the source.',
        es: 'Cuándo comenzó, tan preciso como la fuente.',
      },
      isRequired,
      true,
    ),
    number(
      'longitude',
      'Degrees east of Greenwich (WGS 84).',
      'Grados al este de Greenwich (WGS 84).',
      ({ position }) => position.lng,
      { isRequired },
    ),
    number(
      'latitude',
      'Degrees north of the equator (WGS 84).',
      'Grados al norte del ecuador (WGS 84).',
      ({ position }) => position.lat,
      { isRequired },
    ),
    number(
      'precision',
      'How far off the place may be, in degrees.',
      'Cuánto puede errar el lugar, en grados.',
      ({ precision }) => precision,
      { isRequired },
    ),
    text(
      'basis',
      'page where the source gives the place, general-knowledge where an atlas does.',
      'page donde la fuente da el lugar, general-knowledge donde lo da un atlas.',
      ({ basis }) => basis,
      { isRequired, oneOf: ['page', 'general-knowledge'] },
    ),
    ...pair<PointEvent>(
      'note',
      { en: 'What is to be known of it.', es: 'Lo que conviene saber de él.' },
      (event) => event.note ?? toldOf(event)?.note,
    ),
    ...pair<PointEvent>(
      'outcome',
      { en: 'How it ended, by the source.', es: 'Cómo terminó, según la fuente.' },
      (event) => event.outcome ?? toldOf(event)?.outcome,
    ),
    sourceColumn(),
    text(
      'claims',
      'Claims on it: ids of figures.csv, joined by a space.',
      'Afirmaciones sobre él: identificadores de figures.csv, separados por un espacio.',
      ({ claims }) => claims?.join(' '),
    ),
  ];
}

/** `events.csv`: one row a point event. */
export function createEventSheet(dataset: Dataset, notes: NotesById): Sheet {
  return createSheet(
    {
      file: 'events.csv',
      about: {
        en: 'One row a battle, landing or other event in one place.',
        es: 'Una fila por batalla, desembarco u otro hecho en un lugar.',
      },
      key: ['id'],
    },
    columnsOf(notes),
    dataset.events,
  );
}

/** `events.geojson`: the same as points whose properties are plain values, as GIS programs want them. */
export function formatEvents(
  { events }: Dataset,
  notes: NotesById,
  description: Pick<Description, 'title' | 'version' | 'asOf' | 'licence'>,
): string {
  const columns = columnsOf(notes);
  const features = events.map((event) => ({
    type: 'Feature' as const,
    id: event.id,
    geometry: { type: 'Point' as const, coordinates: [event.position.lng, event.position.lat] },
    properties: Object.fromEntries(
      columns.map(({ name, cellOf }) => [name, cellOf(event) ?? null]),
    ),
  }));
  const collection: FeatureCollection<Point> = { type: 'FeatureCollection', features };
  const frame = { title: description.title.en, ...editionOf(description) };
  return JSON.stringify({ ...frame, ...collection });
}
