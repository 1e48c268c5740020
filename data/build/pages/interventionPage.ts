import type { Claim, Intervention } from '../../../src/core/dataset/dataset.ts';
import { highOf, lowOf } from '../../../src/core/dataset/estimate.ts';
import type { Figure } from '../../../src/core/dataset/figure.ts';
import { codesOf } from '../../../src/core/dataset/intervention.ts';
import { yearOf } from '../../../src/core/dataset/span.ts';
import type { Polity } from '../../../src/core/geography/borders.ts';
import { standingIn } from '../../../src/core/geography/standing.ts';
import { type Text, untranslated } from '../../../src/core/text/text.ts';
import { formatFigure, nameOf } from '../../../src/i18n/describe.ts';
import { nameOfClaimant } from '../../../src/i18n/describeSource.ts';
import { wordKinds } from '../../../src/i18n/wordCell.ts';
import { wordNumber } from '../../../src/i18n/wordName.ts';
import { wordPrecision } from '../../../src/i18n/wordPrecision.ts';
import { drawDots } from './charts.ts';
import { claimsPart, type Group, groupsOf, sourceLine } from './claims.ts';
import { citationBox, type Page } from './frame.ts';
import { type Content, html, joined, type Markup } from './html.ts';
import { linkedClaim, linkedDataset, linkedEvent } from './linked.ts';
import { ESTIMATE, pageAddress, type Reader, type Shelf, viewAddress } from './shelf.ts';

/** Where the map shows a claim of an intervention: the figure, its year and its layer. */
interface Shown {
  readonly figure: Figure;
  readonly year: number;
  readonly layer: string;
  readonly polity: string;
}

function clampedYears({ from, to }: Intervention, { dataset }: Shelf): readonly [number, number] {
  const within = (year: number) => Math.min(dataset.lastYear, Math.max(dataset.firstYear, year));
  return [within(yearOf(from)), within(to === null ? dataset.lastYear : yearOf(to))];
}

/** Every figure of the map that is a claim of the intervention’s. */
function shownOf(intervention: Intervention, shelf: Shelf): readonly Shown[] {
  const { painter, dataset, quantities } = shelf;
  const shown: Shown[] = [];
  for (const { id: layer } of quantities) {
    for (let year = dataset.firstYear; year <= dataset.lastYear; year += 1) {
      for (const [polity, cell] of painter.cellsAt(layer, ESTIMATE, year)) {
        if (cell.type !== 'figure' || cell.isWeak) continue;
        const isOwn = cell.painted.every((claim) => claim.intervention === intervention.id);
        if (isOwn) shown.push({ figure: cell, year, layer, polity });
      }
    }
  }
  return shown;
}

/** The largest of what is shown, of one measure or of the first layer that shows any; carried ones aside. */
function largest(shown: readonly Shown[]): Shown | undefined {
  const [first] = shown;
  return shown
    .filter(({ layer, figure }) => layer === first?.layer && figure.basis !== 'carried')
    .toSorted((one, other) => other.figure.value - one.figure.value)[0];
}

function countRow(
  { measure, name, claims }: Group,
  shown: readonly Shown[],
  { painted, words }: Reader,
): Markup {
  const own = largest(shown.filter(({ figure }) => figure.measure === measure));
  const years = new Set(
    shown.filter(({ figure }) => figure.measure === measure).map(({ figure }) => figure.value),
  );
  const number = own
    ? html`<b>${formatFigure(own.figure, words)}</b>${years.size > 1 ? html` <span class="soft">(${own.year})</span>` : null}`
    : null;
  const [low, high] = [Math.min(...claims.map(lowOf)), Math.max(...claims.map(highOf))];
  return html`<tr><th scope="row">${name}</th><td class="number">${number}</td><td class="range">${words.format.interval(low, high)}</td><td class="graphic">${drawDots(claims, painted)}</td><td class="count">${claims.length}</td></tr>`;
}

function figuresPart(groups: readonly Group[], shown: readonly Shown[], reader: Reader): Content {
  if (groups.length === 0) return null;
  const { plain, words } = reader;
  const { columns } = plain;
  return html`<section><h2>${plain.figures}</h2><p class="soft">${plain.rule} ${plain.dots}</p><table class="counts"><thead><tr><th scope="col">${columns.count}</th><th scope="col" class="number">${words.messages.details.painted}</th><th scope="col" class="range">${columns.range}</th><th scope="col" class="graphic">${columns.each}</th><th scope="col" class="count">${columns.claims}</th></tr></thead><tbody>${groups.map((group) => countRow(group, shown, reader))}</tbody></table></section>`;
}

function textsPart(title: string, texts: readonly Text[] | undefined, { words }: Reader): Content {
  if (!texts || texts.length === 0) return null;
  return html`<section><h2>${title}</h2><div class="columns">${texts.map((text) => html`<p>${words.read(text)}</p>`)}</div></section>`;
}

/** Why and how, as the sources state it: each sentence with its own. */
function backgroundPart(id: string, reader: Reader): Content {
  const { evidence, words } = reader;
  const sentences = evidence.interventions[id]?.background ?? [];
  if (sentences.length === 0) return null;
  return html`<section><h2>${words.messages.evidence.background}</h2><ul class="plain">${sentences.map(
    (sentence) =>
      html`<li><p>${words.read(sentence)}</p><p class="source soft">${sourceLine(sentence.source, sentence.locator, reader)}</p></li>`,
  )}</ul></section>`;
}

/** What happened where, in the order of the days. */
function eventsPart(id: string, reader: Reader): Content {
  const { dataset, evidence, words } = reader;
  const events = dataset.events
    .filter(({ intervention }) => intervention === id)
    .toSorted((one, other) => one.from.localeCompare(other.from));
  if (events.length === 0) return null;
  const told = evidence.interventions[id]?.events ?? {};
  return html`<section><h2>${words.messages.details.events}</h2><ul class="plain">${events.map(
    (event) => {
      const { note, outcome } = told[event.id] ?? {};
      const texts = [note, outcome].map((text) => (text ? html` ${words.read(text)}` : null));
      return html`<li id="${event.id}"><p><b>${words.read(event.name)}</b> · ${words.format.span(event)}.${texts} <span class="soft">${wordPrecision(event, words)}</span></p><p class="source soft">${sourceLine(event.source, undefined, reader)}</p></li>`;
    },
  )}</ul></section>`;
}

function denialPart({ denial }: Intervention, reader: Reader): Content {
  if (!denial) return null;
  const { words, evidence } = reader;
  const { from, to = null, by, wording, source } = denial;
  const span = from === undefined ? null : words.format.span({ from, to });
  const told = words.messages.evidence.denied(nameOfClaimant(by, evidence.claimants, words), span);
  return html`<section><p><b>${told}.</b> ${words.read(wording)}</p><p class="source">${sourceLine(source, undefined, reader)}</p></section>`;
}

function sourcesPart(ids: readonly string[], reader: Reader): Content {
  const known = ids.filter((id) => reader.evidence.sources.has(id));
  if (known.length === 0) return null;
  return html`<section><h2>${reader.words.messages.details.sources}</h2><ul class="plain">${known.map((id) => html`<li class="source">${sourceLine(id, undefined, reader)}</li>`)}</ul></section>`;
}

function relatedLine(
  intervention: Intervention,
  places: readonly Polity[],
  reader: Reader,
): Content {
  const { dataset, words } = reader;
  const { id, within } = intervention;
  const near = dataset.interventions.filter((one) => one.id === within || one.within === id);
  const links = [
    ...places.map((polity) => [pageAddress(reader, polity.id), nameOf(polity, words)] as const),
    ...near.map((one) => [pageAddress(reader, one.id), words.read(one.name)] as const),
  ].flatMap(([address, name]) =>
    address === null ? [] : [html`<a href="${address}">${name}</a>`],
  );
  return links.length === 0 ? null : html`<p class="others">${joined(links, ' · ')}</p>`;
}

interface Seen {
  readonly polity: Polity | undefined;
  readonly year: number;
  readonly layer: string;
}

function locatorOf({ polity, year, layer }: Seen, reader: Reader): Content {
  if (!polity) return null;
  const { painter, locators, plain, words } = reader;
  const name = nameOf(polity, words);
  const map = locators.draw(polity.id, year, layer, {
    place: name,
    number: wordNumber(painter.cellsAt(layer, ESTIMATE, year).get(polity.id), words),
    actor: words.actor.name,
    title: plain.locator(name, words.actor.inText, year),
  });
  return (
    map &&
    html`<figure class="where">${map}<figcaption>${plain.map(name, year)} ${words.messages.map.attribution}.</figcaption></figure>`
  );
}

/** Whether a name says itself when it was. */
function hasYear({ name, from }: Intervention, { words }: Reader): boolean {
  return words.read(name).includes(from.slice(0, 4));
}

function headOf(intervention: Intervention, seen: Seen, places: readonly Polity[], reader: Reader) {
  const { evidence, plain, words } = reader;
  const { id, name, kinds, standing } = intervention;
  const summary = evidence.interventions[id]?.summary;
  const about = [wordKinds(kinds, words), words.messages.standings[standing]];
  const { year, layer, polity } = seen;
  const way = viewAddress(reader, {
    year,
    layer,
    intervention: id,
    ...(polity && { country: polity.id }),
  });
  return html`<div class="head"><div><h1>${words.read(name)}${hasYear(intervention, reader) ? null : html` <span>${words.format.years(intervention)}</span>`}</h1>${summary ? html`<p class="lede">${words.read(summary)}</p>` : null}<p class="kinds soft">${about.filter((one) => one !== '').join(' · ')}</p><p><a class="open" href="${way}">${plain.open(`${words.read(name)}, ${year}`)} →</a></p>${relatedLine(intervention, places, reader)}</div>${locatorOf(seen, reader)}</div>`;
}

/** The sources of a war that no claim of it cites. */
function furtherSources({ sources }: Intervention, claims: readonly Claim[]): readonly string[] {
  const cited = new Set(claims.map(({ source }) => source));
  return sources.filter((source) => !cited.has(source));
}

/** The page of an intervention: what it was, what is counted of it, and where the sources contradict each other. */
export function interventionPage(intervention: Intervention, reader: Reader): Page {
  const { addresses, borders, evidence, plain, scope, words } = reader;
  const { id, claims } = intervention;
  const notes = evidence.interventions[id];
  const shown = shownOf(intervention, reader);
  const peak = largest(shown);
  const year = peak?.year ?? clampedYears(intervention, reader)[0];
  const layer = peak?.layer ?? scope.initial.layer;
  const places = [
    ...new Set(codesOf(intervention).flatMap((code) => standingIn(code, year, borders))),
  ];
  const polity = peak ? borders.polityAt(peak.polity, year) : places[0];
  const name = words.read(intervention.name);
  const title = hasYear(intervention, reader)
    ? name
    : plain.titled(name, words.format.years(intervention));
  const slug = addresses[id] ?? untranslated(id);
  const { details } = words.messages;
  const main = html`${headOf(intervention, { polity, year, layer }, places, reader)}${denialPart(intervention, reader)}${figuresPart(groupsOf(claims, reader), shown, reader)}${eventsPart(id, reader)}${backgroundPart(id, reader)}${textsPart(details.contradictions, notes?.contradictions, reader)}${textsPart(details.notes, notes?.notes, reader)}${textsPart(details.gaps, notes?.gaps, reader)}${citationBox(slug, title, reader)}${claimsPart(claims, reader)}${sourcesPart(furtherSources(intervention, claims), reader)}`;
  const summary = notes?.summary ? words.read(notes.summary) : title;
  const linked = [
    linkedEvent(
      intervention,
      places.map((one) => nameOf(one, words)),
      summary,
      reader,
    ),
    ...claims.map((claim) => linkedClaim(claim, reader)),
    linkedDataset(reader),
  ];
  return { slug, title, summary, main, linked, picture: id };
}
