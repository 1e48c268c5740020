import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { REST } from '../app/history.ts';
import { inTime, PATIENCE } from '../app/inTime.ts';
import { loadAnew } from '../app/loadAnew.ts';
import { preferredLanguage } from '../app/preferences.ts';
import { isPageReachable } from '../app/reachable.ts';
import type { Store } from '../app/store.ts';
import type { State } from '../core/state/state.ts';
import { speak } from '../core/state/transition.ts';
import type { Language } from '../core/text/text.ts';
import { loadSpeech, type Speech } from '../i18n/words.ts';

/** Milliseconds for a language that has failed before: then the page is loaded anew. */
const AGAIN = 5_000;

interface Spoken {
  readonly speech: Speech;
  /** The language that the reader chose and that could not be loaded. */
  readonly missing: Language | null;
  /** The language for which the reader waits. */
  readonly awaited: Language | null;
}

/**
 * The words of the chosen language, loaded when it is chosen. Where they cannot be had, the language that is shown
 * is the one chosen again: control, address and page agree.
 */
export function useSpeech(store: Store<State>, first: Speech): Spoken {
  const chosen = useSyncExternalStore(store.subscribe, () => store.get().language);
  const language = chosen ?? preferredLanguage();
  const [speech, setSpeech] = useState(first);
  const [missing, setMissing] = useState<Language | null>(null);
  const [awaited, setAwaited] = useState<Language | null>(null);
  const failed = useRef<Language | null>(null);
  useEffect(
    function translate() {
      if (language === speech.language) return;
      let isWanted = true;
      setMissing(null);
      setAwaited(language);
      inTime(loadSpeech(language), failed.current === language ? AGAIN : PATIENCE).then(
        (next) => isWanted && setSpeech(next),
        async () => {
          // A browser keeps what it has read, another file too: only a page that is loaded anew asks again.
          if (failed.current === language && (await isPageReachable())) {
            // The address says the language by then.
            setTimeout(() => isWanted && loadAnew(), REST);
            return;
          }
          if (!isWanted) return;
          failed.current = language;
          store.set(speak(speech.language));
          setMissing(language);
        },
      );
      return () => {
        isWanted = false;
        setAwaited(null);
      };
    },
    [language, speech, store],
  );
  return { speech, missing, awaited };
}
