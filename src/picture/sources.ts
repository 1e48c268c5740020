import { findingsOf } from '../core/choropleth/headline.ts';
import type { Claim } from '../core/dataset/dataset.ts';
import { claimIdsOf, type Moment } from '../core/moment/moment.ts';
import { nameOf } from '../i18n/describe.ts';
import { creditTitled, describeCredit, nameSome } from '../i18n/describeCredit.ts';
import { nameOfClaimant } from '../i18n/describeSource.ts';
import { ofWhom, type Shown, type Told } from './context.ts';
import { type Run, shorten } from './paragraph.ts';
import type { Scene } from './scene.ts';
import type { Subject, Voice } from './subject.ts';

/** So many places are named of one source. */
const PLACES = 3;
/** Letters of the title of a source, at the most. */
const TITLE = 60;

interface Spoken {
  readonly claim: Claim;
  /** What it is painted for. */
  readonly place: string;
}

interface Entry {
  readonly claim: Claim;
  readonly places: readonly string[];
}

/** The claims whose numbers are painted, in order of the numbers. Of several scenes each place bears its year. */
function paintedIn(scenes: readonly Scene[], { words }: Voice): readonly Spoken[] {
  return scenes
    .flatMap((scene) => {
      const cells = new Map(
        [...scene.places.values()].flatMap(({ polity, cell, swatch }) =>
          cell && swatch.type !== 'actor' ? [[polity.id, cell] as const] : [],
        ),
      );
      const { figures, zero, disagreement } = findingsOf(cells);
      return [...figures, ...zero, ...disagreement].flatMap(({ polity, cell }) => {
        const place = scene.places.get(polity)?.polity;
        const name = place ? nameOf(place, words) : polity;
        const told = scenes.length > 1 ? `${name} ${scene.year}` : name;
        return cell.painted.map((claim) => ({ claim, place: told, value: cell.value }));
      });
    })
    .toSorted((one, other) => other.value - one.value);
}

function group(spoken: readonly Spoken[]): readonly Entry[] {
  const entries = new Map<string, { claim: Claim; places: string[] }>();
  for (const { claim, place } of spoken) {
    const key = `${claim.source} ${claim.claimant}`;
    const entry = entries.get(key) ?? { claim, places: [] };
    entries.set(key, entry);
    if (!entry.places.includes(place)) entry.places.push(place);
  }
  return [...entries.values()];
}

/** Who says it, in what, when: the claimant first. */
function wordEntry({ claim, places }: Entry, subject: Subject, voice: Voice): readonly Run[] {
  const { words } = voice;
  const { claimants, sources } = subject;
  const source = sources.get(claim.source);
  const claimant = nameOfClaimant(claim.claimant, claimants, words);
  const container = source?.['container-title'] ?? source?.publisher ?? '';
  const where = container === '' ? '' : nameOfClaimant(container, claimants, words);
  // A reader’s own table has one text for who says it and in what.
  const isTitled = source?.title !== undefined && source.title !== claim.claimant;
  const title = isTitled ? shorten(source.title, TITLE) : '';
  const [year] = source?.issued?.['date-parts'][0] ?? [];
  const told = describeCredit({ claimant, where, title, year }, voice);
  return [{ text: `${nameSome(places, PLACES)} `, weight: 700 }, { text: `${told} ` }];
}

/** A heading, and the sources below it, one by one. */
export interface Credits {
  readonly heading: string;
  readonly entries: readonly (readonly Run[])[];
}

type Entries = Credits['entries'];

function entriesOf(scenes: readonly Scene[], { subject, voice }: Told): Entries {
  return group(paintedIn(scenes, voice)).map((entry) => wordEntry(entry, subject, voice));
}

/** One of each list in turn. */
function inTurn(lists: readonly Entries[]): Entries {
  const most = Math.max(...lists.map(({ length }) => length));
  return Array.from({ length: most }, (_, at) =>
    lists.flatMap((list) => list.slice(at, at + 1)),
  ).flat();
}

/** The sources of the numbers that some scenes paint, the largest first; of two atlases both have their turn. */
export function creditNumbers(scenes: readonly Scene[], shown: Shown): Credits {
  const { voice } = shown;
  const { sources } = voice.own;
  const [first] = scenes;
  const entries = shown.other
    ? inTurn(scenes.map((scene) => entriesOf([scene], ofWhom(shown, scene))))
    : entriesOf(scenes, shown);
  const years = scenes.map(({ year }) => String(year));
  const heading = sources.ofNumbers;
  if (entries.length > 0) return { heading, entries };
  if (first?.layer.type === 'involvement') {
    return { heading: sources.heading, entries: [[{ text: sources.withoutNumbers }]] };
  }
  return { heading, entries: [[{ text: sources.none(voice.words.format.list(years)) }]] };
}

/** The sources of a moment’s sentences, each once. */
export function creditMoment(moment: Moment, subject: Subject, voice: Voice): Credits {
  const { own } = voice;
  const ids = claimIdsOf(moment).flatMap((id) => subject.claimById.get(id)?.source ?? []);
  const entries = [...new Set(ids)].flatMap((id) => {
    const source = subject.sources.get(id);
    if (!source) return [];
    const title = shorten(source.title ?? '', TITLE);
    const told = creditTitled({ ...source, title }, subject.claimants, voice);
    return [[{ text: `${told} ` }]];
  });
  return { heading: own.sources.ofSentences, entries };
}
