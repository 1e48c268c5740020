import type { Description } from '../../../src/core/atlas/description.ts';

/** Which dataset a file belongs to, and on what terms it may be used: every published file says so itself. */
export interface Edition {
  readonly version: string;
  /** The last day that the dataset speaks of. */
  readonly asOf: string;
  /** SPDX. */
  readonly license: string;
}

export function editionOf({
  version,
  asOf,
  licence,
}: Pick<Description, 'version' | 'asOf' | 'licence'>): Edition {
  return { version, asOf, license: licence.id };
}
