import './Notices.css';
import { useState, useSyncExternalStore } from 'react';
import type { Store } from '../../app/store.ts';
import type { Notice } from '../../core/state/reconcile.ts';
import { describeIssues } from '../../i18n/describeIssues.ts';
import { wordNotice } from '../../i18n/notice.ts';
import { usePage } from '../page/context.ts';

/** What a link asked for and could not have, and what of the dataset was left out: said once, and dismissed. */
export function Notices({ notice }: { readonly notice: Store<Notice | null> }) {
  const { atlas, words } = usePage();
  const told = useSyncExternalStore(notice.subscribe, notice.get);
  const [areIssuesOpen, setIssuesOpen] = useState(atlas.issues.length > 0);
  const sentences = [
    ...(told ? wordNotice(told, atlas.borders, words) : []),
    ...(areIssuesOpen ? [describeIssues(atlas.issues, words)] : []),
  ];
  const dismiss = () => {
    notice.set(null);
    setIssuesOpen(false);
  };
  if (sentences.length === 0) return null;
  return (
    <div className="notice" role="alert">
      <div>
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      <button type="button" onClick={dismiss}>
        {words.messages.notice.dismiss}
      </button>
    </div>
  );
}
