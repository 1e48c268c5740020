import type { Description } from '../../../src/core/atlas/description.ts';
import type { Inputs } from '../inputs/inputs.ts';
import type { Checked } from './checkData.ts';

/** What an atlas is made of, read and found sound. */
export interface Made {
  readonly inputs: Inputs;
  readonly checked: Checked;
  readonly description: Description;
}
