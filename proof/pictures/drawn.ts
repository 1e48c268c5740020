import type { checkData } from '../../data/build/check/checkData.ts';
import type { Inputs } from '../../data/build/inputs/inputs.ts';
import { createSubject, loadVoices } from '../../data/build/picture/subject.ts';
import type { Subject, Voice } from '../../src/picture/subject.ts';

export interface Drawn {
  readonly subject: Subject;
  readonly voices: readonly Voice[];
}

/** An atlas with the words of its pictures. Throws where its data are unsound. */
export async function drawnFrom(
  inputs: Inputs,
  checked: ReturnType<typeof checkData>,
): Promise<Drawn> {
  const subject = createSubject(inputs, checked);
  if (!subject) throw new Error('the data are unsound; npm run data:check names why');
  const { description } = subject;
  // A release with the same figures is the same pictures.
  const timeless = { ...description, version: '0', site: null };
  const own = { ...subject, description: timeless };
  return { subject: own, voices: await loadVoices(own) };
}
