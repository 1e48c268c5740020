import { useEffect, useSyncExternalStore } from 'react';
import { createPortal } from 'react-dom';
import { lead } from '../../../core/geography/lead.ts';
import { isDivided } from '../../../core/state/years.ts';
import { adoptSheet } from '../../page/adoptSheet.ts';
import { useSlice } from '../../page/context.ts';
import sheet from './Annotations.css?inline';
import { ChangeRing } from './ChangeRing.tsx';
import { Events } from './Events.tsx';
import { JourneyLine } from './JourneyLine.tsx';
import { OtherHalf } from './OtherHalf.tsx';
import type { AnnotationProps } from './props.ts';

adoptSheet(sheet);

/** What lies over the land: where the intervention came from, what happened where, and what has just changed. */
export function Annotations(props: Omit<AnnotationProps, 'scale'>) {
  const { layer } = props;
  const scale = useSyncExternalStore(layer.onDrawn, () => layer.scale);
  const intervention = useSlice((state) => state.intervention);
  const isCompared = useSlice(isDivided);
  useEffect(
    function leadNames() {
      layer.names.leadBy(lead);
      layer.makeRoom();
    },
    [layer],
  );
  return createPortal(
    <g className="annotations">
      {intervention === null ? (
        <Events {...props} scale={scale} />
      ) : (
        <JourneyLine {...props} scale={scale} id={intervention} />
      )}
      <ChangeRing {...props} />
      {isCompared && <OtherHalf {...props} />}
    </g>,
    layer.marks,
  );
}
