import type { FilesMessages } from './filesMessages.ts';

export const en: FilesMessages = {
  'interventions.geojson':
    'the dataset: interventions with their claims, events, and what is attested without a number (GeoJSON)',
  'sources.json': 'all sources (CSL-JSON)',
  'citations.json': 'the sources as text, in the styles of Chicago, APA and ISO 690',
  'sources.bib': 'the sources for BibTeX',
  'sources.ris': 'the sources for programs that keep references (RIS)',
  'events.geojson': 'battles and other events as points (GeoJSON)',
  'figures.csv': 'one row a claim',
  'interventions.csv': 'one row an intervention',
  'events.csv': 'one row a battle or other event',
  'attestations.csv': 'one row a statement without a number',
  'polities.csv': 'one row a state or territory within one border',
  'notes.json': 'wordings, summaries and contradictions, in both languages',
  'moments.json': 'the story in moments',
  'atlas.json': 'what the atlas is about: actor, years, sides, layers and classes',
  'gazetteer.json': 'other names of places and people, and regions',
  'country-codes.json': 'names and codes of countries, and what each means in which year',
  'about.json': 'the rules of figures and borders, in words',
  'by-year.csv': 'what the map paints, year by year',
  'borders.topojson': 'the borders of every year (TopoJSON)',
  'borders.world.topojson':
    'the same with the detail of a world map: what the page begins with (TopoJSON)',
  'versions.json': 'the released versions of the dataset; versions/ has what each painted',
  'withdrawn.json': 'claims that are no longer in the dataset, and what stands for them',
  'schema.json': 'the schema of the dataset (JSON Schema)',
  'datapackage.json': 'every file and column, for programs (Frictionless Data Package)',
  'CITATION.cff': 'how to cite the dataset, for programs',
};
