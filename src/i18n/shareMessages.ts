import type { StyleId } from '../core/citation/citations.ts';

/** The forms of a citation: texts, and what programs that keep references read. */
export type CiteStyle = StyleId | 'bibtex' | 'ris' | 'csl';

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
  readonly embed: {
    readonly size: string;
    readonly sizes: Readonly<Record<'wide' | 'narrow' | 'column', string>>;
    readonly figures: string;
    readonly newest: string;
    readonly kept: (version: string) => string;
    readonly code: string;
    readonly copy: string;
    readonly copied: string;
    readonly frameTitle: (subject: string, title: string) => string;
    readonly note: string;
  };
  readonly cite: {
    readonly what: string;
    readonly targets: Readonly<Record<'view' | 'figure' | 'source', string>>;
    readonly figure: string;
    readonly source: string;
    readonly style: string;
    readonly styles: Readonly<Record<CiteStyle, string>>;
    /** The style that most who read this language expect. */
    readonly usual: CiteStyle;
    readonly box: string;
    readonly copy: string;
    readonly copied: string;
    readonly save: string;
    /** A view as a source: its subject and the dataset it was made of. */
    readonly titled: (subject: string, version: string) => string;
    readonly shown: (name: string, year: number, figure: string, claimant: string) => string;
    /** Where in its source a claim stands, after the source. */
    readonly place: (locator: string) => string;
    readonly citedIn: (title: string, version: string, address: string) => string;
    readonly figureNote: (sources: number) => string;
    readonly viewNote: string;
    readonly none: string;
    readonly failed: string;
  };
  /** Where a reader’s own data are shown. */
  readonly own: {
    readonly link: (name: string, rows: string, hash: string) => string;
    readonly unpublished: string;
    readonly view: string;
  };
  readonly data: {
    readonly view: (rows: number) => string;
    readonly note: (licence: string) => string;
    readonly published: string;
    readonly archive: string;
  };
}
