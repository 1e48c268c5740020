import { memo } from 'react';
import { type Half as HalfName, yearOf } from '../../core/state/years.ts';
import { MapView } from '../map/MapView.tsx';
import { Tooltip } from '../map/Tooltip.tsx';
import { usePage, useSlice } from '../page/context.ts';
import { useBeside } from './beside.ts';
import { HalfYear } from './HalfYear.tsx';

interface Props {
  readonly half: HalfName;
  readonly prefix: string;
  /** Whether another map stands beside it. */
  readonly isCompared: boolean;
}

/** A map and what is told of the place pointed at. */
export const Half = memo(function Half({ half, prefix, isCompared }: Props) {
  const { messages, title } = usePage().words;
  const isOfTwo = useBeside() !== null;
  const year = useSlice((state) => yearOf(half, state));
  const { name } = messages.map;
  return (
    <div className="half">
      <MapView
        half={half}
        prefix={prefix}
        label={isCompared ? messages.compare.mapOf(isOfTwo ? title : name, year) : name}
      />
      {isCompared && !isOfTwo && <HalfYear half={half} />}
      <Tooltip year={year} />
    </div>
  );
});
