import type { Intervention } from '../../core/dataset/dataset.ts';
import { usePage } from '../context.ts';
import type { EvidenceState } from './useEvidence.ts';

interface Props {
  readonly intervention: Intervention;
  readonly year: number;
  readonly evidence: EvidenceState;
}

/** An intervention in a few lines, with the way to all of it. */
export function InterventionCard({ intervention, evidence }: Props) {
  const { store, words } = usePage();
  const { messages, format, language } = words;
  const { id, name, kinds, standing } = intervention;
  const notes = evidence.status === 'ready' ? evidence.evidence.interventions[id] : undefined;
  return (
    <article className="intervention-card">
      <h4>
        <button
          type="button"
          onClick={() => store.set((state) => ({ ...state, intervention: id }))}
        >
          {name[language]}
        </button>
      </h4>
      <p className="claim-who">
        {format.span(intervention)} · {kinds.map((kind) => messages.kinds[kind]).join(', ')}
        {standing !== 'documented' && ` · ${messages.standings[standing]}`}
      </p>
      {notes?.summary && <p>{notes.summary[language]}</p>}
      {notes?.contradictions?.map((contradiction) => (
        <p key={contradiction.en} className="contradiction">
          {contradiction[language]}
        </p>
      ))}
    </article>
  );
}
