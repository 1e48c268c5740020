import type { Difference } from '../core/choropleth/total.ts';
import type { Language } from '../core/text/text.ts';

/** Words of the panel that nobody needs before it is opened: they come with it, in both languages. */
export interface EvidenceWords {
  readonly everyIntervention: string;
  readonly contradictionClaims: (count: number) => string;
  readonly background: string;
  readonly sentences: (count: number) => string;
  /** The mark at the end of a sentence, and the way back from its source. */
  readonly sourceMark: (number: number, source: string, locator: string) => string;
  readonly backToText: (number: number, locator: string) => string;
  readonly denied: (by: string, span: string | null) => string;
  readonly sourcesOf: (count: number) => string;
  readonly attested: string;
  readonly withoutYear: string;
  /** A source may give one end of a time only. */
  readonly since: (date: string) => string;
  readonly until: (date: string) => string;
  readonly totals: (year: number) => string;
  readonly totalsLead: (
    sum: string,
    range: string | null,
    countries: number,
    year: number,
  ) => string;
  readonly totalsMeet: string;
  readonly differences: Readonly<Record<Difference, (count: number) => string>>;
  readonly totalsYears: string;
  readonly totalsToll: string;
  readonly totalsWhy: string;
  /** When a source appeared: a date, its season (1 is spring) and whether it is inferred. */
  readonly issued: (date: string, season?: number, isInferred?: boolean) => string;
  readonly openCopy: string;
  readonly findable: (how: string) => string;
  /** Who makes a statement: the data name bodies in English. */
  readonly claimant: (name: string) => string;
}

const en: EvidenceWords = {
  everyIntervention: 'Interventions of all years',
  contradictionClaims: (count) => (count === 1 ? 'The claim' : `The ${count} claims`),
  background: 'Background',
  sentences: (count) => (count === 1 ? '1 passage' : `${count} passages`),
  sourceMark: (number, source, locator) => `Source ${number}: ${source}, ${locator}`,
  backToText: (number, locator) => `${number}, ${locator}: back to the text`,
  denied: (by, span) => `Denied by: ${by}${span === null ? '' : `, ${span}`}`,
  sourcesOf: (count) => `Sources that attest it (${count})`,
  attested: 'Attested without a number',
  withoutYear: 'Attested, without a year',
  since: (date) => `from ${date}`,
  until: (date) => `until ${date}`,
  totals: (year) => `Sources’ own totals for all countries, ${year}`,
  totalsLead: (sum, range, countries, year) =>
    countries === 0
      ? `No country has a figure above zero on the map of ${year}.`
      : `On the map of ${year} the figures add up to ${sum}, in ${countries} ${countries === 1 ? 'country' : 'countries'}${range === null ? '' : `; all their claims together allow ${range}`}.`,
  totalsMeet: 'The totals below lie within that.',
  differences: {
    'unknown-countries': (count) =>
      `One reason why a total is higher: ${count} more ${count === 1 ? 'country adds' : 'countries add'} nothing to the map, because the number is unknown or denied.`,
    'narrower-measure': () =>
      'One reason why a total is lower: it counts doctors, health staff or builders only, where the map shows the broadest count that each country has.',
    carried: (count) =>
      count === 1
        ? 'One figure on the map is the last count of an earlier year.'
        : `${count} figures on the map are last counts of earlier years.`,
  },
  totalsYears: 'A total given for several years together may not hold in each of them.',
  totalsToll:
    'The map shows the toll of each intervention that lasts in the year; a total of many years counts the others, too, and cannot be compared year by year.',
  totalsWhy:
    'A total may also count other places, months or people. It is never painted, and never shared out among countries.',
  issued: (date, season, isInferred) =>
    `${isInferred ? 'about ' : ''}${season === undefined ? '' : `${['spring', 'summer', 'autumn', 'winter'][season - 1]} `}${date}`,
  openCopy: 'Open the copy that was read',
  findable: (how) => `How to find it: ${how}`,
  claimant: (name) => name,
};

/** Bodies that the data name in English and that have a Spanish name; newspapers and persons keep their own. */
const CLAIMANTS: readonly (readonly [english: string, spanish: string])[] = [
  ['Wikipedia contributors', 'colaboradores de Wikipedia'],
  ['US National Security Council', 'Consejo de Seguridad Nacional de los Estados Unidos'],
  ['US State Department', 'Departamento de Estado de los Estados Unidos'],
  ['US intelligence community', 'servicios de inteligencia de los Estados Unidos'],
  ['US government', 'Gobierno de los Estados Unidos'],
  ['US officials', 'funcionarios de los Estados Unidos'],
  ['US Embassy in', 'Embajada de los Estados Unidos en'],
  ['US Interests Section in Havana', 'Sección de Intereses de los Estados Unidos en La Habana'],
  ['Western intelligence sources', 'fuentes de inteligencia occidentales'],
  ['Government of Cuba', 'Gobierno de Cuba'],
  ['Cuban government', 'Gobierno cubano'],
  ['Government of Venezuela', 'Gobierno de Venezuela'],
  ['Cuban News Agency', 'Agencia Cubana de Noticias'],
  ['Cuban Defence Ministry', 'Ministerio de las Fuerzas Armadas de Cuba'],
  ['Cuban Foreign Ministry', 'Ministerio de Relaciones Exteriores de Cuba'],
  ['Cuban Ministry of Public Health', 'Ministerio de Salud Pública de Cuba'],
  ['Cuban official figures collected by', 'cifras oficiales cubanas reunidas por'],
  ['United Nations', 'Naciones Unidas'],
  ['Author not named', 'autor no nombrado'],
  ['author not shown', 'autor no indicado'],
  ['author not visible', 'autor no indicado'],
  ['quoted by', 'según'],
  ['interviewed by', 'en entrevista con'],
  ['and others', 'y otros'],
];

function claimantInSpanish(name: string): string {
  return CLAIMANTS.reduce((words, [english, spanish]) => words.replace(english, spanish), name);
}

const es: EvidenceWords = {
  everyIntervention: 'Intervenciones de todos los años',
  contradictionClaims: (count) => (count === 1 ? 'La afirmación' : `Las ${count} afirmaciones`),
  background: 'Trasfondo',
  sentences: (count) => (count === 1 ? '1 pasaje' : `${count} pasajes`),
  sourceMark: (number, source, locator) => `Fuente ${number}: ${source}, ${locator}`,
  backToText: (number, locator) => `${number}, ${locator}: volver al texto`,
  denied: (by, span) => `Negado por: ${claimantInSpanish(by)}${span === null ? '' : `, ${span}`}`,
  sourcesOf: (count) => `Fuentes que la atestiguan (${count})`,
  attested: 'Atestiguado sin número',
  withoutYear: 'Atestiguado, sin año',
  since: (date) => `desde ${date}`,
  until: (date) => `hasta ${date}`,
  totals: (year) => `Totales de las propias fuentes para todos los países, ${year}`,
  totalsLead: (sum, range, countries, year) =>
    countries === 0
      ? `Ningún país tiene una cifra superior a cero en el mapa de ${year}.`
      : `En el mapa de ${year} las cifras suman ${sum}, en ${countries} ${countries === 1 ? 'país' : 'países'}${range === null ? '' : `; todas sus afirmaciones juntas admiten ${range}`}.`,
  totalsMeet: 'Los totales que siguen caben en ese margen.',
  differences: {
    'unknown-countries': (count) =>
      `Una razón de que un total sea mayor: ${count === 1 ? 'otro país no suma' : `otros ${count} países no suman`} nada al mapa, porque el número se desconoce o se niega.`,
    'narrower-measure': () =>
      'Una razón de que un total sea menor: cuenta solo médicos, personal de salud o constructores, y el mapa muestra el recuento más amplio que tiene cada país.',
    carried: (count) =>
      count === 1
        ? 'Una cifra del mapa es el último recuento de un año anterior.'
        : `${count} cifras del mapa son el último recuento de años anteriores.`,
  },
  totalsYears: 'Un total dado para varios años juntos puede no valer en cada uno de ellos.',
  totalsToll:
    'El mapa muestra las bajas de cada intervención que dura en el año; un total de muchos años cuenta también las demás y no puede compararse año por año.',
  totalsWhy:
    'Un total puede contar además otros lugares, meses o personas. Nunca se pinta ni se reparte entre países.',
  issued: (date, season, isInferred) =>
    `${isInferred ? (/^\d+ de /.test(date) ? 'hacia el ' : 'hacia ') : ''}${season === undefined ? '' : `${['primavera', 'verano', 'otoño', 'invierno'][season - 1]} de `}${date}`,
  openCopy: 'Abrir la copia leída',
  findable: (how) => `Cómo encontrarla: ${how}`,
  claimant: claimantInSpanish,
};

export const EVIDENCE_WORDS: Readonly<Record<Language, EvidenceWords>> = { en, es };
