import type { Evidence } from '../../app/evidence.ts';
import type { Intervention } from '../../core/dataset/dataset.ts';
import { isDeniedIn } from '../../core/dataset/denial.ts';
import { openIntervention } from '../../core/state/transition.ts';
import { describeIntervention } from '../../i18n/describeIntervention.ts';
import { SourceLine } from '../evidence/SourceLine.tsx';
import { adoptSheet } from '../page/adoptSheet.ts';
import { usePage } from '../page/context.ts';
import { Folded } from '../page/Folded.tsx';
import { Contradictions } from './Contradictions.tsx';
import { DenialNote } from './DenialNote.tsx';
import sheet from './InterventionCard.css?inline';

adoptSheet(sheet);

interface Props {
  readonly intervention: Intervention;
  readonly year: number;
  readonly evidence: Evidence | null;
}

/** An intervention in a few lines, with the way to all of it. */
export function InterventionCard({ intervention, year, evidence }: Props) {
  const { store, words } = usePage();
  const { messages, read } = words;
  const { id, name, denial } = intervention;
  const notes = evidence?.interventions[id];
  const sources = intervention.sources.filter((source) => evidence?.sources.has(source));
  return (
    <article className="intervention-card">
      <h4>
        <button type="button" onClick={() => store.set(openIntervention(id))}>
          {read(name)}
        </button>
      </h4>
      <p className="claim-who">{describeIntervention(intervention, words)}</p>
      {notes?.summary && <p>{read(notes.summary)}</p>}
      {denial && isDeniedIn(intervention, year) && (
        <DenialNote denial={denial} evidence={evidence} />
      )}
      <Contradictions contradictions={notes?.contradictions} evidence={evidence} />
      {sources.length > 0 && (
        <Folded className="attested" summary={messages.evidence.sourcesOf(sources.length)}>
          {() =>
            sources.map((source) => <SourceLine key={source} evidence={evidence} id={source} />)
          }
        </Folded>
      )}
    </article>
  );
}
