import type { OwnData } from '../../core/kept/ownData.ts';
import { paceSavedFile } from '../../core/kept/savedFile.ts';
import { slugOf } from '../../core/own/slug.ts';
import { runPaced } from '../runPaced.ts';
import { saveFile } from '../saveFile.ts';

/** Hands a reader his own data, with all that he chose, as one file that this page opens again. */
export async function saveOwn(own: OwnData): Promise<void> {
  const parts = await runPaced(paceSavedFile(own));
  saveFile(
    `${slugOf(own.name) || own.hash}.atlas.json`,
    new Blob([...parts], { type: 'application/json' }),
  );
}
