/** Work in steps, between which it may rest: whoever runs it decides how long it goes on at a time. */
export type Paced<T> = Generator<void, T, void>;

/** Does all of it without a rest. */
export function finish<T>(work: Paced<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
