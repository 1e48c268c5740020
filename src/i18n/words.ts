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

/** What a layer is called. */
export interface LayerWords extends Omit<Readonly<LayerTexts>, 'figure' | 'figures'> {
  /** `text` is the count as written, with its qualifier; `value` chooses the plural, `measure` what is counted. */
  readonly figure: (figure: Pick<Figure, 'value' | 'measure'>, text: string) => string;
  /** Whether what a measure counts has to be named: it is not what the layer is called after. */
  readonly names: (measure: string) => boolean;
}

/** A language and what the atlas’s own description says in it. */
export interface Words extends Speech {
  readonly title: string;
  readonly subtitle: string;
  readonly licence: string;
  /** The state whose interventions are shown: as a heading has it, and as a sentence has it. */
  readonly actor: { readonly name: string; readonly inText: string };
  layer(id: LayerId): LayerWords;
  side(id: string): string;
  estimate(id: EstimateId): string;
}

/** A language by its own name: “Español”. */
export function nameOfLanguage(language: Language): string {
  const name = new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}

const MESSAGES: Readonly<Record<Language, () => Promise<Messages>>> = {
  en: async () => (await import('./en.ts')).en,
  es: async () => (await import('./es.ts')).es,
};

/** Loads one language: nobody waits for the one that he does not read. */
export async function loadSpeech(language: Language): Promise<Speech> {
  const messages = await MESSAGES[language]();
  return {
    language,
    messages,
    format: createFormat(language, messages.numbers),
    read: (text) => readIn(language, text),
  };
}

function wordLayers(
  { layers }: Description,
  { language, read }: Speech,
): (id: LayerId) => LayerWords {
  const plural = new Intl.PluralRules(language);
  const known = new Map(
    layers.map(({ id, words }): [LayerId, LayerWords] => {
      const { figure, figures, ...texts } = read(words);
      const wordFigure: LayerWords['figure'] = ({ value, measure }, text) => {
        const forms = figures?.[measure] ?? figure;
        if (!forms) return text;
        return (plural.select(value) === 'one' ? forms.one : forms.other).replace('{count}', text);
      };
      const names = (measure: string) => figures?.[measure] !== undefined;
      return [id, { ...texts, figure: wordFigure, names }];
    }),
  );
  return (id) => {
    const words = known.get(id);
    if (!words) throw new Error(`unknown layer; ${id}`);
    return words;
  };
}

/** The words of a page: a language, and the description in it. */
export function createWords(speech: Speech, description: Description): Words {
  const { messages, read } = speech;
  const { actor, sides, title, subtitle, licence } = description;
  const sideOf = (id: string) => sides.find((side) => side.id === id);
  const picks: Readonly<Record<string, string | undefined>> = messages.estimates;
  return {
    ...speech,
    title: read(title),
    subtitle: read(subtitle),
    licence: licence.name,
    actor: { name: read(actor.name), inText: read(actor.inText ?? actor.name) },
    layer: wordLayers(description, speech),
    side(id) {
      const side = sideOf(id);
      return side ? read(side.name) : id;
    },
    estimate(id) {
      const claims = sideOf(id)?.claims;
      return claims ? read(claims) : (picks[id] ?? id);
    },
  };
}
