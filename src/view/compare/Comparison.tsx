import './Comparison.css';
import { beginComparison, compareWith, endComparison } from '../../core/state/transition.ts';
import { clampYear } from '../../core/state/years.ts';
import { usePage, useSlice } from '../page/context.ts';

const DECADE = 10;

/** The year of the second map, on the same axis as the first. */
function SecondYear({ year }: { readonly year: number }) {
  const { atlas, store, words } = usePage();
  const { firstYear, lastYear } = atlas.dataset;
  const go = (next: number) => store.set(compareWith(clampYear(next, atlas.dataset)));
  const onKeyDown = (event: React.KeyboardEvent) => {
    const step = { PageUp: DECADE, PageDown: -DECADE }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    go(year + step);
  };
  return (
    <div className="second-year">
      <p className="second-year-label" aria-hidden="true">
        {words.messages.compare.secondYear} <b>{year}</b>
      </p>
      <input
        type="range"
        aria-label={words.messages.compare.secondYear}
        min={firstYear}
        max={lastYear}
        step={1}
        value={year}
        onChange={({ target }) => go(target.valueAsNumber)}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}

/** Sets a second year beside the first, and takes it away again. */
export function Comparison() {
  const { atlas, store, words } = usePage();
  const { compare } = words.messages;
  const second = useSlice((state) => state.compare);
  const toggle = () => store.set(second === null ? beginComparison(atlas.dataset) : endComparison);
  return (
    <>
      <button type="button" className="compare-toggle" onClick={toggle}>
        {second === null ? compare.start : compare.stop}
      </button>
      {second !== null && <SecondYear year={second} />}
    </>
  );
}
