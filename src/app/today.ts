/**
 * The day in UTC, `YYYY-MM-DD`. Where the clock of the device is behind the last day that a dataset speaks of, that
 * day: nothing is read before it was written.
 */
export function today({ asOf }: { readonly asOf: string }): string {
  const day = new Date().toISOString().slice(0, 10);
  return day < asOf ? asOf : day;
}
