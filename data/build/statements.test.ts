import { describe, expect, it } from 'vitest';
import { createDocuments } from '../../src/core/search/document.ts';
import { createSearch } from '../../src/core/search/search.ts';
import aliases from '../aliases.json';
import { createNotes } from './inputs/collection.ts';
import { builtCheck, builtInputs } from './testing/builtInputs.ts';
import table from './testing/statements.json';

/**
 * What the five documents state from which the atlas starts, paragraph by paragraph, in our own short words, and
 * where a reader finds it. `documents` lists their paragraphs as the text files show them: a line of text is one,
 * the lines of a list or of the infobox together are one; titles, headings, bylines and captions are none.
 */
interface Statement {
  readonly document: string;
  /** From 1. */
  readonly paragraph: number;
  readonly statement: string;
  /** `nowhere` is for links and literature, which state nothing. */
  readonly in: string;
  readonly of?: string;
  readonly sentence?: number;
  /** Words by which the place is known that holds it. */
  readonly says?: string;
}

const inputs = builtInputs();
const { dataset } = builtCheck();
const notes = createNotes(inputs.entries);
const whole = inputs.background as NonNullable<(typeof notes)[string]['background']>;
const documents: Readonly<Record<string, readonly string[]>> = table.documents;
const statements: readonly Statement[] = table.statements;

const interventions = dataset?.interventions ?? [];
const claims = new Map(
  interventions.flatMap((one) => one.claims.map((claim) => [claim.id, claim] as const)),
);
const events = new Set(dataset?.events.map(({ id }) => id));
const sources = new Map((inputs.sources as { id: string }[]).map((source) => [source.id, source]));

/** The paragraphs, from 1, of which a locator speaks: `lead, para 2`, `para 5–7`. */
function paragraphsOf(document: string, locator: string): readonly number[] {
  const [, before = '', first, last] = /^(.*?)(\d+)–(\d+)$/.exec(locator) ?? [];
  const length = first === undefined ? 0 : Number(last) - Number(first) + 1;
  const labels =
    length === 0 ? [locator] : Array.from({ length }, (_, step) => before + (Number(first) + step));
  return labels.map((label) => (documents[document] ?? []).indexOf(label) + 1);
}

function isInBackground({ document, paragraph, of = '', sentence = -1 }: Statement): boolean {
  const found = (of === 'whole' ? whole : notes[of]?.background)?.[sentence];
  return found?.source === document && paragraphsOf(document, found.locator).includes(paragraph);
}

function isFound(statement: Statement): boolean {
  const { document, in: place, of = '', says = '' } = statement;
  const words = notes[of];
  const holds = (text: string | undefined) => says !== '' && text?.includes(says) === true;
  switch (place) {
    case 'background':
      return isInBackground(statement);
    case 'claim':
      return claims.get(of)?.source === document;
    case 'event':
      return events.has(of);
    case 'summary':
      return holds(words?.summary?.en);
    case 'notes':
      return words?.notes?.some(({ en }) => holds(en)) === true;
    case 'people':
      return interventions.some(({ id, people }) => id === of && people?.some(holds) === true);
    case 'source':
      return holds(JSON.stringify(sources.get(of)));
    default:
      return place === 'nowhere';
  }
}

const search = dataset ? createSearch(createDocuments(dataset, inputs.borders, aliases)) : () => [];

describe('the five starting documents', () => {
  it('have every paragraph in the table', () => {
    for (const [document, paragraphs] of Object.entries(documents)) {
      const told = new Set(
        statements.filter((one) => one.document === document).map(({ paragraph }) => paragraph),
      );
      const all = paragraphs.map((_, index) => index + 1);
      expect([document, ...[...told].sort((a, b) => a - b)]).toEqual([document, ...all]);
    }
  });

  it('have every statement where the table says', () => {
    expect(statements.filter((statement) => !isFound(statement))).toEqual([]);
  });

  it('stand behind no background sentence that the table does not know', () => {
    const known = new Set(statements.map(({ of, sentence }) => `${of} ${sentence}`));
    const texts: Readonly<Record<string, (typeof notes)[string]>> = {
      ...notes,
      whole: { background: whole },
    };
    const unknown = Object.entries(texts).flatMap(([id, { background = [] }]) =>
      background.flatMap(({ source }, index) =>
        source in documents && !known.has(`${id} ${index}`) ? [`${id} ${index}`] : [],
      ),
    );
    expect(unknown).toEqual([]);
  });

  it.each(table.people)('name $name, who is found by search', ({ name, intervention }) => {
    const people = search(name).filter(({ target }) => target.type === 'person');
    const found = people.map(({ target }) => target.id);
    const named = interventions.find(({ id }) => id === intervention)?.people ?? [];
    expect(named.filter((person) => found.includes(person))).not.toEqual([]);
  });
});
