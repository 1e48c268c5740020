import type { Language } from '../../../src/core/text/text.ts';

/** Where a language is not written as in the country that has most of its readers. */
const SPELLINGS: Readonly<Partial<Record<Language, string>>> = { en: 'en-GB' };

/** As those who show links call a language. */
export function localeOf(language: Language): string {
  const { [language]: spelling = language } = SPELLINGS;
  return `${language}_${new Intl.Locale(spelling).maximize().region}`;
}
