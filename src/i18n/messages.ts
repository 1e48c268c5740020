import type { Blank, Look } from '../core/choropleth/swatch.ts';
import type { Difference } from '../core/choropleth/total.ts';
import type { Estimate } from '../core/dataset/estimate.ts';
import type { Numbered, Part } from '../core/dataset/locator.ts';
import type { Kind, Standing } from '../core/dataset/vocabulary.ts';
import type { BorderChangeType } from '../core/geography/borderChange.ts';
import type { ProjectionId } from '../core/geography/projection.ts';
import type { Side } from '../core/geography/side.ts';
import type { TargetType } from '../core/search/document.ts';
import type { RepairCode } from '../core/state/field.ts';
import type { SymbolId } from '../core/state/state.ts';
import type { InterventionColumn, YearColumn } from '../core/table/column.ts';

/** Who acts; null where a map is of nobody’s acts. */
type Agent = string | null;
type Repaired = (asked: string, used: string | undefined, key: string) => string;

/** Every word on the page. A language that lacks one does not compile. */
export interface Messages {
  /** A wording that begins a line elsewhere, as it is written within one. */
  readonly within: (text: string) => string;
  /** How numbers and dates are written. */
  readonly numbers: {
    /** The locale of dates: days stand before months, as in the sources. */
    readonly dates: string;
    /** What stands between the digits of thousands; null for what is usual. */
    readonly group: string | null;
    /** An interval whose ends have signs or fractions, beside which a dash would be misread. */
    readonly fromTo: (low: string, high: string) => string;
    readonly about: (n: string) => string;
    readonly moreThan: (n: string) => string;
    readonly atMost: (n: string) => string;
    readonly hundreds: (n: string) => string;
    readonly circa: (date: string) => string;
    /** A span without an end. */
    readonly ongoing: string;
  };
  /** A heading and what it is about: “All years: Troops”. */
  readonly titled: (title: string, what: string) => string;
  readonly skipToMap: string;
  /** `year` is null where what is open is of no one year. */
  readonly skipTo: (name: string, year: number | null) => string;
  readonly loading: string;
  readonly siblings: string;
  /** Out of a frame in another page. */
  readonly openAtlas: string;
  /** What is missing, as a list: “data/atlas.json and data/borders.topojson”. */
  readonly waitingFor: (files: string) => string;
  readonly loadingPart: string;
  readonly year: string;
  readonly yearInput: string;
  readonly play: string;
  readonly pause: string;
  readonly nextYear: string;
  readonly nextSourced: string;
  readonly speed: string;
  readonly speeds: Readonly<Record<'slow' | 'normal' | 'fast', string>>;
  readonly layer: string;
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly kindLetters: Readonly<Record<Kind, string>>;
  readonly estimate: string;
  readonly estimates: Readonly<Record<Estimate['pick'], string>>;
  /** The same on a phone: “According to: Best-supported”. */
  readonly briefEstimates: Readonly<Record<Estimate['pick'], string>>;
  readonly lensReminder: (name: string) => string;
  readonly resetLens: string;
  readonly standings: Readonly<Record<Standing, string>>;
  readonly legend: string;
  readonly ratioClasses: readonly [string, string, string, string];
  readonly blanks: Readonly<Record<Exclude<Blank, 'actor' | 'few'>, string>>;
  /** What is said otherwise where the figures are of nobody’s acts. */
  readonly withoutActor: {
    readonly blanks: Readonly<Record<'none' | 'unknown' | 'withheld', string>>;
    readonly cell: Readonly<Record<'unknown' | 'withheld', (what: string) => string>>;
  };
  /** Counts below the least class. */
  readonly few: (least: string) => string;
  readonly looks: Readonly<Record<Look, string>>;
  readonly countries: (count: number) => string;
  readonly actorNote: (actor: string) => string;
  readonly cell: {
    /** What is told of a place in a year, its parts in order. */
    readonly sentence: (name: string, year: number, parts: readonly string[]) => string;
    readonly none: (what: string) => string;
    readonly zero: (what: string) => string;
    readonly unknown: (what: string) => string;
    readonly withheld: (what: string) => string;
    readonly denied: string;
    readonly noNumber: (what: string) => string;
    /** Others than the side that is listened to give a number. */
    readonly unheard: (what: string) => string;
    readonly noCountSince: (year: number) => string;
    /** A number for some time within several years. */
    readonly sometime: (interval: string, years: string) => string;
    /** A number by those who allege what is denied. */
    readonly alleged: (figure: string) => string;
    /** Kinds of involvement that are only alleged or denied: beside others, or alone. */
    readonly doubted: (kinds: string) => string;
    readonly kindsAlleged: (kinds: string) => string;
    readonly weak: string;
    /** The day or months of which a count speaks. */
    readonly counted: (date: string) => string;
    readonly range: (interval: string) => string;
    readonly sources: (count: number) => string;
    readonly carried: (year: number) => string;
    readonly whole: (years: string) => string;
    readonly dependency: (owner: string) => string;
    readonly oneSource: string;
    readonly ratio: (ratio: string) => string;
    readonly actor: string;
  };
  /** What is said aloud of a new view, as short as it can be. */
  readonly summary: {
    readonly name: string;
    readonly titled: (title: string, year: number) => string;
    readonly line: (subject: string, what: string) => string;
    readonly figures: (
      count: number,
      place: string,
      figure: string,
      basis: string | null,
    ) => string;
    readonly weak: (count: number) => string;
    readonly zero: (count: number) => string;
    readonly unknown: (count: number) => string;
    readonly denied: (count: number) => string;
    readonly nothing: string;
    readonly involvement: (count: number, combat: string, fighting: number) => string;
    readonly disagreement: (count: number, place: string, ratio: string) => string;
    readonly estimate: (name: string) => string;
    readonly selected: (words: string) => string;
  };
  /** The headline above the map, and what stands below it; `places` and `at` know the articles of names. */
  readonly headline: {
    /** Around a number of people where the description of the atlas has no clause of its own. */
    readonly there: Readonly<Record<'one' | 'other', string>>;
    /** “5,500 in Ethiopia”. */
    readonly at: (what: string, place: string) => string;
    /** “in Angola, Ethiopia, and the Dominican Republic”. */
    readonly places: (names: readonly string[]) => string;
    readonly zero: string;
    /** `years`: in which they are counted, where that is to be said. */
    readonly others: (count: number, years: string | null) => string;
    /** Times, and by whose word: “in 1988”, “from 1975 to 1991”, “by the last counts of 1985”, “by a weak claim only”. */
    readonly inYear: (year: number) => string;
    readonly over: (from: string, to: string | null) => string;
    readonly lastCount: (year: number, count: number) => string;
    readonly weakly: (count: number) => string;
    /** Figures of different times, each beginning with its own. */
    readonly join: (told: readonly string[]) => string;
    readonly andOthers: (told: string, others: string) => string;
    /** What is told of a year: “in 1988, no presence is on record”; the sentences that follow, which begin small. */
    readonly ofYear: (year: number, told: string) => string;
    readonly zeroIn: (unit: string, places: string, range: string | null) => string;
    readonly unknown: (actor: Agent, places: string, unit: string) => string;
    /** Others than the side that is listened to give a number. */
    readonly unheard: (actor: Agent, places: string, unit: string) => string;
    /** Either in few words, below the name of what is counted. */
    readonly numberless: (actor: Agent, places: string, isUnheard: boolean) => string;
    readonly denied: (places: string) => string;
    readonly deniedMany: (count: number) => string;
    readonly none: (recorded: string, actor: Agent) => string;
    /** `combat`: where with combat troops; null where nowhere. */
    readonly kinds: (actor: Agent, places: string, combat: string | null) => string;
    readonly inCountries: (count: number) => string;
    readonly withCombat: (kind: string, places: string) => string;
    readonly combatIn: (kind: string, count: number) => string;
    readonly disagreement: (year: number, place: string, ratio: string) => string;
    readonly disagreementFromZero: (year: number, place: string, high: string) => string;
    readonly agreement: (year: number, isFull: boolean) => string;
    readonly nothingToCompare: (year: number, count: number) => string;
  };
  /** Sentences below the headline, of places that it does not name. */
  readonly deck: {
    readonly tolls: (count: number) => string;
    readonly together: (count: number) => string;
    readonly unknown: (count: number, isUnheard: boolean) => string;
    readonly weak: (count: number) => string;
    readonly oneWeak: (places: string, told: string) => string;
    readonly zero: (places: string) => string;
    readonly denied: (places: string) => string;
    readonly deniedMany: (count: number) => string;
    readonly claimed: (count: number) => string;
  };
  readonly details: {
    readonly close: string;
    readonly reading: string;
    readonly start: string;
    readonly intro: readonly string[];
    readonly goTo: (year: number) => string;
    /** What is on record of a country, where nothing is of the year shown. */
    readonly onRecord: (actor: Agent, name: string, years: string) => string;
    readonly noneIn: (year: number) => string;
    readonly noInterventions: (actor: Agent, name: string, year: number) => string;
    readonly interventionsHere: string;
    readonly figuresOf: (year: number) => string;
    readonly painted: string;
    readonly paintedOn: (layer: string) => string;
    readonly claimBy: (claimant: string, side: string) => string;
    readonly reason: string;
    readonly defaultReason: string;
    readonly weak: string;
    readonly source: string;
    readonly sources: string;
    readonly noAddress: string;
    /** Opens the form by which a reader corrects. */
    readonly correct: string;
    readonly wrong: string;
    readonly moreMeasures: string;
    /** The way to the page without script of what is open. */
    readonly plainPage: string;
    readonly events: string;
    readonly eventPrecision: (km: string) => string;
    readonly contradictions: string;
    readonly notes: string;
    readonly gaps: string;
    readonly battles: string;
    readonly notesFailed: string;
    readonly loadingNotes: string;
    readonly substitution: (asked: string, year: number) => string;
    readonly others: (count: number) => string;
    readonly stood: (asked: string, year: number, name: string) => string;
    readonly timeline: string;
    readonly years: string;
    /** What a press of the handle of a phone’s panel does, by where it leads. */
    readonly sheet: Readonly<Record<'peek' | 'half' | 'full', string>>;
    readonly rangeBar: (low: string, high: string) => string;
  };
  /** Words of the panel: who says what, and where it can be read. */
  readonly evidence: {
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
    /** What is counted in places without a shape of their own. */
    readonly elsewhere: (year: number, count: number) => string;
    readonly elsewhereWhy: string;
    /** When a source appeared: a date, its season (1 is spring) and whether it is inferred. */
    readonly issued: (date: string, season?: number, isInferred?: boolean) => string;
    readonly openCopy: string;
    readonly toClaim: (figure: string, claimant: string) => string;
    readonly findable: (how: string) => string;
  };
  /** Where in a source something stands. */
  readonly locator: {
    /** The numbers are written already: `5`, `5–7`, `5 and 7`. */
    readonly numbered: Readonly<Record<Numbered, (numbers: string, isOne: boolean) => string>>;
    readonly parts: Readonly<Record<Part, string>>;
    /** A heading or other words of the source, or what stands after them. */
    readonly quoted: (text: string, isAfter: boolean) => string;
  };
  readonly moments: {
    readonly heading: string;
    /** What opens the story, and of how many moments it is where that is known. */
    readonly invite: (count: number | null) => string;
    readonly intro: string;
    readonly position: (place: number, count: number) => string;
    readonly claims: string;
    readonly back: string;
    readonly next: string;
    readonly leave: string;
    readonly elsewhere: string;
    readonly view: string;
    readonly loading: string;
    readonly failed: string;
  };
  readonly share: string;
  readonly language: string;
  readonly theme: string;
  readonly themes: Readonly<Record<'system' | 'light' | 'dark', string>>;
  readonly map: {
    readonly name: string;
    /** What the list of countries is called that the map is. */
    readonly countries: (year: number) => string;
    /** How to go about in it by keys. */
    readonly hint: string;
    readonly zoomIn: string;
    readonly zoomOut: string;
    readonly wholeWorld: string;
    /** How many findings lie beyond a side of the map, and what that side and the places are called. */
    readonly beyond: (count: number) => string;
    readonly beyondSide: (count: number, side: Side, places: string) => string;
    readonly attribution: string;
    readonly marksFailed: string;
    readonly bordersFailed: string;
  };
  readonly projection: string;
  readonly projections: Readonly<Record<ProjectionId, string>>;
  readonly symbols: string;
  readonly symbolNames: Readonly<Record<SymbolId, string>>;
  /** What the circles of the legend stand for. */
  readonly circleKey: (numbers: string) => string;
  readonly options: string;
  readonly notice: Readonly<Record<RepairCode, Repaired>> & {
    readonly dismiss: string;
    /** `places` are paths in the files. */
    readonly issues: (count: number, places: string) => string;
    readonly languageMissing: (name: string) => string;
    readonly claimUnread: (id: string) => string;
  };
  readonly error: {
    readonly title: string;
    readonly network: (file: string, detail: string) => string;
    readonly timeout: (file: string, detail: string) => string;
    readonly status: (file: string, detail: string) => string;
    readonly html: (file: string, detail: string) => string;
    readonly 'not-json': (file: string, detail: string) => string;
    readonly unsound: (file: string, detail: string) => string;
    readonly sheet: () => string;
    readonly unexpected: (detail: string) => string;
    readonly still: string;
    readonly part: string;
    readonly tryAgain: string;
    /** Another build has taken the place of the one that is shown. */
    readonly renewed: string;
    readonly loadAnew: string;
  };
  readonly changes: {
    readonly sentence: (year: number, changes: string) => string;
    /** A kind of change, and the names of those it happened to. */
    readonly types: Readonly<
      Record<Exclude<BorderChangeType, 'divided' | 'renamed'>, (names: string) => string>
    >;
    readonly divided: (name: string, into: string) => string;
    readonly states: (count: number) => string;
    readonly renamed: (before: string, now: string) => string;
    readonly more: (count: number) => string;
    readonly count: (count: number) => string;
    /** Why two figures are no change: others count, or something else is counted. */
    readonly otherSource: string;
    readonly otherCount: string;
    /** What a place was painted with, and is; `basis` where the figure is not of its own year. */
    readonly figure: (
      name: string,
      sides: readonly [before: string, now: string],
      basis: string | null,
    ) => string;
  };
  readonly compare: {
    /** What is seen of `start` and `stop`. */
    readonly begin: string;
    readonly end: string;
    readonly start: string;
    readonly stop: string;
    readonly secondYear: string;
    readonly secondYearInput: string;
    readonly mapOf: (map: string, year: number) => string;
    readonly legend: (year: number, second: number) => string;
    readonly counted: (year: number) => string;
    /** Sets another atlas beside this one. */
    readonly beside: string;
    readonly failed: string;
  };
  readonly data: string;
  /** What opens a reader’s own data, and what paper says of them. */
  readonly ownData: { readonly open: string; readonly line: string };
  /** Why the page cannot be opened without network: the browser keeps nothing, or a file could not be had. */
  readonly unkept: { readonly refused: string; readonly lost: string };
  readonly dataIntro: (licence: string) => string;
  /** The page that explains every file and column. */
  readonly codebook: { readonly file: string; readonly name: string; readonly about: string };
  readonly about: {
    readonly open: string;
    readonly background: string;
    readonly rules: string;
    readonly borders: string;
    readonly licences: string;
  };
  readonly keys: string;
  /** What the bars of the years count. */
  readonly track: Readonly<Record<'sum' | 'sizes' | 'countries', string>>;
  readonly tabs: Readonly<Record<'name' | 'map' | 'table', string>>;
  readonly menu: string;
  readonly version: (version: string, asOf: string) => string;
  readonly printed: (date: string) => string;
  readonly table: {
    readonly name: string;
    readonly view: string;
    readonly year: (year: number) => string;
    readonly interventions: string;
    readonly caption: (title: string, year: number, estimate: string) => string;
    readonly filter: string;
    readonly kind: string;
    readonly anyKind: string;
    readonly region: string;
    readonly anyRegion: string;
    readonly several: string;
    readonly withBlanks: string;
    readonly shown: (shown: number, all: number) => string;
    readonly empty: string;
    readonly columns: Readonly<Record<YearColumn | InterventionColumn, string>>;
  };
  readonly search: {
    readonly name: string;
    readonly label: string;
    readonly hint: (firstYear: number) => string;
    readonly groups: Readonly<Record<TargetType, string>>;
    readonly types: Readonly<Record<TargetType, string>>;
    readonly found: (count: number) => string;
    readonly none: (text: string) => string;
    readonly foundAs: (name: string) => string;
    readonly opens: (year: number) => string;
    readonly close: string;
  };
}
