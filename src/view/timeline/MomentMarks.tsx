import './MomentMarks.css';
import { useMemo } from 'react';
import { whenIdle } from '../../app/idle.ts';
import { enterMoment } from '../../core/state/transition.ts';
import { useAxis } from '../chart/useAxis.ts';
import { usePage, useSlice } from '../page/context.ts';
import { turnTo } from '../page/heading.ts';
import { useResource } from '../page/useResource.ts';

/** A point below the bars where a moment of the story lies: for a pointer only, the list has them for everybody. */
export function MomentMarks() {
  const { atlas, settled, store, words } = usePage();
  const { positionOf } = useAxis();
  const open = useSlice((state) => state.moment);
  const moments = useResource(atlas.moments, whenIdle).value?.moments;
  const marks = useMemo(
    () => (moments ?? []).map((moment) => ({ moment, left: positionOf(moment.year) })),
    [moments, positionOf],
  );
  return (
    <div className="moment-marks" aria-hidden="true">
      {marks.map(({ moment, left }) => (
        <span
          key={moment.id}
          className={moment.id === open ? 'moment-mark is-open' : 'moment-mark'}
          style={{ left }}
        >
          <button
            type="button"
            tabIndex={-1}
            title={words.messages.titled(String(moment.year), words.read(moment.title))}
            onClick={() => turnTo(settled, () => store.set(enterMoment(moment)))}
          />
        </span>
      ))}
    </div>
  );
}
