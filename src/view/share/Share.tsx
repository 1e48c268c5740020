import './Share.css';
import { useSyncExternalStore } from 'react';
import { usePage } from '../page/context.ts';
import { createPart } from '../page/createPart.tsx';
import { Icon } from '../page/Icon.tsx';
import { ComingShare } from './ComingShare.tsx';

const ShareDialog = createPart(
  async () => (await import('./ShareDialog.tsx')).ShareDialog,
  ComingShare,
);

/** The button that opens “share and cite”, which is loaded then. */
export function Share() {
  const { sharing, words } = usePage();
  const tab = useSyncExternalStore(sharing.subscribe, sharing.get);
  return (
    <div className="share">
      <button
        type="button"
        className="tool"
        aria-haspopup="dialog"
        onClick={() => sharing.set('link')}
      >
        <Icon name="link" />
        <span className="label">{words.messages.share}</span>
      </button>
      {tab !== null && <ShareDialog tab={tab} />}
    </div>
  );
}
