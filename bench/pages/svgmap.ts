import 'svgmap/style.min';
import SvgMap from 'svgmap';
import { createFrame } from './frame.ts';
import { CHOSEN, colourAt, loadFigures } from './world.ts';

/** svgMap, with its own coarse outlines of present-day states in a projection of its own. */
const figures = await loadFigures();

function dataAt(year: number) {
  const values = Object.keys(figures.numbers).flatMap((id) => {
    const color = colourAt(figures, id, year);
    const codes = color === figures.land ? [] : (figures.codes[id] ?? []);
    return codes.map((code) => [code, { troops: 1, color }] as const);
  });
  return {
    data: { troops: { name: 'Troops' } },
    applyData: 'troops',
    values: Object.fromEntries(values),
  };
}

let chosen: HTMLElement | null = null;
const frame = createFrame(figures, (year) => map.applyData(dataAt(year)));
const map = new SvgMap({
  targetElementID: frame.id,
  data: dataAt(figures.year),
  colorNoData: figures.land,
  hideFlag: true,
  initialZoom: 1,
  showTooltips: false,
  onCountryClick: (code) => {
    chosen?.style.removeProperty('stroke');
    chosen = document.getElementById(`${frame.id}-map-country-${code}`);
    chosen?.style.setProperty('stroke', CHOSEN);
  },
});
