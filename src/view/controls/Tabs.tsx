import './Tabs.css';
import { TAB_IDS, type TabId } from '../../core/state/state.ts';
import { showTab } from '../../core/state/transition.ts';
import { usePage, useSlice } from '../page/context.ts';

/** The panel that a tab controls. */
export const PANEL = 'tab-panel';

export function tabId(tab: TabId): string {
  return `tab-${tab}`;
}

/** Map or table: two ways to read the same cells. */
export function Tabs() {
  const { store, words } = usePage();
  const chosen = useSlice((state) => state.tab);
  const choose = (tab: TabId) => store.set(showTab(tab));
  const onKeyDown = ({ key }: React.KeyboardEvent) => {
    if (key !== 'ArrowLeft' && key !== 'ArrowRight') return;
    const other = chosen === 'map' ? 'table' : 'map';
    choose(other);
    document.getElementById(tabId(other))?.focus();
  };
  return (
    <div
      className="tabs"
      role="tablist"
      aria-label={words.messages.tabs.name}
      onKeyDown={onKeyDown}
    >
      {TAB_IDS.map((tab) => (
        <button
          key={tab}
          id={tabId(tab)}
          type="button"
          role="tab"
          aria-selected={tab === chosen}
          aria-controls={PANEL}
          tabIndex={tab === chosen ? 0 : -1}
          onClick={() => choose(tab)}
        >
          {words.messages.tabs[tab]}
        </button>
      ))}
    </div>
  );
}
