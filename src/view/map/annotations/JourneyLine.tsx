import { useMemo, useSyncExternalStore } from 'react';
import { destinationsOf } from '../../../core/dataset/happening.ts';
import { linkBetween } from '../../../core/geography/greatCircle.ts';
import { type Journey, journeyTo } from '../../../core/geography/journey.ts';
import { usePage } from '../../page/context.ts';
import type { ChoroplethLayer } from '../layer/choroplethLayer.ts';
import { Events } from './Events.tsx';
import type { AnnotationProps } from './props.ts';

interface Props extends AnnotationProps {
  /** The intervention. */
  readonly id: string;
}

function outlineOf(ways: Journey['arcs'], layer: ChoroplethLayer): string {
  return ways
    .flatMap(([from, to]) => linkBetween(from, to))
    .map((line) => `M${line.map(({ lng, lat }) => layer.pointOf(lng, lat).join(' ')).join('L')}`)
    .join('');
}

/** Arcs from the actor’s country to the intervention’s, or to where its expedition sets out; then the expedition’s way. */
function useWay({ id, layer, year }: Props) {
  const { atlas } = usePage();
  // The panel asks for it; the map waits with it.
  const { subscribe, get } = atlas.evidence;
  const { status, value } = useSyncExternalStore(subscribe, get);
  const isKnown = status === 'ready' || status === 'failed';
  const path = value?.interventions[id]?.path;
  return useMemo(() => {
    const intervention = atlas.interventionById.get(id);
    if (!intervention || !isKnown) return null;
    const stops = path ?? [];
    const { arcs, legs, ends } = journeyTo(
      destinationsOf(intervention),
      stops.map(({ coordinates }) => coordinates),
      intervention.actor,
      year,
      atlas.borders,
    );
    return {
      arcs: outlineOf(arcs, layer),
      legs: outlineOf(legs, layer),
      ends: ends.map(({ lng, lat }) => layer.pointOf(lng, lat)),
      stops: stops.map(({ name, coordinates }) => {
        const [x, y] = layer.pointOf(...coordinates);
        return { name, x, y };
      }),
    };
  }, [atlas, layer, year, id, path, isKnown]);
}

/** A thin line on a pale one, to be seen on any colour. */
function Line({ d, className }: { readonly d: string; readonly className: string }) {
  if (d === '') return null;
  return (
    <>
      <path className="journey-casing" d={d} />
      <path className={className} d={d} />
    </>
  );
}

/** The way of the chosen intervention, below its events: which way it went is known only along the stops. */
export function JourneyLine(props: Props) {
  const { scale } = props;
  const { read } = usePage().words;
  const way = useWay(props);
  if (!way) return <Events {...props} />;
  const labels = way.stops.map(({ name, x, y }) => {
    return { key: read(name), text: read(name), x: x * scale, y: y * scale, isOfYear: true };
  });
  return (
    <>
      <g className="journey">
        <Line className="journey-arc" d={way.arcs} />
        <Line className="journey-leg" d={way.legs} />
        {way.ends.map(([x, y]) => (
          <circle key={`${x} ${y}`} className="journey-end" cx={x} cy={y} r={2.6 / scale} />
        ))}
        {way.stops.map(({ name, x, y }) => (
          <circle key={read(name)} className="journey-stop" cx={x} cy={y} r={3 / scale} />
        ))}
      </g>
      <Events {...props} stops={labels} />
    </>
  );
}
