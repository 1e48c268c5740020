import type { Size } from '../../core/geography/stage.ts';

export const SVG_TYPE = 'image/svg+xml';

/** An SVG as a PNG of its own size. Rejects where the browser cannot draw it. */
export async function rasterise(svg: string, { width, height }: Size): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: SVG_TYPE }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [width, height];
    const context = canvas.getContext('2d');
    if (!context) throw new Error('no canvas');
    context.drawImage(image, 0, 0, width, height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (!blob) throw new Error('no picture');
    return blob;
  } finally {
    URL.revokeObjectURL(address);
  }
}
