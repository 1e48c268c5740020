import type { Browser, Page } from 'playwright';

/** Shares of a picture, of 1. */
export interface Sight {
  /** In the colour of the class of Angola, which in the first view no other country has. */
  readonly country: number;
  readonly land: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Eye {
  /** Looks at a picture, a JPEG or PNG in base 64. */
  see(image: string): Promise<Sight>;
  /** The middle of the largest patch of a colour. */
  find(image: string, colour: string): Promise<Point | null>;
}

interface Looked {
  readonly image: string;
  readonly colours: readonly string[];
}

/** Runs in the page: shares of some colours, and the best place of the first. */
async function look({ image, colours }: Looked) {
  const bytes = Uint8Array.from(atob(image), (letter) => letter.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes]));
  const { width, height } = bitmap;
  const context = new OffscreenCanvas(width, height).getContext('2d');
  if (!context) throw new Error('no canvas');
  context.drawImage(bitmap, 0, 0);
  const { data } = context.getImageData(0, 0, width, height);
  // JPEG does not keep a colour to the letter.
  const near = 14;
  const wanted = colours.map((colour) => Number.parseInt(colour.slice(1), 16));
  const isColour = (index: number, colour: number) =>
    Math.abs((data[index] ?? 0) - (colour >> 16)) < near &&
    Math.abs((data[index + 1] ?? 0) - ((colour >> 8) & 255)) < near &&
    Math.abs((data[index + 2] ?? 0) - (colour & 255)) < near;
  const counts = wanted.map(() => 0);
  // The side of the largest square that ends at each pixel, by the one above, before and between.
  const [target = 0] = wanted;
  let above = new Uint16Array(width + 1);
  let best = { side: 0, x: 0, y: 0 };
  for (let y = 0; y < height; y += 1) {
    const row = new Uint16Array(width + 1);
    for (let x = 0; x < width; x += 1) {
      const index = 4 * (y * width + x);
      wanted.forEach((colour, at) => {
        if (isColour(index, colour)) counts[at] = (counts[at] ?? 0) + 1;
      });
      if (!isColour(index, target)) continue;
      const side = 1 + Math.min(row[x] ?? 0, above[x] ?? 0, above[x + 1] ?? 0);
      row[x + 1] = side;
      if (side > best.side) best = { side, x: x - side / 2, y: y - side / 2 };
    }
    above = row;
  }
  return { shares: counts.map((count) => count / (width * height)), best };
}

/** Patches smaller than this are a legend’s, or letters. */
const SMALLEST = 6;

/** Pictures are looked at by a blank page, which has the decoders. */
export async function createEye(
  browser: Browser,
  colours: { readonly country: string; readonly land: string },
): Promise<Eye> {
  const page: Page = await browser.newPage();
  return {
    async see(image) {
      const { shares } = await page.evaluate(look, {
        image,
        colours: [colours.country, colours.land],
      });
      const [country = 0, land = 0] = shares;
      return { country, land };
    },
    async find(image, colour) {
      const { best } = await page.evaluate(look, { image, colours: [colour] });
      return best.side < SMALLEST ? null : { x: Math.round(best.x), y: Math.round(best.y) };
    },
  };
}
