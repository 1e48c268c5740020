import type { OwnData } from '../../core/own/ownData.ts';
import { formatSavedFile } from '../../core/own/savedFile.ts';
import { slugOf } from '../../core/own/slug.ts';
import { saveFile } from '../saveFile.ts';

/** Hands a reader his own data, with all that he chose, as one file that this page opens again. */
export function saveOwn(own: OwnData): void {
  const text = formatSavedFile(own);
  saveFile(
    `${slugOf(own.name) || own.hash}.atlas.json`,
    new Blob([text], { type: 'application/json' }),
  );
}
