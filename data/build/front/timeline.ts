import { distanceOf, yearTicks } from '../../../src/core/chart/scale.ts';
import { isQuantityLayer, type Layer } from '../../../src/core/choropleth/layer.ts';
import type { TrackYear } from '../../../src/core/choropleth/track.ts';
import { barBreadth, TRACK_HEIGHT, trackBar } from '../../../src/core/choropleth/trackBar.ts';
import type { Words } from '../../../src/i18n/words.ts';
import { ICONS } from '../../../src/view/page/icons.ts';

/** A number as a sheet and a drawing write it. */
function digits(value: number): string {
  return String(Number(value.toFixed(2)));
}

/** Bars of one look and breadth as one path: of each its year’s edge, its foot and its height. */
function barsOf(
  bars: readonly (readonly [x: number, foot: number, height: number])[],
  breadth: number,
): string {
  const edge = (1 - breadth) / 2;
  return bars
    .filter(([, , height]) => height > 0)
    .map(
      ([x, foot, height]) =>
        `M${digits(x + edge)} ${digits(foot)}h${digits(breadth)}v-${digits(height)}h-${digits(breadth)}z`,
    )
    .join('');
}

interface Timeline {
  readonly track: readonly TrackYear[];
  readonly layer: Layer;
  readonly year: number;
}

/** The years as the page will have them, with a slider that answers as soon as it can. `inAll` says a thing in every language. */
export function formatTimeline(
  { track, layer, year }: Timeline,
  inAll: (tell: (words: Words) => string) => string,
): string {
  const most = Math.max(1, ...track.map(({ stated, carried }) => stated + carried));
  const bars = track.map((one, x) => ({ x, ...trackBar(one, most) }));
  const breadth = barBreadth(track.length);
  const solid = barsOf(
    bars.map((bar) => [bar.x, TRACK_HEIGHT, bar.solid]),
    breadth,
  );
  const pale = barsOf(
    bars.map((bar) => [bar.x, TRACK_HEIGHT - bar.solid, bar.whole - bar.solid]),
    breadth,
  );
  const [first, last] = [track[0]?.year ?? year, track.at(-1)?.year ?? year];
  const isQuantity = isQuantityLayer(layer);
  const ticks = yearTicks(first, last).map((tick) => `<span>${tick}</span>`);
  return [
    '<section class="timeline front-years"><div class="player" aria-hidden="true">',
    `<span class="play"><svg class="icon is-solid" viewBox="0 0 20 20"><path d="${ICONS.play.d}"/></svg></span>`,
    `<span class="player-year"><span class="year-input front-year" data-year>${year}</span></span></div>`,
    `<div class="year-slider"><div class="track track-${isQuantity ? layer.ramp : layer.type}" aria-hidden="true">`,
    `<p class="track-title">${inAll(({ messages }) => messages.track[isQuantity ? 'sum' : 'countries'])}</p>`,
    `<svg viewBox="0.5 0 ${track.length - 1} ${TRACK_HEIGHT}" preserveAspectRatio="none">`,
    `<path d="${solid}"/><path class="is-carried" d="${pale}"/></svg>`,
    `<span class="track-most">${inAll(({ format }) => format.count(most))}</span></div>`,
    `<span id="front-year" class="visually-hidden">${inAll(({ messages }) => messages.year)}</span>`,
    `<input type="range" class="year-range" aria-labelledby="front-year" min="${first}" max="${last}" value="${year}">`,
    `<div class="cursors" aria-hidden="true"><div class="cursor front-cursor"><b data-year>${year}</b></div></div>`,
    `<div class="year-axis" aria-hidden="true">${ticks.join('')}</div></div>`,
    `<div class="timeline-tools front-tools" aria-hidden="true"><span class="tool next-sourced"><svg class="icon" viewBox="0 0 20 20"><path d="${ICONS.next.d}"/></svg></span><span class="tool compare-toggle">${inAll(({ messages }) => messages.compare.begin)}</span></div>`,
    '<div class="change-line"></div></section>',
  ].join('');
}

/** Where the cursor and the round years stand: the page lets no element bring a style of its own. */
export function placeTimeline({ track, year }: Pick<Timeline, 'track' | 'year'>): string {
  const [first, last] = [track[0]?.year ?? year, track.at(-1)?.year ?? year];
  const shareOf = (at: number) => digits(((at - first) / Math.max(1, last - first)) * 100);
  const ticks = yearTicks(first, last).map(
    (tick, index) =>
      `.front .year-axis :nth-child(${index + 1}){left:${shareOf(tick)}%;--distance:${distanceOf(tick, [year], last - first).toFixed(3)}}`,
  );
  return `.front-cursor{translate:${shareOf(year)}cqw}${ticks.join('')}`;
}
