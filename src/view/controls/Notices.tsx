import './Notices.css';
import { useState } from 'react';
import type { Repair } from '../../core/state/permalink.ts';
import type { Substitution } from '../../core/state/selection.ts';
import { nameOf } from '../../i18n/describe.ts';
import type { Words } from '../../i18n/words.ts';
import { usePage } from '../page/context.ts';

interface Props {
  readonly repairs: readonly Repair[];
  readonly substitution: Substitution | null;
}

export function wordRepair({ code, asked, used, key }: Repair, { messages }: Words): string {
  return messages.notice[code](asked, used, key);
}

function wordSubstitution({ asked, year, offered }: Substitution, words: Words): string {
  const names = words.format.list(offered.slice(0, 6).map((polity) => nameOf(polity, words)));
  return `${words.messages.details.substitution(asked, year)} ${names}.`;
}

/** What a link asked for and could not have, and what of the dataset was left out: said once, dismissed for good. */
export function Notices({ repairs, substitution }: Props) {
  const { atlas, words } = usePage();
  const [isOpen, setOpen] = useState(true);
  const sentences = [
    ...repairs.map((repair) => wordRepair(repair, words)),
    ...(substitution ? [wordSubstitution(substitution, words)] : []),
    ...(atlas.issues.length > 0 ? [words.messages.notice.issues(atlas.issues.length)] : []),
  ];
  if (!isOpen || sentences.length === 0) return null;
  return (
    <div className="notice" role="alert">
      <div>
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      <button type="button" onClick={() => setOpen(false)}>
        {words.messages.notice.dismiss}
      </button>
    </div>
  );
}
