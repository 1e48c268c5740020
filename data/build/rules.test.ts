import { describe, expect, it } from 'vitest';
import { estimateOf } from '../../src/core/atlas/description.ts';
import { DESCRIPTION, SCOPE } from '../../src/core/atlas/testing/cuba.ts';
import type { Cell } from '../../src/core/choropleth/cell.ts';
import { isQuantityLayer, type QuantityLayer } from '../../src/core/choropleth/layer.ts';
import { createPainter } from '../../src/core/choropleth/paint.ts';
import { extremesOf, totalsAt } from '../../src/core/choropleth/total.ts';
import type { Claim } from '../../src/core/dataset/dataset.ts';
import { heardBy, highOf, lowOf } from '../../src/core/dataset/estimate.ts';
import { coversYear, isMultiYear, yearOf } from '../../src/core/dataset/span.ts';
import { SEVERAL_COUNTRIES } from '../../src/core/dataset/vocabulary.ts';
import { builtCheck, builtInputs } from './testing/builtInputs.ts';

const inputs = builtInputs();
const { dataset, index } = builtCheck();
if (!dataset || !index) throw new Error('the data have issues');
const painter = createPainter(index, inputs.borders, DESCRIPTION);
const { firstYear, lastYear, interventions } = dataset;
const YEARS = Array.from({ length: lastYear - firstYear + 1 }, (_, offset) => firstYear + offset);
const byId = new Map(interventions.map((one) => [one.id, one]));

const QUANTITIES = DESCRIPTION.layers.filter(isQuantityLayer);

function quantity(id: string) {
  const found = QUANTITIES.find((layer) => layer.id === id);
  if (!found) throw new Error(`missing layer ${id}`);
  return found;
}

type FigureCell = Extract<Cell, { type: 'figure' }>;

const PAINTED = YEARS.flatMap((year) =>
  QUANTITIES.flatMap(({ id: layer }) =>
    SCOPE.estimates.flatMap((estimate) =>
      [...painter.cellsAt(layer, estimate, year)]
        .filter((entry): entry is [string, FigureCell] => entry[1].type === 'figure')
        .map(([polity, cell]) => ({ year, layer, estimate, polity, cell })),
    ),
  ),
);

function isSumOfOwn(value: number, painted: readonly Claim[]): boolean {
  const [first, ...rest] = painted;
  if (!first) return value === 0;
  return [first.low, first.best, first.high].some(
    (own) => own !== undefined && isSumOfOwn(value - own, rest),
  );
}

/** The group within which claims are rivals. */
function groupOf({ intervention }: Claim): string {
  return byId.get(intervention)?.sharedWith ?? intervention;
}

describe('rule 1: the figure painted is one claim’s', () => {
  it('has something to test', () => {
    expect(PAINTED.length).toBeGreaterThan(1000);
  });

  it('is a claim’s own number, or a sum with one number of each presence', () => {
    for (const { cell } of PAINTED) expect(isSumOfOwn(cell.value, cell.painted)).toBe(true);
  });

  it('lies between low and high', () => {
    for (const { cell } of PAINTED) {
      expect(cell.low).toBeLessThanOrEqual(cell.value);
      expect(cell.value).toBeLessThanOrEqual(cell.high);
    }
  });

  it('is the editor’s where the editor prefers one', () => {
    for (const { estimate, cell, layer } of PAINTED) {
      if (estimate !== 'best' || quantity(layer).type === 'toll') continue;
      for (const preferred of cell.rivals.filter((claim) => claim.preferred)) {
        const own = cell.painted.find((claim) => groupOf(claim) === groupOf(preferred));
        expect(own?.preferred, preferred.id).toBe(true);
      }
    }
  });

  it('is of the side that is asked for', () => {
    for (const { estimate, cell } of PAINTED) {
      expect(heardBy(estimateOf(DESCRIPTION, estimate), cell.painted)).toEqual(cell.painted);
    }
  });

  it('is never a weak claim where a better one speaks, whichever is asked for', () => {
    for (const { estimate, cell, year } of PAINTED) {
      if (cell.painted.length > 1 || !cell.painted[0]?.weak) continue;
      const heard = heardBy(estimateOf(DESCRIPTION, estimate), cell.rivals);
      const ofYear = heard.filter((claim) => coversYear(claim, year));
      expect(ofYear.every(({ weak }) => weak)).toBe(true);
      expect(cell.isWeak).toBe(true);
    }
  });
});

describe('rule 2: stocks are stated, carried or unknown', () => {
  const stocks = PAINTED.filter(({ layer }) => quantity(layer).type === 'stock');

  it('speak of the year, or of the earlier year that they are carried from', () => {
    for (const { cell, year } of stocks) {
      expect(cell.basis).not.toBe('whole-intervention');
      const years = cell.painted.map((claim) => {
        const last = Math.min(yearOf(claim.to), year);
        return coversYear(claim, year) ? year : last;
      });
      if (cell.basis === 'stated') expect(years.every((one) => one === year)).toBe(true);
      else expect(Math.min(...years)).toBeLessThan(year);
    }
  });

  it('are carried only where the same presence has a claim on a later year', () => {
    for (const { cell, year, estimate } of stocks) {
      for (const claim of cell.painted.filter((one) => !coversYear(one, year))) {
        const presence = interventions.filter(
          ({ id, sharedWith }) => (sharedWith ?? id) === groupOf(claim),
        );
        const later = heardBy(
          estimateOf(DESCRIPTION, estimate),
          presence.flatMap(({ claims }) => claims),
        ).some(
          ({ country, measure, from }) =>
            country === claim.country && measure === claim.measure && yearOf(from) > year,
        );
        expect(later, `${claim.id} in ${year}`).toBe(true);
      }
    }
  });
});

describe('rule 3: tolls belong to their span', () => {
  const tolls = PAINTED.filter(({ layer }) => quantity(layer).type === 'toll');

  it('cover the year in which they are shown, and are never carried', () => {
    for (const { cell, year } of tolls) {
      expect(cell.basis).not.toBe('carried');
      expect(cell.painted.every((claim) => coversYear(claim, year))).toBe(true);
      expect(cell.painted.some(isMultiYear)).toBe(cell.basis === 'whole-intervention');
    }
  });
});

describe('rule 4: presences add up, battles do not', () => {
  it('paints one claim for each presence and stock', () => {
    for (const { cell, layer } of PAINTED) {
      if (quantity(layer).type === 'toll') continue;
      const groups = cell.painted.map(groupOf);
      expect(new Set(groups).size).toBe(groups.length);
    }
  });

  it('paints no claim of a battle', () => {
    const battles = cellsOfBattles();
    expect(battles).toEqual([]);
    expect(interventions.some(({ within }) => within !== undefined)).toBe(true);
  });

  function cellsOfBattles() {
    return PAINTED.flatMap(({ cell }) => cell.painted).filter(
      ({ intervention }) => byId.get(intervention)?.within !== undefined,
    );
  }
});

describe('rule 5: sums over countries are captions', () => {
  it('paints no claim on several countries', () => {
    for (const { cell } of PAINTED) {
      expect(cell.rivals.some(({ country }) => country === SEVERAL_COUNTRIES)).toBe(false);
    }
  });

  const totals = YEARS.flatMap((year) =>
    (['troops', 'civilians'] as const).flatMap((layer) => {
      const cells = painter.cellsAt(layer, 'best', year);
      return totalsAt(dataset, DESCRIPTION.totals, quantity(layer), cells, year).map((total) => {
        return { ...total, cells, broadest: quantity(layer).measures[0] };
      });
    }),
  );

  it('differ from the map’s sum for reasons that are so', () => {
    expect(totals.some(({ differences }) => differences.length > 0)).toBe(true);
    for (const { claim, differences, cells, broadest } of totals) {
      const painted = [...cells.values()];
      const isSo = {
        'unknown-countries':
          painted.some(({ type }) => type === 'unknown' || type === 'denied') ||
          painted.some((cell) => cell.type === 'figure' && cell.isWeak),
        'narrower-measure': claim.measure !== broadest,
        together: painted.some((cell) => cell.type === 'figure' && cell.isTogether),
        carried: painted.some((cell) => cell.type === 'figure' && cell.basis === 'carried'),
      };
      expect(
        differences.filter((name) => !isSo[name]),
        claim.id,
      ).toEqual([]);
    }
  });

  it('leaves no difference without a reason: an empty list means that the two meet', () => {
    for (const { claim, differences, cells } of totals) {
      const { low, high } = extremesOf(cells);
      const meets = high >= lowOf(claim) && low <= highOf(claim);
      expect(differences.length === 0, claim.id).toBe(meets);
    }
  });
});

describe('rule 6: disagreement is the highest over the lowest claim', () => {
  it('is 1 or more, and counts the sources', () => {
    for (const year of YEARS) {
      for (const [polity, cell] of painter.cellsAt('disagreement', 'best', year)) {
        if (cell.type !== 'disagreement') continue;
        const sources = new Set(cell.rivals.map(({ source }) => source)).size;
        expect(cell.sources, `${polity} in ${year}`).toBeLessThanOrEqual(sources);
        expect(cell.sources).toBeGreaterThanOrEqual(1);
        if (cell.sources > 1) {
          expect(cell.ratio).toBe(cell.low === cell.high ? 1 : cell.high / cell.low);
        }
        expect(cell.ratio).toBeGreaterThanOrEqual(1);
      }
    }
  });
});

describe('rule 7: no colour says more than its claims', () => {
  const filled = PAINTED.filter(({ cell }) => !cell.isWeak);

  it('fills no place on a weak claim', () => {
    for (const { cell } of filled) expect(cell.painted.some(({ weak }) => weak)).toBe(false);
  });

  it('paints the weak, the denied and the alleged as what they are, on every layer', () => {
    const places = YEARS.flatMap((year) =>
      DESCRIPTION.layers.flatMap(({ id }) => [...painter.placesAt(id, 'best', year).values()]),
    ).filter(({ swatch }) => swatch.type !== 'actor');
    const weak = places.filter(({ cell }) => cell?.type === 'figure' && cell.isWeak);
    const denied = places.filter(({ cell }) => cell?.type === 'denied');
    expect(new Set(weak.map(({ swatch }) => swatch.type))).toEqual(new Set(['weak']));
    expect(new Set(denied.map(({ swatch }) => swatch.type))).toEqual(new Set(['denied']));
  });

  it('fills no place on an involvement that is only alleged or denied', () => {
    const standings = filled.flatMap(({ cell }) =>
      cell.painted.map(({ intervention }) => byId.get(intervention)?.standing ?? 'documented'),
    );
    expect(new Set(standings)).toEqual(new Set(['documented']));
  });

  it('colours no kind of involvement that is only alleged or denied', () => {
    const documented = (polity: string, year: number) => {
      const { active = [], attested = [] } = index.at(year).get(polity) ?? {};
      const involved = [...active.map(({ intervention }) => intervention), ...attested];
      return new Set(
        involved.flatMap(({ standing, kinds }) => (standing === 'documented' ? kinds : [])),
      );
    };
    for (const year of YEARS) {
      for (const [polity, cell] of painter.cellsAt('involvement', 'best', year)) {
        const kinds = cell.type === 'involvement' ? cell.kinds : [];
        expect(kinds.filter((kind) => !documented(polity, year).has(kind))).toEqual([]);
      }
    }
  });

  it('never says “number unknown” where a dated claim on the year gives one', () => {
    const speaking = (polity: string, year: number, { measures, together }: QuantityLayer) => {
      const all = index.at(year).get(polity)?.all ?? [];
      return all
        .flatMap(({ claimsOf }) =>
          [...measures, ...together].flatMap((measure) => claimsOf.get(measure) ?? []),
        )
        .filter((claim) => coversYear(claim, year) && claim.timing !== 'sometime');
    };
    const silenced = YEARS.flatMap((year) =>
      QUANTITIES.flatMap((layer) =>
        [...painter.cellsAt(layer.id, 'best', year)].flatMap(([polity, cell]) =>
          cell.type === 'unknown' && !cell.together ? speaking(polity, year, layer) : [],
        ),
      ),
    );
    expect(silenced.map(({ id }) => id)).toEqual([]);
  });

  it('carries no figure farther than its layer allows, and none of another year’s weak claim', () => {
    for (const { cell, year, layer } of PAINTED) {
      if (cell.basis !== 'carried') continue;
      expect(year - (cell.carriedFrom ?? 0)).toBeLessThanOrEqual(quantity(layer).carry);
      expect(cell.isWeak).toBe(false);
    }
  });

  it('gives a whole war one interval in all its years', () => {
    const intervals = new Map<string, Set<string>>();
    for (const { cell, estimate, layer } of PAINTED) {
      const [claim] = cell.painted;
      if (cell.basis !== 'whole-intervention' || estimate !== 'best' || !claim) continue;
      const key = `${layer} ${claim.intervention} ${claim.country} ${cell.isWeak}`;
      const known = intervals.get(key) ?? new Set<string>();
      intervals.set(key, known.add(`${cell.low}–${cell.high}`));
    }
    expect(intervals.size).toBeGreaterThan(0);
    for (const [key, known] of intervals) expect([...known], key).toHaveLength(1);
  });
});
