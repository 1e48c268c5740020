import type { Language } from '../../../src/core/text/text.ts';

/** As those who show links call the languages. */
export const LOCALES: Readonly<Record<Language, string>> = { en: 'en_GB', es: 'es_ES' };
