/** A part of an SVG. */
export interface Shape {
  readonly tag: 'path' | 'pattern' | 'rect';
  readonly attributes: Readonly<Record<string, string>>;
  readonly shapes?: readonly Shape[];
}

const SVG = 'http://www.w3.org/2000/svg';

/** Shapes as a page has them in its HTML. */
export function formatShapes(shapes: readonly Shape[]): string {
  return shapes
    .map(({ tag, attributes, shapes: within }) => {
      const words = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
      const open = `<${tag}${words.join('')}`;
      return within ? `${open}>${formatShapes(within)}</${tag}>` : `${open}/>`;
    })
    .join('');
}

/** The same as elements of the page. */
export function createShapes(shapes: readonly Shape[]): readonly SVGElement[] {
  return shapes.map(({ tag, attributes, shapes: within = [] }) => {
    const element = document.createElementNS(SVG, tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.append(...createShapes(within));
    return element;
  });
}
