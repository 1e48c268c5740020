/** What can be asked for by `--measure`. */
export const MEASURES = ['drag', 'key', 'click', 'load', 'slow', 'weight', 'cost'] as const;
export type MeasureId = (typeof MEASURES)[number];

/** A page that is measured. */
export interface Page {
  readonly id: string;
  readonly name: string;
  /** Its script in `pages/`; null where the page is not one of ours, or has none. */
  readonly script: string | null;
  /** What it is made of: packages of `package.json`. */
  readonly packages: readonly string[];
  readonly draws: 'svg' | 'canvas';
  /** Where the map is on it. */
  readonly map: string;
  /** What is drawn when a country is chosen; null where any change of the map is that. */
  readonly outline: string | null;
  readonly hasSlider: boolean;
  /** What of it is measured; null where all. */
  readonly measures: readonly MeasureId[] | null;
}

const REACT = ['react', 'react-dom'] as const;

function peer(page: Pick<Page, 'id' | 'name' | 'packages'> & Partial<Page>): Page {
  return {
    script: null,
    draws: 'svg',
    map: '#map',
    outline: null,
    hasSlider: true,
    measures: null,
    ...page,
  };
}

/** The least that a step costs. */
export const FLOOR = 'floor';
/** The least that a first sight costs. */
export const PICTURE = 'picture';
/** What most who do this would write. */
export const USUAL = 'react-leaflet-key';
/** What is measured against all others. */
export const ATLAS = 'atlas';
/** The same with a hundred times the records. */
export const MANY = 'atlas-100';

const OUTLINE = '.ring-selected, [aria-selected="true"]';

export const PAGES: readonly Page[] = [
  peer({
    id: ATLAS,
    name: 'Intervention Atlas',
    packages: [],
    map: '.map-canvas',
    outline: OUTLINE,
  }),
  peer({
    id: MANY,
    name: 'Intervention Atlas, records × 100',
    packages: [],
    map: '.map-canvas',
    outline: OUTLINE,
    measures: ['drag'],
  }),
  peer({ id: FLOOR, name: 'Floor: rectangles refilled', script: 'floor.ts', packages: [] }),
  peer({
    id: PICTURE,
    name: 'Floor: SVG in the HTML',
    packages: [],
    hasSlider: false,
    measures: ['load', 'slow', 'weight'],
  }),
  peer({
    id: 'leaflet',
    name: 'Leaflet, changed paths only',
    script: 'leaflet.ts',
    packages: ['leaflet'],
  }),
  peer({
    id: 'react-leaflet-style',
    name: 'react-leaflet, style prop',
    script: 'reactLeafletStyle.ts',
    packages: ['leaflet', 'react-leaflet', ...REACT],
  }),
  peer({
    id: USUAL,
    name: 'react-leaflet, key={year}',
    script: 'reactLeafletKey.ts',
    packages: ['leaflet', 'react-leaflet', ...REACT],
  }),
  peer({
    id: 'react-simple-maps',
    name: 'react-simple-maps',
    script: 'reactSimpleMaps.tsx',
    packages: ['react-simple-maps', ...REACT],
  }),
  peer({ id: 'svgmap', name: 'svgMap (own outlines)', script: 'svgmap.ts', packages: ['svgmap'] }),
  peer({
    id: 'vega-lite',
    name: 'Vega-Lite',
    script: 'vega.ts',
    packages: ['vega', 'vega-lite'],
    draws: 'canvas',
  }),
  peer({
    id: 'echarts',
    name: 'ECharts',
    script: 'echarts.ts',
    packages: ['echarts'],
    draws: 'canvas',
  }),
  peer({
    id: 'plotly',
    name: 'Plotly',
    script: 'plotly.ts',
    packages: ['plotly.js-geo-dist-min'],
  }),
];
