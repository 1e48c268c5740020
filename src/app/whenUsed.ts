import { whenIdle } from './idle.ts';

/** Milliseconds after a reader’s first touch until what he may want later is loaded. */
const LATER = 8_000;
/** Keys that begin a command of the browser, such as the one to print. */
const COMMANDS: readonly string[] = ['Control', 'Meta'];

/**
 * Calls back once: some time after a reader first touches the page, when the browser has nothing better to do, and at
 * once where a key is pressed that may begin a command. Returns what calls it off.
 */
export function whenUsed(callback: () => void): () => void {
  const silence = new AbortController();
  const { signal } = silence;
  let callOff = () => {};
  const call = () => {
    silence.abort();
    callOff();
    callback();
  };
  const wait = () => {
    const timer = setTimeout(() => {
      callOff = whenIdle(call);
    }, LATER);
    callOff = () => clearTimeout(timer);
    removeEventListener('pointerdown', wait);
    removeEventListener('keydown', wait);
  };
  const hear = ({ key }: KeyboardEvent) => COMMANDS.includes(key) && call();
  addEventListener('pointerdown', wait, { signal });
  addEventListener('keydown', wait, { signal });
  addEventListener('keydown', hear, { signal });
  return () => {
    silence.abort();
    callOff();
  };
}
