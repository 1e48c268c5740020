/** What is said of a link that names another dataset than the one that is shown. */
export interface VersionMessages {
  readonly unpublished: (cited: string, shown: string) => string;
  /** A version after the one shown: the page may be older than the link. */
  readonly later: (cited: string, shown: string) => string;
  /** Of the places in view how many are painted otherwise. */
  readonly changed: (cited: string, shown: string, places: number, changed: number) => string;
  readonly same: (cited: string, shown: string) => string;
  /** The reader looks at the map as it was. */
  readonly past: (cited: string, shown: string) => string;
  /** The version knew no such layer or choice of claims. */
  readonly notKept: (cited: string, shown: string) => string;
  readonly failed: (cited: string, shown: string) => string;
  readonly open: string;
  readonly title: string;
  readonly columns: readonly [place: string, then: string, now: string];
  readonly unchanged: (places: number) => string;
  readonly showThen: string;
  readonly showNow: string;
  readonly cite: string;
  readonly dismiss: string;
}
