import { LANGUAGES, type Localized } from '../../../src/core/text/text.ts';
import { en } from '../../../src/i18n/en.ts';
import { es } from '../../../src/i18n/es.ts';
import type { Messages } from '../../../src/i18n/messages.ts';
import { plain as plainEn } from '../../../src/i18n/plain.en.ts';
import { plain as plainEs } from '../../../src/i18n/plain.es.ts';
import type { PlainWords } from '../../../src/i18n/plain.ts';

/** What is said without script; a language need not have any of it. */
export const PLAIN: Localized<PlainWords> = { en: plainEn, es: plainEs };

/** What the page says, where the build does not wait for it. */
export const MESSAGES: Localized<Messages> = { en, es };

/** The languages that have words without script: what is published once a language is published in these. */
export const WRITTEN = LANGUAGES.filter((language) => language in PLAIN);
