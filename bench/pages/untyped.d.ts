/** The build of Plotly with maps alone has the types of the whole, but for what its choropleth takes. */
declare module 'plotly.js-geo-dist-min' {
  interface Point {
    readonly pointNumber: number;
  }

  interface Plot extends HTMLElement {
    on(event: 'plotly_click', listen: (event: { points: readonly Point[] }) => void): void;
  }

  const Plotly: {
    newPlot(
      root: HTMLElement,
      traces: readonly Readonly<Record<string, unknown>>[],
      layout: Readonly<Record<string, unknown>>,
      config: Readonly<Record<string, unknown>>,
    ): Promise<Plot>;
    restyle(root: HTMLElement, update: Readonly<Record<string, unknown>>): Promise<Plot>;
  };
  export default Plotly;
}
declare module 'svgmap' {
  interface Data {
    readonly data: Readonly<Record<string, { readonly name: string }>>;
    readonly applyData: string;
    readonly values: Readonly<Record<string, { readonly troops: number; readonly color: string }>>;
  }

  export default class SvgMap {
    constructor(options: {
      readonly targetElementID: string;
      readonly data: Data;
      readonly colorNoData: string;
      readonly hideFlag: boolean;
      readonly initialZoom: number;
      readonly showTooltips: boolean;
      readonly onCountryClick: (code: string) => void;
    });
    applyData(data: Data): void;
  }
}

declare module 'svgmap/style.min' {}
