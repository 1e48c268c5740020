import { describe, expect, it } from 'vitest';
import { builtBorders } from '../../../data/build/borders/testing/builtBorders.ts';
import { borderChangesAt, redrawnSince } from './borderChange.ts';
import { createBorders } from './borders.ts';

const borders = createBorders(builtBorders(), '2026-12-31');

/** `type: name` of every change, and for some what it was before or after. */
function told(year: number): readonly string[] {
  return borderChangesAt(year, borders).map((change) => {
    const line = `${change.type}: ${change.polity.name.en}`;
    if ('into' in change) return `${line} into ${change.into.map(({ id }) => id).join(' ')}`;
    return 'from' in change ? `${line} from ${change.from.map(({ id }) => id).join(' ')}` : line;
  });
}

describe('borderChangesAt()', () => {
  it('tells of the eighteen independent states of 1960, the largest first, and of nothing else', () => {
    const changes = borderChangesAt(1960, borders);
    expect(changes.map(({ type }) => type)).toEqual(Array(18).fill('independent'));
    expect(changes[0]?.polity.name.en).toBe('Congo-Léopoldville');
    // Two dependencies that become one state become a state.
    expect(told(1960)).toContain('independent: Somalia');
  });

  it('tells independence, occupation, separation and new names of 1975 apart', () => {
    expect(told(1975).slice(0, 2)).toEqual(['independent: Angola', 'independent: Mozambique']);
    expect(told(1975)).toContain('standing: East Timor (occupied by Indonesia)');
    expect(told(1975)).toContain('apart: Mayotte (French)');
    expect(told(1975)).toContain('renamed: Benin from BEN');
    expect(told(1975)).toHaveLength(14);
  });

  it('tells that Yemen and Germany are unified in 1990, and Namibia independent', () => {
    expect(told(1990)).toEqual([
      'unified: Yemen from YEM-N YMD',
      'unified: Germany from DEU-FRG DDR BER-W',
      'independent: Namibia',
      'standing: Kuwait (occupied by Iraq)',
    ]);
  });

  it('tells in 1991 of one divided state, and of those that leave a state that stays', () => {
    expect(told(1991)).toEqual([
      'divided: Soviet Union into EST LVA LTU RUS BLR MDA GEO ARM AZE KAZ UZB TKM KGZ TJK UKR',
      'independent: Croatia',
      'independent: Macedonia',
      'independent: Slovenia',
      'independent: Kuwait',
    ]);
  });

  it('tells of Czechoslovakia and Eritrea in 1993, and not of the smaller Ethiopia', () => {
    expect(told(1993)).toEqual(['divided: Czechoslovakia into CZE SVK', 'independent: Eritrea']);
  });

  it('tells of land that comes back', () => {
    expect(told(1982)).toEqual(['enlarged: Egypt']);
  });

  it('tells no new name of land whose holder alone is called otherwise', () => {
    expect(told(2022)).toEqual(['renamed: Türkiye from TUR']);
  });

  it('follows a state into a new code', () => {
    expect(told(2003)).toEqual(['renamed: Serbia and Montenegro from YUG']);
  });

  it('is empty in a year without change', () => {
    expect(told(1985)).toEqual([]);
  });

  it('tells at least one thing of every year whose borders differ', () => {
    for (let year = 1960; year <= 2026; year += 1) {
      const differs = borders.changeAt(year).added.length > 0;
      expect([year, borderChangesAt(year, borders).length > 0]).toEqual([year, differs]);
    }
  });
});

describe('redrawnSince()', () => {
  const ids = (before: number, year: number) =>
    redrawnSince(before, year, borders).map(({ id }) => id);

  it('names what has another outline or status, in either direction of time', () => {
    expect(ids(1989, 1990).toSorted()).toEqual(['DEU', 'KWT', 'NAM', 'YEM']);
    expect(ids(1990, 1989).toSorted()).toEqual([
      'BER-W',
      'DDR',
      'DEU-FRG',
      'KWT',
      'NAM',
      'YEM-N',
      'YMD',
    ]);
    expect(ids(1992, 1993).toSorted()).toEqual(['CZE', 'ERI', 'ETH', 'SVK']);
  });

  it('leaves out a new name, and a year without change', () => {
    expect(ids(1983, 1984)).toEqual(['BRN']);
    expect(ids(1984, 1985)).toEqual([]);
  });
});

describe('a state that gives up land and its name on one day', () => {
  const row = (id: string, name: string, area: number, iso: readonly string[], span: object) => ({
    type: 'Polygon',
    id,
    arcs: [[0]],
    properties: {
      ...{
        name: { en: name, es: name },
        status: 'sovereign',
        owner: null,
        label: [0, 0],
        area,
        iso,
      },
      ...span,
    },
  });
  const changesOf = (...after: readonly ReturnType<typeof row>[]) => {
    const before = row('OLD', 'Union', 100, ['OLD', 'NEW'], { from: null, to: '1990-01-01' });
    const geometries = [before, ...after];
    const objects = { polities: { type: 'GeometryCollection', geometries } };
    const world = createBorders({ type: 'Topology', arcs: [[[0, 0]]], objects }, '2026-12-31');
    return borderChangesAt(1990, world).map(({ type, polity }) => `${type}: ${polity.id}`);
  };
  const since = { from: '1990-01-01', to: null };

  it('is told by what became of the land, not as renamed', () => {
    const rest = row('OLD', 'Rest', 60, ['OLD'], since);
    expect(changesOf(rest, row('NEW', 'New', 40, ['NEW'], since))).toEqual(['independent: NEW']);
  });

  it('is renamed where it keeps its land', () => {
    expect(changesOf(row('OLD', 'Republic', 100, ['OLD', 'NEW'], since))).toEqual(['renamed: OLD']);
  });
});
