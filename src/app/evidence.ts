import {
  type BackgroundSentence,
  type Claimants,
  type Notes,
  NotesFileSchema,
} from '../core/dataset/notes.ts';
import { parseSources, type Source } from '../core/dataset/source.ts';
import type { Issue } from '../core/sound/issue.ts';
import { readSound } from '../core/sound/sound.ts';
import type { Text } from '../core/text/text.ts';
import { loadSound } from './load.ts';

/** What is loaded when a reader first opens a country: words and sources for every claim. */
export interface Evidence {
  readonly measures: Readonly<Record<string, Text>>;
  /** Of all interventions together. */
  readonly background: readonly BackgroundSentence[];
  readonly interventions: Readonly<Record<string, Notes>>;
  /** What each attestation says, by its id. */
  readonly attestations: Readonly<Record<string, Text>>;
  readonly claimants: Claimants;
  /** The last part of the address of a page without script, by the id of its country or intervention. */
  readonly pages: Readonly<Record<string, Text>>;
  readonly sources: ReadonlyMap<string, Source>;
  /** What of both files was refused; the rest is shown. */
  readonly issues: readonly Issue[];
}

/** Of this atlas, or of another one of the site by where each of its files lies. Rejects with a `LoadError`. */
export async function loadEvidence(urlOf?: (file: string) => string): Promise<Evidence> {
  const [notes, sources] = await Promise.all([
    loadSound('notes.json', (value) => readSound(NotesFileSchema, value), urlOf?.('notes.json')),
    loadSound('sources.json', parseSources, urlOf?.('sources.json')),
  ]);
  return {
    ...notes.value,
    sources: sources.value,
    issues: [...notes.issues, ...sources.issues],
  };
}
