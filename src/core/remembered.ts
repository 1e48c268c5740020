/**
 * The same function, which takes its time once for each object. What it answered lives as long as the object does, and
 * nobody can tell but by the clock: `make` has to depend on the object alone.
 */
export function remembered<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, { readonly value: V }>();
  return (key) => {
    const answer = known.get(key) ?? { value: make(key) };
    known.set(key, answer);
    return answer.value;
  };
}
