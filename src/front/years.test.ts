import { expect, it } from 'vitest';
import type { Fill } from '../core/choropleth/fill.ts';
import type { Polity } from '../core/geography/borders.ts';
import type { Look, Painted } from './picture.ts';
import { packYears, paintedIn } from './years.ts';

function lookOf(key: string): Look {
  const fill: Fill = { key, base: `#${key}`, texture: 'solid', ink: `#${key}` };
  return { light: fill, dark: fill, mark: null };
}

const BARE = lookOf('eee');
const polityOf = (id: string) => ({ id }) as Polity;
const standing = ['AAA', 'BBB', 'CCC'].map(polityOf);
const painted = (looks: readonly string[]): readonly Painted[] =>
  standing.map((polity, index) => ({ polity, ...lookOf(looks[index] ?? 'eee') }));

it('what was packed is painted, land that has nothing among it', () => {
  const years = [painted(['111', 'eee', '222']), painted([]), painted(['222', '222', '111'])];
  const packed = packYears(BARE, years, { asOf: '1962-12-31', firstYear: 1960 });
  const read = JSON.parse(JSON.stringify(packed));
  for (const [index, year] of years.entries()) {
    expect(paintedIn(read, { at: () => standing }, 1960 + index)).toEqual(year);
  }
});

it('a look is sent once, and bare land not at all', () => {
  const { looks, years } = packYears(BARE, [painted(['111', '111']), painted(['111'])], {
    asOf: '1961-12-31',
    firstYear: 1960,
  });
  expect(looks.map(({ light }) => light.key)).toEqual(['eee', '111']);
  expect(years).toEqual([{ 1: 'AAA BBB' }, { 1: 'AAA' }]);
});
