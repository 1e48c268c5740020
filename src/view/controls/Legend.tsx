import { useMemo, useSyncExternalStore } from 'react';
import { countClasses } from '../../core/choropleth/classification.ts';
import { actorFill, fillOf } from '../../core/choropleth/fill.ts';
import { createLegend, type Entry } from '../../core/choropleth/legend.ts';
import { SCHEMES } from '../../core/choropleth/scheme.ts';
import { type Swatch, swatchOf } from '../../core/choropleth/swatch.ts';
import { selectedPolity } from '../../core/state/reconcile.ts';
import type { Words } from '../../i18n/words.ts';
import { useCells, usePage, useSlice, useYear } from '../context.ts';
import { isolated } from '../map/pointer.ts';
import { FillSwatch } from './FillSwatch.tsx';

function labelOf(swatch: Swatch, { messages, format }: Words): string {
  switch (swatch.type) {
    case 'class': {
      if (swatch.basis !== 'stated') return messages.bases[swatch.basis];
      const { from, to } = countClasses.classes[swatch.index] ?? { from: 0, to: null };
      return messages.legendClass(format.count(from), to === null ? null : format.count(to - 1));
    }
    case 'ratio':
      return messages.ratioClasses[swatch.index] ?? '';
    case 'kinds':
      return swatch.kinds
        .map((kind) => `${messages.kindLetters[kind]} ${messages.kinds[kind]}`)
        .join(', ');
    default:
      return messages.blanks[swatch.type];
  }
}

/** Classes with the number of countries in each as bars; a class hovered, focused or tapped stands out on the map. */
export function Legend() {
  const { atlas, words, theme } = usePage();
  const { messages } = words;
  const year = useYear();
  const layer = useSlice((state) => state.layer);
  const estimate = useSlice((state) => state.estimate);
  const second = useSlice((state) => state.compare);
  const selected = useSlice((state) => selectedPolity(state, atlas.borders)?.id ?? null);
  const cells = useCells(year);
  const alone = useSyncExternalStore(isolated.subscribe, isolated.get);
  const { classes, others } = useMemo(() => {
    const places = atlas.borders.at(year).map(({ id, status }) => {
      return { cell: cells.get(id), isDependency: status === 'dependency' };
    });
    return createLegend(layer, places);
  }, [atlas, layer, cells, year]);
  const most = Math.max(1, ...classes.map(({ count }) => count));
  const mark = selected === null ? undefined : cells.get(selected);
  const markKey =
    mark && swatchOf(mark, false).key.replace(/-(carried|whole-intervention)$/, '-stated');

  const item = ({ swatch, count }: Entry, isClass: boolean) => {
    const label = labelOf(swatch, words);
    const key = isClass ? swatch.key : `other-${swatch.key}`;
    const isHere = isClass && swatch.key === markKey;
    return (
      <li key={key} className={isClass ? 'class' : 'other'}>
        <button
          type="button"
          aria-pressed={alone === swatch}
          onPointerEnter={() => isolated.set(swatch)}
          onPointerLeave={() => isolated.set(null)}
          onFocus={() => isolated.set(swatch)}
          onBlur={() => isolated.set(null)}
          onKeyDown={({ key: pressed }) => pressed === 'Escape' && isolated.set(null)}
        >
          {isClass && (
            <span className="bar" aria-hidden="true">
              <span style={{ height: `${(count / most) * 100}%` }} />
              <b>{count > 0 ? count : ''}</b>
            </span>
          )}
          <FillSwatch fill={fillOf(swatch, layer, SCHEMES[theme])} kind={swatch.type} />
          <span className="text">
            {label}
            <span className="visually-hidden">: {messages.countries(count)}</span>
            {isHere && <span className="here" aria-hidden="true" />}
          </span>
        </button>
      </li>
    );
  };

  return (
    <section className={`legend legend-${layer}`} aria-labelledby="legend-title">
      <h2 id="legend-title">
        {messages.layers[layer].title},{' '}
        {second === null ? year : messages.compare.legend(year, second)}
        {second !== null && <span className="counted">{messages.compare.counted(year)}</span>}
        {estimate !== 'best' && <span className="lens">{messages.estimates[estimate]}</span>}
      </h2>
      <ul aria-label={messages.legend} data-classes={classes.length}>
        {classes.map((entry) => item(entry, true))}
        {others.map((entry) => item(entry, false))}
        <li className="other">
          <span className="static">
            <FillSwatch fill={actorFill(SCHEMES[theme])} kind="actor" />
            <span className="text">{messages.actorNote}</span>
          </span>
        </li>
      </ul>
      <p className="note">{messages.totalsNote}</p>
    </section>
  );
}
