import type { TraceEvent } from './trace.ts';
import { PRESSED, SHOWN } from './watch.ts';

/** What a trace must record for `delaysOf`. */
export const FRAMES = ['-*', 'benchmark', 'blink.user_timing'] as const;

interface Frame {
  /** When the compositor took over what the main thread had drawn. */
  readonly committed: number;
  /** When it was handed to the screen. */
  readonly presented: number;
}

const COMMIT = 'Commit';
const PRESENTED = 'SubmitCompositorFrameToPresentationCompositorFrame';

/** The frames of a process that show anything new of its main thread. */
function framesOf(events: readonly TraceEvent[], pid: number): readonly Frame[] {
  const committed = new Map<string, number>();
  const frames: Frame[] = [];
  for (const { name, ph, ts, pid: owner, id2 } of events) {
    const id = id2?.local;
    if (owner !== pid || id === undefined) continue;
    if (name === COMMIT && ph === 'b') committed.set(id, ts);
    if (name !== PRESENTED || ph !== 'e') continue;
    const taken = committed.get(id);
    if (taken !== undefined) frames.push({ committed: taken, presented: ts });
    committed.delete(id);
  }
  return frames;
}

/**
 * Milliseconds from each press to the first frame on the screen that shows the map’s answer.
 * A press that the map does not answer has none: its year may look like the one before.
 */
export function delaysOf(events: readonly TraceEvent[]): readonly number[] {
  const sorted = events.toSorted((one, other) => one.ts - other.ts);
  const marks = sorted.filter(({ name }) => name === PRESSED || name === SHOWN);
  const frames = framesOf(sorted, marks[0]?.pid ?? 0);
  return marks.flatMap((mark, index) => {
    const before = marks[index - 1];
    if (mark.name !== SHOWN || before?.name !== PRESSED) return [];
    const frame = frames
      .filter(({ committed }) => committed >= mark.ts)
      .reduce((least, { presented }) => Math.min(least, presented), Number.POSITIVE_INFINITY);
    return Number.isFinite(frame) ? [(frame - before.ts) / 1000] : [];
  });
}
