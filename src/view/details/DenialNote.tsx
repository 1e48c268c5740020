import type { Evidence } from '../../app/evidence.ts';
import type { Denial } from '../../core/dataset/dataset.ts';
import { nameOfClaimant } from '../../i18n/describeSource.ts';
import { SourceLine } from '../evidence/SourceLine.tsx';
import { adoptSheet } from '../page/adoptSheet.ts';
import { usePage } from '../page/context.ts';
import sheet from './DenialNote.css?inline';

adoptSheet(sheet);

interface Props {
  readonly denial: Denial;
  readonly evidence: Evidence | null;
}

/** A denial on record: whose, from when to when, and where it can be read. */
export function DenialNote({ denial, evidence }: Props) {
  const { words } = usePage();
  const { format, messages, read } = words;
  const { from, to = null, wording } = denial;
  const by = nameOfClaimant(denial.by, evidence?.claimants ?? {}, words);
  const span = from === undefined ? null : format.span({ from, to });
  return (
    <div className="denial">
      <p>
        <strong>{messages.evidence.denied(by, span)}.</strong> {read(wording)}
      </p>
      <SourceLine evidence={evidence} id={denial.source} />
    </div>
  );
}
