/** Whether a version was released after another: year, month, and a number within the month. */
export function isLater(one: string, other: string): boolean {
  const [parts, others] = [one, other].map((version) => version.split('.').map(Number));
  const at = [0, 1, 2].find((index) => (parts?.[index] ?? 0) !== (others?.[index] ?? 0));
  return at !== undefined && (parts?.[at] ?? 0) > (others?.[at] ?? 0);
}
