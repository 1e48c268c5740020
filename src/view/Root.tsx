import {
  Component,
  type ReactNode,
  useEffect,
  useMemo,
  useState,
  useSyncExternalStore,
} from 'react';
import type { Atlas } from '../app/atlas.ts';
import { connectHistory } from '../app/history.ts';
import { onPreferredTheme, preferredLanguage, preferredTheme } from '../app/preferences.ts';
import { createStore } from '../app/store.ts';
import { parsePermalink } from '../core/state/permalink.ts';
import { reconcile } from '../core/state/reconcile.ts';
import { createWords } from '../i18n/words.ts';
import { App } from './App.tsx';
import { PageProvider } from './context.ts';
import { ErrorScreen } from './ErrorScreen.tsx';

/** A fault of the page itself still ends in a sentence, never in a blank page. */
export class Boundary extends Component<{ readonly children: ReactNode }, { error: unknown }> {
  override state: { error: unknown } = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render() {
    if (this.state.error === null) return this.props.children;
    const words = createWords(preferredLanguage());
    return <ErrorScreen error={this.state.error} words={words} retry={() => location.reload()} />;
  }
}

const NO_MOMENTS: ReadonlySet<string> = new Set();

function open(atlas: Atlas) {
  const parsed = parsePermalink(location.search, atlas.dataset);
  const known = { dataset: atlas.dataset, borders: atlas.borders, moments: NO_MOMENTS };
  const { state, repairs, substitution } = reconcile(parsed.state, known);
  const store = createStore(state);
  return {
    store,
    repairs: [...parsed.repairs, ...repairs],
    substitution,
    foreign: parsed.foreign,
    accept: (next: typeof state) => reconcile(next, known).state,
  };
}

/** The page once its data is there: one store, one address bar, one language. */
export function Root({ atlas }: { readonly atlas: Atlas }) {
  const [{ store, repairs, substitution, foreign, accept }] = useState(() => open(atlas));
  const chosen = useSyncExternalStore(store.subscribe, () => store.get().language);
  const chosenTheme = useSyncExternalStore(store.subscribe, () => store.get().theme);
  const isEmbedded = useSyncExternalStore(store.subscribe, () => store.get().embed);
  const systemTheme = useSyncExternalStore(onPreferredTheme, preferredTheme);
  const language = chosen ?? preferredLanguage();
  const theme = chosenTheme ?? systemTheme;

  useEffect(
    () => connectHistory(store, atlas.dataset, foreign, accept),
    [store, atlas, foreign, accept],
  );
  const words = useMemo(() => createWords(language), [language]);
  useEffect(
    function dress() {
      document.documentElement.lang = language;
      document.documentElement.dataset.theme = theme;
      document.documentElement.toggleAttribute('data-embed', isEmbedded);
      document.title = `${words.messages.title}: ${words.messages.subtitle}`;
    },
    [language, theme, isEmbedded, words],
  );
  const page = useMemo(() => ({ atlas, store, words, theme }), [atlas, store, words, theme]);
  return (
    <PageProvider value={page}>
      <App repairs={repairs} substitution={substitution} />
    </PageProvider>
  );
}
