/** Between 0 at 1 and 1 at `largest`: what is a hundred times more stands twice as high as what is ten times more. */
export function logShare(value: number, largest: number): number {
  return Math.log(Math.max(1, value)) / Math.log(Math.max(2, largest));
}

/** From 0 to 1 along a logarithmic axis; both ends are above 0. */
export function logPosition(value: number, low: number, high: number): number {
  return Math.log(value / low) / Math.log(high / low);
}

/** Between 0 and 1: what is twice as many stands twice as high. */
export function linearShare(value: number, largest: number): number {
  return value / Math.max(1, largest);
}

/** Round numbers for a logarithmic axis: powers of ten, and 2 and 5 times these where few fit. */
export function logTicks(low: number, high: number): readonly number[] {
  const steps = high / low > 100 ? [1] : [1, 2, 5];
  const ticks: number[] = [];
  for (let power = 10 ** Math.floor(Math.log10(low)); power <= high; power *= 10) {
    for (const step of steps) {
      const tick = step * power;
      if (tick >= low && tick <= high) ticks.push(tick);
    }
  }
  return ticks;
}

/** At most so many spaces between the years that are written below a chart. */
const SPACES = 8;
const STEPS = [1, 2, 5, 10, 20, 25, 50, 100];

function stepBetween(first: number, last: number): number {
  return STEPS.find((step) => (last - first) / step <= SPACES) ?? last - first;
}

/** Round years from the first to the last. */
export function yearTicks(first: number, last: number): readonly number[] {
  const step = stepBetween(first, last);
  const ticks: number[] = [];
  for (let year = Math.ceil(first / step) * step; year <= last; year += step) ticks.push(year);
  return ticks;
}

/** How far a round year stands from the nearest of others that are written on its axis, as a share of the axis. */
export function distanceOf(tick: number, years: readonly number[], length: number): number {
  return Math.min(...years.map((year) => Math.abs(year - tick))) / Math.max(1, length);
}
