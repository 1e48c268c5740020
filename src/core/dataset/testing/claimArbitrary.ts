import fc from 'fast-check';
import type { Claim } from '../dataset.ts';
import type { Qualifier } from '../vocabulary.ts';

type Numbers = Pick<Claim, 'low' | 'best' | 'high'>;

/** A claim for tests, made of what the test is about. */
export function claimOf(fields: Partial<Claim>): Claim {
  return {
    id: 'war.1',
    intervention: 'war',
    country: 'AGO',
    measure: 'troops',
    from: '1975',
    to: '1975',
    qualifier: 'exact',
    source: 'S1',
    claimant: 'A newspaper',
    side: 'independent',
    ...fields,
  };
}

const NUMBERS: Readonly<Record<Qualifier, (least: number, most: number) => Numbers>> = {
  exact: (least) => ({ low: least, best: least, high: least }),
  about: (least) => ({ best: least }),
  'more-than': (least) => ({ low: least }),
  'at-most': (_, most) => ({ high: most }),
  range: (least, most) => ({ low: least, high: most }),
  hundreds: () => ({ low: 200 }),
};

/** A date of 1975 to 1985, as precise as it happens to be; `from` before `to`. */
const anySpan = fc
  .tuple(
    fc.integer({ min: 1975, max: 1985 }),
    fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.integer({ min: 1, max: 6 })),
    fc.option(fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 7, max: 12 }))),
  )
  .map(([year, length, months]) => {
    const [first, last] = [String(year), String(year + length)];
    if (!months) return { from: first, to: last };
    const [start, end] = months.map((month) => String(month).padStart(2, '0'));
    return { from: `${first}-${start}`, to: `${last}-${end}` };
  });

const anyClaim = fc
  .record({
    span: anySpan,
    numbers: fc.tuple(fc.nat(9999), fc.nat(9999)),
    qualifier: fc.constantFrom<Qualifier>(
      'exact',
      'about',
      'more-than',
      'at-most',
      'range',
      'hundreds',
    ),
    side: fc.constantFrom('cuban', 'western', 'opponent', 'host', 'independent'),
    source: fc.constantFrom('S1', 'S2', 'S3'),
    weak: fc.boolean(),
    isSometime: fc.boolean(),
  })
  .map(({ span, numbers, qualifier, side, source, weak, isSometime }) => {
    const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
    const isLong = span.from.slice(0, 4) !== span.to.slice(0, 4);
    return claimOf({
      ...span,
      ...NUMBERS[qualifier](least, most),
      ...(isLong && isSometime ? { timing: 'sometime' } : {}),
      qualifier,
      side,
      source,
      weak,
    });
  });

/** Up to seven claims of one presence on one measure. */
export const anyClaims: fc.Arbitrary<readonly Claim[]> = fc
  .array(anyClaim, { maxLength: 7 })
  .map((claims) => claims.map((claim, index) => ({ ...claim, id: `war.${index + 1}` })));
