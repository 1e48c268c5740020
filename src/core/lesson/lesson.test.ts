import { describe, expect, it } from 'vitest';
import type { Place } from '../choropleth/place.ts';
import { claimOf } from '../dataset/testing/claimArbitrary.ts';
import type { Polity } from '../geography/borders.ts';
import { lessonOf } from './lesson.ts';

/** A place whose figure three sides give as so many, twice and `times` as many. */
function disputed(id: string, times: number, paintings = 1): Place {
  const rivals = [1, 2, times].map((best, index) => {
    const name = `${id}.${index}`;
    return claimOf({ id: name, source: name, claimant: name, side: name, best: best * 100 });
  });
  const cell = {
    type: 'figure',
    low: 100,
    high: times * 100,
    rivals,
    painted: rivals.slice(0, paintings),
  };
  return { polity: { id } as Polity, cell, swatch: { type: 'class' } } as unknown as Place;
}

/** A world of two layers that count, and one that counts nobody. */
function worldOf(painted: Readonly<Record<string, readonly Place[]>>) {
  const counting = ['troops', 'killed'].map((id) => ({ type: 'stock', id }));
  const layers = [...counting, { type: 'involvement', id: 'involvement' }];
  return {
    description: { layers } as never,
    dataset: { firstYear: 1970, lastYear: 1980 },
    painter: {
      placesAt: (layer: string, estimate: string, year: number) => {
        const places = estimate === 'best' ? painted[`${layer} ${year}`] : undefined;
        return new Map((places ?? []).map((place) => [place.polity.id, place]));
      },
    },
  };
}

function told(view: Partial<Parameters<typeof lessonOf>[0]>, world: ReturnType<typeof worldOf>) {
  const lesson = lessonOf({ layer: 'troops', year: 1975, country: null, ...view }, world);
  return lesson && `${lesson.layer} ${lesson.polity.id} ${lesson.year}`;
}

describe('lessonOf()', () => {
  it('is about the country that is open, else about the place where claims lie farthest apart', () => {
    const world = worldOf({ 'troops 1975': [disputed('AGO', 4), disputed('ETH', 9)] });
    expect(told({ country: 'AGO' }, world)).toBe('troops AGO 1975');
    expect(told({}, world)).toBe('troops ETH 1975');
    expect(told({ country: 'CHL' }, world)).toBe('troops ETH 1975');
  });

  it('goes on to another layer for the open country, and for a year without a dispute', () => {
    const world = worldOf({
      'troops 1975': [disputed('ETH', 9)],
      'killed 1975': [disputed('AGO', 4)],
      'killed 1976': [disputed('AGO', 4)],
    });
    expect(told({ country: 'AGO' }, world)).toBe('killed AGO 1975');
    expect(told({ year: 1976 }, world)).toBe('killed AGO 1976');
  });

  it('goes on to the nearest year, and is none where there is no such figure', () => {
    const world = worldOf({
      'troops 1970': [disputed('AGO', 4)],
      'troops 1979': [disputed('X', 4)],
    });
    expect(told({ year: 1974 }, world)).toBe('troops AGO 1970');
    expect(told({ year: 1976 }, world)).toBe('troops X 1979');
    expect(told({}, worldOf({}))).toBeNull();
  });

  it('is found in a table of one’s own, all of whose claims are of one side', () => {
    const place = disputed('AGO', 4);
    const cell = place.cell as { readonly rivals: readonly object[] };
    const rivals = cell.rivals.map((claim) => ({ ...claim, side: 'own' }));
    const painted = rivals.slice(0, 1);
    const oneSided = { ...place, cell: { ...cell, rivals, painted } } as unknown as Place;
    const world = worldOf({ 'troops 1975': [oneSided] });
    expect(told({}, world)).toBeNull();
    const own = { name: 'a', hash: 'b', rows: 3 };
    const description = Object.assign(world.description, { own });
    expect(told({}, { ...world, description })).toBe('troops AGO 1975');
  });

  it('is of the layer that is shown before any other', () => {
    const both = { 'troops 1975': [disputed('AGO', 9)], 'killed 1975': [disputed('ETH', 4)] };
    expect(told({ layer: 'killed' }, worldOf(both))).toBe('killed ETH 1975');
    expect(told({ layer: 'troops' }, worldOf(both))).toBe('troops AGO 1975');
  });

  it('is of the open country in the year that is shown, not in another', () => {
    const world = worldOf({ 'troops 1976': [disputed('AGO', 4), disputed('ETH', 9)] });
    expect(told({ country: 'AGO' }, world)).toBe('troops ETH 1976');
  });

  it('prefers claims that the map does not show already', () => {
    const aside = disputed('AGO', 4);
    const painted = [claimOf({ id: 'AGO.3', best: 100 })];
    const place = { ...aside, cell: { ...aside.cell, painted } } as unknown as Place;
    expect(told({}, worldOf({ 'troops 1975': [disputed('ETH', 9), place] }))).toBe(
      'troops AGO 1975',
    );
  });

  it('passes over what is no figure on the map of the atlas', () => {
    const place = disputed('AGO', 4);
    const others = [
      { ...place, cell: undefined },
      { ...place, cell: { ...place.cell, type: 'disagreement' } },
      { ...place, swatch: { type: 'actor' } },
    ] as unknown as readonly Place[];
    for (const other of others) expect(told({}, worldOf({ 'troops 1975': [other] }))).toBeNull();
    expect(told({}, worldOf({ 'involvement 1975': [place] }))).toBeNull();
    expect(told({}, worldOf({ 'troops 1981': [place], 'troops 1969': [place] }))).toBeNull();
  });

  it('is none where the claims agree', () => {
    const { cell, ...place } = disputed('AGO', 4);
    const same = { ...cell, rivals: [1, 2, 3].map((at) => claimOf({ id: `${at}`, best: 100 })) };
    const agreed = { ...place, cell: { ...same, low: 100, high: 100 } } as unknown as Place;
    expect(told({}, worldOf({ 'troops 1975': [agreed] }))).toBeNull();
  });

  it('passes over a sum of several figures', () => {
    expect(told({}, worldOf({ 'troops 1975': [disputed('AGO', 4, 2)] }))).toBeNull();
  });
});
