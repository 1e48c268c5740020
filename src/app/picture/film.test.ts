import { afterEach, describe, expect, it, vi } from 'vitest';
import { createResource } from '../resource.ts';

const drawn = vi.hoisted(() => ({
  pictures: [] as string[],
  frames: [] as number[],
  isKept: true,
}));
const broken = vi.hoisted(() => ({ hasCodec: true, at: Number.POSITIVE_INFINITY }));

vi.mock('./rasterise.ts', () => ({
  createCanvas: () => ({ canvas: {}, context: {} }),
  drawSvg: (svg: string) => drawn.pictures.push(svg),
}));
vi.mock('./filmWriter.ts', () => ({
  createFilmWriter: async () =>
    broken.hasCodec
      ? {
          add: async (at: number) => {
            if (at >= broken.at) throw new Error('encoder');
            drawn.frames.push(at);
          },
          finish: async () => ({ file: new Blob(['film']), end: 'webm' }),
          cancel: async () => {
            drawn.isKept = false;
          },
        }
      : null,
}));

const { loadFilmWriting, makeFilm } = await import('./film.ts');

const writing = createResource(loadFilmWriting);

const size = { width: 160, height: 90 };

function film(...pictures: readonly string[]) {
  return { size, seconds: 0.5, pictures: pictures.map((one) => () => one) };
}

function following(tell: (done: number) => void = () => undefined) {
  return { signal: new AbortController().signal, tell };
}

afterEach(() => {
  Object.assign(drawn, { pictures: [], frames: [], isKept: true });
  Object.assign(broken, { hasCodec: true, at: Number.POSITIVE_INFINITY });
});

describe('makeFilm()', () => {
  it('shows each picture in its time and draws equal ones once', async () => {
    const told: number[] = [];
    const filmed = await makeFilm(
      film('a', 'a', 'b'),
      writing,
      following((done) => told.push(done)),
    );
    expect(filmed).toMatchObject({ status: 'made', end: 'webm' });
    expect(drawn.pictures).toEqual(['a', 'b']);
    expect(drawn.frames).toEqual([0, 0.5, 1]);
    expect(told).toEqual([1, 2, 3]);
  });

  it('stops where it is called off, and throws away what it has', async () => {
    const controller = new AbortController();
    const filmed = await makeFilm(film('a', 'b', 'c'), writing, {
      signal: controller.signal,
      tell: () => controller.abort(),
    });
    expect(filmed).toEqual({ status: 'cancelled' });
    expect(drawn.frames).toEqual([0]);
    expect(drawn.isKept).toBe(false);
  });

  it('says that the encoder stopped, and throws away what it has', async () => {
    broken.at = 0.5;
    expect(await makeFilm(film('a', 'b'), writing, following())).toEqual({ status: 'failed' });
    expect(drawn.isKept).toBe(false);
  });

  it('says that the browser has no encoder', async () => {
    broken.hasCodec = false;
    expect(await makeFilm(film('a'), writing, following())).toEqual({ status: 'impossible' });
  });
});
