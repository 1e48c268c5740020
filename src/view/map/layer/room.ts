import type L from 'leaflet';
import type { Box } from '../../../core/chart/placeTexts.ts';
import type { Clear } from '../../../core/geography/approach.ts';
import type { Room } from '../../../core/geography/names.ts';
import type { Beyond, Visible } from '../../../core/geography/outside.ts';
import type { Covered } from '../../../core/geography/stage.ts';

/** Whoever lies over the map and must not hide a name. */
const OVERLAYS = '[data-over-map]';

interface Measured {
  /** As far as no panel lies over it. */
  readonly width: number;
  readonly height: number;
  /** By their middles, from the map’s left and top. */
  readonly reserved: readonly Box[];
  readonly spacing: Spacing;
}

/** Pixels at the right of a map over which a panel lies, as the style sheet says it. */
export function coveredRight(container: HTMLElement): number {
  return Number.parseFloat(getComputedStyle(container).getPropertyValue('--covered')) || 0;
}

/**
 * Over how much of a map a panel lies: at its right, or the sheet of a phone at half its height, where the page is not
 * scrolled.
 */
export function coveredOf(container: HTMLElement): Covered {
  const sheet = Number.parseFloat(getComputedStyle(container).getPropertyValue('--sheet-below'));
  const right = coveredRight(container);
  if (!(sheet > 0)) return { right, below: 0 };
  const { bottom } = container.getBoundingClientRect();
  return { right, below: Math.max(0, bottom + scrollY - (innerHeight - sheet)) };
}

/** The part of a map that is on the screen and over which no panel lies; all of it where that is next to nothing. */
export function clearOf(container: HTMLElement): Clear {
  const map = container.getBoundingClientRect();
  const sheet = document.querySelector('.sheet')?.getBoundingClientRect();
  const isBelow = sheet !== undefined && sheet.left <= map.left && sheet.right >= map.right;
  const bottom = Math.min(map.bottom, innerHeight, isBelow ? sheet.top : Infinity) - map.top;
  const top = Math.max(0, -map.top);
  const isEnough = bottom - top > map.height / 4;
  const down = isEnough ? { top, bottom } : { top: 0, bottom: map.height };
  return { left: 0, right: map.width - coveredRight(container), ...down };
}

/** What a reader’s own sheet puts between letters and, besides, between words: shares of their height. */
export interface Spacing {
  readonly letters: number;
  readonly words: number;
}

function spacingOf(container: HTMLElement): Spacing {
  const { letterSpacing, wordSpacing, fontSize } = getComputedStyle(container);
  const [letters = 0, words = 0] = [letterSpacing, wordSpacing].map(
    (between) => Number.parseFloat(between) / Number.parseFloat(fontSize) || 0,
  );
  return { letters, words };
}

function measure(container: HTMLElement): Measured {
  const map = container.getBoundingClientRect();
  const overlays = [...document.querySelectorAll(OVERLAYS)].map((overlay) =>
    overlay.getBoundingClientRect(),
  );
  return {
    width: map.width - coveredRight(container),
    height: map.height,
    spacing: spacingOf(container),
    reserved: overlays
      .filter(({ width, right, left, top, bottom }) => {
        const isBeside = right <= map.left || left >= map.right;
        return width > 0 && !isBeside && bottom > map.top && top < map.bottom;
      })
      .map(({ left, top, width, height }) => {
        return { x: left + width / 2 - map.left, y: top + height / 2 - map.top, width, height };
      }),
  };
}

/** Pixels of the button that tells what lies beyond a side, and its place along the side, as its style sheet says it. */
const HINT = { width: 92, height: 44 };
const NARROW = 640;

/** The room of those buttons: they come and go with the years, and are not waited for. */
export function hintBoxes(
  beyond: readonly Beyond[],
  { left, top, right, bottom }: Visible,
): readonly Box[] {
  const { width, height } = HINT;
  const aside = right - left < NARROW ? 0.62 : 0.38;
  const [across, down] = [(left + right) / 2, top + aside * (bottom - top)];
  return beyond.map(({ side }) => {
    const x = { left: left + width / 2, right: right - width / 2, above: across, below: across }[
      side
    ];
    const y = { left: down, right: down, above: top + height / 2, below: bottom - height / 2 }[
      side
    ];
    return { x, y, width, height };
  });
}

/** The same in pixels that are so many times larger. */
export function shrink({ left, top, right, bottom, reserved }: Room, by: number): Room {
  return {
    left: left / by,
    top: top / by,
    right: right / by,
    bottom: bottom / by,
    reserved: reserved.map(({ x, y, width, height }) => {
      return { x: x / by, y: y / by, width: width / by, height: height / by };
    }),
  };
}

/** What a map shows and what lies over it: measured anew only when a size changes, since to measure is to lay out. */
export function createRoom() {
  let container: HTMLElement | null = null;
  let place: L.Map | null = null;
  let measured: Measured | null = null;
  let observer: ResizeObserver | null = null;
  const forget = () => {
    measured = null;
  };
  return {
    observe(map: L.Map, onChange: () => void) {
      [place, container] = [map, map.getContainer()];
      observer = new ResizeObserver(() => {
        forget();
        onChange();
      });
      observer.observe(container);
      for (const overlay of document.querySelectorAll(OVERLAYS)) observer.observe(overlay);
    },
    disconnect() {
      observer?.disconnect();
      container = null;
    },
    forget,
    /** As it was when the room was measured last. */
    get spacing() {
      return measured?.spacing ?? { letters: 0, words: 0 };
    },
    get isMeasured() {
      return measured !== null;
    },
    /** In pixels from the drawing’s origin, which lies at one of Leaflet’s layer points. */
    at(origin: L.Point): Room {
      if (!container || !place) return { left: 0, top: 0, right: 0, bottom: 0, reserved: [] };
      measured ??= measure(container);
      const { x, y } = place.layerPointToContainerPoint(origin);
      const { width, height, reserved } = measured;
      return {
        left: -x,
        top: -y,
        right: width - x,
        bottom: height - y,
        reserved: reserved.map((box) => ({ ...box, x: box.x - x, y: box.y - y })),
      };
    },
  };
}
