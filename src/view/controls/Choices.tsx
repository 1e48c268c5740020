import './Choices.css';
import { THEMES } from '../../core/choropleth/scheme.ts';
import { PROJECTION_IDS } from '../../core/geography/projection.ts';
import { SYMBOL_IDS } from '../../core/state/state.ts';
import {
  chooseLayer,
  chooseProjection,
  chooseSymbols,
  dress,
  listenTo,
  speak,
} from '../../core/state/transition.ts';
import { LANGUAGES } from '../../core/text/text.ts';
import { nameOfLanguage } from '../../i18n/words.ts';
import { usePage, useSlice } from '../page/context.ts';
import { Popover } from '../page/Popover.tsx';
import { Choice } from './Choice.tsx';

/** What the map shows and whom it listens to. */
export function MapChoices() {
  const { atlas, store, words } = usePage();
  const { messages } = words;
  const layer = useSlice((state) => state.layer);
  const estimate = useSlice((state) => state.estimate);
  return (
    <div className="choices">
      <Choice
        kind="layer"
        label={messages.layer}
        value={layer}
        values={atlas.scope.layers}
        wordOf={(id) => words.layer(id).name}
        choose={(next) => store.set(chooseLayer(next))}
      />
      <Choice
        kind="estimate"
        label={messages.estimate}
        value={estimate}
        values={atlas.scope.estimates}
        wordOf={words.estimate}
        choose={(next) => store.set(listenTo(next))}
      />
      <MapOptions />
    </div>
  );
}

/** What is chosen less often: how figures are drawn, and on which plane. */
function MapOptions() {
  const { store, words } = usePage();
  const { messages } = words;
  const symbols = useSlice((state) => state.symbols);
  const projection = useSlice((state) => state.projection);
  return (
    <Popover icon="options" label={messages.options} className="map-options">
      <Choice
        label={messages.symbols}
        value={symbols}
        values={SYMBOL_IDS}
        wordOf={(id) => messages.symbolNames[id]}
        choose={(next) => store.set(chooseSymbols(next))}
      />
      <Choice
        label={messages.projection}
        value={projection}
        values={PROJECTION_IDS}
        wordOf={(id) => messages.projections[id]}
        choose={(next) => store.set(chooseProjection(next))}
      />
    </Popover>
  );
}

/** How the page itself looks and speaks. */
export function PageChoices() {
  const { store, words } = usePage();
  const { messages, language } = words;
  const theme = useSlice((state) => state.theme);
  return (
    <>
      <Choice
        label={messages.language}
        value={language}
        values={LANGUAGES}
        wordOf={nameOfLanguage}
        languageOf={(id) => id}
        choose={(next) => store.set(speak(next))}
      />
      <Choice
        label={messages.theme}
        value={theme ?? 'system'}
        values={['system', ...THEMES] as const}
        wordOf={(id) => messages.themes[id]}
        choose={(next) => store.set(dress(next === 'system' ? null : next))}
      />
    </>
  );
}
