import { keyOf } from '../../core/search/document.ts';
import { fold } from '../../core/search/fold.ts';
import type { Hit } from '../../core/search/search.ts';
import type { State } from '../../core/state/state.ts';
import { visitTarget } from '../../core/state/visit.ts';
import { nameOf } from '../../i18n/describe.ts';
import type { Page } from '../page/context.ts';

/** A hit in words: what it opens is named as it is called in the year that is opened. */
export interface Told {
  readonly key: string;
  readonly hit: Hit;
  readonly label: string;
  readonly detail: string;
}

function wordsOf(
  { target, name }: Hit,
  opened: State,
  { atlas, words }: Pick<Page, 'atlas' | 'words'>,
): readonly [label: string, ...details: string[]] {
  const { language, format } = words;
  const { interventions, events } = atlas.dataset;
  const intervention = interventions.find(({ id }) => id === opened.intervention);
  switch (target.type) {
    case 'country': {
      const polity = atlas.borders.polityAt(target.id, opened.year);
      return [polity ? nameOf(polity, words) : name];
    }
    case 'person':
      return [target.id, intervention?.name[language] ?? ''];
    case 'event': {
      const event = events.find(({ id }) => id === target.id);
      return [event?.name[language] ?? name, event ? format.span(event) : ''];
    }
    default:
      return [intervention?.name[language] ?? name, intervention ? format.years(intervention) : ''];
  }
}

/** Says of a hit what it is, by which other name it was found, and which year it opens. */
export function tellHit(
  hit: Hit,
  text: string,
  state: State,
  page: Pick<Page, 'atlas' | 'words'>,
): Told {
  const { search } = page.words.messages;
  const opened = visitTarget(hit.target, page.atlas)(state);
  const [label, ...details] = wordsOf(hit, opened, page);
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
