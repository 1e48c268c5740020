import { createFrame } from './frame.ts';
import { CHOSEN, classAt, LINE, loadFigures, loadOutlines } from './world.ts';

// Plotly would fetch its own land from a server of others, though nothing of it is drawn.
Object.assign(globalThis, {
  PlotlyGeoAssets: { topojson: { world_110m: { type: 'Topology', objects: {}, arcs: [] } } },
});
const [{ default: Plotly }, figures, outlines] = await Promise.all([
  import('plotly.js-geo-dist-min'),
  loadFigures(),
  loadOutlines(),
]);

/** Plotly with a choropleth trace: land is the lowest class, and the scale has steps. */
const ids = outlines.features.map(({ properties: { id } }) => id);
const colours = [figures.land, ...figures.colours];
const classesAt = (year: number) => ids.map((id) => classAt(figures, id, year));
const steps = colours.flatMap((colour, index): [number, string][] => [
  [index / colours.length, colour],
  [(index + 1) / colours.length, colour],
]);

const frame = createFrame(figures, (year) => {
  void Plotly.restyle(frame, { z: [classesAt(year)] });
});

const plot = await Plotly.newPlot(
  frame,
  [
    {
      type: 'choropleth',
      geojson: outlines,
      featureidkey: 'properties.id',
      locationmode: 'geojson-id',
      locations: ids,
      z: classesAt(figures.year),
      zmin: -1.5,
      zmax: colours.length - 1.5,
      colorscale: steps,
      showscale: false,
      hoverinfo: 'none',
      marker: { line: { color: LINE, width: 0.6 } },
    },
  ],
  {
    width: 1280,
    height: 740,
    margin: { l: 0, r: 0, t: 0, b: 0 },
    paper_bgcolor: LINE,
    geo: {
      visible: false,
      bgcolor: LINE,
      projection: { type: 'equal earth', rotation: { lon: 11.5 }, scale: 0.97 },
      lataxis: { range: [-56, 84] },
    },
  },
  { displayModeBar: false },
);

plot.on('plotly_click', ({ points }) => {
  const chosen = points[0]?.pointNumber;
  void Plotly.restyle(frame, {
    'marker.line.color': [ids.map((_, index) => (index === chosen ? CHOSEN : LINE))],
    'marker.line.width': [ids.map((_, index) => (index === chosen ? 2 : 0.6))],
  });
});
