import type { Language } from '../../../src/core/text/text.ts';
import { plain as en } from '../../../src/i18n/plain.en.ts';
import { plain as es } from '../../../src/i18n/plain.es.ts';
import type { PlainWords } from '../../../src/i18n/plain.ts';

/** What is said without script, by language. */
export const PLAIN: Readonly<Record<Language, PlainWords>> = { en, es };
