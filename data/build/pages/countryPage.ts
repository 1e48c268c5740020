import type { Cell } from '../../../src/core/choropleth/cell.ts';
import type { LedgerRow } from '../../../src/core/country/ledger.ts';
import type { Figure } from '../../../src/core/dataset/figure.ts';
import { untranslated } from '../../../src/core/text/text.ts';
import { formatFigure, nameOf, wordRange, wordReading } from '../../../src/i18n/describe.ts';
import {
  describeAttestation,
  describeIntervention,
} from '../../../src/i18n/describeIntervention.ts';
import { nameOfClaimant } from '../../../src/i18n/describeSource.ts';
import { wordCell } from '../../../src/i18n/wordCell.ts';
import { wordNumber } from '../../../src/i18n/wordName.ts';
import { wordYears } from '../../../src/i18n/wordYears.ts';
import type { Country } from './addresses.ts';
import { drawBars, drawRange } from './charts.ts';
import { anchorOf, claimsPart, sourceLine } from './claims.ts';
import { type Portrait, portrayCountry } from './country.ts';
import { citationBox, type Page } from './frame.ts';
import { type Content, html, joined, type Markup } from './html.ts';
import { linkedDataset } from './linked.ts';
import { pageAddress, type Reader, viewAddress } from './shelf.ts';

function spanOf({ years }: Portrait, { words }: Reader): string {
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return '';
  return words.format.years({ from: String(first), to: String(last) });
}

/** “**52,000** (1988), claims from 40,000–60,000”, after what is counted. */
function finding(title: string, figure: Figure, year: number | null, { words }: Reader): Markup {
  const range = wordRange(figure, words);
  return html`${title}: <b>${formatFigure(figure, words)}</b>${year === null ? null : ` (${year})`}${range === '' ? null : `, ${range}`}.`;
}

/** The largest number in a year, and every loss that is counted. */
function findings({ layers, peak, tolls }: Portrait, reader: Reader): Content {
  const { plain, words } = reader;
  const [main] = layers;
  const told = [
    ...(main && peak
      ? [finding(plain.most(words.layer(main.id).title), peak.figure, peak.year, reader)]
      : []),
    ...tolls.map(({ layer, dated: { year, figure } }) => {
      const years = figure.span ? words.format.years(figure.span) : String(year);
      return finding(plain.toll(words.layer(layer.id).title, years), figure, null, reader);
    }),
  ];
  return told.length === 0 ? null : html`<p class="findings">${joined(told, ' ')}</p>`;
}

/** The summary of that intervention which most is claimed of; else what is on record at all. */
function ledeOf({ interventions, polity, years }: Portrait, { evidence, words }: Reader): string {
  const [main] = interventions.toSorted(
    (one, other) =>
      Number(other.standing === 'documented') - Number(one.standing === 'documented') ||
      other.claims.length - one.claims.length,
  );
  const summary = main && evidence.interventions[main.id]?.summary;
  if (summary) return words.read(summary);
  const { details, evidence: told } = words.messages;
  const name = nameOf(polity, words);
  if (years.length === 0) return `${name}: ${told.withoutYear}.`;
  const runs = words.format.list(wordYears(new Set(years), words));
  return details.onRecord(words.actor.inText, name, runs);
}

/** A number as a column has it, with the year that it is of where that is another. */
function told(cell: Cell | undefined, { words }: Reader): Content {
  if (!cell) return html`<span class="soft">–</span>`;
  if (cell.type !== 'figure') return html`<span class="soft">${wordCell(cell, words)}</span>`;
  const { carriedFrom } = cell;
  return carriedFrom === undefined
    ? wordCell(cell, words)
    : html`${wordCell(cell, words)} <span class="soft">(${carriedFrom})</span>`;
}

function paintedLinks({ painted }: Figure, { evidence, words }: Reader): Content {
  const links = painted.map(
    ({ id, claimant }) =>
      html`<a href="#${anchorOf(id)}">${nameOfClaimant(claimant, evidence.claimants, words)}</a>`,
  );
  return joined(links, ', ');
}

/** What is known of the first layer in a row: number, range, how, and by whom. */
function mainCells(cell: Cell | undefined, most: number, reader: Reader): Markup {
  const { words } = reader;
  if (cell?.type !== 'figure') {
    return html`<td class="number">${told(cell, reader)}</td><td class="range"></td><td class="graphic"></td><td></td><td></td>`;
  }
  const range = cell.low === cell.high ? null : words.format.interval(cell.low, cell.high);
  const number = wordCell(cell, words);
  const isPale = cell.basis === 'carried';
  return html`<td class="number">${isPale ? html`<span class="soft">${number}</span>` : number}</td><td class="range">${range}</td><td class="graphic">${drawRange(cell, most)}</td><td>${cell.isWeak ? words.messages.cell.weak : wordReading(cell, words)}</td><td>${paintedLinks(cell, reader)}</td>`;
}

function rowOf({ years, cells }: LedgerRow, portrait: Portrait, most: number, reader: Reader) {
  const { words } = reader;
  const [first, ...rest] = years;
  const [main, ...others] = cells;
  const name = words.format.years({ from: String(first), to: String(years.at(-1)) });
  const view = { year: first, country: portrait.polity.id, layer: portrait.view.layer };
  const marks = rest.map((year) => html`<span id="y${year}"></span>`);
  return html`<tr id="y${first}"><th scope="row"><a href="${viewAddress(reader, view)}">${name}</a>${marks}</th>${mainCells(main, most, reader)}${others.map(
    (cell, index) => {
      const layer = portrait.layers[index + 1];
      const title = layer ? words.layer(layer.id).title : '';
      return html`<td class="${cell ? 'beside' : 'beside is-blank'}"><span class="label">${title}: </span>${told(cell, reader)}</td>`;
    },
  )}</tr>`;
}

function yearsPart(portrait: Portrait, reader: Reader): Content {
  const { words, plain } = reader;
  const { rows, layers, bars, polity } = portrait;
  const [main] = layers;
  if (!main || rows.length === 0) return null;
  const { title } = words.layer(main.id);
  const place = words.messages.headline.places([nameOf(polity, words)]);
  const most = Math.max(
    1,
    ...rows.map(({ cells: [cell] }) => (cell?.type === 'figure' ? cell.high : 0)),
  );
  const { columns } = plain;
  const caption = plain.bars(title, place);
  const chart = drawBars(bars, `${title} ${place}`);
  return html`<section><h2>${plain.byYear}</h2><p class="soft">${plain.rule} <a href="../#rules">${plain.howChosen}</a></p>${chart && html`<figure>${chart}<figcaption>${caption}</figcaption></figure>`}<table class="years"><thead><tr><th scope="col">${words.messages.year}</th><th scope="col" class="number">${title}</th><th scope="col" class="range" colspan="2">${columns.claims}</th><th scope="col">${columns.known}</th><th scope="col">${columns.painted}</th>${layers.slice(1).map(({ id }) => html`<th scope="col" class="beside">${words.layer(id).title}</th>`)}</tr></thead><tbody>${rows.map((row) => rowOf(row, portrait, most, reader))}</tbody></table></section>`;
}

function interventionsPart({ interventions, battles }: Portrait, reader: Reader): Content {
  const { words } = reader;
  const { details } = words.messages;
  const link = ({ id, name }: Portrait['interventions'][number]) =>
    html`<a href="${pageAddress(reader, id) ?? '#'}">${words.read(name)}</a>`;
  return [
    interventions.length === 0
      ? null
      : html`<section><h2>${details.interventionsHere}</h2><ul class="list">${interventions.map(
          (one) =>
            html`<li>${link(one)} <span class="soft">${describeIntervention(one, words)}</span></li>`,
        )}</ul></section>`,
    battles.length === 0
      ? null
      : html`<section><h2>${details.battles}</h2><p>${joined(
          battles.map(
            (one) => html`${link(one)} <span class="soft">${words.format.years(one)}</span>`,
          ),
          ' · ',
        )}</p></section>`,
  ];
}

function attestationsPart({ attestations }: Portrait, reader: Reader): Content {
  const { words, evidence } = reader;
  if (attestations.length === 0) return null;
  return html`<section><h2>${words.messages.evidence.attested}</h2><ul class="plain">${attestations.map(
    (one) => {
      const wording = evidence.attestations[one.id];
      return html`<li><p>${wording ? words.read(wording) : null} <span class="soft">${describeAttestation(one, words)}</span></p><p class="source">${sourceLine(one.source, one.locator, reader)}</p></li>`;
    },
  )}</ul></section>`;
}

function othersLine({ others, polity }: Portrait, reader: Reader): Content {
  const { borders, dataset, plain, words } = reader;
  if (others.length === 0) return null;
  const isToday = borders.polityAt(polity.id, dataset.lastYear) !== undefined;
  const links = others.map(
    (one) => html`<a href="${pageAddress(reader, one.id) ?? '#'}">${nameOf(one, words)}</a>`,
  );
  return html`<p class="others">${isToday ? plain.formerly : plain.today} ${joined(links, ', ')}</p>`;
}

function locatorOf({ polity, view }: Portrait, reader: Reader): Content {
  const { painter, locators, plain, words } = reader;
  const { year, layer } = view;
  const name = nameOf(polity, words);
  const map = locators.draw(polity.id, year, layer, {
    place: name,
    number: wordNumber(painter.cellsAt(layer, 'best', year).get(polity.id), words),
    actor: words.actor.name,
    title: plain.locator(name, words.actor.inText, year),
  });
  return (
    map &&
    html`<figure class="where">${map}<figcaption>${plain.map(name, year)} ${words.messages.map.attribution}.</figcaption></figure>`
  );
}

/** The page of a country: what is recorded of it, year by year, by whom, and where that can be read. */
export function countryPage(country: Country, reader: Reader): Page {
  const { plain, words, addresses } = reader;
  const portrait = portrayCountry(reader, country);
  const { id } = country.polity;
  const name = nameOf(country.polity, words);
  const span = spanOf(portrait, reader);
  const title = plain.titled(name, span);
  const slug = addresses[id] ?? untranslated(id);
  const { year, layer } = portrait.view;
  const lede = ledeOf(portrait, reader);
  const open = plain.open(portrait.years.length === 0 ? name : `${name}, ${year}`);
  const way = viewAddress(reader, { year, layer, country: id });
  const main = html`<div class="head"><div><h1>${name} <span>${span}</span></h1><p class="lede">${lede}</p>${findings(portrait, reader)}<p><a class="open" href="${way}">${open} →</a></p>${othersLine(portrait, reader)}</div>${locatorOf(portrait, reader)}</div>${yearsPart(portrait, reader)}${interventionsPart(portrait, reader)}${attestationsPart(portrait, reader)}${citationBox(slug, title, reader)}${claimsPart(portrait.claims, reader)}`;
  return { slug, title, summary: lede, main, linked: [linkedDataset(reader)], picture: id };
}
