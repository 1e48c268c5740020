import type { Dataset } from '../core/dataset/dataset.ts';
import type { Borders } from '../core/geography/borders.ts';
import { keyOf } from '../core/search/document.ts';
import { fold } from '../core/search/fold.ts';
import type { Hit } from '../core/search/search.ts';
import type { State } from '../core/state/state.ts';
import { visitTarget } from '../core/state/visit.ts';
import { nameOf } from './describe.ts';
import type { Words } from './words.ts';

interface World {
  readonly dataset: Dataset;
  readonly borders: Borders;
}

/** A hit in words: what it opens is named as it is called in the year that is opened. */
export interface HitWords {
  readonly key: string;
  readonly hit: Hit;
  readonly label: string;
  readonly detail: string;
}

function wordsOf(
  { target, name }: Hit,
  opened: State,
  { dataset: { interventions, events }, borders }: World,
  words: Words,
): readonly [label: string, ...details: string[]] {
  const { read, format } = words;
  const intervention = interventions.find(({ id }) => id === opened.intervention);
  switch (target.type) {
    case 'country': {
      const polity = borders.polityAt(target.id, opened.year);
      return [polity ? nameOf(polity, words) : name];
    }
    case 'person':
      return [target.id, intervention ? read(intervention.name) : ''];
    case 'event': {
      const event = events.find(({ id }) => id === target.id);
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
): HitWords {
  const { search } = words.messages;
  const opened = visitTarget(hit.target, world)(state);
  const [label, ...details] = wordsOf(hit, opened, world, words);
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
