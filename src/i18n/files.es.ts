import type { FilesMessages } from './filesMessages.ts';

export const es: FilesMessages = {
  'interventions.geojson':
    'el conjunto de datos: intervenciones con sus afirmaciones, hechos y lo atestiguado sin número (GeoJSON)',
  'sources.json': 'todas las fuentes (CSL-JSON)',
  'citations.json': 'las fuentes como texto, en los estilos Chicago, APA e ISO 690',
  'sources.bib': 'las fuentes para BibTeX',
  'sources.ris': 'las fuentes para gestores de referencias (RIS)',
  'events.geojson': 'batallas y otros hechos como puntos (GeoJSON)',
  'figures.csv': 'una fila por afirmación',
  'interventions.csv': 'una fila por intervención',
  'events.csv': 'una fila por batalla u otro hecho',
  'attestations.csv': 'una fila por declaración sin número',
  'polities.csv': 'una fila por Estado o territorio con una frontera',
  'notes.json': 'enunciados, resúmenes y contradicciones, en ambos idiomas',
  'moments.json': 'el relato en momentos',
  'atlas.json': 'de qué trata el atlas: actor, años, bandos, capas y clases',
  'gazetteer.json': 'otros nombres de lugares y personas, y regiones',
  'country-codes.json': 'nombres y códigos de países, y qué significa cada uno en qué año',
  'about.json': 'las reglas de las cifras y de las fronteras, en palabras',
  'by-year.csv': 'lo que pinta el mapa, año por año',
  'borders.topojson': 'las fronteras de cada año (TopoJSON)',
  'borders.world.topojson':
    'lo mismo con el detalle de un mapamundi: con ello empieza la página (TopoJSON)',
  'versions.json': 'las versiones publicadas de los datos; versions/ tiene lo que pintó cada una',
  'withdrawn.json': 'las afirmaciones que ya no están en los datos, y cuál está en su lugar',
  'schema.json': 'el esquema del conjunto de datos (JSON Schema)',
  'datapackage.json': 'cada archivo y cada columna, para programas (Frictionless Data Package)',
  'CITATION.cff': 'cómo citar el conjunto de datos, para programas',
};
