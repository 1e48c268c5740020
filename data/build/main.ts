import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createPainter } from '../../src/core/choropleth/paint.ts';
import { parseDataset } from '../../src/core/dataset/parse.ts';
import { createYearIndex } from '../../src/core/dataset/yearIndex.ts';
import { createCollection, createNotes, withoutWords } from './collection.ts';
import { DATA, readInputs } from './inputs.ts';
import { createJsonSchema } from './jsonSchema.ts';
import { checkPlaces } from './places.ts';
import { formatFigures, formatYears } from './tables.ts';
import { wordIssue } from './wordIssue.ts';

const OUT = join(DATA, '..', 'public', 'data');

/** Builds everything that is published beside the page. Any issue stops it. */
function build(): void {
  const inputs = readInputs();
  const { atlas, entries, sources, measures, topology, borders, known } = inputs;
  const collection = createCollection(entries, atlas, borders);
  const notes = createNotes(entries);
  const { dataset, issues } = parseDataset(collection, { ...known, isEdited: true });
  if (!dataset || issues.length > 0) {
    throw new Error(
      `the dataset has ${issues.length} issues:\n${issues.map(wordIssue).join('\n')}`,
    );
  }
  const index = createYearIndex(dataset, borders);
  const unplaced = checkPlaces(index);
  if (unplaced.length > 0) throw new Error(unplaced.map(wordIssue).join('\n'));
  mkdirSync(OUT, { recursive: true });
  const write = (name: string, text: string) => writeFileSync(join(OUT, name), text);
  write('interventions.geojson', JSON.stringify(withoutWords(collection)));
  write('sources.json', JSON.stringify(sources));
  write('notes.json', JSON.stringify({ measures, interventions: notes }));
  write('borders.topojson', JSON.stringify(topology));
  write('figures.csv', formatFigures(dataset, notes));
  write('by-year.csv', formatYears(dataset, borders, createPainter(index)));
  write('schema.json', JSON.stringify(createJsonSchema(), null, 2));
  const claims = dataset.interventions.flatMap((intervention) => intervention.claims).length;
  console.log(
    `data: ${dataset.interventions.length} interventions, ${claims} claims, ${dataset.events.length} events, ${sources.length} sources, ${borders.polities.length} polities`,
  );
}

build();
