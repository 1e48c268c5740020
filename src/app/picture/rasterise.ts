import type { Size } from '../../core/geography/stage.ts';

export const SVG_TYPE = 'image/svg+xml';

/** A canvas of a size, to draw pictures on. Throws where the browser has none. */
export function createCanvas({ width, height }: Size) {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [width, height];
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  return { canvas, context };
}

/** Draws an SVG all over a canvas. Rejects where the browser cannot. */
export async function drawSvg(svg: string, context: CanvasRenderingContext2D): Promise<void> {
  const address = URL.createObjectURL(new Blob([svg], { type: SVG_TYPE }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    context.drawImage(image, 0, 0, context.canvas.width, context.canvas.height);
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** An SVG as a PNG of its own size. Rejects where the browser cannot draw it. */
export async function rasterise(svg: string, size: Size): Promise<Blob> {
  const { canvas, context } = createCanvas(size);
  await drawSvg(svg, context);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error('no picture');
  return blob;
}
