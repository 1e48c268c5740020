import type { Claim } from '../../../src/core/dataset/dataset.ts';
import type { Source } from '../../../src/core/dataset/source.ts';
import { describeLocator } from '../../../src/i18n/describeLocator.ts';
import {
  describeSource,
  languageOfTitle,
  nameOfClaimant,
} from '../../../src/i18n/describeSource.ts';
import { type Content, html, type Markup } from './html.ts';
import type { Reader } from './shelf.ts';

/** Under which id a claim is found on a page, and in the atlas. */
export function anchorOf(claim: string): string {
  return `claim-${claim}`;
}

function langOf(language: string | undefined): Content {
  return language === undefined ? null : html` lang="${language}"`;
}

function titleOf(source: Source, { words }: Reader): Markup {
  const title = source.title ?? source.id;
  const lang = langOf(languageOfTitle(source, words.language));
  return source.URL
    ? html`<a href="${source.URL}" rel="noopener noreferrer"${lang}>${title}</a>`
    : html`<cite${lang}>${title}</cite> (${words.messages.details.noAddress})`;
}

function readAtOf({ custom }: Source, { words }: Reader): Content {
  const { readAt, findable } = custom ?? {};
  const { evidence } = words.messages;
  const copy = readAt?.URL
    ? html` <a href="${readAt.URL}" rel="noopener noreferrer">${evidence.openCopy}</a>`
    : null;
  return [
    findable ? html` ${evidence.findable(words.read(findable))}` : null,
    readAt ? html` ${words.read(readAt)}${copy}` : null,
  ];
}

/** What to think of a source. */
function reliabilityOf({ custom }: Source, { words }: Reader): Content {
  const { reliability } = custom ?? {};
  if (!reliability) return null;
  const look = reliability.grade === 'good' ? 'trust' : 'doubt';
  return html` · <span class="${look}">${words.read(reliability)}</span>`;
}

/** A source as a reader needs it: what, who, where, when, the place in it, and what to think of it. */
export function sourceLine(id: string, locator: string | undefined, reader: Reader): Content {
  const { evidence, words } = reader;
  const source = evidence.sources.get(id);
  if (!source) return null;
  const around = describeSource(source, evidence.claimants, words);
  const stop = /[?!…]$/.test(source.title ?? '') ? '' : '.';
  const place = locator === undefined ? [] : describeLocator(locator, words);
  const told = place.map(({ text, isVerbatim }) =>
    isVerbatim ? html`<span${langOf(source.language)}>${text}</span>` : text,
  );
  const after = around === '' && told.length === 0 ? null : `${stop} ${around}`;
  const comma = around !== '' && told.length > 0 ? ', ' : null;
  return [
    titleOf(source, reader),
    after,
    comma,
    told,
    readAtOf(source, reader),
    reliabilityOf(source, reader),
  ];
}

function claimBlock(claim: Claim, reader: Reader): Markup {
  const { evidence, words, painted } = reader;
  const { details } = words.messages;
  const notes = evidence.interventions[claim.intervention];
  const wording = claim.wording ?? notes?.wordings?.[claim.id];
  const who = details.claimBy(
    nameOfClaimant(claim.claimant, evidence.claimants, words),
    words.side(claim.side),
  );
  return html`<li id="${anchorOf(claim.id)}"><b>${words.format.claim(claim)}</b><div><p>${
    wording ? html`${words.read(wording)} ` : null
  }<span class="soft">${wording ? '· ' : null}${who} · ${words.format.span(claim)}</span>${
    painted.has(claim.id) ? html` <span class="tag">${details.painted}</span>` : null
  }${claim.weak ? html` <span class="tag is-weak">${details.weak}</span>` : null}</p><p class="source">${sourceLine(claim.source, claim.locator, reader)}</p></div></li>`;
}

export interface Group {
  readonly measure: string;
  readonly name: string;
  readonly claims: readonly Claim[];
  /** Whether a layer paints it. */
  readonly isShown: boolean;
}

/** Claims by what they count: the measures of the layers first, in their order, then those of which most is said. */
export function groupsOf(claims: readonly Claim[], reader: Reader): readonly Group[] {
  const { evidence, quantities, words } = reader;
  const shown = quantities.flatMap(({ measures, together }) => [...measures, ...together]);
  const byMeasure = new Map<string, Claim[]>();
  for (const claim of claims) {
    byMeasure.set(claim.measure, [...(byMeasure.get(claim.measure) ?? []), claim]);
  }
  const rankOf = (measure: string) => {
    const rank = shown.indexOf(measure);
    return rank < 0 ? shown.length : rank;
  };
  return [...byMeasure]
    .map(([measure, own]): Group => {
      const named = evidence.measures[measure];
      return {
        measure,
        name: named ? words.read(named) : measure,
        claims: own.toSorted((one, other) => one.from.localeCompare(other.from)),
        isShown: shown.includes(measure),
      };
    })
    .toSorted(
      (one, other) =>
        rankOf(one.measure) - rankOf(other.measure) || other.claims.length - one.claims.length,
    );
}

/** All claims of a page with their sources, by what they count. */
export function claimsPart(claims: readonly Claim[], reader: Reader): Content {
  if (claims.length === 0) return null;
  const { plain } = reader;
  const groups = groupsOf(claims, reader);
  const isOne = groups.every(({ isShown }) => !isShown);
  return html`<section><h2>${plain.allClaims}</h2><p class="soft">${plain.claimCount(claims.length)} · <a href="../../data/figures.csv">figures.csv</a></p>${groups.map(
    ({ name, claims: own, isShown }) =>
      html`<details${isShown || isOne ? html` open` : null}><summary>${name} <span class="soft">(${own.length})</span></summary><ul class="claims">${own.map((claim) => claimBlock(claim, reader))}</ul></details>`,
  )}</section>`;
}
