import { usePage, useSlice } from '../context.ts';

/** A reader who listens to one side is told so for as long as it lasts. */
export function LensReminder() {
  const { store, words } = usePage();
  const { messages } = words;
  const estimate = useSlice((state) => state.estimate);
  if (estimate === 'best') return null;
  return (
    <p className="lens-reminder">
      {messages.lensReminder(messages.estimates[estimate])}{' '}
      <button type="button" onClick={() => store.set((state) => ({ ...state, estimate: 'best' }))}>
        {messages.resetLens}
      </button>
    </p>
  );
}
