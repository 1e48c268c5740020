import type { BackgroundSentence, Notes } from '../core/dataset/notes.ts';
import type { Text } from '../core/text/text.ts';
import { loadJson } from './load.ts';

/** A CSL-JSON item, as far as the page shows it. */
export interface Source {
  readonly id: string;
  readonly title?: string;
  readonly author?: readonly {
    readonly literal?: string;
    readonly family?: string;
    readonly given?: string;
  }[];
  readonly publisher?: string;
  readonly 'container-title'?: string;
  readonly issued?: {
    readonly 'date-parts'?: readonly (readonly number[])[];
    /** 1 is spring, 4 winter. */
    readonly season?: number;
    readonly circa?: boolean;
  };
  readonly URL?: string;
  readonly custom?: {
    readonly reliability?: Text & { readonly grade: string };
    /** The copy that was read instead of the original. */
    readonly readAt?: Text & { readonly URL?: string };
    /** How a source without an address is found. */
    readonly findable?: Text;
  };
}

/** What is loaded when a reader first opens a country: words and sources for every claim. */
export interface Evidence {
  readonly measures: Readonly<Record<string, Text>>;
  /** Of all interventions together. */
  readonly background: readonly BackgroundSentence[];
  readonly interventions: Readonly<Record<string, Notes>>;
  readonly sources: ReadonlyMap<string, Source>;
}

/** Rejects with a `LoadError`. */
export async function loadEvidence(): Promise<Evidence> {
  const [notes, sources] = await Promise.all([loadJson('notes.json'), loadJson('sources.json')]);
  const { measures, background, interventions } = notes as Omit<Evidence, 'sources'>;
  const list = sources as readonly Source[];
  const sourceById = new Map(list.map((source) => [source.id, source]));
  return { measures, background, interventions, sources: sourceById };
}

/** An address where it is one that may be followed: http or https. */
export function addressOf({ URL: address }: { readonly URL?: string }): string | null {
  return address !== undefined && /^https?:\/\//.test(address) && URL.canParse(address)
    ? address
    : null;
}
