import { scopeOf } from '../../../src/core/atlas/description.ts';
import { largestCountOf } from '../../../src/core/choropleth/extent.ts';
import { createPainter } from '../../../src/core/choropleth/paint.ts';
import { byId, claimsOf } from '../../../src/core/dataset/dataset.ts';
import { parseSources } from '../../../src/core/dataset/source.ts';
import { createBorders } from '../../../src/core/geography/borders.ts';
import { parseMoments } from '../../../src/core/moment/parse.ts';
import { LANGUAGES } from '../../../src/core/text/text.ts';
import { loadRoom } from '../../../src/i18n/rooms.ts';
import { createWords, loadSpeech } from '../../../src/i18n/words.ts';
import type { Subject, Voice } from '../../../src/picture/subject.ts';
import { coarsenBorders } from '../borders/coarsen.ts';
import type { Borders as BordersFile } from '../borders/polityTopology.ts';
import type { Checked } from '../check/checkData.ts';
import { createClaimants } from '../inputs/claimants.ts';
import { createNotes } from '../inputs/collection.ts';
import type { Inputs } from '../inputs/inputs.ts';

/** What an atlas’s pictures are made of, out of its edited files; null where those are unsound. */
export function createSubject(inputs: Inputs, { dataset, index }: Checked): Subject | null {
  const { description, topology } = inputs;
  if (!description || !dataset || !index) return null;
  const borders = createBorders(coarsenBorders(topology as BordersFile), description.asOf);
  return {
    description,
    borders,
    painter: createPainter(index, borders, description),
    dataset,
    largestCount: largestCountOf(dataset, description.layers),
    claimById: byId(claimsOf(dataset)),
    claimants: createClaimants(inputs.claimants),
    notes: createNotes(inputs.entries),
    sources: parseSources(inputs.sources).value ?? new Map(),
    moments: parseMoments(inputs.moments, scopeOf(description)).moments,
  };
}

/** Every language, with the words of pictures. */
export function loadVoices({
  description,
}: Pick<Subject, 'description'>): Promise<readonly Voice[]> {
  return Promise.all(
    LANGUAGES.map(async (language): Promise<Voice> => {
      const [speech, own] = await Promise.all([
        loadSpeech(language),
        loadRoom('picture', language),
      ]);
      return { language, words: createWords(speech, description), own };
    }),
  );
}
