import './Details.css';
import './Sheet.css';
import './text.css';
import { useEffect, useRef } from 'react';
import { flushSync } from 'react-dom';
import { whenIdle } from '../../app/idle.ts';
import type { Intervention } from '../../core/dataset/dataset.ts';
import type { Polity } from '../../core/geography/borders.ts';
import type { Moment } from '../../core/moment/moment.ts';
import { selectedPolity, substitutionOf } from '../../core/state/selection.ts';
import { close as closeAll, closeIntervention } from '../../core/state/transition.ts';
import { nameOf } from '../../i18n/describe.ts';
import type { Words } from '../../i18n/words.ts';
import { usePage, useSlice, useYear } from '../page/context.ts';
import { createPart } from '../page/createPart.tsx';
import { HEADING } from '../page/heading.ts';
import { PartBoundary } from '../page/PartBoundary.tsx';
import { useDismiss } from '../page/useDismiss.ts';
import { useResource } from '../page/useResource.ts';
import { watchDeparture } from './returnFocus.ts';
import { Start } from './Start.tsx';
import { SubstitutionChoice } from './SubstitutionChoice.tsx';
import { useSheet } from './useSheet.ts';

const CountryDetails = createPart(
  async () => (await import('./CountryDetails.tsx')).CountryDetails,
);
const InterventionDetails = createPart(
  async () => (await import('./InterventionDetails.tsx')).InterventionDetails,
);
const MomentStory = createPart(
  async () => (await import('../moments/MomentStory.tsx')).MomentStory,
);

/** What the reader has opened; a moment goes before the country that it shows. */
interface Opened {
  readonly momentId: string | null;
  readonly moments: readonly Moment[] | undefined;
  readonly country: string | null;
  readonly polity: Polity | null;
  readonly intervention: Intervention | undefined;
}

function headingOf(opened: Opened, words: Words): string {
  const { momentId, moments, country, polity, intervention } = opened;
  if (momentId !== null) {
    const found = moments?.find(({ id }) => id === momentId);
    return found ? words.read(found.title) : words.messages.moments.heading;
  }
  if (intervention) return words.read(intervention.name);
  return polity ? nameOf(polity, words) : (country ?? words.messages.details.start);
}

function Content({ momentId, country, polity, intervention }: Opened) {
  const { atlas, store } = usePage();
  const year = useYear();
  if (momentId !== null) return <MomentStory id={momentId} />;
  if (intervention) return <InterventionDetails intervention={intervention} />;
  if (polity) return <CountryDetails polity={polity} year={year} asked={country} />;
  const substitution = substitutionOf(store.get(), atlas.borders);
  if (substitution) return <SubstitutionChoice substitution={substitution} />;
  return <Start />;
}

/** On a phone the sheet lies over the lower half: the map belongs above it. Much enlarged there is no sheet. */
function bringIntoView(panel: HTMLElement): void {
  if (!matchMedia('not all and (min-width: 60rem)').matches) return;
  const isSheet = getComputedStyle(panel).position === 'fixed';
  const shown = isSheet ? document.querySelector('.map-frame') : panel;
  shown?.scrollIntoView({ block: 'start' });
}

/** The panel: a moment, a country of the year, an intervention, what stood where a country was not, or where to begin. */
export function Details() {
  const { atlas, store, words } = usePage();
  const country = useSlice((state) => state.country);
  const interventionId = useSlice((state) => state.intervention);
  const polity = useSlice((state) => selectedPolity(state, state.year, atlas.borders));
  const intervention = atlas.dataset.interventions.find(({ id }) => id === interventionId);
  const momentId = useSlice((state) => state.moment);
  const moments = useResource(atlas.moments, whenIdle).value?.moments;
  const isOpen = momentId !== null || intervention !== undefined || country !== null;
  const panel = useRef<HTMLElement>(null);
  const shown = useRef({ country, interventionId });
  /** Whether the intervention was opened from the details of its country, to which closing it then leads back. */
  const isOverCountry = useRef(false);
  const departure = useRef<ReturnType<typeof watchDeparture> | null>(null);
  const sheet = useSheet();

  const close = () => {
    const at = document.activeElement;
    const isHere = at === null || at === document.body || panel.current?.contains(at) === true;
    const isOneOfTwo = momentId === null && intervention !== undefined && isOverCountry.current;
    flushSync(() => store.set(isOneOfTwo ? closeIntervention : closeAll));
    if (!isHere) return;
    if (isOneOfTwo) document.getElementById(HEADING)?.focus({ preventScroll: true });
    else if (momentId !== null || departure.current?.back() !== true) focusOrigin();
  };

  /** Where nothing had the focus before: the thing itself on the map or in a list, else the panel’s heading. */
  const focusOrigin = () => {
    const origin = document.querySelector<HTMLElement | SVGElement>(
      momentId === null
        ? `[data-country="${CSS.escape(polity?.id ?? '')}"]`
        : `[data-moment="${CSS.escape(momentId)}"]`,
    );
    (origin ?? document.getElementById(HEADING))?.focus({ preventScroll: momentId === null });
  };

  useEffect(function watch() {
    if (!panel.current) return;
    const watched = watchDeparture(panel.current);
    departure.current = watched;
    return watched.stop;
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: focus moves when another thing is opened, and only then
  useEffect(
    function enter() {
      const from = document.activeElement;
      const before = shown.current;
      shown.current = { country, interventionId };
      isOverCountry.current =
        interventionId !== null &&
        country !== null &&
        before.country === country &&
        (before.interventionId === null || isOverCountry.current);
      panel.current?.scrollTo({ top: 0 });
      if (isOpen) departure.current?.leave();
      if (isOpen && from?.matches(':is([data-country], [data-intervention]):focus-visible')) {
        document.getElementById(HEADING)?.focus({ preventScroll: true });
      }
      if (isOpen && panel.current) bringIntoView(panel.current);
    },
    [country, interventionId, momentId],
  );

  useDismiss(isOpen ? `panel ${momentId} ${interventionId} ${country}` : null, close);

  const opened: Opened = { momentId, moments, country, polity, intervention };
  return (
    <section
      ref={panel}
      className={isOpen ? 'details sheet' : 'details'}
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
        <Content {...opened} />
      </PartBoundary>
    </section>
  );
}
