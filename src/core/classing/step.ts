/** Round numbers within ten: each list goes through every power of ten. */
const SCALES = [[1, 2, 5], [1, 3], [1]] as const;

/** A power of ten times a small whole number, without the dust that multiplying by 0.1 leaves. */
function stepAt(mantissa: number, exponent: number): number {
  return Number(`${mantissa}e${exponent}`);
}

function exponentOf(value: number): number {
  return Number(value.toExponential().split('e')[1]);
}

/** The largest of 1, 2, 5, 10, 20 … that is not above a positive number. */
export function stepBelow(value: number): number {
  const exponent = exponentOf(value);
  const mantissa = [5, 2].find((one) => stepAt(one, exponent) <= value) ?? 1;
  return stepAt(mantissa, exponent);
}

/** The smallest of them that is not below it. */
export function stepAbove(value: number): number {
  const exponent = exponentOf(value);
  const mantissa = [1, 2, 5].find((one) => stepAt(one, exponent) >= value) ?? 10;
  return stepAt(mantissa, exponent);
}

function between(scale: readonly number[], above: number, most: number): readonly number[] {
  const steps: number[] = [];
  for (let exponent = exponentOf(above); exponent <= exponentOf(most); exponent += 1) {
    for (const mantissa of scale) {
      const step = stepAt(mantissa, exponent);
      if (step > above && step <= most) steps.push(step);
    }
  }
  return steps;
}

/** Rounded steps of a logarithmic scale above a first bound: the finest scale that fits in so many, else the highest of the coarsest. */
export function logSteps(first: number, most: number, count: number): readonly number[] {
  const all = SCALES.map((scale) => between(scale, first, most));
  const fitting = all.find((steps) => steps.length <= count);
  return fitting ?? (all.at(-1) ?? []).slice(-count);
}
