import atlas from '../../../../data/atlas.json';
import { type Description, estimateOf, layerOf, scopeOf } from '../description.ts';
import { parseDescription } from '../parse.ts';

function read(): Description {
  const { description, issues } = parseDescription(atlas);
  if (!description) throw new Error(`unsound atlas.json; ${JSON.stringify(issues)}`);
  return description;
}

/** For tests: the description of the first atlas, as it is edited. */
export const DESCRIPTION = read();
export const SCOPE = scopeOf(DESCRIPTION);

export const estimate = (id: string) => estimateOf(DESCRIPTION, id);
export const layer = (id: string) => layerOf(DESCRIPTION, id);
