import type { Scope } from '../core/atlas/scope.ts';
import { addressOf } from '../core/state/address.ts';
import type { State } from '../core/state/state.ts';
import { speak } from '../core/state/transition.ts';
import type { Language } from '../core/text/text.ts';
import type { Subject } from './subject.ts';

/** Where a picture’s view is found; null where the atlas has no address. */
export interface Address {
  /** As it is read: `atlas.example`. */
  readonly site: string;
  /** The view itself, with its version. */
  readonly view: string;
}

/** A site as it is read in a picture: `atlas.example`. */
export function nameOfSite(site: string): string {
  return site.replace(/^https?:\/\//, '').replace(/\/$/, '');
}

/** Where a picture says that its view is found, and under which dataset; null where the atlas has no address. */
export function addressFor(
  state: State,
  { description, moments }: Pick<Subject, 'description' | 'moments'>,
  scope: Scope,
  language: Language,
): Address | null {
  const { site, version, own } = description;
  if (site === null) return null;
  const view = addressOf(speak(language)(state), { page: site, scope, moments, own }, { version });
  return { site: nameOfSite(site), view };
}
