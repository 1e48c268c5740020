/** What a finished picture says that the page says otherwise, or not at all. */
export interface PictureMessages {
  /** What qualifies a number below its name: from the lowest to the highest claim. */
  readonly claims: (interval: string) => string;
  readonly blankIsNoZero: string;
  /** How many findings lie beyond the edges of the map. */
  readonly outside: (count: number) => string;
  readonly sources: {
    readonly heading: string;
    readonly ofNumbers: string;
    readonly ofSentences: string;
    /** No number is painted. */
    readonly none: (years: string) => string;
    readonly withoutNumbers: string;
    /** Whoever says something in another’s publication: “, in Los Angeles Times”. */
    readonly within: (name: string) => string;
    readonly title: (title: string) => string;
    readonly more: (count: number) => string;
  };
  readonly onlyHeard: (claims: string) => string;
  readonly dataset: (version: string, date: string) => string;
  readonly onTheWeb: string;
  /** The picture in words, for whoever does not see it. */
  readonly altText: {
    readonly map: (year: string, layer: string, estimate: string) => string;
    readonly maps: (years: string, layer: string, estimate: string) => string;
    readonly moment: (year: string, layer: string) => string;
    readonly edition: (title: string, version: string) => string;
  };
  /** What the file of a picture is called first. */
  readonly fileName: string;
  /** What the picture of a shared link says. */
  readonly link: {
    readonly claims: string;
    readonly inCountry: (actor: string) => string;
    readonly intervention: (actor: string) => string;
    readonly atPeak: (year: number) => string;
    readonly inTotal: (years: string) => string;
    readonly say: (interval: string) => string;
    readonly byYear: (layer: string) => string;
    readonly eachDot: (layer: string) => string;
  };
  /** A view on a sheet of paper. */
  readonly page: {
    readonly country: string;
    readonly lowest: string;
    readonly highest: string;
    readonly reading: string;
    readonly painted: string;
    readonly otherClaims: string;
    /** How many rows had no room, and where all are. */
    readonly moreRows: (count: number, site: string | null) => string;
    /** How what is painted was chosen. */
    readonly rule: string;
    /** How its tones are read on paper without colours. */
    readonly withoutColours: Readonly<Record<'count' | 'disagreement' | 'involvement', string>>;
    readonly print: string;
    readonly sizes: Readonly<Record<'a4' | 'letter', string>>;
  };
  /** A sheet of paper for a class. */
  readonly lesson: {
    readonly name: string;
    readonly group: string;
    readonly date: string;
    readonly title: (what: string, years: string) => string;
    readonly deck: string;
    readonly saidBy: string;
    readonly speaksOf: string;
    readonly foundIn: string;
    readonly which: string;
    readonly why: string;
    readonly others: string;
    readonly teacher: string;
    readonly noAnswer: string;
    readonly paints: (number: string, claim: string) => string;
    readonly claims: (count: number) => string;
    readonly print: string;
    /** What the sheet is about. */
    readonly about: (what: string, place: string, years: string) => string;
    readonly none: string;
  };
  /** The years as a film. */
  readonly film: {
    readonly name: string;
    readonly from: string;
    readonly to: string;
    readonly speed: string;
    readonly speeds: Readonly<Record<'slow' | 'even' | 'fast', string>>;
    /** How many years it shows in how many seconds, and how many megabytes that makes. */
    readonly about: (years: number, seconds: string, size: string) => string;
    readonly make: string;
    readonly cancel: string;
    readonly progress: (done: number, all: number) => string;
    readonly made: (size: string) => string;
    readonly cancelled: string;
    readonly impossible: string;
    readonly unloaded: string;
    readonly failed: string;
  };
  /** Where what is shown is a reader’s own. */
  readonly ownData: {
    readonly line: string;
    readonly sentence: (title: string) => string;
    readonly mark: (title: string) => string;
    readonly fileName: string;
    readonly noLicence: string;
  };
  /** How a reader makes one. */
  readonly make: {
    readonly shape: string;
    readonly shapes: Readonly<Record<'wide' | 'square' | 'screen', string>>;
    readonly format: string;
    readonly download: (format: string) => string;
    readonly copy: string;
    readonly copied: string;
    readonly cannotCopy: string;
    readonly code: string;
    readonly description: string;
    readonly copyDescription: string;
    readonly copiedDescription: string;
    readonly licence: (licence: string) => string;
    readonly making: string;
    readonly fontsFailed: string;
    readonly failed: string;
  };
}
