import './LensReminder.css';
import { isQuantityLayer } from '../../core/choropleth/layer.ts';
import { listenTo } from '../../core/state/transition.ts';
import { useLayer, usePage, useSlice } from '../page/context.ts';

/** A reader who listens to one side is told so for as long as it lasts: the other layers listen to all sides. */
export function LensReminder() {
  const { store, words } = usePage();
  const { messages } = words;
  const estimate = useSlice((state) => state.estimate);
  const isHeard = isQuantityLayer(useLayer());
  if (estimate === 'best' || !isHeard) return null;
  return (
    <p className="lens-reminder">
      <span className="reminder-whole">{messages.lensReminder(words.estimate(estimate))}</span>
      <span className="reminder-brief">{words.briefEstimate(estimate)}</span>{' '}
      <button type="button" onClick={() => store.set(listenTo('best'))}>
        {messages.resetLens}
      </button>
    </p>
  );
}
