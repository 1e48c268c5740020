/** Whether a version was released after another: year, month, and a number within the month. */
export function isLater(one: string, other: string): boolean {
  const others = other.split('.').map(Number);
  const steps = one.split('.').map((part, at) => Number(part) - (others[at] ?? 0));
  return (steps.find((step) => step !== 0) ?? 0) > 0;
}
