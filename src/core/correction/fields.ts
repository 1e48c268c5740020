import type { Claim } from '../dataset/dataset.ts';
import type { Source } from '../dataset/source.ts';

export const FIELDS = [
  ...(['country', 'measure', 'from', 'to', 'best', 'low', 'high'] as const),
  ...(['source', 'address', 'claimant', 'page', 'comment'] as const),
] as const;
export type Field = (typeof FIELDS)[number];

/** What a reader writes, as he writes it. */
export type Fields = Readonly<Record<Field, string>>;

const EMPTY: Fields = {
  ...{ country: '', measure: '', from: '', to: '', best: '', low: '', high: '' },
  ...{ claimant: '', source: '', address: '', page: '', comment: '' },
};

/** A form that begins with a claim as it stands, or empty. */
export function fieldsOf(claim: Claim | null, source: Source | undefined): Fields {
  if (!claim) return EMPTY;
  const written = (number: number | undefined) => (number === undefined ? '' : String(number));
  const isOne = claim.best !== undefined && claim.low === claim.best && claim.high === claim.best;
  return {
    ...EMPTY,
    country: claim.country,
    measure: claim.measure,
    from: claim.from,
    to: claim.to === claim.from ? '' : claim.to,
    best: written(claim.best),
    low: isOne ? '' : written(claim.low),
    high: isOne ? '' : written(claim.high),
    claimant: claim.claimant,
    source: source?.title ?? '',
    address: source?.URL ?? '',
    page: claim.locator ?? '',
  };
}
