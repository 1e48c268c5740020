// Makes what the build reads of `us-troops.csv`: `series.csv` and `sources.json`.
// Run it after a change:  node data/examples/us-troops/convert.mjs [FOLDER]
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];

/** The state of its time that a printed name or a code of today means on the map, up to a year; the last one for good. */
const MEANT = {
  Aden: [[9999, 'YMD']],
  Antigua: [[9999, 'ATG']],
  'British Virgin Islands': [[9999, 'VGB']],
  Czechoslovakia: [[9999, 'CSK']],
  'German Democratic Republic': [[9999, 'DDR']],
  // The map shows the last day of the year: of 1990 it has one Germany.
  Germany: [
    [1989, 'DEU-FRG'],
    [9999, 'DEU'],
  ],
  'Mariana Islands': [[9999, 'MNP']],
  'Netherlands Antilles': [[2009, 'ANT']],
  Russia: [
    [1990, 'SUN'],
    [9999, 'RUS'],
  ],
  Seychelles: [[9999, 'SYC']],
  'South Vietnam': [[9999, 'VNM-S']],
  'St. Helena': [[9999, 'SHN']],
  'Turks and Caicos Islands': [[9999, 'TCA']],
  Vietnam: [
    [1975, 'VDR'],
    [9999, 'VNM'],
  ],
  'Western Sahara': [[9999, 'ESH']],
  Yemen: [
    [1989, 'YEM-N'],
    [9999, 'YEM'],
  ],
  'Yemen Arab Republic': [[9999, 'YEM-N']],
  Yugoslavia: [
    [2002, 'YUG'],
    [2005, 'SCG'],
    [9999, 'SRB'],
  ],
};

/** What is only a part of a state of its time, and must not be painted as the whole: up to a year. */
const PARTS = { XKX: 2007 };

function placeOf(country, year) {
  const beside = (name) => ({
    country: 'ZZZ',
    place: name.toLowerCase().replaceAll(/[^a-z]+/g, '-'),
  });
  if (year <= (PARTS[country] ?? 0)) return beside('Kosovo');
  if (/^[A-Z]{3}$/.test(country)) return { country, place: '' };
  const meant = MEANT[country]?.find(([last]) => year <= last)?.[1];
  return meant ? { country: meant, place: '' } : beside(country);
}

function sourceOf(title) {
  const [, name, year] = /^DMDC report, (\w+) (\d{4})$/.exec(title) ?? [];
  const month = MONTHS.indexOf(name) + 1;
  if (month === 0) throw new Error(`not a report; ${title}`);
  return {
    id: `DMDC-${year}-${String(month).padStart(2, '0')}`,
    title,
    issued: [Number(year), month],
  };
}

const READ_AT = {
  en: 'Read in the R package troopdata 1.0.4 (Allen, Flynn and Machain, Conflict Management and Peace Science 39(3), 2022); the report was not opened.',
  es: 'Leído en el paquete de R troopdata 1.0.4 (Allen, Flynn y Machain, Conflict Management and Peace Science 39(3), 2022); el informe no se abrió.',
};

function itemOf({ id, title, issued }) {
  return {
    id,
    type: 'report',
    title,
    publisher: 'United States Department of Defense',
    issued: { 'date-parts': [issued] },
    language: 'en',
    custom: {
      kind: 'government',
      reading: 'excerpt',
      reliability: {
        grade: 'medium',
        en: 'Medium: the government’s own count, read in a collection and not in the report.',
        es: 'Media: recuento del propio Gobierno, leído en una recopilación y no en el informe.',
      },
      readAt: READ_AT,
      findable: {
        en: 'Through the Defense Manpower Data Center of the United States Department of Defense.',
        es: 'A través del Defense Manpower Data Center del Departamento de Defensa de los Estados Unidos.',
      },
    },
  };
}

/** The collection itself, which says where a count is left out. */
const COLLECTION = {
  id: 'TROOPDATA',
  type: 'dataset',
  title: 'troopdata: Tools for Analyzing Cross-National Military Deployment and Basing Data',
  author: [
    { family: 'Flynn', given: 'Michael E.' },
    { family: 'Allen', given: 'Michael A.' },
    { family: 'Machain', given: 'Carla Martinez' },
  ],
  issued: { 'date-parts': [[2022]] },
  language: 'en',
  custom: {
    kind: 'scholarship',
    reading: 'excerpt',
    reliability: {
      grade: 'medium',
      en: 'Medium: a scholarly collection of the government’s reports, of which the figures and their dates were read.',
      es: 'Media: recopilación académica de los informes del Gobierno, de la que se leyeron las cifras y sus fechas.',
    },
    findable: {
      en: 'As the R package troopdata 1.0.4, and by “Global U.S. military deployment data: 1950–2020”, Conflict Management and Peace Science 39(3), 2022.',
      es: 'Como paquete de R troopdata 1.0.4, y por «Global U.S. military deployment data: 1950–2020», Conflict Management and Peace Science 39(3), 2022.',
    },
  },
};

const [, ...lines] = readFileSync(join(import.meta.dirname, 'us-troops.csv'), 'utf8')
  .trim()
  .split(/\r?\n/);
const sources = new Map();
const rows = lines.map((line) => {
  const [, printed, year, troops, title] = /^"?([^",]+)"?,(\d{4}),(\d+),"(.+)"$/.exec(line) ?? [];
  if (title === undefined) throw new Error(`not a row; ${line}`);
  const source = sourceOf(title);
  sources.set(source.id, source);
  const { country, place } = placeOf(printed, Number(year));
  return ['personnel', country, year, troops, source.id, place].join(',');
});
const items = [...sources.values()].sort((one, other) => (one.id < other.id ? -1 : 1)).map(itemOf);
const folder = process.argv[2] ?? import.meta.dirname;
writeFileSync(
  join(folder, 'series.csv'),
  `${['measure,country,year,value,source,place', ...rows].join('\n')}\n`,
);
writeFileSync(join(folder, 'sources.json'), `${JSON.stringify([...items, COLLECTION], null, 2)}\n`);
