const SVG = 'http://www.w3.org/2000/svg';

/** An element of a drawing. */
export function createSvg<K extends keyof SVGElementTagNameMap>(name: K): SVGElementTagNameMap[K] {
  return document.createElementNS(SVG, name);
}
