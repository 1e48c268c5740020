import { useState, useSyncExternalStore } from 'react';
import type { Store } from '../../app/store.ts';
import type { Notice as Told } from '../../core/state/reconcile.ts';
import { describeIssues } from '../../i18n/describeIssues.ts';
import { wordNotice } from '../../i18n/notice.ts';
import { usePage } from '../page/context.ts';
import { Notice } from '../page/Notice.tsx';

/** What a link asked for and could not have, and what of the dataset was left out: said once, and dismissed. */
export function Notices({ notice }: { readonly notice: Store<Told | null> }) {
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
  return <Notice sentences={sentences} dismiss={dismiss} />;
}
