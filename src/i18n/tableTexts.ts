import type { About } from '../core/atlas/about.ts';
import type { LayerTexts } from '../core/atlas/schema.ts';
import type { PlacedMeasure } from '../core/kept/placed.ts';
import type { TableTexts } from '../core/own/tableDescription.ts';
import type { Localized } from '../core/text/text.ts';

/** The name of a measure stands as the table has it, whatever its language: the sentences are built around it. */
function layerTexts(name: string, about: string, recorded: string): LayerTexts {
  const figure = { one: `{count} · ${name}`, other: `{count} · ${name}` };
  const clause = { one: `${name}: {figure}`, other: `${name}: {figure}` };
  const count = { one: '{count}', other: '{count}' };
  return {
    name,
    title: name,
    unit: `“${name}”`,
    about,
    recorded,
    figure,
    headline: { clause, figure: count },
  };
}

function wordLayer({ name, type }: PlacedMeasure): Localized<LayerTexts> {
  const isToll = type === 'toll';
  return {
    en: layerTexts(
      name,
      isToll
        ? 'Figures of the table. One for several years is shown whole in each of them.'
        : 'Figures of the table, each for its year; none is carried to another.',
      'figure',
    ),
    es: {
      ...layerTexts(
        name,
        isToll
          ? 'Cifras de la tabla. Una de varios años se muestra entera en cada uno de ellos.'
          : 'Cifras de la tabla, cada una de su año; ninguna se traslada a otro.',
        'cifra',
      ),
      unit: `«${name}»`,
    },
  };
}

/** What is said of a table of a reader’s own, in both languages: a description has them all. */
export const TABLE_TEXTS: TableTexts = {
  subtitle: (rows) => ({
    en: `Your own table of ${rows.toLocaleString('en')} rows, read in this browser`,
    es: `Su propia tabla de ${rows.toLocaleString('es')} filas, leída en este navegador`,
  }),
  side: { en: 'Own table', es: 'Tabla propia' },
  layer: wordLayer,
};

/** By which rules the figures of a table are shown. */
const TABLE_RULES: Localized<About['en']['rules']> = {
  en: [
    {
      title: 'Your own table',
      text: 'Each figure is painted as the table gives it, in the years and for the place that it names. Where the table has several figures for one place and year, the one that most of its sources support is painted, and the others stand beside it. A blank is not a zero: what the table does not say stays open.',
    },
  ],
  es: [
    {
      title: 'Su propia tabla',
      text: 'Cada cifra se pinta como la da la tabla, en los años y para el lugar que nombra. Donde la tabla tiene varias cifras de un lugar y un año, se pinta la que más fuentes suyas respaldan, y las demás quedan a su lado. Un blanco no es un cero: lo que la tabla no dice queda abierto.',
    },
  ],
};

/** The rules of an atlas, with those of a table in the place of those of its figures. */
export function withTableRules({ en, es }: About): About {
  return { en: { ...en, rules: TABLE_RULES.en }, es: { ...es, rules: TABLE_RULES.es } };
}
