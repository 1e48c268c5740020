import { useLayoutEffect, useMemo } from 'react';
import { loadBeside } from '../../app/beside.ts';
import { createFollower } from '../../app/follower.ts';
import { createOtherHalf } from '../../app/otherHalf.ts';
import { createResource } from '../../app/resource.ts';
import { repairsBeside } from '../../core/state/beside.ts';
import { isStep } from '../../core/state/step.ts';
import { forgetBesides } from '../../core/state/transition.ts';
import { wordNotice } from '../../i18n/notice.ts';
import { createWords } from '../../i18n/words.ts';
import { usePage, useSlice } from '../page/context.ts';
import { Notice } from '../page/Notice.tsx';
import { RetryNotice } from '../page/RetryNotice.tsx';
import { useResource } from '../page/useResource.ts';
import type { Pair } from './beside.ts';

interface Props {
  /** Where the other atlas lies, as seen from this one. */
  readonly path: string;
  readonly setPair: (pair: Pair | null) => void;
}

/** Loads another atlas and sets the two beside each other, on one scale; says what a link asked of it in vain. */
export function Pairing({ path, setPair }: Props) {
  const { atlas, store, words } = usePage();
  const pair = useMemo(() => createResource(() => loadBeside(atlas, path)), [atlas, path]);
  const { status, value } = useResource(pair);
  const half = useMemo(() => {
    if (!value) return null;
    const state = createOtherHalf(store, value.other.scope);
    return { atlas: value.other, store: state, settled: createFollower(state, isStep) };
  }, [store, value]);
  useLayoutEffect(
    function tell() {
      if (!value || !half) return;
      const other = { ...half, words: createWords(words, half.atlas.description) };
      setPair({ own: value.own, other });
    },
    [value, half, words, setPair],
  );
  useLayoutEffect(() => () => setPair(null), [setPair]);
  const asked = {
    besideLayer: useSlice(({ besideLayer }) => besideLayer),
    besideEstimate: useSlice(({ besideEstimate }) => besideEstimate),
    estimate: useSlice(({ estimate }) => estimate),
  };
  if (status === 'failed') {
    return <RetryNotice what={words.messages.compare.failed} retry={() => pair.load()} />;
  }
  if (!half) return null;
  const repairs = repairsBeside(asked, half.atlas.scope);
  const sentences = wordNotice({ repairs, substitution: null }, atlas.borders, words);
  return <Notice sentences={sentences} dismiss={() => store.set(forgetBesides)} />;
}
