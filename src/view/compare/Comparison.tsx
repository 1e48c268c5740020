import './Comparison.css';
import { beginComparison, endComparison } from '../../core/state/transition.ts';
import { isDivided } from '../../core/state/years.ts';
import { usePage, useSlice } from '../page/context.ts';

/** Sets a second year beside the first, and takes it away again. */
export function Comparison() {
  const { atlas, store, words } = usePage();
  const { compare } = words.messages;
  const isCompared = useSlice(isDivided);
  const toggle = () => store.set(isCompared ? endComparison : beginComparison(atlas.dataset));
  return (
    <button
      type="button"
      className="tool compare-toggle"
      aria-label={isCompared ? compare.stop : compare.start}
      onClick={toggle}
    >
      {isCompared ? compare.end : compare.begin}
    </button>
  );
}
