import { describe, expect, it } from 'vitest';
import { estimate, layer } from '../atlas/testing/cuba.ts';
import type { Attestation, Claim } from '../dataset/dataset.ts';
import type { PolityYear, Presence } from '../dataset/yearIndex.ts';
import { cellOf, figureIn } from './cell.ts';
import { DENIED, figureCell, UNKNOWN } from './testing/cells.ts';
import { exact, place, presence } from './testing/presence.ts';

/** A year of which something is attested without a number, besides what presences say. */
function told(fields: Partial<Attestation>, ...presences: readonly Presence[]): PolityYear {
  const attestation: Attestation = {
    id: 'told',
    country: 'AGO',
    kinds: ['civil'],
    standing: 'documented',
    source: 'S1',
    ...fields,
  };
  return { ...place(...presences), attested: [attestation] };
}

describe('cellOf()', () => {
  it('adds presences of different interventions in one country and year', () => {
    const cell = cellOf(
      place(presence('war', [exact(1000)]), presence('mission', [exact(30)])),
      layer('troops'),
      1975,
      estimate('best'),
    );
    expect(cell).toMatchObject({ type: 'figure', value: 1030, low: 1030, high: 1030 });
  });

  it('is unknown, or withheld, where a source says why the number of a measure is missing', () => {
    const missing = (why: 'withheld' | 'unknown', of = 'troops') =>
      cellOf(told({ kinds: [], missing: { of, why } }), layer('troops'), 1975, estimate('best'));
    expect(missing('withheld')).toMatchObject({ type: 'unknown', isWithheld: true });
    expect(missing('unknown')).toMatchObject({ type: 'unknown', isWithheld: false });
    expect(missing('withheld', 'doctors')).toBeUndefined();
  });

  it('takes a series for silent on what it counts, and on nothing else', () => {
    const series = { ...presence('series', [exact(1000)]), isSeries: true };
    const heard = (id: string) => cellOf(place(series), layer(id), 1975, estimate('cuban'));
    expect(heard('troops')).toMatchObject({ type: 'unknown', isUnheard: true });
    expect(heard('wounded')).toBeUndefined();
  });

  it('is unknown, and not blank, where a lens hears nobody and others state a number', () => {
    const counted = (value: number): PolityYear => {
      const series = { ...presence('series', [exact(value)]), isSeries: true };
      return { active: [], all: [series], attested: [] };
    };
    const heard = (id: string, year = 1975, value = 1000) =>
      cellOf(counted(value), layer('troops'), year, estimate(id));
    expect(heard('best')).toMatchObject({ type: 'figure', value: 1000 });
    expect(heard('cuban')).toMatchObject({ type: 'unknown', isUnheard: true });
    expect(heard('cuban', 1977)).toBeUndefined();
    // That there were none is no presence.
    expect(heard('cuban', 1975, 0)).toBeUndefined();
  });

  it('takes interventions that count the same people as rivals', () => {
    const cell = cellOf(
      place(
        presence('war', [{ ...exact(1000), preferred: true }]),
        presence('mission', [exact(30)], { sharedWith: 'war' }),
      ),
      layer('troops'),
      1975,
      estimate('best'),
    );
    expect(cell).toMatchObject({ value: 1000, low: 30, high: 1000 });
  });

  it('paints the broadest measure that speaks and adds no narrower one', () => {
    const doctors = { ...exact(50), measure: 'doctors' };
    const staff = { ...exact(80), measure: 'medical_staff' };
    const at = (...claims: Partial<Claim>[]) =>
      cellOf(place(presence('m', claims)), layer('civilians'), 1975, estimate('best'));
    expect(at(doctors, staff)).toMatchObject({ value: 80, measure: 'medical_staff' });
    expect(at(doctors)).toMatchObject({ value: 50, measure: 'doctors' });
  });

  it('carries a figure only through years in which the intervention lasted', () => {
    const war = presence('war', [
      { ...exact(10), from: '1975', to: '1975' },
      { ...exact(20), from: '1980', to: '1980' },
    ]);
    expect(cellOf(place(war), layer('troops'), 1977, estimate('best'))).toMatchObject({
      basis: 'carried',
    });
    expect(
      cellOf({ active: [], all: [war], attested: [] }, layer('troops'), 1977, estimate('best')),
    ).toBeUndefined();
    expect(
      cellOf({ active: [], all: [war], attested: [] }, layer('troops'), 1980, estimate('best')),
    ).toMatchObject({
      basis: 'stated',
    });
  });

  it('shows the toll of a whole war in no year after the war', () => {
    const toll = { ...exact(9), measure: 'cuban_killed', from: '1975', to: '2006' };
    const war = presence('war', [toll]);
    const basis = 'whole-intervention';
    expect(cellOf(place(war), layer('killed'), 1976, estimate('best'))).toMatchObject({ basis });
    expect(
      cellOf({ active: [], all: [war], attested: [] }, layer('killed'), 2000, estimate('best')),
    ).toBeUndefined();
  });

  it('carries no figure across an interruption', () => {
    const active = [
      { from: '1975', to: '1976' },
      { from: '1979', to: '1980' },
    ];
    const claims = [
      { ...exact(10), from: '1975', to: '1975' },
      { ...exact(15), from: '1977', to: '1977' },
      { ...exact(20), from: '1980', to: '1980' },
    ];
    const war = presence('war', claims, {
      active: active.with(0, { from: '1975', to: '1977' }),
    });
    expect(cellOf(place(war), layer('troops'), 1976, estimate('best'))).toMatchObject({
      basis: 'carried',
    });
    // The claim of 1977 lies beyond a break: it confirms nothing before it.
    expect(
      cellOf(place(presence('war', claims, { active })), layer('troops'), 1976, estimate('best')),
    ).toMatchObject({ type: 'unknown', lastCount: null });
    expect(cellOf(place(war), layer('troops'), 1979, estimate('best'))).toMatchObject({
      type: 'unknown',
    });
  });

  it('is unknown where a presence is on record and nobody speaks, and never 0', () => {
    expect(
      cellOf(place(presence('war', [])), layer('troops'), 1975, estimate('best')),
    ).toMatchObject({ type: 'unknown' });
    expect(
      cellOf(place(presence('war', [])), layer('civilians'), 1975, estimate('best')),
    ).toBeUndefined();
    expect(
      cellOf(place(presence('war', [exact(9)])), layer('troops'), 1975, estimate('cuban')),
    ).toMatchObject({ type: 'unknown' });
  });

  it('is unknown on the layers of a kind that is attested without a number, and on no other', () => {
    const civil = told({ kinds: ['civil'] });
    expect(cellOf(civil, layer('civilians'), 1975, estimate('best'))).toMatchObject({
      type: 'unknown',
    });
    expect(cellOf(civil, layer('troops'), 1975, estimate('best'))).toBeUndefined();
    expect(
      cellOf(told({ kinds: ['arms'] }), layer('troops'), 1975, estimate('best')),
    ).toMatchObject({ type: 'unknown' });
    expect(cellOf(told({ kinds: [] }), layer('civilians'), 1975, estimate('best'))).toBeUndefined();
  });

  it('is in doubt where all that is attested is alleged', () => {
    const alleged = { kinds: ['arms'], standing: 'alleged' } as const;
    const at = (place: PolityYear) => cellOf(place, layer('troops'), 1975, estimate('best'));
    expect(at(told(alleged))).toMatchObject({ type: 'denied' });
    expect(at(told(alleged, presence('war', [], { standing: 'alleged' })))).toMatchObject({
      type: 'denied',
    });
    expect(at(told(alleged, presence('war', [])))).toMatchObject({ type: 'unknown' });
  });

  it('is unknown, and not in doubt, where of what is attested anything is on record', () => {
    const [alleged] = told({ kinds: ['arms'], standing: 'alleged' }).attested;
    const [recorded] = told({ kinds: ['combat'] }).attested;
    const attested = [alleged, recorded].filter((one) => one !== undefined);
    for (const order of [attested, attested.toReversed()]) {
      const both = { ...place(), attested: order };
      expect(cellOf(both, layer('troops'), 1975, estimate('best'))).toMatchObject({
        type: 'unknown',
      });
    }
  });

  it('takes no figure away where something is attested besides', () => {
    const cell = cellOf(
      told({ kinds: ['combat'] }, presence('war', [exact(9)])),
      layer('troops'),
      1975,
      estimate('best'),
    );
    expect(cell).toMatchObject({ type: 'figure', value: 9 });
  });

  it('is denied where the state denies it, and only in the years of the denial', () => {
    const denial = {
      by: 'Government',
      from: '1976',
      to: '1977',
      source: 'S1',
      wording: { en: 'No.', es: 'No.' },
    };
    const war = presence('war', [], { denial });
    expect(cellOf(place(war), layer('troops'), 1976, estimate('best'))).toMatchObject({
      type: 'denied',
    });
    expect(cellOf(place(war), layer('troops'), 1978, estimate('best'))).toMatchObject({
      type: 'unknown',
    });
  });

  it('is not denied in a year on whose last day the denial no longer held', () => {
    const denial = {
      by: 'Government',
      from: '1974',
      to: '1976-01-03',
      source: 'S1',
      wording: { en: 'No.', es: 'No.' },
    };
    const war = place(presence('war', [], { denial }));
    const typeAt = (year: number) => cellOf(war, layer('troops'), year, estimate('best'))?.type;
    expect([1975, 1976].map(typeAt)).toEqual(['denied', 'unknown']);
  });

  it('is in doubt, with the number of those who say so, where all is only alleged', () => {
    const rumour = presence('rumour', [exact(3000)], { standing: 'alleged' });
    const at = (polityYear: PolityYear) =>
      cellOf(polityYear, layer('troops'), 1975, estimate('best'));
    expect(at(place(rumour))).toMatchObject({ type: 'denied', figure: { value: 3000 } });
    const beside = at(place(rumour, presence('war', [exact(20)])));
    expect(beside).toMatchObject({ type: 'figure', value: 20, high: 20 });
  });

  it('says which year was the last that anybody counted', () => {
    const mission = presence('m', [{ ...exact(10), from: '1976', to: '1976' }], { to: null });
    const at = (year: number) => cellOf(place(mission), layer('troops'), year, estimate('best'));
    expect(at(1979)).toMatchObject({ type: 'unknown', lastCount: 1976 });
    expect(at(1975)).toMatchObject({ type: 'unknown', lastCount: null });
  });

  it('keeps the number of these and others where it paints none', () => {
    const war = presence('war', [{ ...exact(8000), measure: 'personnel_total' }, exact(1500)], {
      kinds: ['combat', 'civil'],
    });
    expect(cellOf(place(war), layer('civilians'), 1975, estimate('best'))).toMatchObject({
      type: 'unknown',
      together: { value: 8000, isTogether: true },
    });
  });

  it('takes no number out of an allegation where something else is on record', () => {
    const alleged = presence(
      'rumour',
      [{ ...exact(100), measure: 'personnel_total', side: 'western' }],
      { standing: 'alleged' },
    );
    const at = (id: string) =>
      cellOf(place(alleged, presence('war', [])), layer('troops'), 1975, estimate(id));
    expect(at('best')).toMatchObject({ type: 'unknown', together: null });
    expect(at('cuban')).toMatchObject({ type: 'unknown', isUnheard: false });
  });

  it('keeps what is said of some time within several years', () => {
    const undated = { ...exact(2000), from: '1965', to: '1975', timing: 'sometime' } as const;
    const cell = cellOf(place(presence('war', [undated])), layer('troops'), 1975, estimate('best'));
    expect(cell).toMatchObject({ type: 'unknown', sometime: [{ best: 2000 }] });
  });

  it('counts nobody by a claim that is weak, undated or of the year itself', () => {
    const at = (...claims: Partial<Claim>[]) =>
      cellOf(
        place(presence('war', claims, { to: null })),
        layer('troops'),
        1980,
        estimate('cuban'),
      );
    const by = { ...exact(9), side: 'western' };
    expect(at({ ...by, from: '1976', to: '1976' })).toMatchObject({ lastCount: 1976 });
    expect(at({ ...by, from: '1976', to: '1976', weak: true })).toMatchObject({ lastCount: null });
    expect(at({ ...by, from: '1970', to: '1976', timing: 'sometime' })).toMatchObject({
      lastCount: null,
    });
    expect(at({ ...by, from: '1980', to: '1980' })).toMatchObject({ lastCount: null });
  });

  it('keeps of some time only what may be believed and reaches this year', () => {
    const undated = { ...exact(9), from: '1965', to: '1975', timing: 'sometime' } as const;
    const at = (year: number, ...claims: Partial<Claim>[]) =>
      cellOf(
        place(presence('war', claims, { to: null })),
        layer('troops'),
        year,
        estimate('cuban'),
      );
    expect(at(1975, undated)).toMatchObject({ sometime: [{ best: 9 }] });
    expect(at(1976, undated)).toMatchObject({ sometime: [] });
    expect(at(1975, { ...undated, weak: true })).toMatchObject({ sometime: [] });
    expect(at(1975, { ...exact(9), side: 'western' })).toMatchObject({ sometime: [] });
  });

  it('has no last count of a toll: the dead of one year are not those of the next', () => {
    const killed = { ...exact(9), measure: 'cuban_killed', from: '1976', to: '1976' };
    const war = place(presence('war', [killed]));
    expect(cellOf(war, layer('killed'), 1978, estimate('best'))).toMatchObject({
      type: 'unknown',
      lastCount: null,
    });
  });

  it('counts by no allegation where something is on record', () => {
    const rumour = presence('rumour', [{ ...exact(9), from: '1976', to: '1976' }], {
      standing: 'alleged',
    });
    const both = place(rumour, presence('war', []));
    expect(cellOf(both, layer('troops'), 1978, estimate('best'))).toMatchObject({
      type: 'unknown',
      lastCount: null,
    });
  });

  it('tells no kinds with what is denied on a layer of people', () => {
    const rumour = presence('rumour', [exact(3_000)], { standing: 'alleged' });
    expect(cellOf(place(rumour), layer('troops'), 1975, estimate('best'))).toMatchObject({
      type: 'denied',
      kinds: [],
    });
  });

  it('doubts no kind that is on record besides', () => {
    const cell = cellOf(
      place(
        presence('war', [], { kinds: ['combat'] }),
        presence('rumour', [], { kinds: ['combat', 'arms'], standing: 'alleged' }),
      ),
      layer('involvement'),
      1975,
      estimate('best'),
    );
    expect(cell).toEqual({ type: 'involvement', kinds: ['combat'], doubted: ['arms'] });
  });

  it('is in doubt where kinds are alleged without an intervention, and blank where nothing is', () => {
    const at = (fields: Partial<Attestation>) =>
      cellOf(told(fields), layer('involvement'), 1975, estimate('best'));
    expect(at({ kinds: ['arms'], standing: 'alleged' })).toEqual({
      type: 'denied',
      figure: null,
      kinds: ['arms'],
    });
    expect(at({ kinds: [], standing: 'alleged' })).toBeUndefined();
  });

  it('says where others than the side that is heard give a number', () => {
    const war = place(presence('war', [{ ...exact(9), side: 'western' }]));
    expect(cellOf(war, layer('troops'), 1975, estimate('cuban'))).toMatchObject({
      type: 'unknown',
      isUnheard: true,
    });
    expect(
      cellOf(place(presence('war', [])), layer('troops'), 1975, estimate('cuban')),
    ).toMatchObject({ isUnheard: false });
  });

  it('shows on the layer of kinds what is only alleged as in doubt, and never as a kind on record', () => {
    const alleged = presence('rumour', [], { standing: 'alleged', kinds: ['combat'] });
    const at = (...presences: readonly Presence[]) =>
      cellOf(place(...presences), layer('involvement'), 1975, estimate('best'));
    expect(at(alleged)).toEqual({ type: 'denied', figure: null, kinds: ['combat'] });
    expect(at(presence('rumour', [], { standing: 'denied', kinds: [] }))).toMatchObject({
      type: 'denied',
      kinds: [],
    });
    expect(at(alleged, presence('mission', [], { kinds: ['civil'] }))).toEqual({
      type: 'involvement',
      kinds: ['civil'],
      doubted: ['combat'],
    });
  });

  it('keeps the kinds of involvement of all presences', () => {
    const cell = cellOf(
      place(presence('war', []), presence('mission', [], { kinds: ['civil', 'combat'] })),
      layer('involvement'),
      1975,
      estimate('best'),
    );
    expect(cell).toEqual({ type: 'involvement', kinds: ['combat', 'civil'], doubted: [] });
  });

  it('keeps the kinds that are attested without a number', () => {
    const at = (place: PolityYear) => cellOf(place, layer('involvement'), 1975, estimate('best'));
    expect(at(told({ kinds: ['civil'] }))).toMatchObject({ type: 'involvement', kinds: ['civil'] });
    expect(at(told({ kinds: ['civil'] }, presence('war', [])))).toMatchObject({
      type: 'involvement',
      kinds: ['combat', 'civil'],
    });
    expect(at(told({ kinds: [] }))).toBeUndefined();
  });
});

describe('figureIn()', () => {
  const figure = figureCell(700);

  it('is that of a figure, of a disagreement, or of those who allege what is denied', () => {
    const apart = { ...figure, type: 'disagreement', ratio: 2.5, sources: 2 } as const;
    expect(figureIn(figure)).toBe(figure);
    expect(figureIn(apart)).toBe(apart);
    expect(figureIn({ ...DENIED, figure })).toBe(figure);
    expect(figureIn(DENIED)).toBeUndefined();
    expect(figureIn(UNKNOWN)).toBeUndefined();
    expect(figureIn({ type: 'involvement', kinds: ['civil'], doubted: [] })).toBeUndefined();
  });
});
