import type { checkData } from '../../data/build/checkData.ts';
import type { Inputs } from '../../data/build/inputs.ts';
import { createVersion } from '../../data/build/versions.ts';
import type { Drawn } from './drawn.ts';
import { paintedIn } from './painted.ts';
import { sheetsOf, sketchesOf } from './sketch.ts';

/** Every line of the golden file. */
export function linesOf(
  drawn: Drawn,
  inputs: Inputs,
  checked: ReturnType<typeof checkData>,
): readonly string[] {
  return [...paintedIn(createVersion(inputs, checked)), ...sketchesOf(drawn), ...sheetsOf(drawn)];
}
