import type { Language } from '../core/state/state.ts';
import { createFormat, type Format } from './format.ts';
import type { Messages } from './messages.ts';

/** A language: its messages, and its ways to write numbers, dates and lists. */
export interface Words {
  readonly language: Language;
  readonly messages: Messages;
  readonly format: Format;
}

const MESSAGES: Readonly<Record<Language, () => Promise<Messages>>> = {
  en: async () => (await import('./en.ts')).en,
  es: async () => (await import('./es.ts')).es,
};

/** Loads one language: nobody waits for the one that he does not read. */
export async function loadWords(language: Language): Promise<Words> {
  return { language, messages: await MESSAGES[language](), format: createFormat(language) };
}
