import type { Notes } from '../core/dataset/notes.ts';
import type { Text } from '../core/dataset/schema.ts';
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
    readonly literal?: string;
  };
  readonly URL?: string;
  readonly note?: string;
  readonly custom?: {
    readonly reliability?: Text & { readonly grade: string };
    readonly mirror?: Text;
  };
}

/** What is loaded when a reader first opens a country: words and sources for every claim. */
export interface Evidence {
  readonly measures: Readonly<Record<string, Text>>;
  readonly interventions: Readonly<Record<string, Notes>>;
  readonly sources: ReadonlyMap<string, Source>;
}

let evidence: Promise<Evidence> | undefined;
let loaded: Evidence | null = null;

/** What has been loaded already: a second panel opens without a blank. */
export function loadedEvidence(): Evidence | null {
  return loaded;
}

/** Loads once; a failure is not remembered, so that the reader can try again. Rejects with a `LoadError`. */
export function loadEvidence(): Promise<Evidence> {
  evidence ??= Promise.all([loadJson('notes.json'), loadJson('sources.json')])
    .then(([notes, sources]): Evidence => {
      const { measures, interventions } = notes as Pick<Evidence, 'measures' | 'interventions'>;
      const list = sources as readonly Source[];
      const sourceById = new Map(list.map((source) => [source.id, source]));
      loaded = { measures, interventions, sources: sourceById };
      return loaded;
    })
    .catch((error: unknown) => {
      evidence = undefined;
      throw error;
    });
  return evidence;
}

/** A source’s address where it is one that may be followed: http or https. */
export function addressOf({ URL: address }: Source): string | null {
  return address !== undefined && /^https?:\/\//.test(address) && URL.canParse(address)
    ? address
    : null;
}
