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

/** A map with its year in large numerals and what is told of the place pointed at. */
export const Half = memo(function Half({ year, prefix, isCompared }: Props) {
  const { messages } = usePage().words;
  const { name } = messages.map;
  return (
    <div className="half">
      <p className="year-numeral" aria-hidden="true">
        {year}
      </p>
      <MapView
        year={year}
        prefix={prefix}
        label={isCompared ? messages.compare.mapOf(name, year) : name}
      />
      <Tooltip year={year} />
    </div>
  );
});
