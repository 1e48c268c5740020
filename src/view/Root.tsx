import {
  Component,
  type ReactNode,
  useEffect,
  useMemo,
  useState,
  useSyncExternalStore,
} from 'react';
import type { Atlas } from '../app/atlas.ts';
import { connectEscape } from '../app/dismissals.ts';
import { connectHistory } from '../app/history.ts';
import { createLink } from '../app/link.ts';
import { onPreferredTheme, preferredTheme } from '../app/preferences.ts';
import { createStore } from '../app/store.ts';
import { askedIn } from '../core/state/permalink.ts';
import { createWords, type Speech } from '../i18n/words.ts';
import { App } from './App.tsx';
import { DocumentTitle } from './DocumentTitle.tsx';
import { ErrorScreen } from './ErrorScreen.tsx';
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
    return <ErrorScreen error={this.state.error} words={words} retry={() => location.reload()} />;
  }
}

/** A store that begins with what the link opens. */
function open(atlas: Atlas) {
  const link = createLink(atlas);
  return { link, store: createStore(link.read(location.search)) };
}

interface Props {
  readonly atlas: Atlas;
  /** The language in which the page begins. */
  readonly words: Speech;
}

/** The page once its data is there. A link to a moment waits for the moments, to open in the moment’s year. */
export function Root({ atlas, words }: Props) {
  const [isWaiting, setWaiting] = useState(() => Boolean(askedIn(location.search, 'moment')));
  useEffect(
    function awaitMoments() {
      // Without its moments the page still opens, and its panel says what is missing.
      if (isWaiting) atlas.moments.load().then(() => setWaiting(false));
    },
    [atlas, isWaiting],
  );
  if (!isWaiting) return <Opened atlas={atlas} words={words} />;
  return <p role="status">{words.messages.loading}</p>;
}

/** One store, one address bar, one language. */
function Opened({ atlas, words: first }: Props) {
  const [{ link, store }] = useState(() => open(atlas));
  const chosenTheme = useSyncExternalStore(store.subscribe, () => store.get().theme);
  const isEmbedded = useSyncExternalStore(store.subscribe, () => store.get().embed);
  const systemTheme = useSyncExternalStore(onPreferredTheme, preferredTheme);
  const theme = chosenTheme ?? systemTheme;

  useEffect(() => connectHistory(store, link), [store, link]);
  const { speech, missing } = useSpeech(store, first);
  const words = useMemo(() => createWords(speech, atlas.description), [speech, atlas]);
  useEffect(
    function dress() {
      document.documentElement.lang = words.language;
      document.documentElement.dataset.theme = theme;
      document.documentElement.toggleAttribute('data-embed', isEmbedded);
    },
    [theme, isEmbedded, words],
  );
  const [stores] = useState(createPageStores);
  useEffect(() => connectEscape(stores.dismissals), [stores]);
  const page = useMemo(
    () => ({ atlas, store, words, theme, ...stores }),
    [atlas, store, words, theme, stores],
  );
  return (
    <PageProvider value={page}>
      <DocumentTitle />
      <App notice={link.notice} missing={missing} />
    </PageProvider>
  );
}
