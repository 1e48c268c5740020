import 'leaflet/dist/leaflet.css';
import L from 'leaflet';
import { CENTRE, equalEarth } from './crs.ts';
import { createFrame } from './frame.ts';
import { CHOSEN, colourAt, LINE, loadFigures, loadOutlines } from './world.ts';

/** Leaflet by a careful hand: one layer, and `setAttribute` on the paths whose class changes. */
const [figures, outlines] = await Promise.all([loadFigures(), loadOutlines()]);
const paths = new Map<string, L.Path>();
let shown = figures.year;
let chosen: L.Path | null = null;

function choose(path: L.Path): void {
  chosen?.setStyle({ color: LINE, weight: 0.6 });
  path.setStyle({ color: CHOSEN, weight: 2 }).bringToFront();
  chosen = path;
}

const frame = createFrame(figures, (year) => {
  for (const [id, path] of paths) {
    const colour = colourAt(figures, id, year);
    if (colour !== colourAt(figures, id, shown)) path.getElement()?.setAttribute('fill', colour);
  }
  shown = year;
});

const map = L.map(frame, { crs: equalEarth, zoomSnap: 0, minZoom: -5, attributionControl: false });
map.setView(CENTRE, 0);
for (const outline of outlines.features) {
  const { id } = outline.properties;
  const fillColor = colourAt(figures, id, figures.year);
  L.geoJSON(outline, { style: { fillColor, fillOpacity: 1, color: LINE, weight: 0.6 } })
    .addTo(map)
    .eachLayer((layer) => {
      if (!(layer instanceof L.Path)) return;
      paths.set(id, layer);
      layer.on('click', () => choose(layer));
    });
}
