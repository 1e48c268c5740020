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
  /** How many times the claims of the atlas it has; null where it is not the atlas. */
  readonly records: number | null;
  /** Whether it is left out where it is not asked for by name: it takes as long as all others together. */
  readonly isSlow: boolean;
}

const REACT = ['react', 'react-dom'] as const;

const OUTLINE = '.ring-selected, [aria-selected="true"]';

/** The atlas itself, with so many times its claims. */
function atlas(
  page: Pick<Page, 'id' | 'name'> & { readonly records: number } & Partial<Page>,
): Page {
  return peer({ packages: [], map: '.map-canvas', outline: OUTLINE, ...page });
}

function peer(page: Pick<Page, 'id' | 'name' | 'packages'> & Partial<Page>): Page {
  return {
    script: null,
    draws: 'svg',
    map: '#map',
    outline: null,
    hasSlider: true,
    measures: null,
    records: null,
    isSlow: false,
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
/** The same with so many times the records. */
export const MANY = 'atlas-100';
export const MOST = 'atlas-1000';

export const PAGES: readonly Page[] = [
  atlas({ id: ATLAS, name: 'Intervention Atlas', records: 1 }),
  atlas({
    id: MANY,
    name: 'Intervention Atlas, records × 100',
    records: 100,
    measures: ['drag'],
  }),
  atlas({
    id: MOST,
    name: 'Intervention Atlas, records × 1,000',
    records: 1000,
    measures: ['drag'],
    isSlow: true,
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
