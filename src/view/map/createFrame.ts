import { layerOf } from '../../core/atlas/description.ts';
import { radiusOf } from '../../core/choropleth/circle.ts';
import { fillOf } from '../../core/choropleth/fill.ts';
import { isOf } from '../../core/choropleth/legend.ts';
import { markOf } from '../../core/choropleth/mark.ts';
import { SCHEMES } from '../../core/choropleth/scheme.ts';
import { blankSwatch, type Swatch } from '../../core/choropleth/swatch.ts';
import { inkWithin } from '../../core/choropleth/tone.ts';
import { weightOf } from '../../core/choropleth/weight.ts';
import type { Kind } from '../../core/dataset/vocabulary.ts';
import type { Polity } from '../../core/geography/borders.ts';
import { selectedPolity } from '../../core/state/selection.ts';
import type { State } from '../../core/state/state.ts';
import { nameOf } from '../../i18n/describe.ts';
import { wordNumber, wrapName } from '../../i18n/wordName.ts';
import type { Words } from '../../i18n/words.ts';
import type { Page } from '../page/context.ts';
import type { Frame } from './layer/frame.ts';

/** Longer names go without saying: only the number is written at their circle. */
const LONGEST_NAME = 18;
/** Letters of a line of a name that has little room. */
const NARROW_NAME = 10;

function circleLabel(polity: Polity, value: number, words: Words): readonly string[] {
  const name = nameOf(polity, words);
  const number = words.format.count(value);
  return name.length > LONGEST_NAME ? [number] : [name, number];
}

/** What a map of a year shows of a state; of `faded` every other swatch is set back. */
export function createFrame(
  state: State,
  year: number,
  { atlas, theme, words }: Pick<Page, 'atlas' | 'theme' | 'words'>,
  faded: Swatch | null,
): Frame {
  const layer = layerOf(atlas.description, state.layer);
  const places = atlas.painter.placesAt(state.layer, state.estimate, year);
  const isCircles = state.symbols === 'circles';
  const scheme = SCHEMES[theme];
  const actor = atlas.description.actor?.id ?? null;
  const bare = blankSwatch('none');
  const swatchOf = ({ id }: Polity) => places.get(id)?.swatch ?? bare;
  const cellOf = ({ id }: Polity) => places.get(id)?.cell;
  const paintOf = (polity: Polity) => fillOf(swatchOf(polity), layer, scheme);
  const countOf = (polity: Polity) => {
    const cell = cellOf(polity);
    return isCircles && cell?.type === 'figure' && !cell.isWeak && cell.value !== 0
      ? cell.value
      : null;
  };
  return {
    year,
    polities: atlas.borders.at(year),
    land: scheme.land,
    fillOf: (polity) =>
      swatchOf(polity).type === 'none' || countOf(polity) !== null ? null : paintOf(polity),
    markOf: ({ id }) => markOf(places.get(id)),
    isFaded: (polity) => faded !== null && !isOf(faded, swatchOf(polity)),
    circleOf: (polity) => {
      const count = countOf(polity);
      if (count === null) return null;
      return {
        radius: radiusOf(count, atlas.largestCount),
        fill: paintOf(polity),
        label: circleLabel(polity, count, words),
      };
    },
    lettersOf: (polity) => {
      const cell = cellOf(polity);
      const word = (kinds: readonly Kind[]) =>
        kinds.map((kind) => words.messages.kindLetters[kind]).join('');
      const { base, texture } = paintOf(polity);
      const paint = { ground: base, ink: texture === 'solid' ? inkWithin(base) : null };
      if (cell?.type === 'involvement') {
        return { known: word(cell.kinds), doubted: word(cell.doubted), ...paint };
      }
      return { known: '', doubted: cell?.type === 'denied' ? word(cell.kinds) : '', ...paint };
    },
    selected: selectedPolity(state, year, atlas.borders)?.id ?? null,
    actor,
    // Circles bear their own labels, and kinds their letters.
    weightOf: (polity) =>
      isCircles || layer.type === 'involvement' ? null : weightOf(cellOf(polity)),
    nameOf: (polity) => {
      const { base, texture } = paintOf(polity);
      const isScaled = polity.id !== actor && !isCircles;
      return {
        lines: wrapName(nameOf(polity, words)),
        narrow: wrapName(nameOf(polity, words), NARROW_NAME),
        number: isScaled ? wordNumber(cellOf(polity), words) : null,
        ground: base,
        ink: texture === 'solid' && isScaled ? inkWithin(base) : null,
      };
    },
    sideOf: ({ id }) => atlas.description.nameSides?.[id],
  };
}
