import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { scopeOf } from '../../../src/core/atlas/description.ts';
import { initialState } from '../../../src/core/state/state.ts';
import { composeLinkPicture, type Linked } from '../../../src/picture/linkPicture.ts';
import type { Subject } from '../../../src/picture/subject.ts';
import type { Checked } from '../check/checkData.ts';
import type { Inputs } from '../inputs/inputs.ts';
import { countriesOf } from '../pages/addresses.ts';
import { HOME } from '../pages/home.ts';
import { renderPng } from './renderPng.ts';
import { createSubject, loadVoices } from './subject.ts';

const CACHE = join(import.meta.dirname, '../../../.cache/pictures');
/** What is drawn otherwise than before under the same composition, as by another renderer, has another number. */
const RENDERER = 1;

/** The PNG of a composition: drawn once, and kept until it is composed otherwise. */
async function drawOnce(svg: string, cache: string): Promise<Uint8Array> {
  const hash = createHash('sha256').update(`${RENDERER} ${svg}`).digest('hex').slice(0, 32);
  const file = join(cache, `${hash}.png`);
  if (existsSync(file)) return readFileSync(file);
  const png = await renderPng(svg);
  mkdirSync(cache, { recursive: true });
  writeFileSync(file, png);
  return png;
}

/** Does something with each of a list, a few at a time. */
async function inLanes<T>(items: readonly T[], run: (item: T) => Promise<void>): Promise<void> {
  const waiting = items.values();
  const lane = async () => {
    for (const item of waiting) await run(item);
  };
  await Promise.all(Array.from({ length: availableParallelism() + 1 }, lane));
}

interface Made {
  readonly inputs: Inputs;
  readonly checked: Checked;
}

/** Everything that has a page of its own, by the name of its picture. */
function linkedOf(subject: Subject, { checked }: Made): ReadonlyMap<string, Linked> {
  const { dataset, borders, description } = subject;
  const { index } = checked;
  const countries = index ? countriesOf({ dataset, borders, index }, description.actor?.id) : [];
  const state = initialState(scopeOf(description));
  return new Map<string, Linked>([
    [HOME, { type: 'view', state }],
    ...countries.map(({ polity, years }): [string, Linked] => [
      polity.id,
      { type: 'country', polity: polity.id, years },
    ]),
    ...dataset.interventions.map((intervention): [string, Linked] => [
      intervention.id,
      { type: 'intervention', intervention },
    ]),
  ]);
}

/**
 * Writes the pictures that feeds and messengers show of links, `pictures/en/AGO.png`, into a built site: of the atlas as
 * it begins, and of every country and intervention that has a page. Only a site with an address has any: a picture that is
 * not named by its whole address is shown by nobody.
 */
export async function writeLinkPictures(made: Made, site: string, cache = CACHE): Promise<number> {
  const subject = createSubject(made.inputs, made.checked);
  if (!subject || subject.description.site === null) return 0;
  const initial = initialState(scopeOf(subject.description));
  const wanted = linkedOf(subject, made);
  const voices = await loadVoices(subject);
  const pictures = voices.flatMap((voice) =>
    [...wanted].map(([name, linked]) => ({ voice, name, linked })),
  );
  await inLanes(pictures, async ({ voice, name, linked }) => {
    const file = join(site, 'pictures', voice.language, `${name}.png`);
    const svg = composeLinkPicture({ subject, voice, initial }, linked);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, await drawOnce(svg, cache));
  });
  return pictures.length;
}
