import { describe, expect, it } from 'vitest';
import { createTestAtlas } from '../app/testing/createTestAtlas.ts';
import { interventionOf } from '../core/dataset/testing/interventionOf.ts';
import { slugOf } from '../core/own/slug.ts';
import { initialState } from '../core/state/state.ts';
import { LANGUAGES, type Language } from '../core/text/text.ts';
import { loadRoom } from '../i18n/rooms.ts';
import { createWords, loadSpeech } from '../i18n/words.ts';
import { composePicture } from './compose.ts';
import { fileNameOf } from './fileName.ts';

const OWN = { name: 'troops.csv', rows: 3, hash: '0123456789abcdef' };
const SIZES = [
  { size: { width: 1600, height: 900 } },
  { size: { width: 1080, height: 1080 } },
  { size: { width: 680, height: 960 }, isPage: true },
];

async function shownIn(language: Language, own: typeof OWN | null) {
  const atlas = createTestAtlas({
    interventions: [interventionOf({ id: 'a', countries: ['AGO'], from: '1975', to: '1991' })],
  });
  const { description } = atlas;
  const title = own ? { en: own.name, es: own.name } : description.title;
  const licence = { id: 'X-1', name: 'Licence of the atlas', URL: 'https://licence.example/' };
  const told = { ...description, title, licence, own };
  const speech = await loadSpeech(language);
  const voice = {
    language,
    words: createWords(speech, told),
    own: await loadRoom('picture', language),
  };
  const subject = {
    ...atlas,
    description: told,
    claimants: {},
    notes: {},
    sources: new Map(),
    moments: [],
  };
  return { subject, voice, state: initialState(atlas.scope), address: null, hasQr: false };
}

describe.each(LANGUAGES)('whose a picture is, in %s', (language) => {
  it.each(SIZES)(
    'is never said to be the atlas’s where the data are a reader’s own',
    async (how) => {
      const shown = await shownIn(language, OWN);
      const svg = composePicture({ ...shown, ...how });
      expect(svg).toContain(OWN.name);
      expect(svg).toContain(shown.voice.own.ownData.line);
      expect(svg).not.toContain(shown.subject.description.version);
      expect(svg).not.toMatch(/Licence of the atlas|licence\.example|cc:license/);
      expect(fileNameOf(shown, how.size)).toContain(slugOf(OWN.name));
    },
  );

  it.each(SIZES)('is the atlas’s, with its licence, where the data are', async (how) => {
    const shown = await shownIn(language, null);
    const svg = composePicture({ ...shown, ...how });
    expect(svg).toContain('Licence of the atlas');
    expect(svg).toContain(shown.subject.description.version);
    expect(svg).not.toContain(shown.voice.own.ownData.line);
  });
});
