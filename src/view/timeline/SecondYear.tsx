import { useGoSecond } from '../compare/useGoSecond.ts';
import { usePage } from '../page/context.ts';
import { YearRange } from './YearRange.tsx';

/** The year of the second map: a second handle on the same years. */
export function SecondYear() {
  const { compare } = usePage().words.messages;
  return <YearRange half="second" label={compare.secondYear} go={useGoSecond()} />;
}
