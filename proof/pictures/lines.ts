import type { checkData } from '../../data/build/check/checkData.ts';
import { createVersion } from '../../data/build/check/versions.ts';
import type { Inputs } from '../../data/build/inputs/inputs.ts';
import type { Drawn } from './drawn.ts';
import { paintedIn } from './painted.ts';
import { sheetsOf, sketchesOf } from './sketch.ts';

/** By which claims everything is painted, and a sketch of each view: what there is to tell before whole pictures are drawn. */
export function sketchedIn(
  drawn: Drawn,
  inputs: Inputs,
  checked: ReturnType<typeof checkData>,
): readonly string[] {
  return [...paintedIn(createVersion(inputs, checked)), ...sketchesOf(drawn)];
}

/** Every line of the golden file. */
export function linesOf(
  drawn: Drawn,
  inputs: Inputs,
  checked: ReturnType<typeof checkData>,
): readonly string[] {
  return [...sketchedIn(drawn, inputs, checked), ...sheetsOf(drawn)];
}
