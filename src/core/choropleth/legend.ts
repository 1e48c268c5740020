import { KINDS } from '../dataset/vocabulary.ts';
import type { Classification } from './classification.ts';
import { isQuantityLayer, type Layer } from './layer.ts';
import type { Place } from './place.ts';
import {
  type Blank,
  blankSwatch,
  classSwatch,
  kindsSwatch,
  ratioSwatch,
  type Swatch,
} from './swatch.ts';

/** A line of the legend: how something is painted and how many countries are. */
export interface Entry {
  readonly swatch: Swatch;
  readonly count: number;
}

export interface Legend {
  /** The classes of the layer, in their order, present this year or not. */
  readonly classes: readonly Entry[];
  /** What the map shows besides: other bases and blanks, only where they are in use. */
  readonly others: readonly Entry[];
}

function classesOf({ type }: Layer, { classes }: Classification): readonly Swatch[] {
  if (type === 'involvement') return KINDS.map((kind) => kindsSwatch([kind]));
  if (type === 'disagreement') return [0, 1, 2, 3].map(ratioSwatch);
  return classes.map(({ index }) => classSwatch(index, 'stated'));
}

/** The class in which a swatch is counted; several kinds count in each of theirs. */
function classKeysOf(swatch: Swatch): readonly string[] {
  if (swatch.type === 'class') return [classSwatch(swatch.index, 'stated').key];
  if (swatch.type === 'kinds') return swatch.kinds.map((kind) => kindsSwatch([kind]).key);
  return [swatch.key];
}

const BLANKS_SHOWN: readonly Blank[] = [
  'few',
  'zero',
  'weak',
  'unknown',
  'withheld',
  'denied',
  'dependency',
  'none',
];

/** Looks that have a line of their own beside the classes. */
const LOOKS_SHOWN = ['carried', 'whole-intervention', 'together'] as const;

/** Every line that the legend of a layer may have. */
export function linesOf(layer: Layer, classes: Classification): readonly Swatch[] {
  const looks = isQuantityLayer(layer) ? LOOKS_SHOWN.map((look) => classSwatch(2, look)) : [];
  return [...classesOf(layer, classes), ...looks, ...BLANKS_SHOWN.map(blankSwatch)];
}

/** The legend of a map, counted from what the map paints: it cannot disagree with it. */
export function createLegend(
  layer: Layer,
  places: Iterable<Pick<Place, 'swatch'>>,
  classes: Classification,
): Legend {
  const counts = new Map<string, number>();
  const looks = { carried: 0, 'whole-intervention': 0, together: 0 };
  for (const { swatch } of places) {
    for (const key of classKeysOf(swatch)) counts.set(key, (counts.get(key) ?? 0) + 1);
    if (swatch.type === 'class' && swatch.look !== 'stated') looks[swatch.look] += 1;
  }
  const entry = (swatch: Swatch): Entry => ({ swatch, count: counts.get(swatch.key) ?? 0 });
  const looking = isQuantityLayer(layer)
    ? LOOKS_SHOWN.map((look): Entry => {
        return { swatch: classSwatch(2, look), count: looks[look] };
      })
    : [];
  const blanks = BLANKS_SHOWN.map((blank) => entry(blankSwatch(blank)));
  return {
    classes: classesOf(layer, classes).map(entry),
    others: [...looking, ...blanks].filter(({ count }) => count > 0),
  };
}

/** Whether a legend’s line speaks of a swatch on the map. */
export function isOf(line: Swatch, swatch: Swatch): boolean {
  if (line.type === 'class' && line.look !== 'stated') {
    return swatch.type === 'class' && swatch.look === line.look;
  }
  return classKeysOf(swatch).includes(line.key);
}
