type Attributes = Readonly<Record<string, string | number | undefined>>;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** A text as XML holds it: the signs that no XML file may hold are left out. */
export function escapeXml(text: string): string {
  return text
    .replace(/(?![\t\n\r])\p{Cc}/gu, '')
    .replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
}

/** A number as a drawing needs it: hundredths of a pixel. */
export function digits(value: number): string {
  return String(Number(value.toFixed(2)) + 0);
}

/** One element as text; attributes that are undefined are left out. */
export function element(
  name: string,
  attributes: Attributes,
  ...children: readonly string[]
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => {
      const text = typeof value === 'number' ? digits(value) : escapeXml(value ?? '');
      return ` ${key}="${text}"`;
    })
    .join('');
  const content = children.join('');
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export function rectangle({ x, y, width, height }: Rectangle, attributes: Attributes): string {
  return element('rect', { x, y, width, height, ...attributes });
}

/** A hairline. */
export function rule(x1: number, y1: number, x2: number, y2: number, stroke: string): string {
  return element('path', {
    d: `M${digits(x1)} ${digits(y1)}L${digits(x2)} ${digits(y2)}`,
    fill: 'none',
    stroke,
  });
}
