import type { Description } from '../core/atlas/description.ts';
import { lanesOf, yearsOf } from '../core/country/lane.ts';
import type { ClaimById, Dataset, Intervention } from '../core/dataset/dataset.ts';
import type { Claimants } from '../core/dataset/notes.ts';
import type { Source } from '../core/dataset/source.ts';
import type { YearIndex } from '../core/dataset/yearIndex.ts';
import type { Borders } from '../core/geography/borders.ts';
import { keyOf } from '../core/search/document.ts';
import { fold } from '../core/search/fold.ts';
import type { Hit } from '../core/search/search.ts';
import type { State } from '../core/state/state.ts';
import { visitTarget } from '../core/state/visitTarget.ts';
import { nameOf } from './describe.ts';
import { describeSource } from './describeSource.ts';
import type { Words } from './words.ts';
import { wordYears } from './wordYears.ts';

interface World {
  readonly dataset: Dataset;
  readonly borders: Borders;
  readonly description: Description;
  readonly index: YearIndex;
  readonly claimById: ClaimById;
  readonly interventionById: ReadonlyMap<string, Intervention>;
}

/** What comes late, and is null until then. */
type Late = {
  readonly sources: ReadonlyMap<string, Source>;
  readonly claimants: Claimants;
} | null;

/** A hit in words: what it opens is named as it is called in the year that is opened. */
export interface HitWords {
  readonly key: string;
  readonly hit: Hit;
  readonly label: string;
  readonly detail: string;
}

/** What a claim says, as the layer that it is shown on words it, and of where. */
function wordClaim(
  id: string,
  opened: State,
  { claimById, borders }: World,
  words: Words,
): readonly [label: string, ...details: string[]] {
  const claim = claimById.get(id);
  if (!claim) return [id];
  const text = words.format.claim(claim);
  const value = claim.best ?? claim.low ?? claim.high ?? 0;
  const polity = opened.country === null ? null : borders.polityAt(opened.country, opened.year);
  return [
    words.layer(opened.layer).figure({ value, measure: claim.measure }, text),
    polity ? nameOf(polity, words) : '',
    words.format.years(claim),
  ];
}

function wordSource(
  id: string,
  late: Late,
  words: Words,
): readonly [label: string, ...details: string[]] {
  const source = late?.sources.get(id);
  if (!source) return [id];
  return [source.title ?? id, describeSource(source, late?.claimants ?? {}, words)];
}

function wordsOf(
  { target, name }: Hit,
  opened: State,
  world: World,
  words: Words,
  late: Late,
): readonly [label: string, ...details: string[]] {
  const { read, format } = words;
  const { borders, interventionById } = world;
  const intervention = interventionById.get(opened.intervention ?? '');
  switch (target.type) {
    case 'country': {
      const polity = borders.polityAt(target.id, opened.year);
      const years = yearsOf(lanesOf(target.id, world.index, world.dataset));
      return [polity ? nameOf(polity, words) : name, wordYears(years, words).join(', ')];
    }
    case 'figure':
      return wordClaim(target.id, opened, world, words);
    case 'source':
      return wordSource(target.id, late, words);
    case 'person':
      return [target.id, intervention ? read(intervention.name) : ''];
    case 'event': {
      const event = world.dataset.events.find(({ id }) => id === target.id);
      return [event ? read(event.name) : name, event ? format.span(event) : ''];
    }
    default:
      return [
        intervention ? read(intervention.name) : name,
        intervention ? format.years(intervention) : '',
      ];
  }
}

/** Says of a hit what it is, by which other name it was found, and which year it opens. */
export function describeHit(
  hit: Hit,
  text: string,
  state: State,
  world: World,
  words: Words,
  late: Late = null,
): HitWords {
  const { search } = words.messages;
  const opened = visitTarget(hit.target, world)(state);
  const [label, ...details] = wordsOf(hit, opened, world, words, late);
  const { type } = hit.target;
  const byAnotherName =
    (type === 'country' || type === 'person') &&
    fold(hit.name) !== fold(label) &&
    !fold(label).includes(fold(text));
  const parts = [
    ...(byAnotherName ? [search.foundAs(hit.name)] : []),
    ...details.filter((detail) => detail !== ''),
    ...(opened.year === state.year || details.includes(String(opened.year))
      ? []
      : [search.opens(opened.year)]),
  ];
  return { key: keyOf(hit.target), hit, label, detail: parts.join(' · ') };
}
