/** What is said of the page itself: that it is offline, and that a newer one is ready. */
export interface OfflineMessages {
  readonly code: { readonly ready: string; readonly load: string };
  readonly data: {
    readonly ready: (version: string, asOf: string) => string;
    readonly load: string;
  };
  /** Where the browser has no ways of writing of this language. */
  readonly unformatted: string;
  readonly later: string;
  readonly offline: string;
  /** Where nothing is kept on the device. */
  readonly offlineUnkept: string;
}
