import type { Cell } from '../../../src/core/choropleth/cell.ts';
import type { QuantityLayer } from '../../../src/core/choropleth/layer.ts';
import { barsOf } from '../../../src/core/country/bar.ts';
import {
  type Dated,
  figuresOf,
  type LedgerRow,
  ledgerOf,
  peakOf,
  tollsOf,
} from '../../../src/core/country/ledger.ts';
import { spanOf } from '../../../src/core/dataset/attestation.ts';
import type { Attestation, Claim, Intervention } from '../../../src/core/dataset/dataset.ts';
import { coversYear } from '../../../src/core/dataset/span.ts';
import type { Polity } from '../../../src/core/geography/borders.ts';
import type { Country } from './addresses.ts';
import type { Ranged } from './charts.ts';
import { ESTIMATE, type Shelf } from './shelf.ts';

/** All that a page tells of a country. */
export interface Portrait {
  readonly polity: Polity;
  readonly years: readonly number[];
  readonly interventions: readonly Intervention[];
  readonly battles: readonly Intervention[];
  readonly attestations: readonly Attestation[];
  /** On the place in the years of the polity, battles aside. */
  readonly claims: readonly Claim[];
  /** The layers of people present of which anything is recorded; the bars and the ranges are of the first. */
  readonly layers: readonly QuantityLayer[];
  readonly rows: readonly LedgerRow[];
  readonly bars: readonly Ranged[];
  readonly peak: Dated | null;
  readonly tolls: readonly { readonly layer: QuantityLayer; readonly dated: Dated }[];
  /** What stands there at the end, and what stood there at other times, where that has a page. */
  readonly others: readonly Polity[];
  /** The year and the layer that a reader comes to in the atlas. */
  readonly view: { readonly year: number; readonly layer: string };
}

function presencesOf({ index }: Shelf, { polity, years }: Country) {
  return years.flatMap((year) =>
    (index.at(year).get(polity.id)?.all ?? []).map((presence) => ({ year, presence })),
  );
}

function claimsOf(shelf: Shelf, country: Country): readonly Claim[] {
  const claims = new Set<Claim>();
  for (const { year, presence } of presencesOf(shelf, country)) {
    for (const claim of [...presence.claimsOf.values()].flat()) {
      if (coversYear(claim, year)) claims.add(claim);
    }
  }
  return [...claims];
}

function interventionsOf(shelf: Shelf, country: Country): readonly Intervention[] {
  const { series } = shelf.dataset;
  const all = presencesOf(shelf, country).map(({ presence }) => presence.intervention);
  return [...new Set(all)]
    .filter((one) => !series.includes(one))
    .toSorted((one, other) => one.from.localeCompare(other.from));
}

function attestationsOf(shelf: Shelf, { polity, years }: Country): readonly Attestation[] {
  const { dataset, borders, index } = shelf;
  const dated = years.flatMap((year) => index.at(year).get(polity.id)?.attested ?? []);
  const undated = dataset.attestations.filter(
    (one) =>
      spanOf(one) === null &&
      borders
        .standingAt(one.polity ?? one.country, dataset.lastYear)
        .some(({ id }) => id === polity.id),
  );
  return [...new Set([...dated, ...undated])];
}

/** The extremes of the claims beside each bar. */
function rangedBars({ painter, dataset }: Shelf, polity: string, layer: string): readonly Ranged[] {
  return barsOf(painter, { polity, layer, estimate: ESTIMATE }, dataset).flatMap((bar) => {
    const cell = painter.cellsAt(layer, ESTIMATE, bar.year).get(polity);
    return cell?.type === 'figure' ? [{ ...bar, low: cell.low, high: cell.high }] : [];
  });
}

function hasAny(cells: readonly (Cell | undefined)[], isWanted: (cell: Cell) => boolean): boolean {
  return cells.some((cell) => cell !== undefined && isWanted(cell));
}

/** The layers of counts that tell anything of a place, those with a number first. */
function layersOf({ quantities, painter }: Shelf, { polity, years }: Country) {
  const cellsOf = ({ id }: QuantityLayer) =>
    years.map((year) => painter.cellsAt(id, ESTIMATE, year).get(polity.id));
  const stocks = quantities.filter(({ type }) => type === 'stock');
  const counted = stocks.filter((layer) => hasAny(cellsOf(layer), ({ type }) => type === 'figure'));
  const told = stocks.filter((layer) => hasAny(cellsOf(layer), () => true));
  return [...counted, ...told.filter((layer) => !counted.includes(layer))];
}

function tollsIn({ quantities, painter }: Shelf, { polity, years }: Country): Portrait['tolls'] {
  return quantities
    .filter(({ type }) => type === 'toll')
    .flatMap((layer) => {
      const asked = { polity: polity.id, layer: layer.id, estimate: ESTIMATE };
      return tollsOf(figuresOf(painter, asked, years)).map((dated) => ({ layer, dated }));
    });
}

/** Polities with a page that held some of the same land at other times. */
function othersOf({ borders, countries, dataset }: Shelf, { polity }: Country): readonly Polity[] {
  const isToday = borders.polityAt(polity.id, dataset.lastYear) !== undefined;
  const land = new Set(polity.iso);
  return countries
    .map((country) => country.polity)
    .filter(({ id, iso }) => id !== polity.id && iso.some((code) => land.has(code)))
    .filter(({ id }) => !isToday || borders.polityAt(id, dataset.lastYear) === undefined);
}

/** Gathers what the dataset says of a country over all years. */
export function portrayCountry(shelf: Shelf, country: Country): Portrait {
  const { painter, dataset, scope } = shelf;
  const { polity, years } = country;
  const layers = layersOf(shelf, country);
  const [main] = layers;
  const asked = (layer: string) => ({ polity: polity.id, layer, estimate: ESTIMATE });
  const peak = main ? peakOf(figuresOf(painter, asked(main.id), years)) : null;
  const tolls = tollsIn(shelf, country);
  const [toll] = tolls;
  const interventions = interventionsOf(shelf, country);
  const ids = new Set(interventions.map(({ id }) => id));
  const rows = ledgerOf(
    painter,
    { polity: polity.id, layers: layers.map(({ id }) => id), estimate: ESTIMATE },
    years,
  );
  const first = years[0] ?? dataset.lastYear;
  return {
    polity,
    years,
    interventions,
    battles: dataset.interventions.filter(({ within }) => within !== undefined && ids.has(within)),
    attestations: attestationsOf(shelf, country),
    claims: claimsOf(shelf, country),
    layers,
    rows: rows.filter(({ cells }) => hasAny(cells, () => true)),
    bars: main ? rangedBars(shelf, polity.id, main.id) : [],
    peak,
    tolls,
    others: othersOf(shelf, country),
    view: {
      year: peak?.year ?? toll?.dated.year ?? first,
      layer: peak && main ? main.id : (toll?.layer.id ?? main?.id ?? scope.initial.layer),
    },
  };
}
