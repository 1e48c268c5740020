import type { Polity } from './borders.ts';
import { UNITS_PER_RADIAN } from './outline.ts';
import type { Projection } from './projection.ts';
import { isSpeck, radiansOf } from './speck.ts';
import type { PlaneView, Size } from './stage.ts';

/** The part of a map’s box over which nothing lies, in pixels from its left and top. */
export interface Clear {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Pixels of the side of a square as large as the place, once the map has come near. */
const NEAR = 24;

/** Pixels between a place and the edge of what is clear, at the least. */
const MARGIN = 40;

/**
 * The view from which a place that somebody looks for is seen: the same where it is already; nearer where it is no more
 * than a speck, though not so near that nothing around it is known again. `nearest` is the pixels a radian there.
 */
export function approach(
  view: PlaneView,
  size: Size,
  clear: Clear,
  { label: [lng, lat], area }: Pick<Polity, 'label' | 'area'>,
  { projection, nearest }: { readonly projection: Projection; readonly nearest: number },
): PlaneView {
  const place = projection.project({ lng, lat });
  const x = size.width / 2 + (place.x - view.x) * view.scale;
  const y = size.height / 2 - (place.y - view.y) * view.scale;
  const isClear =
    x >= clear.left + MARGIN &&
    x <= clear.right - MARGIN &&
    y >= clear.top + MARGIN &&
    y <= clear.bottom - MARGIN;
  const isSmall = isSpeck({ area }, view.scale / UNITS_PER_RADIAN);
  const wanted = Math.min(nearest, NEAR / radiansOf({ area }));
  const scale = isSmall ? Math.max(view.scale, wanted) : view.scale;
  if (isClear && scale === view.scale) return view;
  const aside = (clear.left + clear.right - size.width) / 2;
  const down = (clear.top + clear.bottom - size.height) / 2;
  return { scale, x: place.x - aside / scale, y: place.y + down / scale };
}
