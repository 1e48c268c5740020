import './ShareDialog.css';
import { useEffect, useRef } from 'react';
import type { ShareMessages } from '../../i18n/shareMessages.ts';
import { usePage } from '../page/context.ts';
import { createRoomWords } from '../page/createRoomWords.tsx';
import { Dialog } from '../page/Dialog.tsx';
import type { SharingTab } from '../page/stores.ts';
import { SHARE_PANEL, ShareTabs, shareTabId } from './ShareTabs.tsx';
import { TABS } from './tabs.ts';
import { useSubject } from './useSubject.ts';

const ShareWords = createRoomWords('share');

interface Props {
  readonly tab: SharingTab;
}

/** Ways to take a view along, each loaded when its tab is opened. */
export function ShareDialog({ tab }: Props) {
  return <ShareWords>{(messages) => <Opened tab={tab} messages={messages} />}</ShareWords>;
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
