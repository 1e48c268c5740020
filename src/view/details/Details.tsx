import { lazy, Suspense, useEffect, useRef } from 'react';
import { selectedPolity, substitutionOf } from '../../core/state/reconcile.ts';
import { nameOf } from '../../i18n/describe.ts';
import { usePage, useSlice, useYear } from '../context.ts';
import { PartBoundary } from '../PartBoundary.tsx';
import { Start } from './Start.tsx';
import { SubstitutionChoice } from './SubstitutionChoice.tsx';

const CountryDetails = lazy(() =>
  import('./CountryDetails.tsx').then((part) => ({ default: part.CountryDetails })),
);
const InterventionDetails = lazy(() =>
  import('./InterventionDetails.tsx').then((part) => ({ default: part.InterventionDetails })),
);

const HEADING = 'details-heading';

/** The panel: a country of the year, an intervention, what stood where a country was not, or where to begin. */
export function Details() {
  const { atlas, store, words } = usePage();
  const year = useYear();
  const country = useSlice((state) => state.country);
  const interventionId = useSlice((state) => state.intervention);
  const polity = useSlice((state) => selectedPolity(state, atlas.borders));
  const intervention = atlas.dataset.interventions.find(({ id }) => id === interventionId);
  const isOpen = intervention !== undefined || country !== null;
  const panel = useRef<HTMLElement>(null);

  const close = () => {
    store.set((state) =>
      state.intervention !== null && state.country !== null
        ? { ...state, intervention: null }
        : { ...state, country: null, intervention: null, moment: null },
    );
    const path = polity && document.querySelector(`path[data-country="${CSS.escape(polity.id)}"]`);
    if (path instanceof SVGElement) path.focus({ preventScroll: true });
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: focus moves when another thing is opened, and only then
  useEffect(
    function enter() {
      const from = document.activeElement;
      panel.current?.scrollTo({ top: 0 });
      if (isOpen && from?.matches('path[data-country]:focus-visible')) {
        document.getElementById(HEADING)?.focus({ preventScroll: true });
      }
    },
    [country, interventionId],
  );

  useEffect(function listen() {
    if (!isOpen) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !document.querySelector('dialog[open]')) close();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  });

  const heading = intervention
    ? intervention.name[words.language]
    : polity
      ? nameOf(polity, words)
      : words.messages.details.start;
  const substitution = substitutionOf(store.get(), atlas.borders);
  return (
    <section ref={panel} className={`details${isOpen ? ' is-open' : ''}`} aria-labelledby={HEADING}>
      <header>
        <h2 id={HEADING} tabIndex={-1}>
          {isOpen && !intervention && !polity ? country : heading}
        </h2>
        {isOpen && (
          <button type="button" className="close" onClick={close}>
            <span aria-hidden="true">×</span> {words.messages.details.close}
          </button>
        )}
      </header>
      <PartBoundary>
        <Suspense fallback={<p>{words.messages.details.loadingNotes}</p>}>
          {intervention ? (
            <InterventionDetails intervention={intervention} />
          ) : polity ? (
            <CountryDetails polity={polity} year={year} asked={country} />
          ) : substitution ? (
            <SubstitutionChoice substitution={substitution} />
          ) : (
            <Start />
          )}
        </Suspense>
      </PartBoundary>
    </section>
  );
}
