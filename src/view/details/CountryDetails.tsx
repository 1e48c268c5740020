import { useSyncExternalStore } from 'react';
import { isQuantityLayer } from '../../core/choropleth/layer.ts';
import { eventsWithin, otherClaims } from '../../core/country/country.ts';
import { lanesOf, yearsOf } from '../../core/country/lane.ts';
import { undatedOf } from '../../core/dataset/attestation.ts';
import type { Polity } from '../../core/geography/borders.ts';
import { showYear } from '../../core/state/transition.ts';
import { nearestYear } from '../../core/state/years.ts';
import { describeCell, nameOf, ownerOf, sentenceOf } from '../../i18n/describe.ts';
import { nameOfCode } from '../../i18n/nameOfCode.ts';
import { wordYears } from '../../i18n/wordYears.ts';
import { ClaimList } from '../evidence/ClaimList.tsx';
import { usePage, useSlice } from '../page/context.ts';
import { Folded } from '../page/Folded.tsx';
import { turnTo } from '../page/heading.ts';
import { WithEvidence } from '../page/WithEvidence.tsx';
import { AttestationList } from './AttestationList.tsx';
import { BesideCountry } from './BesideCountry.tsx';
import { CountryTimeline } from './CountryTimeline.tsx';
import { EventList } from './EventList.tsx';
import { FigureBlock } from './FigureBlock.tsx';
import { InterventionCard } from './InterventionCard.tsx';
import { PlainPage } from './PlainPage.tsx';

interface Props {
  readonly polity: Polity;
  readonly year: number;
  /** The code that the reader asked for, where it is another one. */
  readonly asked: string | null;
}

/** Of a year without a record: the years that have one, and the way to the nearest; none of any year is said too. */
function OtherYears({ polity, year }: { readonly polity: Polity; readonly year: number }) {
  const { atlas, settled, store, words } = usePage();
  const { details } = words.messages;
  const name = nameOf(polity, words);
  const years = yearsOf(lanesOf(polity.id, atlas.index, atlas.dataset));
  const nearest = nearestYear(year, atlas.dataset, (at) => years.has(at));
  if (nearest === null) return <p>{details.noInterventions(words.agent, name, year)}</p>;
  const runs = words.format.list(wordYears(years, words));
  return (
    <>
      <p className="lead is-sentence">{details.onRecord(words.agent, name, runs)}</p>
      <button type="button" onClick={() => turnTo(settled, () => store.set(showYear(nearest)))}>
        {details.goTo(nearest)}
      </button>
      <p className="claim-who">{details.noneIn(year)}</p>
    </>
  );
}

/** What happened in a country in a year, its figures and who states them. */
export function CountryDetails({ polity, year, asked }: Props) {
  const { atlas, marked, words } = usePage();
  const { details } = words.messages;
  const mark = useSyncExternalStore(marked.subscribe, marked.get);
  const layer = useSlice((state) => state.layer);
  const estimate = useSlice((state) => state.estimate);
  const polityYear = atlas.index.at(year).get(polity.id);
  const presences = polityYear?.all ?? [];
  const { dataset, borders } = atlas;
  const holders = [...new Set(presences.map(({ intervention }) => intervention))];
  const interventions = holders.filter((one) => !dataset.series.includes(one));
  const cell = atlas.painter.cellsAt(layer, estimate, year).get(polity.id);
  const name = nameOf(polity, words);
  const owner = ownerOf(polity, year, atlas.borders, words);
  const quantities = atlas.description.layers.filter(isQuantityLayer).map(({ id }) => id);
  // The layer on the map first.
  const order = [...quantities].sort(
    (one, other) => Number(other === layer) - Number(one === layer),
  );
  const figures = order.flatMap((id) => {
    const other = atlas.painter.cellsAt(id, estimate, year).get(polity.id);
    return other?.type === 'figure' ? [{ id, figure: other }] : [];
  });
  const shown = new Set(figures.flatMap(({ figure }) => figure.rivals.map(({ id }) => id)));
  const countries = new Set(presences.map(({ country }) => country));
  const all = [...dataset.interventions, ...dataset.series];
  const others = otherClaims(holders, all, { year, claims: shown, countries });
  const hasMark = others.some(({ id }) => id === mark);
  const dated = polityYear?.attested ?? [];
  const attested = [...dated, ...undatedOf(polity, year, dataset.attestations, borders)];
  const events = eventsWithin(interventions, dataset.interventions, dataset.events, year);
  const described = describeCell({ polity, year, layer, cell }, borders, words);
  return (
    <>
      <p className="kicker">
        {year}
        {owner && ` · ${owner}`}
      </p>
      {asked !== null && asked !== polity.id && (
        <p className="stood">
          {details.stood(nameOfCode(asked, atlas.borders, words), year, name)}
        </p>
      )}
      {holders.length + dated.length === 0 ? (
        <OtherYears polity={polity} year={year} />
      ) : (
        <p className="lead is-sentence">{sentenceOf(described, words)}.</p>
      )}
      <CountryTimeline polity={polity} year={year} />
      <BesideCountry />
      {holders.length + attested.length > 0 && (
        <WithEvidence>
          {(evidence) => (
            <>
              {figures.length > 0 && <h3>{details.figuresOf(year)}</h3>}
              {figures.map(({ id, figure }) => (
                <FigureBlock key={id} layer={id} figure={figure} evidence={evidence} />
              ))}
              {events.length > 0 && <EventList events={events} evidence={evidence} />}
              {interventions.length > 0 && <h3>{details.interventionsHere}</h3>}
              {interventions.map((intervention) => (
                <InterventionCard
                  key={intervention.id}
                  intervention={intervention}
                  year={year}
                  evidence={evidence}
                />
              ))}
              <AttestationList attestations={attested} evidence={evidence} />
              {others.length > 0 && (
                <Folded
                  key={hasMark ? mark : null}
                  className="more"
                  summary={`${details.moreMeasures} (${others.length})`}
                  isOpenAtFirst={hasMark}
                >
                  {() => <ClaimList claims={others} painted={[]} evidence={evidence} withMeasure />}
                </Folded>
              )}
              <PlainPage evidence={evidence} id={polity.id} />
            </>
          )}
        </WithEvidence>
      )}
    </>
  );
}
