import { beforeAll, describe, expect, it } from 'vitest';
import { scopeOf } from '../../../src/core/atlas/description.ts';
import { initialState } from '../../../src/core/state/state.ts';
import { composeLinkPicture, type Linked } from '../../../src/picture/linkPicture.ts';
import type { Subject, Voice } from '../../../src/picture/subject.ts';
import { builtCheck, builtInputs } from '../testing/builtInputs.ts';
import { createSubject, loadVoices } from './subject.ts';

let subject: Subject;
let voices: readonly Voice[];
let all: readonly Linked[];

beforeAll(async () => {
  const made = createSubject(builtInputs(), builtCheck());
  if (!made) throw new Error('unsound data');
  subject = { ...made, description: { ...made.description, site: 'https://atlas.example/' } };
  voices = await loadVoices(subject);
  const state = initialState(scopeOf(subject.description));
  const { firstYear, lastYear } = subject.dataset;
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index);
  all = [
    ...years
      .filter((year) => year % 5 === 0)
      .map((year): Linked => ({ type: 'view', state: { ...state, year } })),
    ...['AGO', 'ETH', 'VEN', 'STP'].map((polity): Linked => ({ type: 'country', polity, years })),
    ...subject.dataset.interventions.map(
      (intervention): Linked => ({ type: 'intervention', intervention }),
    ),
  ];
});

function compose(linked: Linked, voice: Voice, site: string | null = subject.description.site) {
  const own = { ...subject, description: { ...subject.description, site } };
  const initial = initialState(scopeOf(own.description));
  return composeLinkPicture({ subject: own, voice, initial }, linked);
}

describe('composeLinkPicture()', () => {
  it('names atlas and address in letters that a feed does not lose, whatever it shows', () => {
    for (const voice of voices) {
      for (const linked of all) {
        const svg = compose(linked, voice);
        expect(svg).toContain(`>${voice.words.title}</text>`);
        expect(svg).toContain('>atlas.example</text>');
        const sizes = [...svg.matchAll(/font-size="([\d.]+)"/g)].map(([, size]) => Number(size));
        // The letters of kinds on a map are no words.
        expect(Math.min(...sizes)).toBeGreaterThanOrEqual(21);
      }
    }
  });

  it('gives the largest number of a year its place and its year, since the picture is cut to its middle', () => {
    const [english] = voices;
    const [, ...others] = all;
    const view = [...others].find((linked) => linked.type === 'view' && linked.state.year === 1985);
    if (!english || !view) throw new Error('no view');
    const svg = compose(view, english);
    const x = /<text x="([\d.]+)"[^>]*>Angola, 1985<\/text>/.exec(svg)?.[1];
    expect(Number(x)).toBeGreaterThan(285);
    expect(Number(x)).toBeLessThan(915);
  });

  it('writes no address where the atlas has none', () => {
    const [english] = voices;
    const [first] = all;
    if (!english || !first) throw new Error('nothing to draw');
    expect(compose(first, english, null)).not.toContain('atlas.example');
  });
});
