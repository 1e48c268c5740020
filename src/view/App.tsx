import { lazy, Suspense, useState } from 'react';
import type { Repair } from '../core/state/permalink.ts';
import type { Substitution } from '../core/state/reconcile.ts';
import { AboutDialog } from './about/AboutDialog.tsx';
import { MapFrame } from './compare/MapFrame.tsx';
import { usePage, useSlice } from './context.ts';
import { MapChoices, PageChoices } from './controls/Choices.tsx';
import { Legend } from './controls/Legend.tsx';
import { LensReminder } from './controls/LensReminder.tsx';
import { Menu } from './controls/Menu.tsx';
import { Notices } from './controls/Notices.tsx';
import { Summary } from './controls/Summary.tsx';
import { PANEL, Tabs, tabId } from './controls/Tabs.tsx';
import { Details } from './details/Details.tsx';
import { KeysDialog } from './keys/KeysDialog.tsx';
import { PartBoundary } from './PartBoundary.tsx';
import Search from './search/Search.tsx';
import { CopyLink } from './share/CopyLink.tsx';
import { DataDialog } from './share/DataDialog.tsx';
import { Timeline } from './timeline/Timeline.tsx';

const TableView = lazy(() => import('./table/TableView.tsx'));

interface Props {
  readonly repairs: readonly Repair[];
  readonly substitution: Substitution | null;
}

/** The page: masthead, map and panel, years below. */
export function App({ repairs, substitution }: Props) {
  const { words } = usePage();
  const { messages } = words;
  const tab = useSlice((state) => state.tab);
  const [initial] = useState({ repairs, substitution });
  return (
    <div className="app">
      <a className="skip" href="#map">
        {messages.skipToMap}
      </a>
      <header className="masthead">
        <div className="masthead-title">
          <h1>{messages.title}</h1>
          <p>{messages.subtitle}</p>
        </div>
        <div className="masthead-tools">
          <Search />
          <Menu>
            <PageChoices />
            <KeysDialog />
            <AboutDialog />
            <DataDialog />
          </Menu>
          <CopyLink />
        </div>
      </header>
      <Notices {...initial} />
      <main>
        <div className="stage" id="map" tabIndex={-1}>
          <div className="stage-head">
            <Tabs />
            <MapChoices />
          </div>
          <LensReminder />
          <Summary />
          <div
            id={PANEL}
            className={`panel panel-${tab}`}
            role="tabpanel"
            aria-labelledby={tabId(tab)}
          >
            {tab === 'map' ? (
              <MapFrame />
            ) : (
              <PartBoundary>
                <Suspense fallback={<p>{messages.loading}</p>}>
                  <TableView />
                </Suspense>
              </PartBoundary>
            )}
          </div>
          <Timeline />
          {tab === 'map' && <Legend />}
        </div>
        <Details />
      </main>
    </div>
  );
}
