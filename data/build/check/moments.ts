import * as v from 'valibot';
import { type Description, scopeOf } from '../../../src/core/atlas/description.ts';
import { type Claim, claimsOf, type Dataset } from '../../../src/core/dataset/dataset.ts';
import type { Borders } from '../../../src/core/geography/borders.ts';
import { standingIn } from '../../../src/core/geography/standing.ts';
import { type Moment, MomentSchema, type Sentence } from '../../../src/core/moment/moment.ts';
import { parseMoments } from '../../../src/core/moment/parse.ts';
import { LANGUAGES } from '../../../src/core/text/text.ts';
import { editionOf } from '../inputs/edition.ts';
import { unknownFields } from './fields.ts';
import { wordIssue } from './wordIssue.ts';

interface Known {
  readonly description: Description;
  readonly dataset: Dataset;
  readonly borders: Borders;
}

/** The whole numbers written in a text, in digits: `2,016`, `2016`, `10 000` with a no-break space. */
export function numbersIn(text: string): readonly number[] {
  const matches = text.matchAll(/\d{1,3}(?:[,\u00a0]\d{3})+(?!\d)|\d+/g);
  return [...matches].map(([digits]) => Number(digits.replaceAll(/[,\u00a0]/g, '')));
}

/** A claim’s own numbers, the years and days of its span, and those in its claimant’s name (“20th Century Wars”). */
function numbersOf({ low, best, high, from, to, claimant }: Claim): readonly number[] {
  const dates = [from, to].flatMap((date) => {
    const [year, , day] = date.split('-').map(Number);
    return [year, day];
  });
  return [low, best, high, ...dates, ...numbersIn(claimant)].filter(
    (number) => number !== undefined,
  );
}

function checkSentence(
  sentence: Sentence,
  moment: Moment,
  path: string,
  claims: ReadonlyMap<string, Claim>,
): readonly string[] {
  const unknown = sentence.claims.filter((id) => !claims.has(id));
  if (unknown.length > 0) {
    return unknown.map((id) => `${path}.claims: ${id} is no claim of data/interventions/`);
  }
  const stated = new Set([
    moment.year,
    ...sentence.claims.flatMap((id) => {
      const claim = claims.get(id);
      return claim ? numbersOf(claim) : [];
    }),
  ]);
  const written = LANGUAGES.flatMap((language) => {
    const { [language]: text } = sentence;
    return text === undefined ? [] : [{ language, numbers: numbersIn(text) }];
  });
  const problems = written.flatMap(({ language, numbers }) =>
    numbers
      .filter((number) => !stated.has(number))
      .map((number) => `${path}.${language}: ${number} is a number of none of its claims`),
  );
  const told = written.map(({ numbers }) =>
    [...new Set(numbers)].sort((one, other) => one - other).join(' '),
  );
  if (new Set(told).size === 1) return problems;
  const [first, ...others] = written.map(({ language }, index) => ({ language, has: told[index] }));
  const rest = others.map(({ language, has }) => `, ${language} has ${has}`);
  return [...problems, `${path}: ${first?.language} has the numbers ${first?.has}${rest.join('')}`];
}

function checkView(moment: Moment, path: string, { dataset, borders }: Known): readonly string[] {
  const { year, country, intervention } = moment;
  const problems: string[] = [];
  if (year < dataset.firstYear || year > dataset.lastYear) {
    problems.push(`${path}.year: ${year} is outside the atlas`);
  }
  if (country !== undefined && standingIn(country, year, borders).length !== 1) {
    problems.push(`${path}.country: ${country} is not one place on the map of ${year}`);
  }
  if (
    intervention !== undefined &&
    !dataset.interventions.some(({ id, countries }) => {
      return id === intervention && (country === undefined || countries.includes(country));
    })
  ) {
    problems.push(`${path}.intervention: ${intervention} is no intervention in that country`);
  }
  return problems;
}

/** What an editor has to correct in `data/moments.json`; empty where it is sound. */
export function checkMoments(value: unknown, known: Known): readonly string[] {
  const { moments, issues } = parseMoments(value, scopeOf(known.description));
  const claims = new Map(claimsOf(known.dataset).map((claim) => [claim.id, claim]));
  const problems = moments.flatMap((moment) => [
    ...checkView(moment, moment.id, known),
    ...moment.sentences.flatMap((sentence, index) =>
      checkSentence(sentence, moment, `${moment.id}.sentences[${index}]`, claims),
    ),
  ]);
  const unknown = unknownFields(v.array(MomentSchema), value, '');
  return [...[...unknown, ...issues].map(wordIssue), ...problems].map(
    (problem) => `data/moments.json: ${problem}`,
  );
}

/** The text of the published file. Throws where a moment is unsound: every word of it is read beside the map. */
export function formatMoments(value: unknown, known: Known): string {
  const problems = checkMoments(value, known);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return JSON.stringify({ ...editionOf(known.description), moments: value });
}
