import { MapChart } from 'echarts/charts';
import { GeoComponent, VisualMapComponent } from 'echarts/components';
import { init, registerMap, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { equalEarth } from '../../src/core/geography/equalEarth.ts';
import { createFrame } from './frame.ts';
import { CHOSEN, LINE, loadFigures, loadOutlines } from './world.ts';

use([MapChart, GeoComponent, VisualMapComponent, CanvasRenderer]);

/** ECharts on a canvas, with a piecewise visual map; animation is off. */
const [figures, outlines] = await Promise.all([loadFigures(), loadOutlines()]);
const { firstYear, breaks, colours, land, numbers } = figures;

const dataOf = (year: number) =>
  outlines.features.map(({ properties: { id } }) => {
    return { name: id, value: numbers[id]?.[year - firstYear] ?? '-' };
  });

const chart = init(
  createFrame(figures, (year) => chart.setOption({ series: [{ data: dataOf(year) }] })),
);
registerMap('world', { geoJSON: JSON.stringify(outlines), specialAreas: {} });
chart.setOption({
  animation: false,
  visualMap: {
    type: 'piecewise',
    show: false,
    pieces: breaks.map((lowest, index) => {
      const next = breaks[index + 1];
      return { gte: lowest, ...(next !== undefined && { lt: next }), color: colours[index] };
    }),
  },
  series: [
    {
      type: 'map',
      map: 'world',
      nameProperty: 'id',
      projection: {
        project: ([lng = 0, lat = 0]: readonly number[]) => {
          const { x, y } = equalEarth.project({ lng, lat });
          return [x, -y];
        },
        unproject: ([x = 0, y = 0]: readonly number[]) => {
          const { lng, lat } = equalEarth.unproject({ x, y: -y });
          return [lng, lat];
        },
      },
      layoutCenter: ['50%', '50%'],
      layoutSize: 1230,
      itemStyle: { areaColor: land, borderColor: LINE, borderWidth: 0.6 },
      emphasis: { disabled: true },
      selectedMode: 'single',
      select: {
        label: { show: false },
        itemStyle: { areaColor: 'inherit', borderColor: CHOSEN, borderWidth: 2 },
      },
      data: dataOf(figures.year),
    },
  ],
});
