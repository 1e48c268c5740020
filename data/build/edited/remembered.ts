/**
 * A pure function that knows its answers: of an object that it has seen, it does not compute them again.
 * What no editor has touched since the last check is the same object (`createReader()`).
 */
export function remembered<Answer>(
  compute: (value: unknown) => Answer,
): (value: unknown) => Answer {
  const known = new WeakMap<object, { readonly answer: Answer }>();
  return (value) => {
    if (typeof value !== 'object' || value === null) return compute(value);
    const seen = known.get(value) ?? { answer: compute(value) };
    known.set(value, seen);
    return seen.answer;
  };
}
