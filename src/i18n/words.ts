import type { Language } from '../core/state/state.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { createFormat, type Format } from './format.ts';
import type { Messages } from './messages.ts';

/** A language: its messages, and its ways to write numbers, dates and lists. */
export interface Words {
  readonly language: Language;
  readonly messages: Messages;
  readonly format: Format;
}

const MESSAGES: Readonly<Record<Language, Messages>> = { en, es };

export function createWords(language: Language): Words {
  return { language, messages: MESSAGES[language], format: createFormat(language) };
}
