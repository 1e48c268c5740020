import { panesOf, type Shown, sightOf, yearsOf } from './context.ts';
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
  const estimate = words.estimate(state.estimate);
  const panes = panesOf(shown);
  const told = panes.map((pane) => tell(sightOf(pane), pane.voice));
  const isOne = panes.length === 1;
  const map = isOne ? altText.map : altText.maps;
  const titles = [...new Set(panes.map((pane) => pane.voice.words.layer(pane.state.layer).title))];
  const begin = map(yearsOf(shown), words.format.list(titles), estimate);
  const headlines = told.map(({ headline }) => headline).join(' ');
  const deck = isOne ? (told[0]?.deck.join(' ') ?? '') : '';
  const whole = [begin, headlines, deck, edition].filter(Boolean).join(' ');
  return whole.length <= LENGTH ? whole : [begin, headlines, edition].join(' ');
}
