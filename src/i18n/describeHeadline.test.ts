import { describe, expect, it } from 'vitest';
import { DESCRIPTION, layer } from '../core/atlas/testing/cuba.ts';
import type { Cell } from '../core/choropleth/cell.ts';
import { DENIED, figureCell, UNKNOWN } from '../core/choropleth/testing/cells.ts';
import { claimOf } from '../core/dataset/testing/claimArbitrary.ts';
import { createFlatBorders } from '../core/geography/testing/flatBorders.ts';
import { describeHeadline, describeUndated, type Headline } from './describeHeadline.ts';
import { createWords, loadSpeech } from './words.ts';

const BORDERS = createFlatBorders();
const ENGLISH = createWords(await loadSpeech('en'), DESCRIPTION);
const SPANISH = createWords(await loadSpeech('es'), DESCRIPTION);

type Cells = Readonly<Record<string, Cell>>;
interface Asked {
  readonly year?: number;
  readonly id?: string;
  readonly words?: typeof ENGLISH;
}

function shownOf(cells: Cells, { year = 1987, id = 'troops' }: Asked) {
  return { year, layer: layer(id), cells: new Map(Object.entries(cells)) };
}

function tell(cells: Cells, asked: Asked = {}): Headline {
  return describeHeadline(shownOf(cells, asked), BORDERS, asked.words ?? ENGLISH);
}

function both(cells: Cells, asked: Asked = {}): readonly [en: string, es: string] {
  return [tell(cells, asked).headline, tell(cells, { ...asked, words: SPANISH }).headline];
}

const carried = (value: number, from: number) =>
  figureCell(value, { basis: 'carried', carriedFrom: from });
const toll = (value: number, from: string, to: string) =>
  figureCell(value, {
    basis: 'whole-intervention',
    span: { from, to },
    measure: 'cuban_killed',
  });
const INVOLVED: Cell = { type: 'involvement', kinds: ['civil'], doubted: [] };
const FIGHTING: Cell = { type: 'involvement', kinds: ['combat', 'civil'], doubted: [] };
const rivals = (ratio: number, sources = 2): Cell => ({
  ...figureCell(60),
  type: 'disagreement',
  ratio,
  sources,
});

describe('a headline', () => {
  it('names up to three places, the largest first, with what is counted said once', () => {
    expect(both({ ETH: figureCell(5500), AGO: figureCell(52_000), DOM: figureCell(30) })).toEqual([
      'In 1987, Cuba had 52,000 troops in Angola, 5,500 in Ethiopia, and 30 in the Dominican Republic.',
      'En 1987, Cuba tenía 52\u00a0000 militares en Angola, 5500 en Etiopía y 30 en la República Dominicana.',
    ]);
  });

  it('leaves the status of a land out, and keeps all that is a name', () => {
    const cells = { TWN: figureCell(30), HKG: figureCell(20), NAM: figureCell(10) };
    expect(both(cells, { year: 1970 })).toEqual([
      'In 1970, Cuba had 30 troops in Taiwan (Republic of China), 20 in Hong Kong, and 10 in Namibia.',
      'En 1970, Cuba tenía 30 militares en Taiwán (República de China), 20 en Hong Kong y 10 en Namibia.',
    ]);
  });

  it('does not say the year that stands above it', () => {
    const undated = (cells: Cells, id = 'troops') =>
      [ENGLISH, SPANISH].map((words) => describeUndated(shownOf(cells, { id }), BORDERS, words));
    expect(undated({ AGO: figureCell(100) })).toEqual([
      'Cuba had 100 troops in Angola.',
      'Cuba tenía 100 militares en Angola.',
    ]);
    expect(undated({ AGO: carried(100, 1985) })).toEqual([
      'By the last count of 1985, Cuba had 100 troops in Angola.',
      'Según el último recuento (1985), Cuba tenía 100 militares en Angola.',
    ]);
    expect(undated({ AGO: toll(9, '1987', '1987') }, 'killed')).toEqual([
      '9 Cubans were killed in Angola.',
      'Murieron 9 cubanos en Angola.',
    ]);
    expect(undated({ AGO: toll(9, '1975', '1991') }, 'killed')[0]).toBe(
      'From 1975 to 1991, 9 Cubans were killed in Angola.',
    );
    expect(undated({})).toEqual([
      'No military involvement by Cuba is on record.',
      'No consta ninguna intervención militar de Cuba.',
    ]);
  });

  it('counts the places of the others', () => {
    const cells = Object.fromEntries(
      ['AGO', 'ETH', 'NIC', 'MOZ', 'COG'].map((id, index) => [id, figureCell(100 - index)]),
    );
    expect(both(cells)).toEqual([
      'In 1987, Cuba had 100 troops in Angola, 99 in Ethiopia, and others in 3 more countries.',
      'En 1987, Cuba tenía 100 militares en Angola, 99 en Etiopía y otros en 3 países más.',
    ]);
    expect(tell(cells).short).toBe(
      'In 1987, Cuba had 100 troops in Angola and others in 4 more countries.',
    );
  });

  it('says of which year a last count is, after what is of the year itself', () => {
    expect(both({ AGO: figureCell(100), ETH: carried(5500, 1985) })).toEqual([
      'In 1987, Cuba had 100 troops in Angola and, by the last count of 1985, 5,500 in Ethiopia.',
      'En 1987, Cuba tenía 100 militares en Angola y, según el último recuento (1985), 5500 en Etiopía.',
    ]);
    expect(tell({ AGO: carried(9, 1985), ETH: carried(8, 1985) }).headline).toBe(
      'In 1987, by the last counts of 1985, Cuba had 9 troops in Angola and 8 in Ethiopia.',
    );
  });

  it('counts no others under a time that is not theirs', () => {
    const cells = {
      AGO: carried(9, 1985),
      ETH: carried(8, 1985),
      NIC: figureCell(7),
      MOZ: figureCell(6),
    };
    expect(tell(cells).headline).toBe(
      'In 1987, by the last counts of 1985, Cuba had 9 troops in Angola and 8 in Ethiopia, and others in 2 more countries.',
    );
  });

  it('says of which years the others are counted, where not all are counted in the year itself', () => {
    const shorts = (cells: Cells) =>
      [ENGLISH, SPANISH].map((words) => tell(cells, { words }).short);
    const one = { AGO: figureCell(52_000), ETH: carried(5500, 1985), NIC: carried(2500, 1985) };
    expect(shorts(one)).toEqual([
      'In 1987, Cuba had 52,000 troops in Angola, and others (1985) in 2 more countries.',
      'En 1987, Cuba tenía 52\u00a0000 militares en Angola, y otros (1985) en 2 países más.',
    ]);
    expect(shorts({ ...one, NIC: carried(2500, 1983) })[1]).toBe(
      'En 1987, Cuba tenía 52\u00a0000 militares en Angola, y otros (1983–1985) en 2 países más.',
    );
    expect(shorts({ ...one, NIC: figureCell(2500) })[0]).toBe(
      'In 1987, Cuba had 52,000 troops in Angola, and others (1985–1987) in 2 more countries.',
    );
  });

  it('leaves out the years of others beside a last count, and those of tolls', () => {
    const cells = { AGO: carried(9, 1985), ETH: carried(8, 1984) };
    expect(tell(cells).short).toBe(
      'In 1987, by the last count of 1985, Cuba had 9 troops in Angola, and others in one more country.',
    );
    const tolls = {
      GRD: figureCell(24, { measure: 'cuban_killed' }),
      AGO: toll(9, '1975', '1991'),
    };
    expect(tell(tolls, { id: 'killed' }).short).toMatch(
      /Grenada, and others in one more country\.$/,
    );
  });

  it('tells the toll of a whole intervention as that of its years', () => {
    const cells = { AGO: toll(2077, '1975', '1991'), ETH: toll(160, '1977', '1989') };
    expect(both(cells, { id: 'killed' })).toEqual([
      'From 1975 to 1991, 2,077 Cubans were killed in Angola and, from 1977 to 1989, 160 in Ethiopia.',
      'De 1975 a 1991, murieron 2077 cubanos en Angola y, de 1977 a 1989, 160 en Etiopía.',
    ]);
    expect(tell(cells, { id: 'killed' }).deck).toContain('Each toll is of all its years together.');
    const year = { ...cells, GRD: figureCell(24, { measure: 'cuban_killed' }) };
    expect(tell(year, { id: 'killed', year: 1983 }).headline).toBe(
      'In 1983, 24 Cubans were killed in Grenada; from 1975 to 1991, 2,077 in Angola; and from 1977 to 1989, 160 in Ethiopia.',
    );
  });

  it('keeps the qualifier of each claim, and both ends of a range', () => {
    const of = (fields: Parameters<typeof claimOf>[0]) => {
      const claim = claimOf(fields);
      return figureCell(claim.best ?? claim.low ?? claim.high ?? 0, { painted: [claim] });
    };
    const about = of({ best: 700, qualifier: 'about' });
    const range = of({ best: undefined, low: 500, high: 600, qualifier: 'range' });
    const hundreds = of({ best: undefined, low: 200, qualifier: 'hundreds' });
    expect(tell({ AGO: about, ETH: range, GIN: hundreds }).headline).toBe(
      'In 1987, Cuba had about 700 troops in Angola, 500–600 in Ethiopia, and at least 200 in Guinea.',
    );
  });

  it('says what is counted where it is something else, and names fewer places where that is long', () => {
    const cells = {
      AGO: figureCell(700),
      BOL: figureCell(15, { measure: 'expedition_size_cubans' }),
      MOZ: figureCell(9, { measure: 'personnel_total', isTogether: true }),
    };
    expect(tell(cells).headline).toBe(
      'In 1987, Cuba had 700 troops in Angola, 15 Cubans on an expedition in Bolivia, and others in one more country.',
    );
    expect(tell({ BOL: cells.BOL }).headline).toBe(
      'In 1987, there were 15 Cubans on an expedition in Bolivia.',
    );
  });

  it('calls a weak claim weak, and leaves it to the sentences below where others speak', () => {
    const weak = figureCell(700, { isWeak: true });
    expect(both({ MOZ: weak })).toEqual([
      'In 1987, by a weak claim, Cuba had 700 troops in Mozambique.',
      'En 1987, según una afirmación débil, Cuba tenía 700 militares en Mozambique.',
    ]);
    const beside = tell({ MOZ: weak, AGO: figureCell(9) });
    expect(beside.headline).toBe('In 1987, Cuba had 9 troops in Angola.');
    expect(beside.deck).toEqual(['A weak claim gives a number in Mozambique: 700 Cuban troops.']);
  });

  it('says of a zero that a source states it, and between what', () => {
    const zero = figureCell(0, { high: 500 });
    expect(both({ AGO: zero, NIC: UNKNOWN })).toEqual([
      'In 1987, a source states zero Cuban troops and security personnel in Angola (claims 0–500).',
      'En 1987 una fuente da cero tropas y personal de seguridad cubanos en Angola (afirmaciones de 0–500).',
    ]);
    expect(tell({ AGO: zero, NIC: UNKNOWN }).deck).toEqual([
      'In one more country, involvement is on record without a number.',
    ]);
  });

  it('says where there is no number what is on record', () => {
    expect(tell({ NIC: UNKNOWN }).headline).toBe(
      'In 1987, Cuba was involved in Nicaragua; the number of Cuban troops and security personnel is unknown.',
    );
    expect(both({ VEN: DENIED })).toEqual([
      'In 1987, involvement in Venezuela is denied, secret or only alleged.',
      'En 1987 la participación en Venezuela se niega, es secreta o solo presunta.',
    ]);
    expect(both({})).toEqual([
      'In 1987, no military involvement by Cuba is on record.',
      'En 1987 no consta ninguna intervención militar de Cuba.',
    ]);
  });

  it('does not call unknown what another side gives', () => {
    const unheard: Cell = { ...UNKNOWN, isUnheard: true };
    expect(both({ NIC: unheard })).toEqual([
      'In 1987, Cuba was involved in Nicaragua; this side gives no number of Cuban troops and security personnel.',
      'En 1987 consta la participación de Cuba en Nicaragua; esta parte no da número de tropas y personal de seguridad cubanos.',
    ]);
    expect(tell({ NIC: unheard, AGO: figureCell(9) }).deck).toContain(
      'In one more country, involvement is on record without a number from this side.',
    );
  });

  it('speaks of all last counts and weak claims, also where only one is named', () => {
    const many = { AGO: carried(9, 1985), ETH: carried(8, 1985) };
    expect(tell(many).short).toBe(
      'In 1987, by the last counts of 1985, Cuba had 9 troops in Angola and others in one more country.',
    );
    const weak = { AGO: figureCell(9, { isWeak: true }), ETH: figureCell(8, { isWeak: true }) };
    expect(tell(weak).short).toMatch(/^In 1987, by weak claims, Cuba had 9 troops in Angola and/);
  });

  it('leaves out what stands behind a name in brackets', () => {
    expect(tell({ NAM: figureCell(9) }).headline).toBe('In 1987, Cuba had 9 troops in Namibia.');
  });

  it('counts the countries of an involvement, and where combat troops were', () => {
    const cells = { AGO: FIGHTING, ETH: INVOLVED, NIC: INVOLVED, MOZ: INVOLVED };
    expect(both(cells, { id: 'involvement' })).toEqual([
      'In 1987, Cuba was involved in 4 countries, with combat troops in Angola.',
      'En 1987 consta la participación de Cuba en 4 países, con tropas de combate en Angola.',
    ]);
    const many = { ...cells, ETH: FIGHTING, NIC: FIGHTING };
    expect(tell(many, { id: 'involvement' }).headline).toBe(
      'In 1987, Cuba was involved in 4 countries, in 3 of them with combat troops.',
    );
  });

  it('says where the sources disagree most, or that they do not', () => {
    const of = (cells: Cells) => tell(cells, { id: 'disagreement' });
    expect(of({ AGO: rivals(1.5), ETH: rivals(1.2) }).headline).toBe(
      'For 1987, the sources disagree most on Angola: the highest claim is 1.5 times the lowest.',
    );
    expect(of({ AGO: rivals(Number.POSITIVE_INFINITY) }).headline).toBe(
      'For 1987, the sources disagree most on Angola: the claims go from zero to 60.',
    );
    expect(of({ AGO: rivals(1.02) }).headline).toBe(
      'For 1987, the sources that can be compared all but agree.',
    );
    expect(of({ AGO: rivals(1, 1) })).toMatchObject({
      headline:
        'For 1987, nothing can be compared: the one country with a claim has one source only.',
      deck: [],
    });
  });

  it('is followed by the countries without a number and by new borders', () => {
    const cells = { AGO: figureCell(9), NIC: UNKNOWN, ETH: UNKNOWN, VEN: DENIED };
    expect(tell(cells, { year: 1990 }).deck).toEqual([
      'In 2 more countries, involvement is on record without a number.',
      'Involvement in Venezuela is denied, secret or only alleged.',
      expect.stringMatching(/^Changes on the map in 1990: Germany and Yemen unified/),
    ]);
  });

  it('is put together by the language', () => {
    const headline = { ...ENGLISH.messages.headline, inYear: (year: number) => `${year}` };
    const words = { ...ENGLISH, messages: { ...ENGLISH.messages, headline } };
    expect(tell({ AGO: figureCell(9) }, { words }).headline).toBe(
      '1987, Cuba had 9 troops in Angola.',
    );
  });
});
