import type { Substitution } from '../../core/state/selection.ts';
import { openCountry } from '../../core/state/transition.ts';
import { nameOf } from '../../i18n/describe.ts';
import { nameOfCode } from '../../i18n/nameOfCode.ts';
import { usePage } from '../page/context.ts';
import { useVisit } from '../page/useVisit.ts';

/** A code of another time stood for several places in this year: the reader chooses. */
export function SubstitutionChoice({ substitution }: { readonly substitution: Substitution }) {
  const { atlas, words } = usePage();
  const visit = useVisit();
  const { asked, year, offered } = substitution;
  return (
    <>
      <p>{words.messages.details.substitution(nameOfCode(asked, atlas.borders, words), year)}</p>
      <ul className="choices-list">
        {offered.map((polity) => (
          <li key={polity.id}>
            <button type="button" onClick={() => visit(openCountry(polity.id))}>
              {nameOf(polity, words)}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
