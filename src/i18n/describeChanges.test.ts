import { describe, expect, it } from 'vitest';
import { builtBorders } from '../../data/build/borders/testing/builtBorders.ts';
import { borderChangesAt } from '../core/geography/borderChange.ts';
import { createBorders } from '../core/geography/borders.ts';
import { describeBorderChanges } from './describeChanges.ts';
import { loadSpeech } from './words.ts';

const borders = createBorders(builtBorders(), '2026-12-31');
const [english, spanish] = [await loadSpeech('en'), await loadSpeech('es')];
const en = (year: number) => describeBorderChanges(year, borders, english);
const es = (year: number) => describeBorderChanges(year, borders, spanish);
const YEARS = Array.from({ length: 2026 - 1959 }, (_, step) => 1960 + step);

describe('describeBorderChanges()', () => {
  it('says who was unified and who became independent in 1990', () => {
    expect(en(1990)).toBe(
      'Changes on the map in 1990: Yemen and Germany unified; Namibia independent; Kuwait occupied by Iraq.',
    );
    expect(es(1990)).toBe(
      'Cambios en el mapa en 1990: unificación: Yemen y Alemania; independencia: Namibia; ocupación de Kuwait por Irak.',
    );
  });

  it('names four and counts the others', () => {
    expect(en(1960)).toBe(
      'Changes on the map in 1960: Congo-Léopoldville, Chad, Mali, and Niger independent; and 14 more.',
    );
    expect(es(1975)).toMatch(/independencia: Angola, Mozambique, .+ y Surinam; y 10 más\.$/);
  });

  it('counts the heirs of a state where they are many, and names them where they are few', () => {
    expect(en(1991)).toContain('Soviet Union divided into 15 states; ');
    expect(en(1993)).toContain('Czechoslovakia divided into Czech Republic and Slovakia; ');
  });

  it('gives the old name with the new one', () => {
    expect(en(1984)).toContain('Upper Volta renamed Burkina Faso');
    expect(es(2018)).toContain('nuevo nombre: ');
  });

  it('tells in the table’s own words what its type would tell amiss', () => {
    expect(en(1972)).toContain('Okinawa returned to Japan');
    expect(es(1982)).toBe('Cambios en el mapa en 1982: devolución del Sinaí a Egipto.');
    expect(en(1991)).toContain('; and 1 more');
  });

  it('has words of its own for every land that grew or changed hands', () => {
    const changes = YEARS.flatMap((year) => borderChangesAt(year, borders));
    const needy = changes.filter(({ type }) => type === 'enlarged' || type === 'standing');
    expect(
      needy.filter(({ polity }) => !polity.change).map(({ polity }) => polity.name.en),
    ).toEqual([]);
    expect(en(1974)).toContain('the north of Cyprus occupied by Turkey');
    expect(es(1997)).toContain('devolución de Hong Kong a China');
  });

  it('tells no new name that is the old one', () => {
    for (const year of YEARS)
      expect(es(year) ?? '').not.toMatch(/nuevo nombre: (.+), ahora \1[;.]/);
  });

  it('says nothing in a year without change', () => {
    expect(en(1985)).toBeNull();
  });
});
