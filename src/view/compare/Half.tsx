import { memo } from 'react';
import { MapView } from '../map/MapView.tsx';
import { Tooltip } from '../map/Tooltip.tsx';
import { usePage } from '../page/context.ts';

interface Props {
  readonly year: number;
  readonly prefix: string;
  /** Whether another map stands beside it. */
  readonly isCompared: boolean;
}

/** A map and what is told of the place pointed at. */
export const Half = memo(function Half({ year, prefix, isCompared }: Props) {
  const { messages } = usePage().words;
  const { name } = messages.map;
  return (
    <div className="half">
      <MapView
        year={year}
        prefix={prefix}
        label={isCompared ? messages.compare.mapOf(name, year) : name}
      />
      <Tooltip year={year} />
    </div>
  );
});
