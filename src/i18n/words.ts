import type { Description } from '../core/atlas/description.ts';
import type { LayerTexts } from '../core/atlas/schema.ts';
import type { LayerId } from '../core/choropleth/layer.ts';
import type { EstimateId } from '../core/dataset/estimate.ts';
import type { Figure } from '../core/dataset/figure.ts';
import { type Language, type Localized, readIn } from '../core/text/text.ts';
import { createFormat, type Format } from './format.ts';
import type { Messages } from './messages.ts';

/** A language: its messages, and its ways to write numbers, dates and lists. */
export interface Speech {
  readonly language: Language;
  readonly messages: Messages;
  readonly format: Format;
  /** What the data have in this language; in one that is there where they do not. */
  read<T>(text: Localized<T>): T;
}

export type Counted = Pick<Figure, 'value' | 'measure'>;

/** What a layer is called. */
export interface LayerWords extends Omit<Readonly<LayerTexts>, 'figure' | 'figures' | 'headline'> {
  /** `text` is the count as written, with its qualifier; `value` chooses the plural, `measure` what is counted. */
  readonly figure: (figure: Counted, text: string) => string;
  /** What stands around the number in `figure`. */
  readonly sides: (figure: Counted) => readonly string[];
  /** Whether what a measure counts has to be named: it is not what the layer is called after. */
  readonly names: (measure: string) => boolean;
  /** A figure in a headline, where the actor is named once; `clause` is its verb and what is counted, `figure` within it. */
  readonly headline: {
    readonly figure: LayerWords['figure'];
    readonly clause: LayerWords['figure'];
  };
}

/** A language and what the atlas’s own description says in it. */
export interface Words extends Speech {
  readonly title: string;
  readonly subtitle: string;
  readonly licence: string;
  /** The state whose interventions are shown: as a heading has it, and as a sentence has it; where there is none, the title. */
  readonly actor: { readonly name: string; readonly inText: string };
  /** Who acts, as a sentence has it; null where nobody is said to. */
  readonly agent: string | null;
  layer(id: LayerId): LayerWords;
  side(id: string): string;
  estimate(id: EstimateId): string;
  /** The same where there is little room. */
  briefEstimate(id: EstimateId): string;
}

/** Each language by its own name, as a browser may know none of Spanish, and where its messages are. */
const TONGUES: Readonly<
  Record<Language, { readonly name: string; readonly load: () => Promise<Messages> }>
> = {
  en: { name: 'English', load: async () => (await import('./en.ts')).en },
  es: { name: 'Español', load: async () => (await import('./es.ts')).es },
};

export function nameOfLanguage(language: Language): string {
  return TONGUES[language].name;
}

/** Loads one language: nobody waits for the one that he does not read. */
export async function loadSpeech(language: Language): Promise<Speech> {
  const messages = await TONGUES[language].load();
  return {
    language,
    messages,
    format: createFormat(language, messages.numbers),
    read: (text) => readIn(language, text),
  };
}

type Forms = Readonly<Record<'one' | 'other', string>>;

/** Nothing but the figure. */
const BARE: Forms = { one: '{figure}', other: '{figure}' };

interface Choice {
  /** For every measure that has no forms of its own. */
  readonly usual: Forms | undefined;
  readonly own: Readonly<Record<string, Forms>> | undefined;
}

/** What stands on either side of `{…}`, in the form that the count and what is counted ask for. */
function createSides(language: Language, { usual, own }: Choice) {
  const plural = new Intl.PluralRules(language);
  return ({ value, measure }: Counted): readonly string[] => {
    const { one, other } = own?.[measure] ?? usual ?? BARE;
    const form = plural.select(value) === 'one' ? one : other;
    // The first alone: a reader’s own measure may be called so, too.
    return /^(.*?)\{(?:count|figure)\}(.*)$/s.exec(form)?.slice(1) ?? [form];
  };
}

function createForm(language: Language, choice: Choice): LayerWords['figure'] {
  const sidesOf = createSides(language, choice);
  return (figure, text) => sidesOf(figure).join(text);
}

function wordLayers(
  { layers }: Description,
  { language, read, messages }: Speech,
): (id: LayerId) => LayerWords {
  const known = new Map(
    layers.map(({ id, type, words }): [LayerId, LayerWords] => {
      const { figure, figures, headline, ...texts } = read(words);
      const long = { usual: figure, own: figures };
      const short = headline && { usual: headline.figure, own: headline.figures };
      const clause = headline && { usual: headline.clause, own: headline.clauses };
      const there = type === 'stock' ? messages.headline.there : BARE;
      return [
        id,
        {
          ...texts,
          figure: createForm(language, long),
          sides: createSides(language, long),
          names: (measure) => figures?.[measure] !== undefined,
          headline: {
            figure: createForm(language, short ?? long),
            clause: createForm(language, clause ?? { usual: there, own: undefined }),
          },
        },
      ];
    }),
  );
  return (id) => {
    const words = known.get(id);
    if (!words) throw new Error(`unknown layer; ${id}`);
    return words;
  };
}

/** The messages where the figures are of nobody’s acts: nothing is said of involvement. */
function messagesWithoutActor(messages: Messages): Messages {
  const { blanks, cell } = messages.withoutActor;
  return {
    ...messages,
    blanks: { ...messages.blanks, ...blanks },
    cell: { ...messages.cell, ...cell },
  };
}

/** The words of a page: a language, and the description in it. */
export function createWords(speech: Speech, description: Description): Words {
  const { read } = speech;
  const { actor, sides, title, subtitle, licence } = description;
  const messages = actor ? speech.messages : messagesWithoutActor(speech.messages);
  const { name = title } = actor ?? {};
  const agent = actor && read(actor.inText ?? name);
  const sideOf = (id: string) => sides.find((side) => side.id === id);
  const picks: Readonly<Record<string, string | undefined>> = messages.estimates;
  const briefPicks: Readonly<Record<string, string | undefined>> = messages.briefEstimates;
  return {
    ...speech,
    messages,
    title: read(title),
    subtitle: read(subtitle),
    licence: licence.name,
    actor: { name: read(name), inText: agent ?? read(name) },
    agent,
    layer: wordLayers(description, speech),
    side(id) {
      const side = sideOf(id);
      return side ? read(side.name) : id;
    },
    estimate(id) {
      const claims = sideOf(id)?.claims;
      return claims ? read(claims) : (picks[id] ?? id);
    },
    briefEstimate(id) {
      const side = sideOf(id);
      return side ? read(side.name) : (briefPicks[id] ?? id);
    },
  };
}
