import * as v from 'valibot';

/** The languages of the page; the first is that of readers whose own is none of them. */
export const LANGUAGES = ['en', 'es'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The same thing in English and Spanish, which every text has, and in any further language that it may have. */
export type Localized<T> = { readonly en: T; readonly es: T } & { readonly [L in Language]?: T };
export type Text = Localized<string>;

/** Not blank either: a text of two spaces says nothing. */
export const nonEmpty = v.pipe(v.string(), v.regex(/\S/, 'empty'));

export function localized<T extends v.GenericSchema>(schema: T) {
  return v.objectWithRest({ en: schema, es: schema }, schema);
}

export const TextSchema = localized(nonEmpty);

/** In a language; where there is nothing in it, in English. */
export function readIn<T>(language: Language, text: Localized<T>): T {
  return text[language] ?? text.en;
}

/** What is made for each of the languages. */
export function inEach<T>(make: (language: Language) => T): Localized<T> {
  return Object.fromEntries(
    LANGUAGES.map((language) => [language, make(language)]),
  ) as unknown as Localized<T>;
}

/** A text in each of the languages, once where several have the same. */
export function formsOf(text: Text): readonly string[] {
  return [...new Set(LANGUAGES.map((language) => readIn(language, text)))];
}

/** What is written in the same way in every language. */
export function untranslated(text: string): Text {
  return { en: text, es: text };
}
