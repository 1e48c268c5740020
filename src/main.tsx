import './view/style.css';
import { createRoot } from 'react-dom/client';
import { loadAtlas } from './app/atlas.ts';
import { preferredLanguage } from './app/preferences.ts';
import { LANGUAGES } from './core/state/state.ts';
import { createWords } from './i18n/words.ts';
import { ErrorScreen } from './view/ErrorScreen.tsx';
import { Boundary, Root } from './view/Root.tsx';

const container = document.getElementById('app');
if (!container) throw new Error('missing #app');
const root = createRoot(container);

/** The language of the link, even where nothing else could be loaded. */
function language() {
  const asked = new URLSearchParams(location.search).getAll('lang').at(-1);
  return LANGUAGES.find((candidate) => candidate === asked) ?? preferredLanguage();
}

async function start(): Promise<void> {
  const words = createWords(language());
  document.documentElement.lang = words.language;
  try {
    const atlas = await loadAtlas();
    root.render(
      <Boundary>
        <Root atlas={atlas} />
      </Boundary>,
    );
  } catch (error) {
    root.render(<ErrorScreen error={error} words={words} retry={start} />);
  }
}

void start();
