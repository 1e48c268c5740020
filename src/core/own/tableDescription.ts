import type { DescribedLayer, Description } from '../atlas/description.ts';
import type { LayerTexts } from '../atlas/schema.ts';
import { createClassification } from '../choropleth/classification.ts';
import { proposeClasses } from '../classing/propose.ts';
import { rampOf, shadesOf } from '../classing/shade.ts';
import { createEstimates } from '../dataset/estimate.ts';
import type { OwnTable } from '../kept/ownData.ts';
import type { Placed, PlacedMeasure } from '../kept/placed.ts';
import type { Paced } from '../paced.ts';
import { type Localized, type Text, untranslated } from '../text/text.ts';
import { measureId, OWN_SIDE } from './figure.ts';
import { partValues } from './partValues.ts';

/** What a table is called, and what is said of its measures. */
export interface TableTexts {
  readonly subtitle: (rows: number) => Text;
  readonly side: Text;
  readonly layer: (measure: PlacedMeasure) => Localized<LayerTexts>;
}

/** First and last year of its figures, within the years of which there are borders; one year has another on either side, to go through. */
export function spanOf({ from, until }: Placed, borders: Description['span']) {
  let [first, last] = [borders.to, borders.from];
  for (let at = 0; at < from.length; at += 1) {
    first = Math.min(first, from[at] ?? first);
    last = Math.max(last, until[at] ?? last);
  }
  const within = (year: number) => Math.min(Math.max(year, borders.from), borders.to);
  [first, last] = [within(first), within(last)];
  const beside = Number(first === last);
  return { from: within(first - beside), to: within(last + beside) };
}

/** The last day of a year, as far as the borders go. */
export function asOfYear(year: number, { asOf }: Pick<Description, 'asOf'>): string {
  const day = `${year}-12-31`;
  return day < asOf ? day : asOf;
}

/** Nobody has said under which a table may be used. */
const NO_LICENCE: Description['licence'] = { id: '', name: '', URL: '' };

/** The year with most figures of the first measure, the latest of equals. */
function fullestYear({ measure, from, until, value }: Placed, span: Description['span']): number {
  const counts = new Map<number, number>();
  for (let at = 0; at < value.length; at += 1) {
    if (measure[at] !== 0 || Number.isNaN(value[at])) continue;
    const last = Math.min(until[at] ?? 0, span.to);
    for (let year = Math.max(from[at] ?? 0, span.from); year <= last; year += 1) {
      counts.set(year, (counts.get(year) ?? 0) + 1);
    }
  }
  const [[year] = [span.to]] = [...counts].toSorted(
    ([one, few], [other, many]) => many - few || other - one,
  );
  return year;
}

/** Describes a table as an atlas of its own, on the borders of the one that is shipped, with a rest after each measure. */
export function* paceDescription(
  { name, hash, rows, placed, classes }: OwnTable,
  shipped: Description,
  texts: TableTexts,
): Paced<Description> {
  const span = spanOf(placed, shipped.span);
  const year = fullestYear(placed, span);
  yield;
  const bounds: (readonly number[])[] = [];
  for (const [index, values] of partValues(placed).entries()) {
    bounds.push(classes[index] ?? proposeClasses(values).bounds);
    yield;
  }
  const [[first = 1, ...others] = []] = bounds;
  const sides = [{ id: OWN_SIDE, mark: 'square' as const, trust: 1, name: texts.side }];
  const layers = placed.measures.map((measure, index): DescribedLayer => {
    const id = measureId(index);
    const ramp = rampOf(index);
    const own = bounds[index] ?? [];
    const [least = 1, ...breaks] = own;
    return {
      type: measure.type,
      id,
      measures: [id],
      together: [],
      apart: {},
      carry: 0,
      kinds: [],
      ramp,
      classes: createClassification(breaks, least),
      shades: shadesOf(own, ramp),
      words: texts.layer(measure),
    };
  });
  return {
    title: untranslated(name),
    subtitle: texts.subtitle(rows),
    summary: texts.subtitle(rows),
    version: hash,
    asOf: asOfYear(span.to, shipped),
    licence: NO_LICENCE,
    site: null,
    actor: null,
    own: { name, hash, rows },
    span,
    view: { year, layer: measureId(0), estimate: 'best' },
    ...(shipped.nameSides && { nameSides: shipped.nameSides }),
    sides,
    estimates: createEstimates(sides),
    classes: others,
    least: first,
    totals: null,
    layers,
    siblings: [],
  };
}
