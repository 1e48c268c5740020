import { usePage } from '../page/context.ts';
import { YearRange } from '../timeline/YearRange.tsx';
import { useGoSecond } from './useGoSecond.ts';

/** The year of the second map: a second handle on the same years. */
export function SecondYear({ year }: { readonly year: number }) {
  const { compare } = usePage().words.messages;
  return <YearRange label={compare.secondYear} year={year} go={useGoSecond()} isSecond />;
}
