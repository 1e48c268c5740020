import type { LayerId } from '../core/choropleth/layer.ts';
import type { Moment } from '../core/moment/moment.ts';
import type { ShownClaim } from '../core/shown/shownClaim.ts';
import type { Opened } from '../core/state/opened.ts';
import type { State } from '../core/state/state.ts';
import { nameOf } from './describe.ts';
import { nameOfOpened } from './nameOfOpened.ts';
import type { Words } from './words.ts';

/** What a claim that is cited says: where, of what, when, how many. */
export function describeClaimed(
  { polity, year, claim }: ShownClaim,
  layer: LayerId,
  words: Words,
): string {
  const figure = `${year}: ${words.format.claim(claim)}`;
  return [nameOf(polity, words), words.layer(layer).title, figure].join(', ');
}

/** What is shared or cited, in short: what is open, the layer, the year. */
export function describeSubject(
  { year, compare, layer }: Pick<State, 'year' | 'compare' | 'layer'>,
  opened: Opened,
  moments: readonly Moment[] | undefined,
  words: Words,
): string {
  const name = opened.type === 'nothing' ? [] : [nameOfOpened(opened, moments, words)];
  if (opened.type === 'moment') return name.join('');
  const years = compare === null ? String(year) : words.messages.compare.legend(year, compare);
  return [...name, words.layer(layer).title, years].join(', ');
}
