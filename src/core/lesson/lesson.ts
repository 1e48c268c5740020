import type { Description } from '../atlas/description.ts';
import { isQuantityLayer, type LayerId } from '../choropleth/layer.ts';
import type { LayerFigure } from '../choropleth/layerFigure.ts';
import type { Painter } from '../choropleth/paint.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { Polity } from '../geography/borders.ts';
import type { State } from '../state/state.ts';
import { compareDisputes, type Dispute, disputeOf } from './dispute.ts';

/** A figure of the map on which three claims contradict each other. */
export interface Lesson {
  readonly layer: LayerId;
  readonly year: number;
  readonly polity: Polity;
  readonly figure: LayerFigure;
  readonly claims: Dispute;
}

interface World {
  readonly description: Pick<Description, 'layers' | 'own'>;
  readonly painter: Pick<Painter, 'placesAt'>;
  readonly dataset: Pick<Dataset, 'firstYear' | 'lastYear'>;
}

/** The figures of a year that three claims contradict. A sum of several figures is no single question. */
function lessonsIn(
  layer: LayerId,
  year: number,
  { painter, description }: World,
): readonly Lesson[] {
  return [...painter.placesAt(layer, 'best', year).values()].flatMap(
    ({ polity, cell, swatch }): readonly Lesson[] => {
      if (cell?.type !== 'figure' || swatch.type === 'actor' || cell.painted.length !== 1)
        return [];
      // Most claims agree: of those nothing has to be compared.
      if (cell.rivals.length < 3 || cell.high <= cell.low) return [];
      const claims = disputeOf(cell.rivals, cell.painted, Boolean(description.own));
      return claims ? [{ layer, year, polity, figure: cell, claims }] : [];
    },
  );
}

function compareLessons(one: Lesson, other: Lesson): number {
  const painted = [...one.figure.painted, ...other.figure.painted];
  return compareDisputes(one.claims, other.claims, painted);
}

function bestOf(lessons: readonly Lesson[]): Lesson | undefined {
  return lessons.toSorted(compareLessons)[0];
}

/** The years of a dataset, the nearest to one of them first. */
function yearsFrom(year: number, { firstYear, lastYear }: World['dataset']): readonly number[] {
  return Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index).sort(
    (one, other) => Math.abs(one - year) - Math.abs(other - year),
  );
}

/**
 * The figure on which a view has most to teach: of the country that is open, else of the layer, else of another layer,
 * else of the nearest year. Null where no three claims of the whole dataset contradict each other.
 */
export function lessonOf(
  { layer, year, country }: Pick<State, 'layer' | 'year' | 'country'>,
  world: World,
): Lesson | null {
  const layers = world.description.layers
    .filter(isQuantityLayer)
    .map(({ id }) => id)
    .sort((one, other) => Number(other === layer) - Number(one === layer));
  for (const at of yearsFrom(year, world.dataset)) {
    const lessons = layers.map((id) => lessonsIn(id, at, world));
    const own = lessons.flat().find(({ polity }) => polity.id === country && at === year);
    const best = own ?? lessons.map(bestOf).find((lesson) => lesson !== undefined);
    if (best) return best;
  }
  return null;
}
