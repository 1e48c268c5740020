import { join } from 'node:path';
import { builtBorders } from '../data/build/borders/testing/builtBorders.ts';
import { checkData } from '../data/build/check/checkData.ts';
import { DATA } from '../data/build/edited/folder.ts';
import { readInputs } from '../data/build/inputs/inputs.ts';
import { createPainter } from '../src/core/choropleth/paint.ts';
import { LANGUAGES, type Language } from '../src/core/text/text.ts';
import { describeHeadline } from '../src/i18n/describeHeadline.ts';
import { createWords, loadSpeech } from '../src/i18n/words.ts';

/** All that stands above the map in any year, layer and lens, once each. */
export interface Headlines {
  readonly language: Language;
  readonly long: readonly string[];
  /** What stands below them, sentence by sentence. */
  readonly decks: readonly (readonly string[])[];
  /** Beside another year. */
  readonly short: readonly string[];
}

/** Where the second atlas is edited. */
export const SECOND = join(DATA, 'examples/us-troops');

export async function headlinesOfAllYears(folder = DATA): Promise<readonly Headlines[]> {
  const inputs = readInputs(folder, builtBorders());
  const { borders, description } = inputs;
  const { dataset, index } = checkData(inputs);
  if (!dataset || !index || !description) throw new Error('the data have issues');
  const painter = createPainter(index, borders, description);
  const headlinesIn = async (language: Language): Promise<Headlines> => {
    const words = createWords(await loadSpeech(language), description);
    const [long, short] = [new Set<string>(), new Set<string>()];
    const decks = new Map<string, readonly string[]>();
    for (const layer of description.layers) {
      for (const { id } of description.estimates) {
        for (let year = dataset.firstYear; year <= dataset.lastYear; year += 1) {
          const cells = painter.cellsAt(layer.id, id, year);
          const told = describeHeadline({ layer, year, cells }, borders, words);
          long.add(told.headline);
          decks.set(told.deck.join(' '), told.deck);
          short.add(told.short);
        }
      }
    }
    return { language, long: [...long], decks: [...decks.values()], short: [...short] };
  };
  return Promise.all(LANGUAGES.map(headlinesIn));
}
