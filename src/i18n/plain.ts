/** The words of the pages without script that the page itself has not. */
export interface PlainWords {
  readonly allCountries: string;
  readonly interventions: string;
  /** The way from a page to the same in the atlas. */
  readonly open: (what: string) => string;
  readonly openAtlas: string;
  /** The largest figure of a layer: so many troops, most in one year. */
  readonly most: (layer: string) => string;
  readonly toll: (layer: string, years: string) => string;
  readonly byYear: string;
  readonly figures: string;
  readonly rule: string;
  readonly howChosen: string;
  /** What the bars show, and where: “in Angola”. */
  readonly bars: (layer: string, place: string) => string;
  readonly dots: string;
  readonly columns: Readonly<
    Record<'count' | 'range' | 'known' | 'painted' | 'each' | 'claims', string>
  >;
  /** Below the map of a place. */
  readonly map: (name: string, year: number) => string;
  /** What is told of the map to those who do not see it. */
  readonly locator: (name: string, actor: string, year: number) => string;
  readonly cite: string;
  /** `address` is null where the site has none. */
  readonly citation: (cited: {
    readonly atlas: string;
    readonly title: string;
    readonly version: string;
    readonly asOf: string;
    readonly address: string | null;
    readonly licence: string;
  }) => string;
  readonly allClaims: string;
  /** How many claims, before the file that holds them all. */
  readonly claimCount: (count: number) => string;
  /** Whose land it is today, and what stood there before. */
  readonly today: string;
  readonly formerly: string;
  readonly countriesIntro: (subtitle: string) => string;
  readonly interventionsIntro: (count: number) => string;
  readonly undated: string;
  /** The title of a country’s page where it is cited. */
  readonly titled: (name: string, years: string) => string;
  /** The news of the dataset, as a feed, and its file at the root of the site. */
  readonly feed: string;
  readonly feedFile: string;
  readonly firstRelease: string;
  /** Of a release that paints what the one before did. */
  readonly sameFigures: string;
  /** In the page itself, where its program cannot be had. */
  readonly unstarted: string;
  /** The same, after “Try again”; the way to all countries follows. */
  readonly unstartedWay: string;
  /** The same for a browser without script; what can be read follows. */
  readonly unscripted: string;
  /** In the place of a page that is not there. */
  readonly notFound: { readonly title: string; readonly text: string };
  /** The page that explains every file and column. */
  readonly codebook: {
    readonly intro: string;
    readonly contents: string;
    readonly tables: string;
    readonly others: string;
    readonly key: string;
    readonly column: string;
    readonly type: string;
    readonly about: string;
    readonly values: string;
    readonly always: string;
    readonly types: Readonly<Record<'string' | 'integer' | 'number' | 'boolean', string>>;
    readonly back: string;
  };
}
