import { type ReactNode, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { leaveFront } from '../app/front.ts';
import { createPrinting } from '../app/printing.ts';
import type { Store } from '../app/store.ts';
import type { Notice } from '../core/state/reconcile.ts';
import type { TabId } from '../core/state/state.ts';
import { isDivided } from '../core/state/years.ts';
import type { Language } from '../core/text/text.ts';
import { nameOfLanguage } from '../i18n/words.ts';
import { Beside } from './compare/Beside.tsx';
import { MapFrame } from './compare/MapFrame.tsx';
import { ClaimUnread } from './controls/ClaimUnread.tsx';
import { LanguageMissing } from './controls/LanguageMissing.tsx';
import { Legends } from './controls/Legend.tsx';
import { LensReminder } from './controls/LensReminder.tsx';
import { Notices } from './controls/Notices.tsx';
import { SkipLinks } from './controls/SkipLinks.tsx';
import { PANEL, tabId } from './controls/Tabs.tsx';
import { Details } from './details/Details.tsx';
import { EmbedLine } from './embed/EmbedLine.tsx';
import { Lede } from './lede/Lede.tsx';
import { MapFailed } from './map/MapFailed.tsx';
import { Masthead } from './masthead/Masthead.tsx';
import { Tidings } from './offline/Tidings.tsx';
import { OwnNotice } from './own/OwnNotice.tsx';
import { Awaited } from './page/Awaited.tsx';
import { PageProvider, usePage, useSlice } from './page/context.ts';
import { createPart } from './page/createPart.tsx';
import { PrintFooter } from './page/PrintFooter.tsx';
import { PaperContext } from './page/paper.ts';
import { useSheetOnPaper } from './share/useSheetOnPaper.ts';
import { Timeline } from './timeline/Timeline.tsx';
import { CitedVersion } from './version/CitedVersion.tsx';

const TableView = createPart(async () => (await import('./table/TableView.tsx')).TableView);

interface Props {
  readonly notice: Store<Notice | null>;
  /** The language that was chosen and could not be had. */
  readonly missing: Language | null;
  /** The language for which the reader waits. */
  readonly awaited: Language | null;
}

/** On paper the map has the light ramp, whatever the screen shows. */
function OnPaper({ children }: { readonly children: ReactNode }) {
  const page = usePage();
  const [printing] = useState(createPrinting);
  const isPaper = useSyncExternalStore(printing.subscribe, printing.get);
  const theme = isPaper ? 'light' : page.theme;
  const value = useMemo(() => ({ ...page, theme }) as const, [page, theme]);
  return (
    <PaperContext.Provider value={isPaper}>
      <PageProvider value={value}>{children}</PageProvider>
    </PaperContext.Provider>
  );
}

/** The page: a bar and the sheet. */
export function App(props: Props) {
  return (
    <OnPaper>
      <Beside>{(pairing) => <Parts {...props} pairing={pairing} />}</Beside>
    </OnPaper>
  );
}

function Parts({ notice, missing, awaited, pairing }: Props & { readonly pairing: ReactNode }) {
  const tab = useSlice((state) => state.tab);
  const isEmbedded = useSlice((state) => state.embed);
  useSheetOnPaper();
  useEffect(
    function leave() {
      // The map leaves it itself, once it is drawn.
      if (tab !== 'map') leaveFront();
    },
    [tab],
  );
  return (
    <div className="app">
      <SkipLinks />
      <Masthead />
      <Notices notice={notice} />
      {pairing}
      <ClaimUnread />
      <OwnNotice />
      <CitedVersion />
      <Tidings />
      {missing && <LanguageMissing language={missing} />}
      {awaited && <Awaited what={nameOfLanguage(awaited)} />}
      {tab === 'map' && <MapFailed />}
      <Stage tab={tab} />
      {isEmbedded && <EmbedLine />}
      <PrintFooter />
    </div>
  );
}

/** The sheet: headline, map or table, legend, years, and over it what is open. */
function Stage({ tab }: { readonly tab: TabId }) {
  const isCompared = useSlice(isDivided);
  const isStory = useSlice((state) => state.moment !== null);
  const isOfTwo = useSlice((state) => state.beside !== null);
  const isOwn = usePage().atlas.description.own !== null;
  const marks = [
    isCompared && 'is-compared',
    isOfTwo && 'is-of-two',
    isStory && 'is-story',
    isOwn && 'is-own',
  ].filter(Boolean);
  return (
    <main className={['stage', ...marks].join(' ')}>
      <Lede />
      <LensReminder />
      <div
        id={PANEL}
        tabIndex={-1}
        className={`panel panel-${tab}`}
        role="tabpanel"
        aria-labelledby={tabId(tab)}
      >
        {tab === 'map' ? <MapFrame /> : <TableView />}
      </div>
      <Timeline />
      {tab === 'map' && <Legends />}
      <Details />
    </main>
  );
}
