import './page.css';
import type { Figures } from './world.ts';

/** A map’s place and a slider of years under it, for every page that is not made by React. */
export function createFrame(figures: Figures, onYear: (year: number) => void): HTMLElement {
  const { firstYear, lastYear, year } = figures;
  document.body.innerHTML = `<div id="map"></div><label class="year"><output>${year}</output>
<input type="range" aria-label="Year" min="${firstYear}" max="${lastYear}" value="${year}"></label>`;
  const [map, shown, slider] = ['#map', 'output', 'input'].map((name) =>
    document.querySelector<HTMLElement>(name),
  );
  if (!map || !shown || !(slider instanceof HTMLInputElement)) throw new Error('no frame');
  slider.addEventListener('input', () => {
    shown.textContent = slider.value;
    onYear(slider.valueAsNumber);
  });
  return map;
}
