import type { Size } from '../../core/geography/stage.ts';
import { inTime } from '../inTime.ts';
import type { Resource } from '../resource.ts';
import type { FilmWriter } from './filmWriter.ts';
import { createCanvas, drawSvg } from './rasterise.ts';

export interface Film {
  readonly size: Size;
  /** How long each picture is shown. */
  readonly seconds: number;
  /** Each makes its picture, an SVG, when its turn comes. */
  readonly pictures: readonly (() => string)[];
}

/** How a film went. `impossible`: the browser has no encoder for it; `unloaded`: the code that writes films has not come. */
export type Filmed =
  | { readonly status: 'made'; readonly file: Blob; readonly end: string }
  | { readonly status: 'cancelled' | 'impossible' | 'unloaded' | 'failed' };

interface Following {
  readonly signal: AbortSignal;
  /** How many pictures are done. */
  readonly tell: (done: number) => void;
}

/** Bytes that a pixel of one picture takes in a film at the most, and as a rule: flat colours and letters are little. */
const BYTES_A_PIXEL = { most: 0.06, usual: 0.03 };

/** About how many bytes a film will have. */
export function bytesOfFilm({ width, height }: Size, pictures: number): number {
  return width * height * BYTES_A_PIXEL.usual * pictures;
}

/** Whether the browser has encoders at all; whether it has one for a film is known when that is made. */
export function canFilm(): boolean {
  return typeof VideoEncoder === 'function';
}

/** Lets the page answer before the next picture. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** What writes films. */
type FilmWriting = Pick<typeof import('./filmWriter.ts'), 'createFilmWriter'>;

/** It comes with the first film. Rejects where another script has come in its place. */
export async function loadFilmWriting(): Promise<FilmWriting> {
  const writing = await inTime(import('./filmWriter.ts'));
  if (!writing.createFilmWriter) throw new Error('another script');
  return writing;
}

/** Draws the pictures one after the other; ends early where it is called off. */
async function write(
  { seconds, pictures }: Film,
  context: CanvasRenderingContext2D,
  add: (at: number, seconds: number) => Promise<void>,
  { signal, tell }: Following,
): Promise<void> {
  let drawn = '';
  for (const [index, compose] of pictures.entries()) {
    await pause();
    if (signal.aborted) return;
    const svg = compose();
    // Equal pictures are not drawn again.
    if (svg !== drawn) {
      await pause();
      await drawSvg(svg, context);
    }
    drawn = svg;
    await add(index * seconds, seconds);
    tell(index + 1);
  }
}

/** Writes a film picture by picture in memory: until it is made, nothing of it is anywhere. Never rejects. */
export async function makeFilm(
  film: Film,
  writing: Resource<FilmWriting>,
  following: Following,
): Promise<Filmed> {
  const { size, seconds } = film;
  await writing.load();
  const program = writing.get().value;
  if (!program) return { status: 'unloaded' };
  const bitrate = Math.round((8 * size.width * size.height * BYTES_A_PIXEL.most) / seconds);
  let writer: FilmWriter | null = null;
  try {
    const { canvas, context } = createCanvas(size);
    writer = await program.createFilmWriter(canvas, seconds, bitrate);
    if (!writer) return { status: 'impossible' };
    await write(film, context, writer.add, following);
    if (!following.signal.aborted) return { status: 'made', ...(await writer.finish()) };
    await writer.cancel();
    return { status: 'cancelled' };
  } catch {
    // What is half written goes with whatever failed.
    await writer?.cancel().catch(() => undefined);
    return { status: following.signal.aborted ? 'cancelled' : 'failed' };
  }
}
