import * as v from 'valibot';
import { localized } from '../text/text.ts';

/** The styles in which a source is cited as text. */
export const STYLE_IDS = ['chicago', 'apa', 'iso690'] as const;
export type StyleId = (typeof STYLE_IDS)[number];

const StyledSchema = v.object({ chicago: v.string(), apa: v.string(), iso690: v.string() });

/** `citations.json`: each source in each style, and a view, whose title, address and day of reading are blanks. */
export const CitationsSchema = v.object({
  view: localized(StyledSchema),
  sources: v.record(v.string(), localized(StyledSchema)),
});
export type Citations = v.InferOutput<typeof CitationsSchema>;

/** Stand for what only the page knows. Without letters, which styles would set in capitals. */
export const BLANKS = { title: '{1}', address: 'https://{2}', accessed: '{3}' } as const;

/** A citation as it was set, with what the page knows in the place of each of its blanks. */
export function fillBlanks(
  citation: string,
  values: Readonly<Record<keyof typeof BLANKS, string>>,
): string {
  return Object.entries(BLANKS).reduce(
    (text, [name, blank]) => text.replaceAll(blank, () => values[name as keyof typeof BLANKS]),
    citation,
  );
}

/** A stretch of a citation, in italics or not. */
export interface Run {
  /** Where it begins. */
  readonly at: number;
  readonly text: string;
  readonly isItalic: boolean;
}

/** Stars stand around what is in italics. */
export function runsOf(citation: string): readonly Run[] {
  let at = 0;
  return citation
    .split('*')
    .map((text, index) => {
      const run = { at, text, isItalic: index % 2 === 1 };
      at += text.length + 1;
      return run;
    })
    .filter(({ text }) => text !== '');
}

/** A citation without the marks of italics. */
export function plainOf(citation: string): string {
  return citation.replaceAll('*', '');
}
