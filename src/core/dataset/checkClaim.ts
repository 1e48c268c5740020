import { createIssue, type Issue, joinPath } from '../sound/issue.ts';
import type { Claim, Intervention } from './dataset.ts';
import type { Known, Located } from './draft.ts';
import {
  type Context,
  checkCountry,
  checkForward,
  checkPast,
  checkSource,
  takeId,
} from './reference.ts';
import { coversYear, isForward, isMultiYear, type Span, yearOf } from './span.ts';
import { type Qualifier, SEVERAL_COUNTRIES } from './vocabulary.ts';

/** Which of the three numbers a qualifier speaks of: “more than” is low only, “about” is best only. */
const NUMBERS_OF: Readonly<Record<Qualifier, (claim: Claim) => boolean>> = {
  exact: ({ low, best, high }) => best !== undefined && low === best && high === best,
  about: ({ low, best, high }) => best !== undefined && low === undefined && high === undefined,
  'more-than': ({ low, best, high }) =>
    low !== undefined && best === undefined && high === undefined,
  'at-most': ({ low, best, high }) => high !== undefined && best === undefined && low === undefined,
  range: ({ low, high }) => low !== undefined && high !== undefined,
  hundreds: ({ low }) => low !== undefined,
};

function checkNumbers(claim: Claim, path: string): readonly Issue[] {
  const { low, best, high } = claim;
  if (low === undefined && best === undefined && high === undefined) {
    return [createIssue('no-figure', path)];
  }
  if (low !== undefined && high !== undefined && low > high) {
    return [createIssue('low-above-high', joinPath(path, 'low'), `${low} > ${high}`)];
  }
  if (best !== undefined && (best < (low ?? best) || best > (high ?? best))) {
    return [createIssue('best-outside-range', joinPath(path, 'best'), best)];
  }
  if (!NUMBERS_OF[claim.qualifier](claim)) {
    return [createIssue('qualifier-mismatch', joinPath(path, 'qualifier'), claim.qualifier)];
  }
  return [];
}

/** Years by which a claim may miss its intervention altogether: first contacts, last stragglers. */
const APART = 3;
/** Years by which a claim may reach beyond it: a mission’s total may count what came before. */
const BEYOND = 25;

function isWithin(claim: Span, whole: Span, years: number): boolean {
  return (
    yearOf(claim.from) >= yearOf(whole.from) - years &&
    (whole.to === null || (claim.to !== null && yearOf(claim.to) <= yearOf(whole.to) + years))
  );
}

/** A year mistyped, 1957 for 1975, shows as a claim far from what it speaks of. */
export function checkYears(
  claim: Span,
  whole: Span,
  path: string,
  context: Context,
): readonly Issue[] {
  const wrong = [...checkForward(claim, path), ...checkPast(claim, path, context)].slice(0, 1);
  // Of what a reversed intervention spans, nothing can be said.
  if (wrong.length > 0 || !isForward(whole)) return wrong;
  const starts = yearOf(claim.from) <= (whole.to === null ? 9999 : yearOf(whole.to)) + APART;
  const ends = claim.to === null || yearOf(claim.to) >= yearOf(whole.from) - APART;
  if (starts && ends && isWithin(claim, whole, BEYOND)) return [];
  return [createIssue('outside-span', joinPath(path, 'from'), `${claim.from} – ${claim.to}`)];
}

/** A claim speaks of a country of its intervention, or of several together. */
export function checkWhere(
  code: string,
  path: string,
  { countries, polities }: Pick<Intervention, 'countries' | 'polities'>,
  known: Known,
): readonly Issue[] {
  const unknown = checkCountry(code, path, known);
  const own = [SEVERAL_COUNTRIES, ...countries, ...Object.values(polities ?? {})];
  if (unknown.length > 0 || own.includes(code)) return unknown;
  return [createIssue('country-elsewhere', path, code)];
}

export function checkClaim(
  { path, item }: Located<Claim>,
  whole: Intervention,
  context: Context,
): readonly Issue[] {
  const { known } = context;
  const issues = [
    ...takeId(item.id, path, context),
    ...checkNumbers(item, path),
    ...checkSource(item.source, joinPath(path, 'source'), known),
    ...checkWhere(item.country, joinPath(path, 'country'), whole, known),
    ...checkYears(item, whole, path, context),
  ];
  if (known.measures && !known.measures.has(item.measure)) {
    issues.push(createIssue('unknown-measure', joinPath(path, 'measure'), item.measure));
  }
  if (known.sides && !known.sides.has(item.side)) {
    issues.push({
      ...createIssue('unknown-field-value', joinPath(path, 'side'), item.side),
      allowed: [...known.sides],
    });
  }
  if (known.isEdited && !item.wording) {
    issues.push(createIssue('missing', joinPath(path, 'wording')));
  }
  if (item.preferred && item.weak) {
    issues.push(createIssue('weak-preferred', joinPath(path, 'preferred'), item.id));
  }
  return issues;
}

/** Whether two claims of the same length of span speak of the same year. */
function isSameTime(one: Claim, other: Claim): boolean {
  if (isMultiYear(one) !== isMultiYear(other)) return false;
  if (one.timing !== other.timing) return false;
  return coversYear(one, yearOf(other.from)) || coversYear(other, yearOf(one.from));
}

/** Two preferred claims for one figure would leave the map to chance. */
export function checkPreferred(claims: readonly Located<Claim>[]): readonly Issue[] {
  const preferred = claims.filter(({ item }) => item.preferred);
  return preferred.flatMap(({ path, item }, index) => {
    const rival = preferred
      .slice(0, index)
      .find(
        ({ item: other }) =>
          other.country === item.country &&
          other.measure === item.measure &&
          isSameTime(other, item),
      );
    return rival ? [createIssue('two-preferred', joinPath(path, 'preferred'), rival.item.id)] : [];
  });
}
