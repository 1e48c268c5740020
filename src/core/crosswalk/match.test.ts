import { describe, expect, it } from 'vitest';
import { lookUp, type Match, meantBy, type Reading } from './match.ts';
import type { Writing } from './system.ts';
import { matchText } from './testing/matchText.ts';
import { BORDERS, CROSSWALK } from './testing/smallLists.ts';

const readingIn = (writing: Writing): Reading => {
  return { writing, crosswalk: CROSSWALK, borders: BORDERS };
};
const NAMES = readingIn('name');
const match = (text: string, year: number, ...beside: readonly string[]) =>
  matchText(text, year, NAMES, new Set(beside));

/** What a text means, in short. */
function told(one: Match): string {
  switch (one.type) {
    case 'polity':
      return one.isAsked ? `${one.id}?` : one.id;
    case 'ask':
      return `? ${one.candidates.map(({ polities }) => polities.join('+')).join(' ')}`;
    case 'aside':
      return `- ${one.kind}`;
    case 'not-then':
      return `not then: ${one.stood.join(' ')}`;
    case 'unknown':
      return `unknown: ${one.suggestions().join(' ')}`;
  }
}

describe('matchListed()', () => {
  it.each<readonly [string, number, string]>([
    ['Angola', 1980, 'AGO'],
    ['Angola, Republic of', 1980, 'AGO'],
    ['Republic of Angola*', 1980, 'AGO'],
    ['República de Mali', 1980, 'MLI'],
    ['Germany', 2000, 'DEU'],
    ['Germany', 1980, '? DEU-FRG DDR'],
    ['Germany (Federal Republic of Germany)', 1980, 'DEU-FRG'],
    ['Vietnam', 1968, '? VDR VNM-S VDR+VNM-S'],
    ['Congo', 1980, 'COG?'],
    ['Rep. Fed. de Alemania', 1980, 'DEU-FRG'],
    ['World', 1980, '- world'],
    ['Africa, total', 1980, '- region'],
    ['Total Africa', 1980, '- region'],
    ['Afr. Subsahariana', 1980, '- region'],
    ['AGO', 1980, 'AGO'],
    ['DEU-FRG', 1980, 'DEU-FRG'],
    ['Angolla', 1980, 'unknown: AGO'],
    ['Atlantis', 1980, 'unknown: '],
    ['Angola total', 1980, 'unknown: AGO'],
  ])('of %j in %i is %j', (text, year, expected) => {
    expect(told(match(text, year))).toBe(expected);
  });

  it('goes by the middle of a year: what came after it is the next year’s', () => {
    expect(told(match('South Sudan', 2011))).toBe('SSD');
    const late = { ...CROSSWALK, names: new Map([['south sudan', [RUN]]]) };
    const reading = { ...NAMES, crosswalk: late };
    expect(told(matchText('South Sudan', 2011, reading))).toBe('SSD');
    expect(told(matchText('South Sudan', 2010, reading))).toBe('not then: SDN');
  });

  it('tells what stood where a state was not yet there', () => {
    expect(told(match('South Sudan', 2000))).toBe('not then: SDN');
    expect(told(match('Russia', 1980))).toBe('not then: SUN');
    expect(told(match('Vietnam', 1900))).toMatch(/^not then/);
  });

  it('is settled by what is named beside it', () => {
    expect(told(match('Germany', 1980, 'DDR'))).toBe('DEU-FRG');
    expect(told(match('Germany', 1980, 'DEU-FRG'))).toBe('DDR');
    expect(told(match('Germany', 1980, 'AGO'))).toBe('? DEU-FRG DDR');
    expect(told(match('Germany', 1980, 'DDR', 'DEU-FRG'))).toBe('? DEU-FRG DDR');
    expect(told(match('Vietnam', 1968, 'VDR'))).toBe('VNM-S');
    expect(told(match('Congo', 1980, 'COG'))).toBe('COG');
  });

  it('reads a code by the list of its column, and a name in any column', () => {
    expect(told(matchText('AUS', 1980, readingIn('cow-letter')))).toBe('AUT');
    expect(told(matchText('AUS', 1980, readingIn('iso3')))).toBe('AUS');
    expect(told(matchText('24', 1980, readingIn('iso-numeric')))).toBe('AGO');
    expect(told(matchText('Cuba', 1980, readingIn('iso3')))).toBe('CUB');
    expect(told(matchText('VNM', 1968, readingIn('iso3')))).toBe('? VDR VNM-S');
    expect(told(matchText('DEU', 1980, readingIn('iso3')))).toBe('DEU-FRG');
    expect(told(matchText('World', 1980, readingIn('iso3')))).toBe('- world');
  });

  it('takes for an id of the atlas only what stands in the year and looks like one', () => {
    expect(told(match('SUN', 1980))).toBe('SUN');
    expect(told(match('SUN', 2000))).toMatch(/^unknown/);
    expect(told(match('sun', 1980))).toMatch(/^unknown/);
    expect(told(match('xSUNx', 1980))).toMatch(/^unknown/);
  });

  it('takes what stands in brackets for a remark where a name is before it', () => {
    expect(told(match('Atlantis (Angola)', 1980))).toMatch(/^unknown/);
    expect(told(match('AO (Angola)', 1980))).toBe('AGO');
  });
});

const RUN = { from: 2012, to: 2100, polity: 'SSD' };

describe('the suggestions for what is unknown', () => {
  it('are the nearest first, three at most, each once', () => {
    expect(told(match('Austrya', 1980))).toBe('unknown: AUT');
    expect(told(match('Austrlia', 1980))).toBe('unknown: AUS AUT');
    expect(told(match('Alemania', 1980))).toBe('unknown: DEU-FRG');
    expect(told(match('Vietnam of old', 1980))).toMatch(/^unknown: VNM/);
  });

  it('are none for two letters, nor what did not stand in the year', () => {
    expect(told(match('xq', 1980))).toBe('unknown: ');
    expect(told(match('Rusia', 1980))).toBe('unknown: ');
    expect(told(match('Rusia', 2000))).toBe('unknown: RUS');
  });
});

describe('lookUp()', () => {
  it('is null where no list has the text', () => {
    expect(lookUp('Atlantis', NAMES)).toBeNull();
    expect(lookUp('', NAMES)).toBeNull();
  });
});

describe('meantBy(match)', () => {
  it('has first what means one polity, each once', () => {
    expect(meantBy(match('Vietnam', 1968))).toEqual(['VDR', 'VNM-S']);
    expect(meantBy(match('South Sudan', 2000))).toEqual(['SDN']);
    expect(meantBy(match('Angolla', 1980))).toEqual(['AGO']);
    expect(meantBy(match('Angola', 1980))).toEqual([]);
    expect(meantBy(match('World', 1980))).toEqual([]);
    const several = { polities: ['DDR', 'DEU-FRG'], from: 1949, to: 1989, isPart: false };
    const one = { ...several, polities: ['DEU-FRG'] };
    expect(meantBy({ type: 'ask', candidates: [several, one] })).toEqual(['DEU-FRG', 'DDR']);
  });
});
