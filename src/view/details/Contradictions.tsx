import type { Evidence } from '../../app/evidence.ts';
import type { Notes } from '../../core/dataset/notes.ts';
import { ClaimList } from '../evidence/ClaimList.tsx';
import { adoptSheet } from '../page/adoptSheet.ts';
import { usePage } from '../page/context.ts';
import { Folded } from '../page/Folded.tsx';
import sheet from './Contradictions.css?inline';

adoptSheet(sheet);

interface Props {
  readonly contradictions: Notes['contradictions'];
  readonly evidence: Evidence | null;
}

/** Where sources contradict each other, in plain words, each with the claims that do. */
export function Contradictions({ contradictions = [], evidence }: Props) {
  const { atlas, words } = usePage();
  const { messages, read } = words;
  if (contradictions.length === 0) return null;
  return (
    <div className="contradictions">
      <p className="contradictions-title">{messages.details.contradictions}</p>
      <ul>
        {contradictions.map((contradiction) => {
          const ids = contradiction.claims ?? [];
          const involved = ids.flatMap((id) => atlas.claimById.get(id) ?? []);
          return (
            <li key={read(contradiction)}>
              <p>{read(contradiction)}</p>
              {involved.length > 0 && (
                <Folded
                  className="contradiction-claims"
                  summary={messages.evidence.contradictionClaims(involved.length)}
                >
                  {() => (
                    <ClaimList claims={involved} painted={[]} evidence={evidence} withMeasure />
                  )}
                </Folded>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
