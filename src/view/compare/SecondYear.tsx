import { usePage } from '../page/context.ts';
import { stepOf } from '../timeline/yearKeys.ts';
import { useGoSecond } from './useGoSecond.ts';

/** The year of the second map: a second handle on the same years. */
export function SecondYear({ year }: { readonly year: number }) {
  const { atlas, words } = usePage();
  const { firstYear, lastYear } = atlas.dataset;
  const go = useGoSecond();
  const onKeyDown = (event: React.KeyboardEvent) => {
    const step = stepOf(event.key);
    if (step === undefined) return;
    event.preventDefault();
    go(year + step);
  };
  return (
    <input
      type="range"
      className="year-range is-second"
      aria-label={words.messages.compare.secondYear}
      min={firstYear}
      max={lastYear}
      step={1}
      value={year}
      onChange={({ target }) => go(target.valueAsNumber)}
      onKeyDown={onKeyDown}
    />
  );
}
