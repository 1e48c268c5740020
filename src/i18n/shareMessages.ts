/** The words of “share and cite”. */
export interface ShareMessages {
  readonly title: string;
  readonly tabs: {
    readonly name: string;
    readonly link: string;
    readonly cite: string;
    readonly picture: string;
    readonly embed: string;
    readonly data: string;
  };
  /** Where the browser lets no page copy: what is selected is copied by hand. */
  readonly copyByKey: string;
  readonly link: {
    readonly box: string;
    readonly copy: string;
    readonly copied: string;
    readonly send: string;
    readonly keep: string;
    readonly keepWhat: (version: string) => string;
    readonly screen: string;
    readonly code: string;
    readonly tooLong: string;
  };
}
