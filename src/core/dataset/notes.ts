import type { Text } from '../text/text.ts';

/** A sentence of a background text: what a source says of why and how, and where it says so. */
export type BackgroundSentence = Text & { readonly source: string; readonly locator: string };

/** The long words of an intervention: loaded when a reader opens it, not with the map. */
export interface Notes {
  readonly summary?: Text;
  readonly background?: readonly BackgroundSentence[];
  readonly notes?: readonly Text[];
  readonly gaps?: readonly Text[];
  readonly contradictions?: readonly (Text & { readonly claims?: readonly string[] })[];
  readonly path?: readonly {
    readonly name: Text;
    /** Longitude first. */
    readonly coordinates: readonly [number, number];
    readonly date?: string;
  }[];
  /** Why the editor prefers a claim, by its id. */
  readonly reasons?: Readonly<Record<string, Text>>;
  /** What each claim says, by its id. */
  readonly wordings?: Readonly<Record<string, Text>>;
  readonly events?: Readonly<Record<string, { readonly note?: Text; readonly outcome?: Text }>>;
}
