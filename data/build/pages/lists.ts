import { inEach, untranslated } from '../../../src/core/text/text.ts';
import { formatFigure, nameOf } from '../../../src/i18n/describe.ts';
import { describeIntervention } from '../../../src/i18n/describeIntervention.ts';
import type { Country } from './addresses.ts';
import { interventionsSlug } from './addresses.ts';
import { portrayCountry } from './country.ts';
import type { Page } from './frame.ts';
import { HOME } from './home.ts';
import { type Content, html } from './html.ts';
import { linkedDataset } from './linked.ts';
import { pathIn, type Reader } from './shelf.ts';

function countryItem(country: Country, reader: Reader): Content {
  const { plain, words } = reader;
  const { peak, layers, years } = portrayCountry(reader, country);
  const [main] = layers;
  const [first, last] = [years[0], years.at(-1)];
  const when =
    first === undefined || last === undefined
      ? plain.undated
      : words.format.years({ from: String(first), to: String(last) });
  const most =
    peak && main
      ? ` · ${words.layer(main.id).title}: ${formatFigure(peak.figure, words)} (${peak.year})`
      : null;
  return html`<li><a href="${pathIn(reader, country.polity.id)}">${nameOf(country.polity, words)}</a> <span class="soft">${when}${most}</span></li>`;
}

function rulesPart({ about, words }: Reader): Content {
  if (!about) return null;
  const { rules } = words.read(about);
  if (rules.length === 0) return null;
  return html`<section id="rules"><h2>${words.messages.about.rules}</h2><div class="columns">${rules.map(({ title, text }) => html`<div><h3>${title}</h3><p>${text}</p></div>`)}</div></section>`;
}

/** All countries, and the rules by which their figures are chosen. */
export function countriesPage(reader: Reader): Page {
  const { countries, plain, words } = reader;
  const sorted = countries.toSorted((one, other) =>
    words.format.compare(nameOf(one.polity, words), nameOf(other.polity, words)),
  );
  const intro = plain.countriesIntro(words.subtitle);
  const main = html`<h1>${plain.allCountries}</h1><p class="lede">${intro}</p><p><a class="open" href="../?lang=${reader.language}">${plain.openAtlas} →</a></p><ul class="list">${sorted.map((country) => countryItem(country, reader))}</ul>${rulesPart(reader)}`;
  return {
    slug: untranslated(''),
    title: plain.allCountries,
    summary: intro,
    main,
    linked: [linkedDataset(reader)],
    picture: HOME,
  };
}

/** All interventions, in the order in which they began. */
export function interventionsPage(reader: Reader): Page {
  const { dataset, plain, words } = reader;
  const sorted = dataset.interventions.toSorted((one, other) => one.from.localeCompare(other.from));
  const intro = plain.interventionsIntro(sorted.length);
  const items = sorted.map((one) => {
    const address = `../${pathIn(reader, one.id)}`;
    return html`<li><a href="${address}">${words.read(one.name)}</a> <span class="soft">${describeIntervention(one, words)}</span></li>`;
  });
  return {
    slug: inEach(interventionsSlug),
    title: plain.interventions,
    summary: intro,
    main: html`<h1>${plain.interventions}</h1><p class="lede">${intro}</p><ul class="list">${items}</ul>`,
    linked: [linkedDataset(reader)],
    picture: null,
  };
}
