import type { Evidence } from '../../app/evidence.ts';
import type { Claim, Intervention } from '../../core/dataset/dataset.ts';
import { yearOf } from '../../core/dataset/span.ts';
import { openIntervention } from '../../core/state/transition.ts';
import type { Text } from '../../core/text/text.ts';
import { describeIntervention } from '../../i18n/describeIntervention.ts';
import { ClaimList } from '../evidence/ClaimList.tsx';
import { SourceLine } from '../evidence/SourceLine.tsx';
import { usePage } from '../page/context.ts';
import { WithEvidence } from '../page/WithEvidence.tsx';
import { AttestationList } from './AttestationList.tsx';
import { BackgroundPart } from './BackgroundPart.tsx';
import { Contradictions } from './Contradictions.tsx';
import { DenialNote } from './DenialNote.tsx';
import { EventList } from './EventList.tsx';
import { PlainPage } from './PlainPage.tsx';

function groupByMeasure(
  claims: readonly Claim[],
): readonly (readonly [string, readonly Claim[]])[] {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims)
    groups.set(claim.measure, [...(groups.get(claim.measure) ?? []), claim]);
  return [...groups];
}

interface Props {
  readonly intervention: Intervention;
}

/** Everything the dataset says of one intervention. */
export function InterventionDetails({ intervention }: Props) {
  const { words } = usePage();
  return (
    <>
      <p className="kicker">{describeIntervention(intervention, words)}</p>
      <WithEvidence>
        {(evidence) => <Known intervention={intervention} evidence={evidence} />}
      </WithEvidence>
    </>
  );
}

interface KnownProps extends Props {
  readonly evidence: Evidence | null;
}

function Known({ intervention, evidence }: KnownProps) {
  const { atlas, words } = usePage();
  const { messages, read } = words;
  const { details } = messages;
  const { id, denial, claims } = intervention;
  const notes = evidence?.interventions[id];
  const events = atlas.dataset.events.filter((event) => event.intervention === id);
  const attested = atlas.dataset.attestations.filter((one) => one.intervention === id);
  const sources = intervention.sources.filter((source) => evidence?.sources.has(source));
  const nameOfMeasure = (measure: string) => {
    const name = evidence?.measures[measure];
    return name ? read(name) : measure;
  };
  return (
    <>
      {notes?.summary && <p className="lead">{read(notes.summary)}</p>}
      {evidence && notes?.background && (
        <BackgroundPart sentences={notes.background} evidence={evidence} />
      )}
      {denial && <DenialNote denial={denial} evidence={evidence} />}
      <Contradictions contradictions={notes?.contradictions} evidence={evidence} />
      {groupByMeasure(claims).map(([measure, own]) => (
        <section key={measure}>
          <h3>{nameOfMeasure(measure)}</h3>
          <ClaimList claims={own} painted={[]} evidence={evidence} />
        </section>
      ))}
      <AttestationList attestations={attested} evidence={evidence} />
      <EventList events={events} evidence={evidence} />
      <Battles of={id} />
      <Texts title={details.notes} texts={notes?.notes} />
      <Texts title={details.gaps} texts={notes?.gaps} />
      {sources.length > 0 && <h3>{details.sources}</h3>}
      {sources.map((source) => (
        <SourceLine key={source} evidence={evidence} id={source} />
      ))}
      <PlainPage evidence={evidence} id={id} />
    </>
  );
}

/** The battles of a war, each the way to its own page. */
function Battles({ of }: { readonly of: string }) {
  const { atlas, store, words } = usePage();
  const { messages, format, read } = words;
  const battles = atlas.dataset.interventions.filter(({ within }) => within === of);
  if (battles.length === 0) return null;
  return (
    <>
      <h3>{messages.details.battles}</h3>
      <ul className="choices-list">
        {battles.map((battle) => (
          <li key={battle.id}>
            <button
              type="button"
              onClick={() => store.set(openIntervention(battle.id, { year: yearOf(battle.from) }))}
            >
              {read(battle.name)} <span>{format.span(battle)}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

interface TextsProps {
  readonly title: string;
  readonly texts: readonly Text[] | undefined;
}

function Texts({ title, texts = [] }: TextsProps) {
  const { read } = usePage().words;
  if (texts.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {texts.map((text) => (
          <li key={read(text)}>{read(text)}</li>
        ))}
      </ul>
    </>
  );
}
