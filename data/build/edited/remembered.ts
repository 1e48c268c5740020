import { remembered as rememberedByObject } from '../../../src/core/remembered.ts';

/**
 * A pure function that knows its answers: of an object that it has seen, it does not compute them again; of what is none,
 * it does. What no editor has touched since the last check is the same object (`createReader()`).
 */
export function remembered<Answer>(
  compute: (value: unknown) => Answer,
): (value: unknown) => Answer {
  const known = rememberedByObject<object, Answer>(compute);
  return (value) => (typeof value === 'object' && value !== null ? known(value) : compute(value));
}
