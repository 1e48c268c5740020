import {
  Component,
  type ReactNode,
  useDeferredValue,
  useEffect,
  useInsertionEffect,
  useLayoutEffect,
  useMemo,
  useState,
  useSyncExternalStore,
} from 'react';
import type { Atlas } from '../app/atlas.ts';
import { connectEscape } from '../app/dismissals.ts';
import { coverFront } from '../app/front.ts';
import { connectHistory } from '../app/history.ts';
import { createLink } from '../app/link.ts';
import { loadAnew } from '../app/loadAnew.ts';
import { createNeeds, type Needs } from '../app/needs.ts';
import { createDesk } from '../app/own/desk.ts';
import { onPreferredTheme, preferredTheme } from '../app/preferences.ts';
import { createStore } from '../app/store.ts';
import { claimIn } from '../core/state/markedClaim.ts';
import { askedIn } from '../core/state/permalink.ts';
import { createWords, type Speech } from '../i18n/words.ts';
import { App } from './App.tsx';
import { DocumentTitle } from './DocumentTitle.tsx';
import { ErrorScreen } from './ErrorScreen.tsx';
import { DeskContext } from './own/useDesk.ts';
import { PageProvider } from './page/context.ts';
import { createPageStores } from './page/stores.ts';
import { useSpeech } from './useSpeech.ts';

/** A fault of the page itself still ends in a sentence, never in a blank page. */
export class Boundary extends Component<
  { readonly children: ReactNode; readonly words: Speech },
  { error: unknown }
> {
  override state: { error: unknown } = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render() {
    if (this.state.error === null) return this.props.children;
    const { words } = this.props;
    return <ErrorScreen error={this.state.error} words={words} retry={loadAnew} />;
  }
}

/** A store that begins with what the link opens. */
function open(atlas: Atlas) {
  const link = createLink(atlas);
  const opened = link.read(location.search, location.hash);
  return { link, opened, store: createStore(opened) };
}

interface Props {
  readonly atlas: Atlas;
  /** The language in which the page begins. */
  readonly words: Speech;
}

/** What comes late and yet has to be there before a link can be read: a moment has its year, a region its name, a claim what stands for it. */
function awaitedBy(
  { search, hash }: Location,
  { moments, gazetteer, withdrawn, claimById }: Atlas,
) {
  const claim = claimIn(hash);
  return [
    ...(askedIn(search, 'moment') ? [moments] : []),
    ...(askedIn(search, 'region') ? [gazetteer] : []),
    ...(claim !== null && !claimById.has(claim) ? [withdrawn] : []),
  ];
}

/** The page once its data is there: the shipped atlas, or in its place what a reader has of his own. */
export function Root({ atlas, words }: Props) {
  const [desk] = useState(() => createDesk(atlas));
  // What has come late stays where the page begins anew.
  const [needs] = useState(createNeeds);
  const place = useSyncExternalStore(desk.place.subscribe, desk.place.get);
  // A page is made anew in spells, between which the one before answers.
  const { laid, isLooking, turn } = useDeferredValue(place);
  useEffect(() => desk.connect(), [desk]);
  useLayoutEffect(coverFront, []);
  const [isWaiting, setWaiting] = useState(() => awaitedBy(location, atlas).length > 0);
  useEffect(
    function awaitLate() {
      if (!isWaiting) return;
      const awaited = awaitedBy(location, atlas).map((one) => one.load());
      // Without it the page still opens, and says what is missing.
      Promise.all(awaited).then(() => setWaiting(false));
    },
    [atlas, isWaiting],
  );
  if (!isWaiting && !isLooking) {
    return (
      <DeskContext value={desk}>
        <Opened
          key={turn}
          atlas={laid?.atlas ?? atlas}
          newest={atlas}
          words={words}
          needs={needs}
        />
      </DeskContext>
    );
  }
  return <p role="status">{words.messages.loading}</p>;
}

interface OpenedProps extends Props {
  readonly newest: Atlas;
  readonly needs: Needs;
}

/** One store, one address bar, one language. */
function Opened({ atlas: begun, newest, words: first, needs }: OpenedProps) {
  const [{ link, opened, store }] = useState(() => open(begun));
  const [stores] = useState(() => createPageStores(store, link.marked, needs));
  const atlas = useSyncExternalStore(stores.asCited.subscribe, stores.asCited.get) ?? begun;
  const chosenTheme = useSyncExternalStore(store.subscribe, () => store.get().theme);
  const isEmbedded = useSyncExternalStore(store.subscribe, () => store.get().embed);
  const systemTheme = useSyncExternalStore(onPreferredTheme, preferredTheme);
  const theme = chosenTheme ?? systemTheme;

  useEffect(() => connectHistory(store, link, opened), [store, link, opened]);
  const { speech, missing, awaited } = useSpeech(store, first);
  const words = useMemo(() => createWords(speech, atlas.description), [speech, atlas]);
  // Before anything measures the page: a map keeps the grid of pixels on which it was first drawn.
  useInsertionEffect(
    function dress() {
      document.documentElement.lang = words.language;
      document.documentElement.dataset.theme = theme;
      document.documentElement.toggleAttribute('data-embed', isEmbedded);
    },
    [theme, isEmbedded, words],
  );
  useEffect(() => connectEscape(stores.dismissals), [stores]);
  const page = useMemo(
    () => ({ atlas, newest, store, words, theme, ...stores }),
    [atlas, newest, store, words, theme, stores],
  );
  return (
    <PageProvider value={page}>
      <DocumentTitle />
      <App notice={link.notice} missing={missing} awaited={awaited} />
    </PageProvider>
  );
}
