import { useEffect, useState } from 'react';
import { selectedPolity } from '../../core/state/selection.ts';
import { describeCell, sentenceOf } from '../../i18n/describe.ts';
import { describeBorderChanges } from '../../i18n/describeChanges.ts';
import { describeMap } from '../../i18n/describeMap.ts';
import { useCells, useLayer, usePage, useSlice, useYear } from '../page/context.ts';

/** Milliseconds without a new year before the sentence is spoken: a scrub is not read out step by step. */
const PAUSE = 250;

/** The map of one year in words, and what of it is selected. */
function useSentence(year: number): string {
  const { atlas, words } = usePage();
  const layer = useLayer();
  const estimate = useSlice((state) => state.estimate);
  const polity = useSlice((state) => selectedPolity(state, year, atlas.borders));
  const cells = useCells(year);
  const map = describeMap({ year, layer, estimate, cells }, atlas.borders, words);
  if (!polity) return map;
  const told = { polity, year, layer: layer.id, cell: cells.get(polity.id) };
  const selected = sentenceOf(describeCell(told, atlas.borders, words), words);
  return `${map} ${words.messages.summary.selected(selected)}`;
}

/** The map in one breath: follows year, layer and selection, and says what changed on the map since the year before. */
export function Summary() {
  const { atlas, words } = usePage();
  const year = useYear();
  const second = useSlice((state) => state.compare);
  const first = useSentence(year);
  const other = useSentence(second ?? year);
  const rest = second === null ? describeBorderChanges(year, atlas.borders, words) : other;
  const sentence = rest === null ? first : `${first} ${rest}`;
  const [said, setSaid] = useState(sentence);
  useEffect(() => {
    const timer = setTimeout(() => setSaid(sentence), PAUSE);
    return () => clearTimeout(timer);
  }, [sentence]);
  return (
    <p className="summary visually-hidden" role="status" aria-label={words.messages.summary.name}>
      {said}
    </p>
  );
}
