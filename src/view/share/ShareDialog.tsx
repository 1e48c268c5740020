import './ShareDialog.css';
import { useEffect, useRef, useState } from 'react';
import type { ShareMessages } from '../../i18n/shareMessages.ts';
import { usePage } from '../page/context.ts';
import { createRoomWords } from '../page/createRoomWords.tsx';
import { Dialog } from '../page/Dialog.tsx';
import type { SharingTab } from '../page/stores.ts';
import { TabList } from '../page/TabList.tsx';
import { ComingShare } from './ComingShare.tsx';
import { PUBLISHED, TABS } from './tabs.ts';
import { useSubject } from './useSubject.ts';

const TAB_IDS = TABS.map(({ id }) => id);
const OWN_TABS = TAB_IDS.filter((id) => !PUBLISHED.includes(id));
/** The panel that the tabs control. */
const PANEL = 'share-panel';

function tabId(tab: SharingTab): string {
  return `share-${tab}`;
}

const ShareWords = createRoomWords('share');

interface Props {
  readonly tab: SharingTab;
}

/** Ways to take a view along, each loaded when its tab is opened. */
export function ShareDialog({ tab }: Props) {
  return (
    <ShareWords meanwhile={<ComingShare />}>
      {(messages) => <Opened tab={tab} messages={messages} />}
    </ShareWords>
  );
}

function Opened({ tab, messages }: Props & { readonly messages: ShareMessages }) {
  const { atlas, sharing, words } = usePage();
  const isOwn = atlas.description.own !== null;
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(function show() {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);
  const [left, setLeft] = useState<SharingTab | null>(null);
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
      <TabList
        label={messages.tabs.name}
        tabs={isOwn ? OWN_TABS : TAB_IDS}
        chosen={tab}
        choose={(next) => {
          setLeft(tab);
          sharing.set(next);
        }}
        wordOf={(one) => messages.tabs[one]}
        idOf={tabId}
        panel={PANEL}
      />
      <div id={PANEL} className="share-panel" role="tabpanel" aria-labelledby={tabId(tab)}>
        {Part && <Part messages={messages} left={left} />}
        {isOwn && tab === 'link' && <p className="share-note">{messages.own.unpublished}</p>}
      </div>
    </Dialog>
  );
}
