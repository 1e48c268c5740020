import './Choices.css';
import type { ReactNode } from 'react';
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
import { OfBeside } from '../compare/Beside.tsx';
import { useBeside } from '../compare/beside.ts';
import { usePage, useSlice } from '../page/context.ts';
import { useBrief, useTiny } from '../page/narrow.ts';
import { Popover } from '../page/Popover.tsx';
import { Choice } from './Choice.tsx';

/** What the map shows and whom it listens to; a phone keeps the second one with the options. */
export function MapChoices() {
  const isTiny = useTiny();
  return (
    <div className="choices">
      <Layer kind="layer" />
      {!isTiny && <Estimate kind="estimate" />}
      <MapOptions>{isTiny && <Estimate kind="plain" />}</MapOptions>
    </div>
  );
}

/** What the map shows. */
function Layer({ kind }: { readonly kind: 'layer' | 'plain' }) {
  const { atlas, store, words } = usePage();
  const layer = useSlice((state) => state.layer);
  return (
    <Choice
      kind={kind}
      label={words.messages.layer}
      value={layer}
      values={atlas.scope.layers}
      wordOf={(id) => words.layer(id).name}
      choose={(next) => store.set(chooseLayer(next))}
    />
  );
}

/** What the map of another atlas shows, and whom it listens to. */
function BesideChoices() {
  const { words } = usePage();
  return (
    <fieldset className="beside-choices">
      <legend>{words.title}</legend>
      <Layer kind="plain" />
      <Estimate kind="plain" />
    </fieldset>
  );
}

/** Whom the map listens to. */
function Estimate({ kind }: { readonly kind: 'estimate' | 'plain' }) {
  const { atlas, store, words } = usePage();
  const estimate = useSlice((state) => state.estimate);
  const isBrief = useBrief() && kind === 'estimate';
  return (
    <Choice
      kind={kind}
      label={words.messages.estimate}
      value={estimate}
      values={atlas.scope.estimates}
      wordOf={isBrief ? words.briefEstimate : words.estimate}
      choose={(next) => store.set(listenTo(next))}
    />
  );
}

/** What is chosen less often: how figures are drawn, and on which plane. */
function MapOptions({ children }: { readonly children: ReactNode }) {
  const { store, words } = usePage();
  const { messages } = words;
  const symbols = useSlice((state) => state.symbols);
  const projection = useSlice((state) => state.projection);
  const isOfTwo = useBeside() !== null;
  return (
    <Popover icon="options" label={messages.options} className="map-options">
      {children}
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
      {isOfTwo && (
        <OfBeside>
          <BesideChoices />
        </OfBeside>
      )}
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
