import { lazy, Suspense, useEffect, useRef } from 'react';
import type { Intervention } from '../../core/dataset/dataset.ts';
import type { Polity } from '../../core/geography/borders.ts';
import { selectedPolity, substitutionOf } from '../../core/state/reconcile.ts';
import { nameOf } from '../../i18n/describe.ts';
import type { Words } from '../../i18n/words.ts';
import { usePage, useSlice, useYear } from '../context.ts';
import { HEADING } from '../moments/heading.ts';
import { type MomentsState, useMoments } from '../moments/useMoments.ts';
import { PartBoundary } from '../PartBoundary.tsx';
import { Start } from './Start.tsx';
import { SubstitutionChoice } from './SubstitutionChoice.tsx';
import { useSheet } from './useSheet.ts';

const CountryDetails = lazy(() =>
  import('./CountryDetails.tsx').then((part) => ({ default: part.CountryDetails })),
);
const InterventionDetails = lazy(() =>
  import('./InterventionDetails.tsx').then((part) => ({ default: part.InterventionDetails })),
);
const MomentStory = lazy(() =>
  import('../moments/MomentStory.tsx').then((part) => ({ default: part.MomentStory })),
);

/** What the reader has opened; a moment goes before the country that it shows. */
interface Opened {
  readonly momentId: string | null;
  readonly moments: MomentsState;
  readonly country: string | null;
  readonly polity: Polity | null;
  readonly intervention: Intervention | undefined;
}

function headingOf(opened: Opened, words: Words): string {
  const { momentId, moments, country, polity, intervention } = opened;
  if (momentId !== null) {
    const found = moments.status === 'ready' && moments.moments.find(({ id }) => id === momentId);
    return found ? found.title[words.language] : words.messages.moments.heading;
  }
  if (intervention) return intervention.name[words.language];
  return polity ? nameOf(polity, words) : (country ?? words.messages.details.start);
}

function Content({ momentId, moments, country, polity, intervention }: Opened) {
  const { atlas, store } = usePage();
  const year = useYear();
  if (momentId !== null) return <MomentStory id={momentId} state={moments} />;
  if (intervention) return <InterventionDetails intervention={intervention} />;
  if (polity) return <CountryDetails polity={polity} year={year} asked={country} />;
  const substitution = substitutionOf(store.get(), atlas.borders);
  if (substitution) return <SubstitutionChoice substitution={substitution} />;
  return <Start moments={moments} />;
}

/** The panel: a moment, a country of the year, an intervention, what stood where a country was not, or where to begin. */
export function Details() {
  const { atlas, store, words } = usePage();
  const country = useSlice((state) => state.country);
  const interventionId = useSlice((state) => state.intervention);
  const polity = useSlice((state) => selectedPolity(state, atlas.borders));
  const intervention = atlas.dataset.interventions.find(({ id }) => id === interventionId);
  const momentId = useSlice((state) => state.moment);
  const moments = useMoments(momentId !== null);
  const isOpen = momentId !== null || intervention !== undefined || country !== null;
  const panel = useRef<HTMLElement>(null);
  const sheet = useSheet();

  const close = () => {
    store.set((state) =>
      state.moment === null && state.intervention !== null && state.country !== null
        ? { ...state, intervention: null }
        : { ...state, country: null, intervention: null, moment: null },
    );
    const from = polity && document.querySelector(`[data-country="${CSS.escape(polity.id)}"]`);
    const isFocusable = from instanceof SVGElement || from instanceof HTMLElement;
    const next = isFocusable ? from : document.getElementById(HEADING);
    next?.focus({ preventScroll: true });
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: focus moves when another thing is opened, and only then
  useEffect(
    function enter() {
      const from = document.activeElement;
      panel.current?.scrollTo({ top: 0 });
      // On a phone the sheet lies over the lower half: the map belongs above it.
      if (isOpen && matchMedia('(max-width: 59.99rem)').matches) {
        document.querySelector('.map-frame')?.scrollIntoView({ block: 'start' });
      }
      if (isOpen && from?.matches('path[data-country]:focus-visible')) {
        document.getElementById(HEADING)?.focus({ preventScroll: true });
      }
    },
    [country, interventionId, momentId],
  );

  useEffect(function listen() {
    if (!isOpen) return;
    const onKey = (event: KeyboardEvent) => {
      const isTaken = event.defaultPrevented || document.querySelector('dialog[open]') !== null;
      if (event.key === 'Escape' && !isTaken) close();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  });

  const opened: Opened = { momentId, moments, country, polity, intervention };
  return (
    <section
      ref={panel}
      className={`details${isOpen ? ' is-open' : ''}`}
      aria-labelledby={HEADING}
      data-stop={sheet.stop}
      style={sheet.height === null ? {} : { height: sheet.height }}
    >
      {isOpen && (
        <button type="button" className="sheet-handle" {...sheet.handle}>
          <span className="visually-hidden">{words.messages.details.sheet[sheet.stop]}</span>
        </button>
      )}
      <header>
        <h2 id={HEADING} tabIndex={-1}>
          {headingOf(opened, words)}
        </h2>
        {isOpen && (
          <button type="button" className="close" onClick={close}>
            <span aria-hidden="true">×</span> {words.messages.details.close}
          </button>
        )}
      </header>
      <PartBoundary>
        <Suspense fallback={<p>{words.messages.details.loadingNotes}</p>}>
          <Content {...opened} />
        </Suspense>
      </PartBoundary>
    </section>
  );
}
