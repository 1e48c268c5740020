/** What is said of a link that names another dataset than the one that is shown. */
export interface VersionMessages {
  readonly unpublished: (cited: string, shown: string) => string;
  /** A version after the one shown: the page may be older than the link. */
  readonly later: (cited: string, shown: string) => string;
  readonly changed: (cited: string, shown: string, figures: number, changed: number) => string;
  readonly same: (cited: string, shown: string) => string;
  /** The layer counts nothing, or the version knew no such layer or choice of claims. */
  readonly notKept: (cited: string, shown: string) => string;
  readonly failed: (cited: string, shown: string) => string;
  readonly open: string;
  readonly title: string;
  readonly columns: readonly [figure: string, then: string, now: string];
  readonly unchanged: (figure: string) => string;
  readonly none: string;
  readonly cite: string;
  readonly dismiss: string;
}
