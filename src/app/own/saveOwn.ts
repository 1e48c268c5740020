import type { OwnData } from '../../core/own/ownData.ts';
import { formatSavedFile } from '../../core/own/savedFile.ts';
import { saveFile } from '../saveFile.ts';

/** Hands a reader his own data, with all that he chose, as one file that this page opens again. */
export function saveOwn(own: OwnData): void {
  const name = own.name.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
  const text = formatSavedFile(own);
  saveFile(`${name || own.hash}.atlas.json`, new Blob([text], { type: 'application/json' }));
}
