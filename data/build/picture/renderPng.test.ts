import { expect, it } from 'vitest';
import { renderPng } from './renderPng.ts';

async function draw(family: string, weight: number, text: string): Promise<Buffer> {
  const written = `<text y="30" font-size="30" font-family="${family}" font-weight="${weight}">${text}</text>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="40">${written}</svg>`;
  return Buffer.from(await renderPng(svg));
}

it('renderPng() draws every face and weight of the atlas, and the rarer letters too', async () => {
  const pictures = await Promise.all([
    draw('Atlas Sans', 400, 'Angola'),
    draw('Atlas Sans', 500, 'Angola'),
    draw('Atlas Sans', 700, 'Angola'),
    draw('Atlas Serif', 400, 'Angola'),
    draw('Atlas Serif', 600, 'Angola'),
    draw('Atlas Sans', 400, 'ć'),
    draw('Atlas Sans', 400, 'š'),
    draw('Atlas Sans', 400, ''),
  ]);
  expect(new Set(pictures.map((png) => png.toString('base64'))).size).toBe(pictures.length);
  expect(pictures[0]?.subarray(1, 4).toString()).toBe('PNG');
});
