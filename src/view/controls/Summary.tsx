import { useEffect, useState } from 'react';
import { selectedPolity } from '../../core/state/reconcile.ts';
import { describeCell, describeMap } from '../../i18n/describe.ts';
import { useCells, usePage, useSlice, useYear } from '../context.ts';

/** Milliseconds without a new year before the sentence is spoken: a scrub is not read out step by step. */
const PAUSE = 250;

/** The map in one breath: follows year, layer and selection. */
export function Summary() {
  const { atlas, words } = usePage();
  const year = useYear();
  const layer = useSlice((state) => state.layer);
  const estimate = useSlice((state) => state.estimate);
  const polity = useSlice((state) => selectedPolity(state, atlas.borders));
  const cells = useCells(year);
  const sentence = [
    describeMap({ year, layer, estimate, cells }, atlas.borders, words),
    ...(polity
      ? [
          words.messages.summary.selected(
            describeCell({ polity, year, layer, cell: cells.get(polity.id) }, atlas.borders, words),
          ),
        ]
      : []),
  ].join(' ');
  const [said, setSaid] = useState(sentence);
  useEffect(() => {
    const timer = setTimeout(() => setSaid(sentence), PAUSE);
    return () => clearTimeout(timer);
  }, [sentence]);
  return (
    <p className="summary" role="status" aria-label={words.messages.summary.name}>
      {said}
    </p>
  );
}
