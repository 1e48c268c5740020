import * as v from 'valibot';

export const LANGUAGES = ['en', 'es'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The same thing in English and Spanish, which every text has, and in any further language that it may have. */
export type Localized<T> = { readonly en: T; readonly es: T } & { readonly [L in Language]?: T };
export type Text = Localized<string>;

export const nonEmpty = v.pipe(v.string(), v.minLength(1));

export function localized<T extends v.GenericSchema>(schema: T) {
  return v.objectWithRest({ en: schema, es: schema }, schema);
}

export const TextSchema = localized(nonEmpty);
