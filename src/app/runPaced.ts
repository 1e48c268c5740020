import type { Paced } from '../core/paced.ts';

/** How long the page may not answer, in milliseconds: less than a reader notices, on a slow phone too. */
const SPELL = 10;

/** Lets the page do what it has to, and comes back. */
function rest(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** Does work in short spells, between which the page answers. Rejects with the signal’s reason where it is called off. */
export async function runPaced<T>(work: Paced<T>, signal?: AbortSignal): Promise<T> {
  for (;;) {
    signal?.throwIfAborted();
    const end = performance.now() + SPELL;
    do {
      const step = work.next();
      if (step.done) {
        // What follows does not lengthen the last spell.
        await rest();
        return step.value;
      }
    } while (performance.now() < end);
    await rest();
  }
}
