import * as v from 'valibot';
import { readSound } from '../core/sound/sound.ts';
import { type Painted, PaintedSchema } from '../core/version/painted.ts';
import { loadSound } from './load.ts';

const VersionsSchema = v.object({ versions: v.array(v.object({ version: v.string() })) });

/** What a version painted; null where no such version was published. Rejects with a `LoadError`. */
export async function loadPainted(version: string): Promise<Painted | null> {
  const { value } = await loadSound('versions.json', (index) => readSound(VersionsSchema, index));
  if (!value.versions.some((one) => one.version === version)) return null;
  const file = `versions/${version}.json`;
  return (await loadSound(file, (value) => readSound(PaintedSchema, value))).value;
}
