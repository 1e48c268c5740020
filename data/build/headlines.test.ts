import { describe, expect, it } from 'vitest';
import { DESCRIPTION, SCOPE } from '../../src/core/atlas/testing/cuba.ts';
import { type Finding, findingsOf } from '../../src/core/choropleth/headline.ts';
import { isQuantityLayer } from '../../src/core/choropleth/layer.ts';
import { createPainter } from '../../src/core/choropleth/paint.ts';
import { LANGUAGES } from '../../src/core/text/text.ts';
import { nameOf } from '../../src/i18n/describe.ts';
import { describeFigureChanges } from '../../src/i18n/describeFigureChanges.ts';
import { describeHeadline, type Headline } from '../../src/i18n/describeHeadline.ts';
import { describeNews } from '../../src/i18n/describeNews.ts';
import { createWords, loadSpeech, type Words } from '../../src/i18n/words.ts';
import { builtCheck, builtInputs } from './testing/builtInputs.ts';

const inputs = builtInputs();
const { borders } = inputs;
const { dataset, index } = builtCheck();
if (!dataset || !index) throw new Error('the data have issues');
const painter = createPainter(index, borders, DESCRIPTION);
const { firstYear, lastYear } = dataset;
const YEARS = Array.from({ length: lastYear - firstYear + 1 }, (_, offset) => firstYear + offset);
const VIEWS = DESCRIPTION.layers.flatMap((layer) =>
  SCOPE.estimates.flatMap((estimate) => YEARS.map((year) => ({ layer, estimate, year }))),
);
const WORDS = await Promise.all(
  LANGUAGES.map(async (language) => createWords(await loadSpeech(language), DESCRIPTION)),
);

interface Case extends Headline {
  readonly words: Words;
  readonly view: (typeof VIEWS)[number];
  readonly findings: ReturnType<typeof findingsOf>;
}

const CASES: readonly Case[] = WORDS.flatMap((words) =>
  VIEWS.map((view) => {
    const { layer, estimate, year } = view;
    const cells = painter.cellsAt(layer.id, estimate, year);
    const told = describeHeadline({ layer, year, cells }, borders, words);
    return { words, view, findings: findingsOf(cells), ...told };
  }),
);
const COUNTED = CASES.filter(({ view }) => isQuantityLayer(view.layer));

/** What a headline may say of a figure, and where else a number of it may come from. */
function numbersOf({ cell }: Finding): readonly number[] {
  const [claim, ...others] = cell.painted;
  const isRange = claim?.qualifier === 'range' && others.length === 0;
  return isRange ? [claim.low ?? 0, claim.high ?? 0] : [cell.value];
}

function timesOf({ cell }: Finding): readonly (number | undefined)[] {
  if (cell.basis === 'carried') return [cell.carriedFrom];
  return cell.basis === 'whole-intervention' && cell.span
    ? [cell.span.from, cell.span.to ?? ''].map((date) => Number(date.slice(0, 4)))
    : [];
}

/** Numbers of a sentence, as they are written in its language, without those that count countries. */
function numbersIn(text: string): readonly number[] {
  const figures = text.replace(/\d+ (?:more countr|países más|countries|países)/g, '');
  const written = figures.match(/\d+(?:[,\u00a0]\d{3})*/g) ?? [];
  return written.map((number) => Number(number.replace(/[,\u00a0]/g, '')));
}

function names(text: string, { polity }: Pick<Finding, 'polity'>, { view, words }: Case): boolean {
  const place = borders.polityAt(polity, view.year);
  const name = place
    ? nameOf(place, words)
        .replace(/ \(.*\)$/, '')
        .replace(/^The /, '')
    : polity;
  const articles = '(?:the |el |la |los |las )?';
  return new RegExp(`(?:\\b(?:in|en|and|y|e)|,) ${articles}${name}(?=[ ,.;]|$)`).test(text);
}

const QUALIFIERS: Readonly<Record<string, RegExp>> = {
  about: /about|unos/,
  'more-than': /at least|al menos/,
  'at-most': /at most|como máximo/,
  hundreds: /at least|al menos/,
};

const WEAK = /weak claim|afirmaci(?:ón|ones) débil/;

const SPOKEN = 110;

describe('what is said aloud of a step through the real years', () => {
  it('is one short sentence of its own language', () => {
    for (const words of WORDS) {
      for (const { layer, estimate, year } of VIEWS.filter(({ year }) => year > firstYear)) {
        const heard = { layer: layer.id, estimate, year, compare: null, country: null };
        const world = { dataset, index, painter, borders, layer, words };
        const said = describeNews({ ...heard, year: year - 1 }, heard, world);
        expect(said).toMatch(new RegExp(`^${year}: [^ ].*[^.]\\.$`));
        expect(said).not.toMatch(/ {2}|[{}∞]|undefined|null|NaN/);
        expect(said.length, said).toBeLessThanOrEqual(SPOKEN);
      }
    }
  });
});

describe('the changes of the real years', () => {
  it('are none that are worded as what was before', () => {
    for (const words of WORDS) {
      for (const { layer, estimate, year } of VIEWS) {
        const shown = { layer: layer.id, estimate, years: [year - 1, year] } as const;
        for (const change of describeFigureChanges(shown, { painter, borders, dataset }, words)) {
          const [, before, now] = /: (.*) → ([^(]*)/.exec(change) ?? [];
          expect(before?.trim(), change).not.toBe(now?.trim());
        }
      }
    }
  });
});

describe('a headline of the real data', () => {
  it('is one sound sentence in every view of every year', () => {
    for (const { headline, short, deck } of CASES) {
      for (const text of [headline, short, ...deck]) {
        expect(text).toMatch(/^[\p{Lu}\d].*[^.]\.$/u);
        expect(text).not.toMatch(/ {2}|[{}∞]|undefined|null|NaN| ,|,,/);
      }
    }
  });

  it('fits two lines above the map', () => {
    for (const { headline } of CASES) expect(headline.length, headline).toBeLessThanOrEqual(138);
  });

  it('is in its own language', () => {
    const english = /\b(?:the|and|with|by|troops|more|countries|last|only|was|were)\b/;
    const foreign = CASES.filter(({ words }) => words.language === 'es').flatMap(
      ({ headline, short, deck }) =>
        [headline, short, ...deck].filter((text) => english.test(text.replace(/“.*?”|«.*?»/g, ''))),
    );
    expect(foreign).toEqual([]);
  });

  it('has no number that is not painted in its year, and no sum', () => {
    for (const { headline, short, view, findings } of COUNTED) {
      const { figures, weak, zero } = findings;
      const told = [...figures, ...weak];
      const known = [
        view.year,
        ...told.flatMap(numbersOf),
        ...told.flatMap(timesOf),
        ...zero.flatMap(({ cell }) => [cell.low, cell.high]),
      ];
      for (const text of [headline, short]) {
        expect(
          numbersIn(text).filter((number) => !known.includes(number)),
          text,
        ).toEqual([]);
      }
    }
  });

  it('keeps the qualifier of each figure that it names, what it counts and when', () => {
    let seen = 0;
    for (const one of COUNTED) {
      const { headline: text, view, words } = one;
      for (const finding of one.findings.figures.filter((each) => names(text, each, one))) {
        const { painted, measure, value } = finding.cell;
        const [claim] = painted;
        seen += 1;
        const qualifier = QUALIFIERS[claim?.qualifier ?? ''];
        const isOwn = claim && (claim.best ?? claim.low ?? claim.high) === value;
        if (qualifier && isOwn) expect(text).toMatch(qualifier);
        const noun = words.layer(view.layer.id).headline.figure({ value: 2, measure }, '');
        const single = words.layer(view.layer.id).headline.figure({ value: 1, measure }, '');
        expect(text.includes(noun.trim()) || text.includes(single.trim()), text).toBe(true);
        for (const time of timesOf(finding)) expect(text).toContain(String(time));
      }
    }
    expect(seen).toBeGreaterThan(VIEWS.length / SCOPE.estimates.length);
  });

  it('names nothing weak without its word, and nothing alleged beside figures', () => {
    for (const one of COUNTED) {
      const { figures, weak, denied } = one.findings;
      for (const text of [one.headline, one.short]) {
        if (WEAK.test(text)) expect(figures).toEqual([]);
        else expect(weak.filter((each) => names(text, each, one))).toEqual([]);
        if (figures.length > 0) {
          expect(denied.filter((each) => names(text, each, one))).toEqual([]);
        }
      }
    }
  });

  it('names at most three places with their figures', () => {
    for (const one of COUNTED) {
      const named = one.findings.figures.filter((each) => names(one.headline, each, one));
      expect(named.length).toBeLessThanOrEqual(3);
    }
  });

  it('says of a zero that a source states it, not that nobody speaks', () => {
    const zeros = COUNTED.filter(
      ({ findings }) => findings.zero.length > 0 && findings.figures.length === 0,
    );
    expect(zeros.length).toBeGreaterThan(0);
    for (const { headline, deck } of zeros) {
      expect([headline, ...deck].join(' ')).toMatch(/states zero|da cero/);
    }
  });
});
