import { failFront, tellBegun } from '../app/failFront.ts';
import { loadWorldBorders } from '../app/worldBorders.ts';
import { distanceOf } from '../core/chart/scale.ts';
import { createBorders } from '../core/geography/borders.ts';
import { equalEarth } from '../core/geography/equalEarth.ts';
import { withMargins } from '../core/geography/projection.ts';
import { createPen } from './picture.ts';
import { createShapes } from './shape.ts';
import { type FrontYears, paintedIn } from './years.ts';

const PAGE = document.documentElement;

/** What answers the slider of the first view. */
interface Drawn {
  readonly slider: HTMLInputElement;
  show(year: number): void;
}

function find<E extends Element>(selector: string): E | null {
  return document.querySelector<E>(`#front ${selector}`);
}

/** The years of the first view over the borders of the world; null where the page has no first view to be drawn. */
async function draw(asked: Promise<unknown>): Promise<Drawn | null> {
  const map = find<SVGElement>('.front-map');
  const slider = find<HTMLInputElement>('.year-range');
  const file = document.querySelector<HTMLLinkElement>('link[data-years]');
  if (!map || !slider || !file) return null;
  const [years, topology] = await Promise.all([
    fetch(file.href, { credentials: 'same-origin' }).then(
      (answer): Promise<FrontYears> => answer.json(),
    ),
    asked,
  ]);
  const borders = createBorders(topology, years.asOf);
  const pen = createPen(borders, withMargins(equalEarth));
  // Drawn by the build for all years.
  const land = [...map.children].slice(0, 1);
  const numbers = document.querySelectorAll<HTMLElement>('#front [data-year]');
  const ticks = document.querySelectorAll<HTMLElement>('#front .year-axis span');
  const cursor = find<HTMLElement>('.front-cursor');
  const span = years.years.length - 1;
  const first = Number(slider.defaultValue);
  let shown = first;
  return {
    slider,
    show(year) {
      if (year === shown) return;
      shown = year;
      const shapes = createShapes(pen.draw(paintedIn(years, borders, year), years.looks[0]));
      map.replaceChildren(...land, ...shapes);
      for (const number of numbers) number.textContent = String(year);
      for (const tick of ticks) {
        const distance = distanceOf(Number(tick.textContent), [year], span);
        tick.style.setProperty('--distance', String(distance));
      }
      if (cursor) cursor.style.translate = `${((year - years.firstYear) / span) * 100}cqw`;
      // The headline speaks of the year that the build has drawn.
      document.getElementById('front')?.toggleAttribute('data-moved', year !== first);
    },
  };
}

/** Milliseconds after which the program waits no longer for the first view: nothing waits for ever. */
const PATIENCE = 4_000;

/** Lets the slider of the first view answer before the program is there. */
async function answer(asked: Promise<unknown>): Promise<void> {
  const drawn = await draw(asked);
  if (!drawn) return;
  const { slider, show } = drawn;
  if (PAGE.dataset.asked === 'year') {
    const asked = new URLSearchParams(location.search).getAll('year').at(-1) ?? '';
    const isIn = Number(asked) >= Number(slider.min) && Number(asked) <= Number(slider.max);
    // What is no year of the atlas is repaired, and told, by the program.
    if (!/^\d+$/.test(asked) || !isIn) return;
    slider.defaultValue = asked;
  }
  slider.addEventListener('input', () => show(slider.valueAsNumber));
  show(slider.valueAsNumber);
  delete PAGE.dataset.asked;
}

/** Asks for all that the program is made of. What answers the reader first has gone before it on the line. */
function askForProgram(): void {
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[data-later]')) {
    link.rel = link.dataset.later ?? '';
  }
}

/** Whether another page shows this one in a frame without asking for the map that is made for frames. */
function isMisframed(): boolean {
  return self !== top && new URLSearchParams(location.search).getAll('embed').at(-1) !== '1';
}

/** In place of a page that somebody else’s page could lay something over: the way to it, in the words that the build has written. */
function leadOut(): void {
  const link = document.createElement('a');
  link.href = location.href;
  link.target = '_blank';
  link.rel = 'noopener';
  link.textContent = document.body.dataset.wayOut ?? '';
  document.body.replaceChildren(link);
}

async function start(): Promise<void> {
  tellBegun('front');
  if (isMisframed()) {
    leadOut();
    return;
  }
  const isDrawn = PAGE.dataset.asked === undefined || PAGE.dataset.asked === 'year';
  const borders = isDrawn ? loadWorldBorders() : null;
  // Where they cannot be had, the program says so.
  borders?.catch(() => undefined);
  // Without it the first view stands still until the program is there, which says what is missing.
  if (borders) {
    const patience = new Promise<void>((resolve) => setTimeout(resolve, PATIENCE));
    await Promise.race([answer(borders).catch(() => undefined), patience]);
  }
  askForProgram();
  await import('../main.tsx').then(({ begin }) => begin(borders)).catch(failFront);
}

void start();
