import { describe, expect, it } from 'vitest';
import { estimate, layer } from '../atlas/testing/cuba.ts';
import type { Attestation, Claim, Intervention } from '../dataset/dataset.ts';
import { claimOf } from '../dataset/testing/claimArbitrary.ts';
import type { PolityYear, Presence } from '../dataset/yearIndex.ts';
import { cellOf } from './cell.ts';

function presence(
  id: string,
  claims: readonly Partial<Claim>[],
  fields: Partial<Intervention> = {},
): Presence {
  const own = claims.map((claim, index) => {
    return claimOf({ id: `${id}.${index + 1}`, intervention: id, ...claim });
  });
  const intervention: Intervention = {
    id,
    name: { en: id, es: id },
    actor: 'CUB',
    countries: ['AGO'],
    from: '1975',
    to: '1991',
    kinds: ['combat'],
    standing: 'documented',
    sources: ['S1'],
    claims: own,
    ...fields,
  };
  const claimsOf = new Map<string, Claim[]>();
  for (const claim of own) {
    claimsOf.set(claim.measure, [...(claimsOf.get(claim.measure) ?? []), claim]);
  }
  return { intervention, country: 'AGO', claimsOf };
}

function place(...presences: readonly Presence[]): PolityYear {
  return { active: presences, all: presences, attested: [] };
}

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

const exact = (value: number): Partial<Claim> => ({ low: value, best: value, high: value });

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
      { ...exact(20), from: '1980', to: '1980' },
    ];
    const war = presence('war', claims, { active });
    expect(cellOf(place(war), layer('troops'), 1976, estimate('best'))).toMatchObject({
      basis: 'carried',
    });
    expect(cellOf(place(war), layer('troops'), 1979, estimate('best'))).toEqual({
      type: 'unknown',
    });
  });

  it('is unknown where a presence is on record and nobody speaks, and never 0', () => {
    expect(cellOf(place(presence('war', [])), layer('troops'), 1975, estimate('best'))).toEqual({
      type: 'unknown',
    });
    expect(
      cellOf(place(presence('war', [])), layer('civilians'), 1975, estimate('best')),
    ).toBeUndefined();
    expect(
      cellOf(place(presence('war', [exact(9)])), layer('troops'), 1975, estimate('cuban')),
    ).toEqual({
      type: 'unknown',
    });
  });

  it('is unknown on the layers of a kind that is attested without a number, and on no other', () => {
    const civil = told({ kinds: ['civil'] });
    expect(cellOf(civil, layer('civilians'), 1975, estimate('best'))).toEqual({ type: 'unknown' });
    expect(cellOf(civil, layer('troops'), 1975, estimate('best'))).toBeUndefined();
    expect(cellOf(told({ kinds: ['arms'] }), layer('troops'), 1975, estimate('best'))).toEqual({
      type: 'unknown',
    });
    expect(cellOf(told({ kinds: [] }), layer('civilians'), 1975, estimate('best'))).toBeUndefined();
  });

  it('is in doubt where all that is attested is alleged', () => {
    const alleged = { kinds: ['arms'], standing: 'alleged' } as const;
    const at = (place: PolityYear) => cellOf(place, layer('troops'), 1975, estimate('best'));
    expect(at(told(alleged))).toEqual({ type: 'denied' });
    expect(at(told(alleged, presence('war', [], { standing: 'alleged' })))).toEqual({
      type: 'denied',
    });
    expect(at(told(alleged, presence('war', [])))).toEqual({ type: 'unknown' });
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
    expect(cellOf(place(war), layer('troops'), 1976, estimate('best'))).toEqual({ type: 'denied' });
    expect(cellOf(place(war), layer('troops'), 1978, estimate('best'))).toEqual({
      type: 'unknown',
    });
  });

  it('keeps the kinds of involvement of all presences', () => {
    const cell = cellOf(
      place(presence('war', []), presence('mission', [], { kinds: ['civil', 'combat'] })),
      layer('involvement'),
      1975,
      estimate('best'),
    );
    expect(cell).toEqual({ type: 'involvement', kinds: ['combat', 'civil'] });
  });

  it('keeps the kinds that are attested without a number', () => {
    const at = (place: PolityYear) => cellOf(place, layer('involvement'), 1975, estimate('best'));
    expect(at(told({ kinds: ['civil'] }))).toEqual({ type: 'involvement', kinds: ['civil'] });
    expect(at(told({ kinds: ['civil'] }, presence('war', [])))).toEqual({
      type: 'involvement',
      kinds: ['combat', 'civil'],
    });
    expect(at(told({ kinds: [] }))).toBeUndefined();
  });

  it('measures disagreement as the highest over the lowest claim, and counts the sources', () => {
    const rivals = [
      { ...exact(100), source: 'A' },
      { low: 250, high: 300, qualifier: 'range', source: 'B' } as const,
    ];
    const at = (claims: readonly Partial<Claim>[]) =>
      cellOf(place(presence('war', claims)), layer('disagreement'), 1975, estimate('best'));
    expect(at(rivals)).toMatchObject({ type: 'disagreement', ratio: 3, sources: 2 });
    expect(at(rivals.slice(0, 1))).toMatchObject({ ratio: 1, sources: 1 });
    expect(at([exact(0)])).toMatchObject({ ratio: 1 });
    expect(at([])).toBeUndefined();
  });
});
