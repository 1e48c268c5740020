import './Details.css';
import './Sheet.css';
import './text.css';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { flushSync } from 'react-dom';
import { askForLetters } from '../../app/letters.ts';
import type { Opened } from '../../core/state/opened.ts';
import { close as closeAll, closeIntervention } from '../../core/state/transition.ts';
import { usePage, useYear } from '../page/context.ts';
import { createPart, Nothing } from '../page/createPart.tsx';
import { HEADING } from '../page/heading.ts';
import { Icon } from '../page/Icon.tsx';
import { PartBoundary } from '../page/PartBoundary.tsx';
import { useDismiss } from '../page/useDismiss.ts';
import { useOpened } from '../page/useOpened.ts';
import { Invitation } from './Invitation.tsx';
import { useReturnFocus } from './useReturnFocus.ts';
import { useSheet } from './useSheet.ts';

const CountryDetails = createPart(
  async () => (await import('./CountryDetails.tsx')).CountryDetails,
);
const InterventionDetails = createPart(
  async () => (await import('./InterventionDetails.tsx')).InterventionDetails,
);
const SubstitutionChoice = createPart(
  async () => (await import('./SubstitutionChoice.tsx')).SubstitutionChoice,
);
const PageScroll = createPart(async () => (await import('./PageScroll.tsx')).PageScroll, Nothing);
const MomentStory = createPart(
  async () => (await import('../moments/MomentStory.tsx')).MomentStory,
);

function Content({ opened }: { readonly opened: Opened }) {
  const year = useYear();
  switch (opened.type) {
    case 'moment':
      return <MomentStory id={opened.id} />;
    case 'intervention':
      return <InterventionDetails intervention={opened.intervention} />;
    case 'country':
      return <CountryDetails polity={opened.polity} year={year} asked={opened.asked} />;
    case 'substitution':
      return <SubstitutionChoice substitution={opened.substitution} />;
    default:
      return null;
  }
}

/** The panel: a moment, a country of the year, an intervention, what stood where a country was not, or where to begin. */
export function Details() {
  const { pointed, settled, store, words } = usePage();
  const { choice, opened, name } = useOpened();
  const { country, intervention, moment } = choice;
  const isOpen = opened.type !== 'nothing';
  const panel = useRef<HTMLElement>(null);
  const focus = useReturnFocus(panel, { country, intervention, moment }, isOpen);
  const sheet = useSheet();
  const stop = isOpen ? sheet.stop : null;
  const isByLink = useRef(true);
  useEffect(
    function remember() {
      if (!isOpen) isByLink.current = false;
    },
    [isOpen],
  );
  useLayoutEffect(
    function makeRoom() {
      // Not asked of the sheets by `:has()`, which looks through the page at every change of it.
      const page = document.documentElement;
      if (stop === null) delete page.dataset.panel;
      else page.dataset.panel = stop;
    },
    [stop],
  );

  useEffect(
    function expectText() {
      // Once: a pointer moves on and on.
      const stop = pointed.subscribe(() => {
        stop();
        askForLetters();
      });
      return stop;
    },
    [pointed],
  );

  const close = () => {
    const isHere = focus.isHere();
    const isOneOfTwo = opened.type === 'intervention' && focus.isOverCountry();
    flushSync(() => {
      store.set(isOneOfTwo ? closeIntervention : closeAll);
      settled.flush();
    });
    if (!isHere) return;
    if (isOneOfTwo) focus.toHeading();
    else focus.toOrigin(opened);
    // The panel has told all that a tooltip would tell of a country that has the focus back.
    pointed.set(null);
  };

  useDismiss(isOpen ? `panel ${moment} ${intervention} ${country}` : null, close);

  if (!isOpen) {
    return (
      <section ref={panel} className="details" aria-labelledby={HEADING}>
        <Invitation />
      </section>
    );
  }
  return (
    <section
      ref={panel}
      className="details sheet"
      aria-labelledby={HEADING}
      data-stop={sheet.stop}
      style={sheet.height === null ? {} : { height: sheet.height }}
    >
      <button type="button" className="sheet-handle" {...sheet.handle}>
        <span className="visually-hidden">{words.messages.details.sheet[sheet.next]}</span>
      </button>
      <header>
        <h2 id={HEADING} tabIndex={-1}>
          {name}
        </h2>
        <button type="button" className="tool close" onClick={close}>
          <Icon name="close" /> {words.messages.details.close}
        </button>
      </header>
      <PartBoundary>
        <PageScroll panel={panel} choice={choice} isByLink={isByLink} />
        <Content opened={opened} />
      </PartBoundary>
    </section>
  );
}
