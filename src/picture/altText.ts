import { layerOf } from '../core/atlas/description.ts';
import { type Shown, yearsOf } from './context.ts';
import { tell } from './header.ts';
import { momentOf } from './momentPicture.ts';
import { originOf } from './origin.ts';

/** Letters that a picture’s words may take. */
const LENGTH = 420;

/** The picture in words, for whoever does not see it: what it shows and what it says, no colours. */
export function altTextOf(shown: Shown): string {
  const { subject, state, voice } = shown;
  const { words, own } = voice;
  const { altText } = own;
  const { title } = words.layer(state.layer);
  const { sentence: edition } = originOf(subject, voice);
  const moment = momentOf(shown);
  if (moment) {
    const [first] = moment.sentences;
    const named = `${words.read(moment.title)}.`;
    const said = first ? words.read(first) : '';
    return [altText.moment(String(state.year), title), named, said, edition].join(' ');
  }
  const layer = layerOf(subject.description, state.layer);
  const estimate = words.estimate(state.estimate);
  const years = state.compare === null ? [state.year] : [state.year, state.compare];
  const told = years.map((year) => {
    const places = subject.painter.placesAt(state.layer, state.estimate, year);
    return tell({ subject, layer, places, year }, voice);
  });
  const map = state.compare === null ? altText.map : altText.maps;
  const begin = map(yearsOf(shown), title, estimate);
  const headlines = told.map(({ headline }) => headline).join(' ');
  const deck = state.compare === null ? (told[0]?.deck.join(' ') ?? '') : '';
  const whole = [begin, headlines, deck, edition].filter(Boolean).join(' ');
  return whole.length <= LENGTH ? whole : [begin, headlines, edition].join(' ');
}
