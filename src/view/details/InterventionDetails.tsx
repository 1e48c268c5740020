import type { Claim, Intervention } from '../../core/dataset/dataset.ts';
import type { Text } from '../../core/dataset/schema.ts';
import { yearOf } from '../../core/dataset/span.ts';
import { ClaimList, Failed } from '../evidence/ClaimList.tsx';
import { SourceLine } from '../evidence/SourceLine.tsx';
import { useEvidence } from '../evidence/useEvidence.ts';
import { usePage } from '../page/context.ts';
import { Contradictions } from './Contradictions.tsx';
import { DenialNote } from './DenialNote.tsx';
import { EventList } from './EventList.tsx';
import './evidence.css';

function groupByMeasure(
  claims: readonly Claim[],
): readonly (readonly [string, readonly Claim[]])[] {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims)
    groups.set(claim.measure, [...(groups.get(claim.measure) ?? []), claim]);
  return [...groups];
}

/** Everything the dataset says of one intervention. */
export function InterventionDetails({ intervention }: { readonly intervention: Intervention }) {
  const { atlas, store, words } = usePage();
  const { messages, format, language } = words;
  const { details } = messages;
  const evidence = useEvidence();
  const { id, kinds, standing, denial, claims } = intervention;
  const known = evidence.status === 'ready' ? evidence.evidence : null;
  const notes = known?.interventions[id];
  const battles = atlas.dataset.interventions.filter(({ within }) => within === id);
  const events = atlas.dataset.events.filter((event) => event.intervention === id);
  const list = (title: string, texts: readonly Text[] | undefined) =>
    texts && texts.length > 0 ? (
      <>
        <h3>{title}</h3>
        <ul>
          {texts.map((text) => (
            <li key={text.en}>{text[language]}</li>
          ))}
        </ul>
      </>
    ) : null;
  return (
    <>
      <p className="kicker">
        {format.span(intervention)} · {kinds.map((kind) => messages.kinds[kind]).join(', ')}
        {standing !== 'documented' && ` · ${messages.standings[standing]}`}
      </p>
      {evidence.status === 'loading' && <p>{details.loadingNotes}</p>}
      {evidence.status === 'failed' && <Failed retry={evidence.retry} />}
      {notes?.summary && <p className="lead">{notes.summary[language]}</p>}
      {denial && <DenialNote denial={denial} evidence={evidence} />}
      <Contradictions contradictions={notes?.contradictions} evidence={evidence} />
      {groupByMeasure(claims).map(([measure, own]) => (
        <section key={measure}>
          <h3>{known?.measures[measure]?.[language] ?? measure}</h3>
          <ClaimList
            claims={own}
            painted={[]}
            evidence={evidence.status === 'failed' ? { status: 'loading' } : evidence}
          />
        </section>
      ))}
      {events.length > 0 && <h3>{details.events}</h3>}
      <EventList events={events} evidence={evidence} />
      {battles.length > 0 && <h3>{details.battles}</h3>}
      <ul className="choices-list">
        {battles.map((battle) => (
          <li key={battle.id}>
            <button
              type="button"
              onClick={() =>
                store.set((state) => {
                  return { ...state, intervention: battle.id, year: yearOf(battle.from) };
                })
              }
            >
              {battle.name[language]} <span>{format.span(battle)}</span>
            </button>
          </li>
        ))}
      </ul>
      {list(details.notes, notes?.notes)}
      {list(details.gaps, notes?.gaps)}
      {intervention.sources.length > 0 && <h3>{details.sources}</h3>}
      {intervention.sources.map((source) => {
        const found = known?.sources.get(source);
        return found ? <SourceLine key={source} source={found} /> : null;
      })}
    </>
  );
}
