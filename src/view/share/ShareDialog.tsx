import './ShareDialog.css';
import { useEffect, useRef } from 'react';
import { describeSubject } from '../../i18n/describeSubject.ts';
import type { ShareMessages } from '../../i18n/shareMessages.ts';
import { usePage, useSlice } from '../page/context.ts';
import { createRoomWords } from '../page/createRoomWords.tsx';
import { Dialog } from '../page/Dialog.tsx';
import type { SharingTab } from '../page/stores.ts';
import { useOpened } from '../page/useOpened.ts';
import { SHARE_PANEL, ShareTabs, shareTabId } from './ShareTabs.tsx';
import { TABS } from './tabs.ts';

const ShareWords = createRoomWords('share');

interface Props {
  readonly tab: SharingTab;
}

/** Ways to take a view along, each loaded when its tab is opened. */
export function ShareDialog({ tab }: Props) {
  return <ShareWords>{(messages) => <Opened tab={tab} messages={messages} />}</ShareWords>;
}

function useSubject(): string {
  const { atlas, words } = usePage();
  const state = useSlice((shown) => shown);
  const { opened } = useOpened();
  return describeSubject(state, opened, atlas.moments.get().value?.moments, words);
}

function Opened({ tab, messages }: Props & { readonly messages: ShareMessages }) {
  const { sharing, words } = usePage();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(function show() {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);
  const { Part } = TABS.find(({ id }) => id === tab) ?? {};
  return (
    <Dialog
      handle={dialog}
      className="share-dialog"
      title={messages.title}
      about={useSubject()}
      close={words.messages.details.close}
      onClose={() => sharing.set(null)}
    >
      <ShareTabs chosen={tab} choose={sharing.set} messages={messages} />
      <div
        id={SHARE_PANEL}
        className="share-panel"
        role="tabpanel"
        aria-labelledby={shareTabId(tab)}
      >
        {Part && <Part messages={messages} />}
      </div>
    </Dialog>
  );
}
