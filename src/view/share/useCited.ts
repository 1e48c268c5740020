import { addressToCite } from '../../app/link.ts';
import { today } from '../../app/today.ts';
import { claimsInView, type ShownClaim } from '../../core/shown/shownClaim.ts';
import { openCountry } from '../../core/state/transition.ts';
import type { CitedTarget } from '../../i18n/citation.ts';
import { describeClaimed, describeSubject } from '../../i18n/describeSubject.ts';
import { usePage } from '../page/context.ts';
import { useOpened } from '../page/useOpened.ts';
import { useSpoken } from '../page/useSpoken.ts';

export type TargetType = CitedTarget['type'];

interface Citable {
  readonly claims: readonly ShownClaim[];
  /** Whether the first of them is of the country that is open. */
  readonly isOfCountry: boolean;
  /** The sources of these claims. */
  readonly sources: readonly string[];
  targetOf(type: TargetType, claim: ShownClaim | undefined, source: string): CitedTarget | null;
}

/** What of the view can be cited. */
export function useCited(): Citable {
  const { atlas, newest, words } = usePage();
  const state = useSpoken();
  const { opened } = useOpened();
  const { version, asOf } = atlas.dataset;
  const claims = claimsInView(state, atlas);
  const viewOf = (subject: string, address: string) => {
    return { subject, address, version, asOf, today: today(newest.dataset) };
  };
  return {
    claims,
    isOfCountry: claims[0]?.polity.id === state.country,
    sources: [...new Set(claims.map(({ claim }) => claim.source))],
    targetOf(type, shown, source) {
      if (type === 'source') return source === '' ? null : { type, source };
      if (type === 'view') {
        const moments = atlas.moments.get().value?.moments;
        const subject = describeSubject(state, opened, moments, words);
        return { type, view: viewOf(subject, addressToCite(state, atlas, { version })) };
      }
      if (!shown) return null;
      const { polity, year, claim } = shown;
      const subject = describeClaimed(shown, state.layer, words);
      const own = openCountry(polity.id, { year })(state);
      const address = addressToCite(own, atlas, { version, claim: claim.id });
      return { type, claim, view: viewOf(subject, address) };
    },
  };
}
