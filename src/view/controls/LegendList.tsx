import './LegendList.css';
import { memo } from 'react';
import { fillOf } from '../../core/choropleth/fill.ts';
import { isQuantityLayer } from '../../core/choropleth/layer.ts';
import { type Entry, isOf, type Legend } from '../../core/choropleth/legend.ts';
import { SCHEMES } from '../../core/choropleth/scheme.ts';
import { blankSwatch, type Swatch } from '../../core/choropleth/swatch.ts';
import { wordBreak, wordSwatch } from '../../i18n/wordSwatch.ts';
import { FillSwatch } from '../fill/FillSwatch.tsx';
import { useLayer, usePage } from '../page/context.ts';
import { type Isolation, useIsolation } from './useIsolation.ts';

interface LineProps {
  readonly entry: Entry;
  readonly isClass: boolean;
  /** The count of the fullest class. */
  readonly most: number;
  /** Whether the country pointed at, else the one open, is painted so. */
  readonly isHere: boolean;
  readonly isolation: Isolation;
  /** Its place among those lines that come and go. */
  readonly slot?: number | undefined;
}

function placedAt(slot: number | undefined): React.CSSProperties {
  return slot === undefined ? {} : ({ '--slot': slot } as React.CSSProperties);
}

/** A year step draws only the lines that read otherwise. */
function isSameLine(one: LineProps, other: LineProps): boolean {
  return (
    one.entry.swatch.key === other.entry.swatch.key &&
    one.entry.count === other.entry.count &&
    one.most === other.most &&
    one.slot === other.slot &&
    one.isHere === other.isHere &&
    one.isolation === other.isolation
  );
}

const Line = memo(function Line({
  entry: { swatch, count },
  isClass,
  most,
  isHere,
  isolation,
  slot,
}: LineProps) {
  const { atlas, words, theme } = usePage();
  const layer = useLayer();
  const classes = atlas.painter.classesOf(layer);
  const start = wordBreak(swatch, classes, words);
  const { show, toggle, isPinned } = isolation;
  return (
    <li
      className={`${isClass ? 'class' : 'other'}${isHere ? ' is-here' : ''}`}
      style={placedAt(slot)}
      data-over-map={isClass ? true : undefined}
    >
      <button
        type="button"
        aria-pressed={isPinned(swatch)}
        onPointerEnter={({ pointerType }) => pointerType !== 'touch' && show(swatch)}
        onPointerLeave={() => show(null)}
        onFocus={({ target }) => target.matches(':focus-visible') && show(swatch)}
        onBlur={() => show(null)}
        onClick={() => toggle(swatch)}
      >
        <FillSwatch fill={fillOf(swatch, layer, SCHEMES[theme])} kind={swatch.type} />
        <span className={start === null ? 'text' : 'text is-whole'}>
          {wordSwatch(swatch, classes, words)}
          <span className="visually-hidden">: {words.messages.countries(count)}</span>
        </span>
        {start !== null && (
          <span className="text is-break" aria-hidden="true">
            {start}
          </span>
        )}
        {isClass && count > 0 && (
          <span className="count" aria-hidden="true">
            <svg viewBox="0 0 1 1" preserveAspectRatio="none" aria-hidden="true">
              <rect width={count / most} height="1" />
            </svg>
            {count}
          </span>
        )}
      </button>
    </li>
  );
}, isSameLine);

interface Props {
  readonly legend: Legend;
  /** How the country pointed at, else the one open, is painted. */
  readonly here: Swatch | null;
  /** The places of the lines beside the classes: see `createSlots`. */
  readonly slots: ReadonlyMap<string, number>;
  /** Whether another legend shows the same classes. */
  readonly isSame: boolean;
}

/** The lines of the legend: classes as a histogram, then the blanks in use, then the state shown. */
export function LegendList({ legend: { classes, others }, here, slots, isSame }: Props) {
  const { atlas, words, theme } = usePage();
  const layer = useLayer();
  const isolation = useIsolation();
  const most = Math.max(1, ...classes.map(({ count }) => count));
  const isRamp = isQuantityLayer(layer);
  const slotOf = (key: string) => slots.get(key) ?? 0;
  const line = (entry: Entry, isClass: boolean, slot: number | undefined) => (
    <Line
      key={entry.swatch.key}
      entry={entry}
      isClass={isClass}
      most={most}
      isHere={here !== null && isOf(entry.swatch, here)}
      isolation={isolation}
      slot={slot}
    />
  );
  const { actor } = atlas.description;
  const style = {
    // Kinds and ratios are words, as the blanks are: they stand in one row with them.
    '--before': isRamp ? 0 : classes.length,
  } as React.CSSProperties;
  return (
    <ul
      className={`legend-list${isRamp ? ' is-ramp' : ''}${isSame ? ' is-same' : ''}`}
      aria-label={words.messages.legend}
      style={style}
    >
      {classes.map((entry, index) => line(entry, true, isRamp ? undefined : index))}
      {others.map((entry) => line(entry, false, slotOf(entry.swatch.key)))}
      {actor !== null && slots.has('actor') && (
        <li className="other" style={placedAt(slotOf('actor'))}>
          <span className="static">
            <FillSwatch fill={fillOf(blankSwatch('actor'), layer, SCHEMES[theme])} kind="actor" />
            <span className="text">{words.messages.actorNote(words.read(actor.name))}</span>
          </span>
        </li>
      )}
      {/* What lies over the map in the years of all words. */}
      <li className="words" aria-hidden="true" data-over-map />
    </ul>
  );
}
