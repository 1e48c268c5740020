import { parse, View } from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';
import { createFrame } from './frame.ts';
import { CHOSEN, LINE, loadFigures, WORLD } from './world.ts';

/** Vega-Lite on a canvas: land below, and above it the countries on record, found for the year by a parameter. */
const figures = await loadFigures();
const [, ...breaks] = figures.breaks;
const rows = Object.entries(figures.numbers).flatMap(([id, numbers]) =>
  numbers.flatMap((number, index) =>
    number === null ? [] : [{ id, year: figures.firstYear + index, number }],
  ),
);
const land = {
  url: WORLD,
  format: { type: 'topojson', feature: 'polities' },
} as const;

const spec: TopLevelSpec = {
  $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
  width: 1280,
  height: 740,
  padding: 0,
  params: [{ name: 'year', value: figures.year }],
  config: { view: { stroke: null } },
  projection: { type: 'equalEarth', scale: 230, rotate: [-11.5, 0, 0], translate: [640, 430] },
  layer: [
    { data: land, mark: { type: 'geoshape', fill: figures.land, stroke: LINE, strokeWidth: 0.6 } },
    {
      data: { values: rows },
      transform: [
        { filter: 'datum.year == year' },
        { lookup: 'id', from: { data: land, key: 'properties.id' }, as: 'outline' },
      ],
      params: [{ name: 'chosen', select: { type: 'point', fields: ['id'] } }],
      mark: { type: 'geoshape' },
      encoding: {
        shape: { field: 'outline', type: 'geojson' },
        color: {
          field: 'number',
          type: 'quantitative',
          scale: { type: 'threshold', domain: [...breaks], range: [...figures.colours] },
          legend: null,
        },
        stroke: { condition: { param: 'chosen', empty: false, value: CHOSEN }, value: LINE },
        strokeWidth: { condition: { param: 'chosen', empty: false, value: 2 }, value: 0.6 },
      },
    },
  ],
};

const frame = createFrame(figures, (year) => {
  void view.signal('year', year).runAsync();
});
const view = new View(parse(compile(spec).spec), { container: frame, renderer: 'canvas' });
await view.runAsync();
