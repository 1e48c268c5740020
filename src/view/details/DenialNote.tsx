import './DenialNote.css';
import type { Evidence } from '../../app/evidence.ts';
import type { Denial } from '../../core/dataset/dataset.ts';
import { coversYear } from '../../core/dataset/span.ts';
import { EVIDENCE_WORDS } from '../../i18n/evidence.ts';
import { SourceLine } from '../evidence/SourceLine.tsx';
import { usePage } from '../page/context.ts';

interface Props {
  readonly denial: Denial;
  readonly evidence: Evidence | null;
}

/** Whether a denial on record was upheld in a year. */
export function isDeniedIn({ from, to = null }: Denial, year: number): boolean {
  return from === undefined || coversYear({ from, to }, year);
}

/** A denial on record: whose, from when to when, and where it can be read. */
export function DenialNote({ denial, evidence }: Props) {
  const { format, language } = usePage().words;
  const { by, from, to = null, wording } = denial;
  const source = evidence?.sources.get(denial.source);
  const span = from === undefined ? null : format.span({ from, to });
  return (
    <div className="denial">
      <p>
        <strong>{EVIDENCE_WORDS[language].denied(by, span)}.</strong> {wording[language]}
      </p>
      {source && <SourceLine source={source} />}
    </div>
  );
}
