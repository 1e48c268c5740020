import './EdgeHints.css';
import { useSyncExternalStore } from 'react';
import { useMap } from 'react-leaflet';
import { prefersReducedMotion } from '../../app/preferences.ts';
import type { Side } from '../../core/geography/side.ts';
import { nameOf } from '../../i18n/describe.ts';
import { usePage } from '../page/context.ts';
import type { ChoroplethLayer } from './layer/choroplethLayer.ts';

interface Props {
  readonly layer: ChoroplethLayer;
  readonly year: number;
}

const ARROWS: Readonly<Record<Side, string>> = { left: '←', right: '→', above: '↑', below: '↓' };

/** At each side of the map that has findings beyond it how many there are, and the way there. */
export function EdgeHints({ layer, year }: Props) {
  const map = useMap();
  const { atlas, words } = usePage();
  const { beyond, beyondSide } = words.messages.map;
  const hidden = useSyncExternalStore(layer.onDrawn, () => layer.beyond);
  return hidden.map(({ side, ids, way }) => {
    const places = ids.flatMap((id) => {
      const polity = atlas.borders.polityAt(id, year);
      return polity ? [nameOf(polity, words)] : [];
    });
    const label = beyondSide(ids.length, side, words.format.list(places));
    return (
      <button
        key={side}
        type="button"
        className={`edge-hint beyond-${side}`}
        data-overlay
        aria-label={label}
        title={label}
        onClick={() => map.panBy([...way], { animate: !prefersReducedMotion() })}
      >
        {side === 'left' && <span aria-hidden="true">{ARROWS.left} </span>}
        {beyond(ids.length)}
        {side !== 'left' && <span aria-hidden="true"> {ARROWS[side]}</span>}
      </button>
    );
  });
}
