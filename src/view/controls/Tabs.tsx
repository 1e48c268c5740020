import { TAB_IDS, type TabId } from '../../core/state/state.ts';
import { showTab } from '../../core/state/transition.ts';
import { usePage, useSlice } from '../page/context.ts';
import { TabList } from '../page/TabList.tsx';

/** The panel that a tab controls. */
export const PANEL = 'tab-panel';

export function tabId(tab: TabId): string {
  return `tab-${tab}`;
}

/** Map or table: two ways to read the same cells. */
export function Tabs() {
  const { store, words } = usePage();
  const { tabs } = words.messages;
  return (
    <TabList
      label={tabs.name}
      tabs={TAB_IDS}
      chosen={useSlice((state) => state.tab)}
      choose={(tab) => store.set(showTab(tab))}
      wordOf={(tab) => tabs[tab]}
      idOf={tabId}
      panel={PANEL}
    />
  );
}
