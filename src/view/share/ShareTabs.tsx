import type { ShareMessages } from '../../i18n/shareMessages.ts';
import type { SharingTab } from '../page/stores.ts';
import { TABS } from './tabs.ts';

/** The panel that the tabs control. */
export const SHARE_PANEL = 'share-panel';

export function shareTabId(tab: SharingTab): string {
  return `share-${tab}`;
}

interface Props {
  readonly chosen: SharingTab;
  readonly choose: (tab: SharingTab) => void;
  readonly messages: ShareMessages;
}

const IDS = TABS.map(({ id }) => id);

/** The tab that a key leads to, round and round. */
function tabAfter(key: string, chosen: SharingTab): SharingTab | undefined {
  const at = IDS.indexOf(chosen);
  if (key === 'ArrowRight') return IDS[(at + 1) % IDS.length];
  if (key === 'ArrowLeft') return IDS.at(at - 1);
  if (key === 'Home') return IDS[0];
  return key === 'End' ? IDS.at(-1) : undefined;
}

export function ShareTabs({ chosen, choose, messages }: Props) {
  const onKeyDown = (event: React.KeyboardEvent) => {
    const next = tabAfter(event.key, chosen);
    if (next === undefined) return;
    event.preventDefault();
    choose(next);
    document.getElementById(shareTabId(next))?.focus();
  };
  return (
    <div className="tabs" role="tablist" aria-label={messages.tabs.name} onKeyDown={onKeyDown}>
      {IDS.map((id) => (
        <button
          key={id}
          id={shareTabId(id)}
          type="button"
          role="tab"
          aria-selected={id === chosen}
          aria-controls={SHARE_PANEL}
          tabIndex={id === chosen ? 0 : -1}
          onClick={() => choose(id)}
        >
          {messages.tabs[id]}
        </button>
      ))}
    </div>
  );
}
