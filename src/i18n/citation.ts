import { formatBibtex } from '../core/citation/bibtex.ts';
import { type Citations, fillBlanks, type StyleId } from '../core/citation/citations.ts';
import type { Item } from '../core/citation/item.ts';
import { formatRis } from '../core/citation/ris.ts';
import type { Claim } from '../core/dataset/dataset.ts';
import { wordLocator } from './describeLocator.ts';
import type { CiteStyle, ShareMessages } from './shareMessages.ts';
import type { Words } from './words.ts';

/** A view of the atlas, as what is cited. */
interface CitedView {
  /** What it shows, in short. */
  readonly subject: string;
  readonly address: string;
  readonly version: string;
  /** The last day that its dataset speaks of, and the day on which it is read, `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly today: string;
}

/** What is cited: a view, a claim by its source within a view, or a source alone. */
export type CitedTarget =
  | { readonly type: 'view'; readonly view: CitedView }
  | { readonly type: 'figure'; readonly view: CitedView; readonly claim: Claim }
  | { readonly type: 'source'; readonly source: string };

interface Texts extends Citations {
  readonly items: ReadonlyMap<string, Item>;
}

interface Speaking {
  readonly words: Words;
  readonly messages: ShareMessages['cite'];
}

/** The id under which programs keep a view: they tell what is cited by it. */
export function keyOf(target: CitedTarget, title: string): string {
  if (target.type === 'source') return target.source;
  const atlas = title
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
  const end = target.type === 'figure' ? [target.claim.id] : [];
  return [atlas, target.view.version, ...end].join('-');
}

function dateOf(day: string): NonNullable<Item['issued']> {
  return { 'date-parts': [day.split('-').map(Number)] };
}

function itemOfView(target: CitedTarget & { view: CitedView }, { words }: Speaking): Item {
  const { subject, address, version, asOf, today } = target.view;
  return {
    id: keyOf(target, words.title),
    type: 'webpage',
    title: subject,
    'container-title': words.title,
    version,
    issued: dateOf(asOf),
    accessed: dateOf(today),
    URL: address,
    language: words.language,
  };
}

/** Where a claim stands in its source, as a sentence; empty where nobody noted it. */
function placeOf({ locator }: Claim, { words, messages }: Speaking): string {
  return locator === undefined ? '' : messages.place(wordLocator(locator, words));
}

function itemsOf(target: CitedTarget, texts: Texts, speaking: Speaking): readonly Item[] {
  if (target.type === 'view') return [itemOfView(target, speaking)];
  const id = target.type === 'source' ? target.source : target.claim.source;
  const source = texts.items.get(id);
  const found = source ? [source] : [];
  if (target.type === 'source') return found;
  const note = placeOf(target.claim, speaking);
  return [
    ...found.map((item) => (note === '' ? item : { ...item, note })),
    itemOfView(target, speaking),
  ];
}

function textOf(target: CitedTarget, style: StyleId, texts: Texts, speaking: Speaking): string {
  const { words, messages } = speaking;
  const sourceText = (id: string) => {
    const styled = texts.sources[id];
    return styled ? words.read(styled)[style] : id;
  };
  if (target.type === 'source') return sourceText(target.source);
  const { subject, address, version, today } = target.view;
  if (target.type === 'view') {
    const title = messages.titled(subject, version);
    const accessed = words.format.date(today);
    return fillBlanks(words.read(texts.view)[style], { title, address, accessed });
  }
  return [
    sourceText(target.claim.source),
    placeOf(target.claim, speaking),
    messages.citedIn(words.title, version, address),
  ]
    .filter((part) => part !== '')
    .join(' ');
}

/** A citation in a style. In texts, stars stand around what is in italics. */
export function formatCitation(
  target: CitedTarget,
  style: CiteStyle,
  texts: Texts,
  speaking: Speaking,
): string {
  switch (style) {
    case 'bibtex':
      return itemsOf(target, texts, speaking).map(formatBibtex).join('\n');
    case 'ris':
      return itemsOf(target, texts, speaking).map(formatRis).join('\r\n');
    case 'csl':
      return JSON.stringify(itemsOf(target, texts, speaking), null, 2);
    default:
      return textOf(target, style, texts, speaking);
  }
}
