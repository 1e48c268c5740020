import { describe, expect, it } from 'vitest';
import { DESCRIPTION } from '../core/atlas/testing/cuba.ts';
import type { Cell } from '../core/choropleth/cell.ts';
import type { LayerFigure } from '../core/choropleth/layerFigure.ts';
import { DENIED, UNKNOWN } from '../core/choropleth/testing/cells.ts';
import type { Claim } from '../core/dataset/dataset.ts';
import { createFlatBorders } from '../core/geography/testing/flatBorders.ts';
import {
  describeActor,
  describeCell,
  formatFigure,
  sentenceOf,
  wordBasis,
  wordReading,
} from './describe.ts';
import { createWords, loadSpeech } from './words.ts';

const BORDERS = createFlatBorders();
const ENGLISH = createWords(await loadSpeech('en'), DESCRIPTION);
const SPANISH = createWords(await loadSpeech('es'), DESCRIPTION);

const { unit: UNIT, recorded: RECORDED } = ENGLISH.layer('troops');

const CLAIM: Claim = {
  id: 'a.1',
  intervention: 'a',
  country: 'AGO',
  measure: 'troops',
  from: '1976',
  to: '1976',
  best: 36_000,
  qualifier: 'about',
  source: 'S1',
  claimant: 'The Gazette',
  side: 'independent',
};
const FIGURE: LayerFigure = {
  value: 36_000,
  low: 36_000,
  high: 36_000,
  basis: 'stated',
  isWeak: false,
  isTogether: false,
  measure: 'troops',
  painted: [CLAIM],
  rivals: [CLAIM],
};

function polityOf(id: string, year: number) {
  const polity = BORDERS.polityAt(id, year);
  if (!polity) throw new Error(`no ${id} in ${year}`);
  return polity;
}

interface Asked {
  readonly id?: string;
  readonly year?: number;
  readonly layer?: string;
  readonly words?: typeof ENGLISH;
}

function parts(cell: Cell | undefined, { id = 'AGO', year = 1976, ...asked }: Asked = {}) {
  const { layer = 'troops', words = ENGLISH } = asked;
  return describeCell({ polity: polityOf(id, year), year, layer, cell }, BORDERS, words);
}

function sentence(cell: Cell | undefined, asked: Asked = {}): string {
  return sentenceOf(parts(cell, asked), asked.words ?? ENGLISH);
}

const figure = (own: Partial<LayerFigure> = {}): Cell => ({ type: 'figure', ...FIGURE, ...own });

describe('wordReading()', () => {
  it('says of people counted together that they are', () => {
    expect(wordReading({ ...FIGURE, isTogether: true }, ENGLISH)).toBe(
      'counted together with others; stated for this year',
    );
    expect(wordReading(FIGURE, ENGLISH)).toBe('stated for this year');
  });
});

describe('what is told of a place', () => {
  it.each<readonly [string, Cell | undefined, string]>([
    ['nothing recorded', undefined, `Angola, 1976: no ${RECORDED} recorded`],
    ['a figure', figure(), 'Angola, 1976: about 36,000 Cuban troops; 1 source'],
    [
      'a figure between others',
      figure({ low: 20_000 }),
      'Angola, 1976: about 36,000 Cuban troops; claims from 20,000–36,000; 1 source',
    ],
    [
      'a last count',
      figure({ basis: 'carried', carriedFrom: 1975 }),
      'Angola, 1976: about 36,000 Cuban troops; last count: 1975; 1 source',
    ],
    [
      'a toll of several years',
      figure({ basis: 'whole-intervention', span: { from: '1975', to: '1991' } }),
      'Angola, 1976: about 36,000 Cuban troops; 1975–1991 in all; 1 source',
    ],
    [
      'a zero',
      figure({ value: 0, low: 0, high: 0, painted: [] }),
      `Angola, 1976: zero ${UNIT}, stated by a source; 1 source`,
    ],
    ['an unknown number', UNKNOWN, `Angola, 1976: involved, number of ${UNIT} unknown`],
    [
      'a denial',
      DENIED,
      `Angola, 1976: involvement denied, secret or only alleged; no number of ${UNIT}`,
    ],
    [
      'a number that nobody has counted since',
      { ...UNKNOWN, lastCount: 1974 },
      `Angola, 1976: involved, number of ${UNIT} unknown; no count since 1974`,
    ],
    [
      'a number of soldiers and civilians where the others are counted by themselves',
      { ...UNKNOWN, together: { ...FIGURE, measure: 'personnel_total', isTogether: true } },
      `Angola, 1976: involved, number of ${UNIT} unknown; about 36,000 Cubans, soldiers and civilians together`,
    ],
    [
      'a number for some time only',
      { ...UNKNOWN, sometime: [{ ...CLAIM, from: '1965', to: '1980', timing: 'sometime' }] },
      `Angola, 1976: involved, number of ${UNIT} unknown; about 36,000 at some time in 1965–1980`,
    ],
    [
      'a number that the side heard does not give',
      { ...UNKNOWN, isUnheard: true },
      `Angola, 1976: no number of ${UNIT} by this side; others give one`,
    ],
    [
      'a weak claim',
      figure({ isWeak: true }),
      'Angola, 1976: about 36,000 Cuban troops; weak claim only; 1 source',
    ],
    [
      'a count of some months',
      figure({ painted: [{ ...CLAIM, from: '1976-03', to: '1976-04' }] }),
      'Angola, 1976: about 36,000 Cuban troops; count of March 1976 – April 1976; 1 source',
    ],
    [
      'people counted together',
      figure({ measure: 'personnel_total', isTogether: true }),
      'Angola, 1976: about 36,000 Cubans, soldiers and civilians together; 1 source',
    ],
    [
      'an expedition',
      figure({ measure: 'expedition_size_cubans' }),
      'Angola, 1976: about 36,000 Cubans in an expedition; 1 source',
    ],
    [
      'a number by those who allege it',
      { type: 'denied', figure: FIGURE, kinds: [] },
      'Angola, 1976: involvement denied, secret or only alleged; about 36,000 Cuban troops by those who say so; 1 source',
    ],
    [
      'kinds that are only alleged',
      { type: 'denied', figure: null, kinds: ['combat'] },
      'Angola, 1976: involvement denied, secret or only alleged; said to be: Combat troops',
    ],
    [
      'kinds, and others that are only alleged',
      { type: 'involvement', kinds: ['civil'], doubted: ['combat'] },
      'Angola, 1976: Medical and civil; alleged or denied: Combat troops',
    ],
    [
      'kinds',
      { type: 'involvement', kinds: ['combat', 'civil'], doubted: [] },
      'Angola, 1976: Combat troops and Medical and civil',
    ],
    [
      'a disagreement',
      { type: 'disagreement', ...FIGURE, low: 18_000, ratio: 2, sources: 2 },
      'Angola, 1976: highest claim 2 times the lowest; claims from 18,000–36,000; 1 source',
    ],
    [
      'what only one source says',
      { type: 'disagreement', ...FIGURE, ratio: 1, sources: 1 },
      'Angola, 1976: one source only; 1 source',
    ],
  ])('is, in a sentence, %s', (_, cell, told) => {
    expect(sentence(cell)).toBe(told);
  });

  it('names the place and whose it was as in that year', () => {
    expect(sentence(undefined, { year: 1965 })).toBe(
      `Portuguese Angola, 1965: no ${RECORDED} recorded; dependency of Portugal`,
    );
    expect(sentence(undefined, { year: 1965, words: SPANISH })).toMatch(
      /; dependencia de Portugal$/,
    );
  });

  it('comes in parts, with a basis that a sentence leaves out where it goes without saying', () => {
    expect(parts(figure())).toEqual({
      name: 'Angola',
      year: 1976,
      what: 'about 36,000 Cuban troops',
      basis: 'stated for this year',
      isStated: true,
      notes: ['1 source'],
    });
    expect(parts(UNKNOWN)).toMatchObject({ basis: null, notes: [] });
  });

  it('is for the actor that it is the actor', () => {
    expect(sentenceOf(describeActor(polityOf('CUB', 1976), 1976, ENGLISH), ENGLISH)).toBe(
      'Cuba, 1976: the state whose interventions are shown',
    );
  });

  it('is put together by the language', () => {
    const cell = { ...ENGLISH.messages.cell, sentence: (name: string) => `…about ${name}` };
    const words = { ...ENGLISH, messages: { ...ENGLISH.messages, cell } };
    expect(sentenceOf(parts(figure()), words)).toBe('…about Angola');
  });
});

describe('the basis of a figure', () => {
  it('is worded as that of its year where its year or span is not known', () => {
    expect(wordBasis({ ...FIGURE, basis: 'carried' }, ENGLISH)).toBe(
      'last count, of an earlier year',
    );
    expect(wordBasis({ ...FIGURE, basis: 'carried', carriedFrom: 1975 }, SPANISH)).toBe(
      'último recuento: 1975',
    );
  });
});

describe('a figure', () => {
  it('has the qualifier of the one claim that is painted, and none where several add up', () => {
    expect(formatFigure(FIGURE, ENGLISH)).toBe('about 36,000');
    expect(formatFigure({ ...FIGURE, painted: [CLAIM, CLAIM] }, ENGLISH)).toBe('36,000');
    expect(formatFigure({ ...FIGURE, value: 30_000 }, ENGLISH)).toBe('30,000');
  });
});
