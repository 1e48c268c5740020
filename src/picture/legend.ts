import { fillOf } from '../core/choropleth/fill.ts';
import { isQuantityLayer, type Layer } from '../core/choropleth/layer.ts';
import { createLegend, type Entry } from '../core/choropleth/legend.ts';
import type { Place } from '../core/choropleth/place.ts';
import { SCHEMES } from '../core/choropleth/scheme.ts';
import type { Swatch } from '../core/choropleth/swatch.ts';
import { wordBreak, wordSwatch } from '../i18n/wordSwatch.ts';
import type { Patterns } from './land.ts';
import type { Letters } from './letters.ts';
import { PAPER } from './paper.ts';
import { drawText, setText } from './paragraph.ts';
import type { Scene } from './scene.ts';
import type { Voice } from './subject.ts';
import { type Rectangle, rectangle } from './svg.ts';

/** A part of a picture, and the room that it takes. */
export interface Drawn {
  readonly svg: string;
  readonly box: Rectangle;
}

/** What the legends of some scenes are made of. */
export interface Key {
  readonly layer: Layer;
  readonly title: string;
  readonly classes: readonly Entry[];
  /** Only what is in use. */
  readonly others: readonly Entry[];
  readonly word: (swatch: Swatch) => string;
  readonly begin: (swatch: Swatch) => string | null;
  /** Whose claims alone are heard; null where all are. */
  readonly lens: string | null;
}

/** One legend for all scenes of a picture: what any of them shows. */
export function createKey(
  scenes: readonly Scene[],
  { title, lens }: Pick<Key, 'title' | 'lens'>,
  { words }: Voice,
): Key {
  const [first] = scenes;
  if (!first) throw new Error('no scene');
  const { layer, subject } = first;
  const classes = subject.painter.classesOf(layer);
  const painted = scenes.flatMap(({ places }): readonly Place[] => [...places.values()]);
  const counted = painted.filter(({ swatch }) => swatch.type !== 'actor');
  return {
    layer,
    title,
    lens,
    ...createLegend(layer, counted, classes),
    word: (swatch) => words.format.capitalise(wordSwatch(swatch, classes, words)),
    begin: (swatch) => wordBreak(swatch, classes, words),
  };
}

const BORDERS: Partial<Record<Swatch['type'], string>> = {
  class: PAPER.markLine,
  unknown: PAPER.vagueLine,
  withheld: PAPER.vagueLine,
  denied: PAPER.vagueLine,
  weak: PAPER.vagueLine,
  zero: PAPER.vagueLine,
  few: PAPER.rule,
  dependency: PAPER.rule,
};

interface Style {
  readonly patterns: Patterns;
  /** By how much all is larger than on the page. */
  readonly factor: number;
}

function drawSwatch(swatch: Swatch, box: Rectangle, key: Key, { patterns, factor }: Style): string {
  const isFramed = swatch.type !== 'class' || swatch.look !== 'stated';
  return rectangle(box, {
    fill: patterns.paint(fillOf(swatch, key.layer, SCHEMES.light), factor),
    stroke: isFramed ? BORDERS[swatch.type] : undefined,
  });
}

function sans(size: number, fill: string, weight: Letters['weight'] = 400): Letters {
  return { face: 'sans', weight, size, fill };
}

/** “You see only: …”, as a pill. */
export function drawLens(text: string, x: number, y: number, factor: number): Drawn {
  const set = setText(text, sans(12.5 * factor, PAPER.warn, 500));
  const box = { x, y, width: set.width + 18 * factor, height: 22 * factor };
  const pill = rectangle(box, { rx: 11 * factor, fill: PAPER.warnSoft });
  return { svg: pill + drawText(set, x + 9 * factor, y + (box.height - set.pitch) / 2), box };
}

const ROW = 17.2;
const SWATCH = { width: 24, height: 15 };

/** The legend as a column with its foot at `bottom`: classes without gaps, then what else the map shows. */
export function drawColumn(key: Key, x: number, bottom: number, style: Style): Drawn {
  const { factor } = style;
  const row = ROW * factor;
  const gap = 6 * factor;
  const isRamp = isQuantityLayer(key.layer);
  const title = setText(key.title, sans(14.4 * factor, PAPER.ink, 700), { width: 320 * factor });
  const lens = key.lens === null ? 0 : 28 * factor;
  const rows = key.classes.length + key.others.length;
  const height = title.height + 4 * factor + rows * row + gap;
  let y = bottom - height;
  const top = y - lens;
  const parts: string[] = [];
  if (key.lens !== null) parts.push(drawLens(key.lens, x, top, factor).svg);
  parts.push(drawText(title, x, y));
  y += title.height + 4 * factor;
  const textX = x + (SWATCH.width + 9) * factor;
  let width = title.width;
  const line = (swatch: Swatch, isClass: boolean) => {
    const isWhole = isClass && isRamp;
    const tall = isWhole ? row : SWATCH.height * factor;
    const box = {
      x: x + 0.5,
      y: y + (row - tall) / 2,
      width: SWATCH.width * factor,
      height: tall + (isWhole ? 0.5 : 0),
    };
    const text = setText(key.word(swatch), sans(12.8 * factor, isClass ? PAPER.ink : PAPER.soft));
    width = Math.max(width, textX - x + text.width);
    parts.push(drawSwatch(swatch, box, key, style));
    parts.push(
      drawText(text, textX, y + (row - text.pitch) / 2, {
        halo: { colour: PAPER.paper, width: 2.4 * factor },
      }),
    );
    y += row;
  };
  for (const { swatch } of key.classes) line(swatch, true);
  y += gap;
  for (const { swatch } of key.others) line(swatch, false);
  return { svg: parts.join(''), box: { x, y: top, width, height: bottom - top } };
}

/** The title, and the classes as a strip, where each begins below it. Kinds and ratios are words: they stand with what else the map shows. */
export function drawStrip(
  key: Key,
  { x, y, width }: Omit<Rectangle, 'height'>,
  style: Style,
): Drawn {
  const { factor } = style;
  const parts: string[] = [];
  let top = y;
  if (key.lens !== null) {
    const lens = drawLens(key.lens, x, top, factor);
    parts.push(lens.svg);
    top += lens.box.height + 5 * factor;
  }
  const title = setText(key.title, sans(14.4 * factor, PAPER.ink, 700), { width });
  parts.push(drawText(title, x, top));
  top += title.height + 4 * factor;
  if (isQuantityLayer(key.layer)) {
    const tall = 13 * factor;
    const share = width / key.classes.length;
    key.classes.forEach(({ swatch }, index) => {
      const box = { x: x + index * share, y: top, width: share + 0.4, height: tall };
      const begin = setText(key.begin(swatch) ?? '', sans(12.8 * factor, PAPER.ink));
      parts.push(drawSwatch(swatch, box, key, style));
      parts.push(drawText(begin, box.x, top + tall + 2 * factor));
    });
    top += tall + 20 * factor;
  }
  return { svg: parts.join(''), box: { x, y, width, height: top - y } };
}

/** What else the map shows, in columns that are filled row by row. */
export function drawOthers(
  key: Key,
  { x, y, width }: Omit<Rectangle, 'height'>,
  columns: number,
  style: Style,
): Drawn {
  const { factor } = style;
  const isRamp = isQuantityLayer(key.layer);
  const entries = isRamp ? key.others : [...key.classes, ...key.others];
  const share = width / columns;
  const side = { width: SWATCH.width * factor, height: SWATCH.height * factor };
  const room = share - side.width - 18 * factor;
  const parts: string[] = [];
  let top = y;
  for (let start = 0; start < entries.length; start += columns) {
    const texts = entries
      .slice(start, start + columns)
      .map(({ swatch }) =>
        setText(key.word(swatch), sans(12.8 * factor, PAPER.soft), { width: room, leading: 1.15 }),
      );
    const tall = Math.max(...texts.map(({ height }) => height), 20 * factor);
    texts.forEach((text, column) => {
      const swatch = entries[start + column]?.swatch;
      if (!swatch) return;
      const left = x + column * share;
      parts.push(drawSwatch(swatch, { x: left + 0.5, y: top + 2 * factor, ...side }, key, style));
      parts.push(drawText(text, left + side.width + 8 * factor, top + 1.5 * factor));
    });
    top += tall + 1 * factor;
  }
  return { svg: parts.join(''), box: { x, y, width, height: top - y } };
}
