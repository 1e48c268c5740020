import { createFrame } from './frame.ts';
import { CHOSEN, colourAt, LINE, loadFigures } from './world.ts';

/** The least that a page can do: a rectangle for every country on record, refilled where its class changes. */
const figures = await loadFigures();
const COLUMNS = 20;
const [WIDTH, HEIGHT] = [64, 70];

let shown = figures.year;
let chosen: SVGRectElement | null = null;
const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
svg.setAttribute('width', '1280');
svg.setAttribute('height', '740');

function choose(rect: SVGRectElement): void {
  chosen?.setAttribute('stroke', LINE);
  rect.setAttribute('stroke', CHOSEN);
  chosen = rect;
}

const rects = Object.keys(figures.numbers).map((id, index) => {
  const rect = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  rect.setAttribute('x', String((index % COLUMNS) * WIDTH));
  rect.setAttribute('y', String(Math.floor(index / COLUMNS) * HEIGHT));
  rect.setAttribute('width', String(WIDTH));
  rect.setAttribute('height', String(HEIGHT));
  rect.setAttribute('stroke', LINE);
  rect.setAttribute('fill', colourAt(figures, id, figures.year));
  rect.addEventListener('click', () => choose(rect));
  svg.append(rect);
  return { id, rect };
});

createFrame(figures, (year) => {
  for (const { id, rect } of rects) {
    const colour = colourAt(figures, id, year);
    if (colour !== colourAt(figures, id, shown)) rect.setAttribute('fill', colour);
  }
  shown = year;
}).append(svg);
