import {
  BufferTarget,
  CanvasSource,
  getFirstEncodableVideoCodec,
  Mp4OutputFormat,
  Output,
  WebMOutputFormat,
} from 'mediabunny';

/** What plays in most places goes first. */
const CODECS = ['avc' as const, 'vp9' as const, 'av1' as const, 'vp8' as const];

/** Writes what is on a canvas into a film, in memory. */
export interface FilmWriter {
  add(at: number, seconds: number): Promise<void>;
  finish(): Promise<{ readonly file: Blob; readonly end: string }>;
  /** Throws away what has been written. */
  cancel(): Promise<void>;
}

/** For pictures that are shown for so many seconds each. Null where the browser has no encoder for a film of this size. */
export async function createFilmWriter(
  canvas: HTMLCanvasElement,
  seconds: number,
  bitrate: number,
): Promise<FilmWriter | null> {
  const { width, height } = canvas;
  const codec = await getFirstEncodableVideoCodec(CODECS, { width, height, bitrate });
  if (!codec) return null;
  const isMp4 = codec === 'avc';
  const target = new BufferTarget();
  const format = isMp4 ? new Mp4OutputFormat() : new WebMOutputFormat();
  const output = new Output({ format, target });
  const source = new CanvasSource(canvas, { codec, bitrate, keyFrameInterval: 5 });
  // An encoder that is not told takes thirty pictures a second, and gives each a thirtieth of its bits.
  output.addVideoTrack(source, { frameRate: 1 / seconds });
  await output.start();
  return {
    add: (at, seconds) => source.add(at, seconds),
    async finish() {
      await output.finalize();
      if (!target.buffer) throw new Error('no film');
      const end = isMp4 ? 'mp4' : 'webm';
      return { file: new Blob([target.buffer], { type: `video/${end}` }), end };
    },
    cancel: () => output.cancel(),
  };
}
