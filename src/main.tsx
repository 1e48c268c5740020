import './app/trust.ts';
import './view/fonts/fonts.css';
import './view/tokens.css';
import './view/base.css';
import './view/page.css';
import './view/front.css';
import { startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import { loadAtlas } from './app/atlas.ts';
import { failFront, tellBegun } from './app/failFront.ts';
import { forgetUnasked, leaveFront, tellWaiting } from './app/front.ts';
import { whenIdle } from './app/idle.ts';
import { inTime, PATIENCE } from './app/inTime.ts';
import { preferredLanguage } from './app/preferences.ts';
import { takeSheet } from './app/sheet.ts';
import { askedIn } from './core/state/permalink.ts';
import { LANGUAGES } from './core/text/text.ts';
import { loadSpeech, type Speech } from './i18n/words.ts';
import { ErrorScreen } from './view/ErrorScreen.tsx';
import { Boundary, Root } from './view/Root.tsx';

const container = document.getElementById('app');
if (!container) throw new Error('missing #app');
const root = createRoot(container);

/** The language of the link, even where nothing else could be loaded. */
function language() {
  const asked = askedIn(location.search, 'language');
  return LANGUAGES.find((candidate) => candidate === asked) ?? preferredLanguage();
}

/**
 * The words of the language asked for, or of one that can be had: the page then says which is missing. Where none comes
 * in time this is told, and whichever comes after all is taken.
 */
async function loadFirstSpeech(): Promise<Speech> {
  const asked = language();
  const first = loadSpeech(asked);
  const another = inTime(first, PATIENCE / 2).catch(() =>
    Promise.any(LANGUAGES.filter((other) => other !== asked).map(loadSpeech)),
  );
  const any = Promise.any([first, another]);
  inTime(any).catch(failFront);
  return inTime(first).catch(() => any);
}

async function start(askedBorders: Promise<unknown> | null): Promise<void> {
  const speech = loadFirstSpeech();
  const tell = (missing: readonly string[]) =>
    speech.then(
      ({ messages, format }) =>
        tellWaiting(messages.waitingFor(format.list(missing.map((file) => `data/${file}`)))),
      // Said above.
      () => undefined,
    );
  const [words, loaded] = await Promise.allSettled([
    speech,
    Promise.all([loadAtlas(askedBorders, tell), takeSheet()]),
  ]);
  // Said above.
  if (words.status === 'rejected') return;
  document.documentElement.lang = words.value.language;
  if (loaded.status === 'rejected') leaveFront();
  const page =
    loaded.status === 'fulfilled' ? (
      <Boundary words={words.value}>
        <Root atlas={loaded.value[0]} words={words.value} />
      </Boundary>
    ) : (
      <ErrorScreen error={loaded.reason} words={words.value} retry={() => start(null)} />
    );
  // In spells, between which what the build has drawn answers.
  startTransition(() => root.render(page));
}

/** Begins the program, with the borders that the first view has asked for; null where it needed none. */
export function begin(askedBorders: Promise<unknown> | null): void {
  tellBegun('program');
  forgetUnasked();
  // Rooms that grow are for those who need them, and wait until everybody has the page; without them it is as it is.
  whenIdle(() =>
    import('./app/spacing.ts').then(({ watchSpacing }) => watchSpacing()).catch(() => undefined),
  );
  void start(askedBorders);
}
