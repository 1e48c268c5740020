import { beforeAll, describe, expect, it } from 'vitest';
import { allowMarkup } from '../../../src/app/trust.ts';
import { scopeOf } from '../../../src/core/atlas/description.ts';
import { isOver } from '../../../src/core/chart/placeTexts.ts';
import { lessonOf } from '../../../src/core/lesson/lesson.ts';
import { initialState, type State } from '../../../src/core/state/state.ts';
import { enterMoment } from '../../../src/core/state/transition.ts';
import { nameOf } from '../../../src/i18n/describe.ts';
import { wordLocator } from '../../../src/i18n/describeLocator.ts';
import { nameOfClaimant } from '../../../src/i18n/describeSource.ts';
import { addressFor } from '../../../src/picture/address.ts';
import { altTextOf } from '../../../src/picture/altText.ts';
import { composeLesson, composePicture } from '../../../src/picture/compose.ts';
import { fileNameOf } from '../../../src/picture/fileName.ts';
import { tell } from '../../../src/picture/header.ts';
import { titleOfLesson } from '../../../src/picture/lessonPage.ts';
import { widthOf } from '../../../src/picture/letters.ts';
import { createReel, type Reel } from '../../../src/picture/reel.ts';
import type { Subject, Voice } from '../../../src/picture/subject.ts';
import { builtCheck, builtInputs } from '../testing/builtInputs.ts';
import { createSubject, loadVoices } from './subject.ts';

const SITE = 'https://atlas.example/';
const WIDE = { width: 1600, height: 900 };
const SQUARE = { width: 1080, height: 1080 };
const SIZES = [WIDE, SQUARE, { width: 780, height: 1040 }];

let subject: Subject;
let voices: readonly Voice[];
let initial: State;

beforeAll(async () => {
  const made = createSubject(builtInputs(), builtCheck());
  if (!made) throw new Error('unsound data');
  subject = { ...made, description: { ...made.description, site: SITE } };
  voices = await loadVoices(subject);
  initial = initialState(scopeOf(subject.description));
});

function shownIn(voice: Voice, change: Partial<State> = {}, site: string | null = SITE) {
  const state = { ...initial, ...change };
  const own = { ...subject, description: { ...subject.description, site } };
  const scope = scopeOf(own.description);
  const address = addressFor(state, own, scope, voice.language);
  return { subject: own, voice, state, address, hasQr: true };
}

function textsOf(svg: string): readonly string[] {
  return [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/g)].map(([, inner = '']) =>
    inner
      .replace(/<[^>]*>/g, '')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&'),
  );
}

/** Where the small texts of a page stand: those of its table, and of what is written around it. */
function textBoxesOf(svg: string) {
  const texts = svg.matchAll(/<text x="([\d.]+)" y="([\d.]+)"([^>]*)>(.*?)<\/text>/g);
  return [...texts].flatMap(([, x = '', y = '', attributes = '', inner = '']) => {
    const [, size = ''] = /font-size="([\d.]+)"/.exec(attributes) ?? [];
    const [, weight = ''] = /font-weight="(\d+)"/.exec(attributes) ?? [];
    const isEnd = attributes.includes('text-anchor="end"');
    if (size !== '11.2' || attributes.includes('stroke')) return [];
    const text = inner.replaceAll(/<[^>]*>/g, '');
    const letters = { face: 'sans', weight: weight === '700' ? 700 : 400, size: 11.2 } as const;
    const width = widthOf(text, letters);
    const middle = Number(x) + (isEnd ? -width : width) / 2;
    return [{ text, x: middle, y: Number(y), width, height: 8 }];
  });
}

describe('composePicture()', () => {
  it('says year, sources, dataset, licence and address as text, in every language and shape', () => {
    for (const voice of voices) {
      for (const size of SIZES) {
        const shown = shownIn(voice);
        const svg = composePicture({ ...shown, size });
        const texts = textsOf(svg).join(' ');
        const { version, licence } = subject.description;
        expect(texts).toContain(String(initial.year));
        expect(texts).toContain(voice.own.sources.ofNumbers);
        expect(texts).toContain(version);
        expect(texts).toContain(licence.name);
        expect(texts).toContain(voice.words.messages.map.attribution);
        expect(texts).toContain('atlas.example');
        expect(texts).toContain(voice.own.blankIsNoZero);
        expect(svg).toContain(`<desc>${altTextOf(shown).replaceAll('&', '&amp;')}</desc>`);
        expect(svg).toContain(licence.URL);
      }
    }
  });

  it('is let through where the page parses nothing but its pictures', () => {
    for (const voice of voices) {
      const svg = composePicture({ ...shownIn(voice), size: WIDE });
      expect(allowMarkup(svg, 'DOMParser parseFromString')).toBe(svg);
    }
  });

  it('never cuts the headline', () => {
    for (const voice of voices) {
      for (const year of [1983, 2020]) {
        for (const layer of subject.description.layers) {
          const places = subject.painter.placesAt(layer.id, 'best', year);
          const { headline } = tell({ subject, layer, places, year }, voice);
          const shown = shownIn(voice, { year, layer: layer.id });
          const texts = textsOf(composePicture({ ...shown, size: SQUARE }))
            .join('')
            .replaceAll(' ', '');
          expect(texts).toContain(headline.replaceAll(' ', ''));
        }
      }
    }
  });

  it('writes no address and no code where the atlas has none', () => {
    const [voice] = voices;
    if (!voice) throw new Error('no language');
    const svg = composePicture({ ...shownIn(voice, {}, null), size: WIDE });
    expect(svg).not.toContain('atlas.example');
    expect(svg).not.toContain('crispEdges');
    expect(composePicture({ ...shownIn(voice), size: WIDE })).toContain('crispEdges');
  });

  it('names in both languages whom alone a lens hears', () => {
    for (const voice of voices) {
      const lens = subject.description.estimates.find(({ side }) => side !== null);
      if (!lens) throw new Error('no lens');
      const svg = composePicture({ ...shownIn(voice, { estimate: lens.id }), size: WIDE });
      expect(textsOf(svg)).toContain(voice.own.onlyHeard(voice.words.estimate(lens.id)));
    }
  });

  it('shows both years of a comparison, and the sources of either', () => {
    for (const voice of voices) {
      for (const size of SIZES) {
        const shown = shownIn(voice, { year: 1977, compare: 1988 });
        const texts = textsOf(composePicture({ ...shown, size }));
        expect(texts).toEqual(expect.arrayContaining(['1977', '1988']));
        expect(texts.join(' ')).toContain(`${'Angola'} 1988`);
      }
    }
  });

  it('tells a moment by its sentences and names whose country it is about', () => {
    for (const voice of voices) {
      for (const moment of subject.moments) {
        const shown = shownIn(voice, enterMoment(moment)(initial));
        const texts = textsOf(composePicture({ ...shown, size: WIDE })).join(' ');
        for (const sentence of moment.sentences) {
          expect(texts).toContain(voice.words.read(sentence).split(' ').slice(0, 4).join(' '));
        }
        const place = subject.borders.polityAt(moment.country ?? '', moment.year);
        if (place) expect(texts).toContain(nameOf(place, voice.words).split(' ')[0]);
      }
    }
  });

  it('sets the earlier of two years on the left, whichever is looked at', () => {
    for (const voice of voices) {
      const pictures = [
        { year: 1977, compare: 1988 },
        { year: 1988, compare: 1977 },
      ].map((change) => textsOf(composePicture({ ...shownIn(voice, change), size: WIDE })));
      const [inOrder, backwards] = pictures.map((texts) =>
        texts.filter((text) => text === '1977' || text === '1988'),
      );
      expect(inOrder).toEqual(['1977', '1988']);
      expect(backwards).toEqual(inOrder);
      expect(pictures[1]?.join(' ')).toContain(voice.words.messages.compare.legend(1977, 1988));
    }
  });

  it('puts every country of a sheet of paper into its table, or says how many have no room', () => {
    for (const voice of voices) {
      for (const change of [
        {},
        { year: 1977, compare: 1988 },
        { year: 2020, layer: 'civilians' },
      ]) {
        const shown = shownIn(voice, change);
        const size = { width: 793, height: 1122 };
        const texts = textsOf(composePicture({ ...shown, size, isPage: true }));
        const years = [shown.state.year, shown.state.compare ?? shown.state.year];
        const names = new Set(
          years.flatMap((year) =>
            [...subject.painter.placesAt(shown.state.layer, 'best', year).values()]
              .filter(({ cell, swatch }) => cell && swatch.type !== 'actor')
              .map(({ polity }) => nameOf(polity, voice.words)),
          ),
        );
        const whole = texts.join(' ').replaceAll('\u00a0', ' ');
        const left = [...names].filter((name) => !whole.includes(name)).length;
        const told =
          left > 0 ? voice.own.page.moreRows(left, 'atlas.example') : voice.own.page.rule;
        expect(texts.join(' ')).toContain(told.split(' ').slice(0, 4).join(' '));
      }
    }
  });

  it('lowers the map of a printed sheet where its table would lose a country', () => {
    const places = [...subject.painter.placesAt('troops', 'best', 1983).values()];
    const figures = places.filter(({ cell }) => cell?.type === 'figure');
    expect(figures.length).toBeGreaterThan(3);
    for (const voice of voices) {
      const shown = shownIn(voice, { year: 1983, layer: 'troops' });
      const size = { width: 793, height: 1056 };
      const texts = textsOf(composePicture({ ...shown, size, isPage: true }));
      for (const { polity } of figures) expect(texts).toContain(nameOf(polity, voice.words));
    }
  });

  it('writes no word of a printed table over another', () => {
    const size = { width: 793, height: 1122 };
    for (const voice of voices) {
      for (const change of [
        { year: 1959 },
        { year: 1983 },
        { year: 2020, layer: 'civilians' },
        { year: 1991, layer: 'disagreement' },
        { year: 1983, compare: 1988 },
        { year: 1976, compare: 1959, layer: 'involvement' },
      ]) {
        const texts = textBoxesOf(
          composePicture({ ...shownIn(voice, change), size, isPage: true }),
        );
        const apart = texts.filter(
          (text) => !texts.some((one) => one !== text && isOver(one, text)),
        );
        expect(apart).toEqual(texts);
      }
    }
  });

  it('holds map and legend still through the years of a film', () => {
    const [voice] = voices;
    if (!voice) throw new Error('no language');
    const years = [1961, 1975, 1988, 2010];
    for (const size of [WIDE, SQUARE]) {
      const framesOf = (film: Reel | undefined) =>
        years.map((year) => {
          const svg = composePicture({ ...shownIn(voice, { year }), size, film });
          const [map] = /<g transform="translate[^"]*scale[^"]*"/.exec(svg) ?? [];
          return [
            map,
            textsOf(svg).filter((text) => text === voice.words.format.count(300)).length,
          ];
        });
      const [first, ...others] = framesOf(createReel(years));
      expect(first?.[0]).toBeDefined();
      for (const other of others) expect(other).toEqual(first);
      expect(new Set(framesOf(undefined).map(([map]) => map)).size).toBeGreaterThan(1);
    }
  });

  it('keeps its ids apart from those of another picture on the page', () => {
    const [voice] = voices;
    if (!voice) throw new Error('no language');
    const svg = composePicture({ ...shownIn(voice), size: WIDE, prefix: 'own-' });
    const ids = [...svg.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(ids.length).toBeGreaterThan(0);
    expect(ids.filter((id) => !id?.startsWith('own-'))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('composeLesson()', () => {
  const A4 = { width: 793, height: 1122 };

  function lessonFor(change: Partial<State>) {
    const lesson = lessonOf({ ...initial, ...change }, subject);
    if (!lesson) throw new Error('no lesson');
    return lesson;
  }

  it('sets three claims beside each other, each with its number, who says it, and the place in its source', () => {
    const changes = [{ year: 1988 }, { year: 1985, layer: 'killed', country: 'AGO' }];
    for (const [voice, change] of voices.flatMap((one) =>
      changes.map((two) => [one, two] as const),
    )) {
      const lesson = lessonFor(change);
      const shown = shownIn(voice, change);
      const texts = textsOf(composeLesson(shown, lesson, A4, 'l-'));
      const whole = texts.join(' ');
      for (const claim of lesson.claims) {
        expect(texts).toContain(voice.words.format.claim(claim));
        const claimant = nameOfClaimant(claim.claimant, subject.claimants, voice.words);
        expect(whole.toLowerCase()).toContain(claimant.toLowerCase());
        expect(whole).toContain(wordLocator(claim.locator ?? '', voice.words));
      }
      expect(whole).toContain(titleOfLesson(lesson, shown));
      expect(whole).toContain(voice.own.lesson.which);
      expect(whole).toContain('atlas.example');
    }
  });

  it('leaves the number open on the map', () => {
    for (const voice of voices) {
      const texts = textsOf(composeLesson(shownIn(voice), lessonFor({}), A4, 'l-'));
      expect(texts).toContain('?');
    }
  });

  it('stays on its sheet, whatever its claims say', () => {
    for (const voice of voices) {
      for (const year of [1961, 1976, 2020]) {
        for (const { id } of subject.description.layers.slice(0, 3)) {
          const change = { year, layer: id };
          const svg = composeLesson(shownIn(voice, change), lessonFor(change), A4, 'l-');
          const lines = [...svg.matchAll(/<path d="M53 ([\d.]+)L740 [\d.]+"/g)].map(([, y]) =>
            Number(y),
          );
          // The last rule is that of the foot: no line to write on lies below it.
          expect(Math.max(...lines)).toBe(lines.at(-1));
        }
      }
    }
  });
});

describe('altTextOf()', () => {
  it('stays short and says the dataset', () => {
    for (const voice of voices) {
      for (const { id } of subject.description.layers) {
        const text = altTextOf(shownIn(voice, { layer: id, year: 1983 }));
        expect(text.length).toBeLessThanOrEqual(420);
        expect(text).toContain(subject.description.version);
      }
    }
  });
});

describe('fileNameOf()', () => {
  it('says what is shown of when, the dataset, the language and the size', () => {
    const [english, spanish] = voices;
    if (!english || !spanish) throw new Error('no languages');
    const { version } = subject.description;
    expect(fileNameOf(shownIn(english), WIDE)).toBe(
      `intervention-atlas_troops_1988_${version}_en_1600x900`,
    );
    expect(fileNameOf(shownIn(spanish, { compare: 1977, estimate: 'cuban' }), SQUARE)).toBe(
      `atlas-de-intervenciones_troops-cuban_1988-1977_${version}_es_1080x1080`,
    );
  });
});
