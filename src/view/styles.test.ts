import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { colorsNamed } from 'culori';
import { describe, expect, it } from 'vitest';

interface Rule {
  readonly file: string;
  /** The at-rules around it, the outermost first. */
  readonly context: readonly string[];
  readonly selectors: readonly string[];
  readonly body: string;
}

/** The blocks of a sheet’s outermost level: what stands before a brace, and what in it. */
function blocksOf(css: string): readonly (readonly [prelude: string, body: string])[] {
  const blocks: [string, string][] = [];
  let depth = 0;
  let from = 0;
  let prelude = '';
  for (const { 0: brace, index } of css.matchAll(/[{};]/g)) {
    if (brace === '{' && depth++ === 0) prelude = css.slice(from, index).trim();
    if (brace === '}' && --depth === 0) blocks.push([prelude, css.slice(from, index)]);
    if (depth === 0 || (brace === '{' && depth === 1)) from = index + 1;
  }
  return blocks;
}

/** What the commas of a list part, but not those within brackets. */
function listed(list: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (const { 0: sign, index } of list.matchAll(/[(),]/g)) {
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (sign !== ',' || depth > 0) continue;
    parts.push(list.slice(from, index).trim());
    from = index + 1;
  }
  return [...parts, list.slice(from).trim()];
}

function rulesOf(file: string, css: string, context: readonly string[] = []): readonly Rule[] {
  return blocksOf(css).flatMap(([prelude, body]) => {
    if (body.includes('{')) return rulesOf(file, body, [...context, prelude]);
    return [{ file, context, selectors: prelude.startsWith('@') ? [] : listed(prelude), body }];
  });
}

function classesIn(text: string): readonly string[] {
  return [...text.matchAll(/\.([a-z][\w-]*)/g)].map(([, name = '']) => name);
}

/** The selectors that one with `:is()` or `:where()` stands for; what other brackets hold is a condition. */
function spelledOut(selector: string): readonly string[] {
  const [innermost, name, list = ''] = /:([a-z-]+)\(([^()]*)\)/.exec(selector) ?? [];
  if (innermost === undefined) return [selector];
  const alternatives = name === 'is' || name === 'where' ? listed(list) : [''];
  // The colon stays: `.legend:is(section)` has no class `legendsection`.
  return alternatives.flatMap((one) => spelledOut(selector.replace(innermost, () => `:${one}`)));
}

/** The classes that a selector styles: its last part’s, or those of the last part that has any; states have no home. */
function styledBy(selector: string): readonly string[] {
  const styled = spelledOut(selector).flatMap((one) => {
    const parts = one.split(/[\s>+~]+/).map(classesIn);
    const owners = parts.map((names) => names.filter((name) => !name.startsWith('is-')));
    return owners.findLast((names) => names.length > 0) ?? [];
  });
  return [...new Set(styled)];
}

function repeated(keys: readonly string[]): readonly string[] {
  return keys.filter((key, index) => keys.indexOf(key) !== index);
}

function read(file: string): string {
  return readFileSync(join(import.meta.dirname, file), 'utf8');
}

function filesIn(folder: string, end: RegExp): readonly string[] {
  const all = readdirSync(join(import.meta.dirname, folder), { recursive: true, encoding: 'utf8' });
  return all.filter((file) => end.test(file)).map((file) => join(folder, file));
}

const SHEETS = filesIn('.', /\.css$/).map((file) => {
  return { file, css: read(file).replace(/\/\*[\s\S]*?\*\//g, '') };
});
const RULES = SHEETS.flatMap(({ file, css }) => rulesOf(file, css));
const OWN = RULES.filter(({ file }) => file !== 'map/leaflet.css');
const UNTOKENED = RULES.filter(({ file }) => file !== 'tokens.css');

/** Declarations outside of the tokens, each as `property: value`, without the tokens that they use. */
const DECLARATIONS = UNTOKENED.flatMap(({ file, selectors, body }) =>
  body.split(';').map((declaration) => {
    return { at: `${file}: ${selectors}`, declaration: declaration.trim() };
  }),
);

const SYSTEM =
  /Canvas|Link|VisitedText|ActiveText|Button|Field|Highlight|SelectedItem|Mark|Gray|Accent/;
const COLOUR = new RegExp(
  `#[0-9a-f]{3,8}\\b|\\b(rgba?|hsla?|hwb|(ok)?la[bc]h?|color|light-dark)\\(|(?<![-\\w])((${SYSTEM.source})\\w*|${Object.keys(colorsNamed).join('|')})(?![-\\w])`,
);

describe('the style sheets', () => {
  it('have every rule in a layer, whose order is said once', () => {
    const outside = SHEETS.flatMap(({ file, css }) =>
      blocksOf(css).flatMap(([prelude]) => {
        return /^@layer (leaflet|tokens|base|page|parts)$/.test(prelude)
          ? []
          : [`${file}: ${prelude}`];
      }),
    );
    expect(outside).toEqual([]);
    const orders = SHEETS.flatMap(({ css }) => css.match(/@layer[^{;]*;/g) ?? []);
    expect(orders).toEqual(['@layer leaflet, tokens, base, page, parts;']);
  });

  it.each([
    ['.map .names text', ['names']],
    ['.is-flying :is(.names, .letters)', ['names', 'letters']],
    ['.legend:where(.has-ramp, section)', ['legend', 'has-ramp']],
    [':is(.half, .front :is(.deck, p)) b', ['half', 'deck', 'front']],
    ['.sheet:not(.details, :is(.table)) > :has(.cursor)', ['sheet']],
  ])('of which %s styles %j', (selector, classes) => {
    expect(styledBy(selector)).toEqual(classes);
  });

  it('style a class in one file', () => {
    const homes = new Set(
      RULES.flatMap(({ file, selectors }) =>
        selectors.flatMap(styledBy).map((name) => `${name} ${file}`),
      ),
    );
    expect(repeated([...homes].map((home) => home.split(' ')[0] ?? ''))).toEqual([]);
  });

  it('say a selector once in a context', () => {
    const said = RULES.flatMap(({ context, selectors }) =>
      selectors.map((selector) => [...context, selector].join(' ')),
    );
    expect(repeated(said)).toEqual([]);
  });

  it('have no class that no source mentions', () => {
    const sources = ['..', '../../data/build/front'].flatMap((folder) =>
      filesIn(folder, /(?<!\.test)\.tsx?$/),
    );
    const literals = sources.flatMap(
      (file) => read(file).match(/(['"`])(?:(?!\1)[\s\S])*\1/g) ?? [],
    );
    const words = new Set(literals.flatMap((literal) => literal.split(/[^\w-]+/)));
    const prefixes = [...words].filter((word) => word.endsWith('-'));
    const dead = OWN.flatMap(({ selectors }) => selectors.flatMap(classesIn)).filter(
      (name) => !words.has(name) && !prefixes.some((prefix) => name.startsWith(prefix)),
    );
    expect(dead).toEqual([]);
  });

  it('have no colour but the tokens', () => {
    const coloured = DECLARATIONS.filter(({ declaration }) =>
      COLOUR.test(declaration.replace(/var\(--[\w-]+\)/g, '').replace(/^[\w-]+:/, '')),
    );
    expect(coloured).toEqual([]);
  });

  it('leave no letters to the machine, of code neither', () => {
    const families = DECLARATIONS.filter(({ declaration }) => /^font(-family)?:/.test(declaration));
    expect(families.length).toBeGreaterThan(20);
    expect(families.filter(({ declaration }) => /monospace|system-ui/.test(declaration))).toEqual(
      [],
    );
    const inheriting = RULES.filter(({ body }) => /font-family: inherit/.test(body));
    const [everywhere] = inheriting.filter(({ file }) => file === 'base.css');
    expect(everywhere?.selectors).toEqual(['pre', 'textarea']);
  });

  it('have seven sizes of letters at most, all of them tokens', () => {
    const sizes = new Set(read('tokens.css').match(/--size-\w+(?=:)/g));
    expect(sizes.size).toBeLessThanOrEqual(7);
    const sized = DECLARATIONS.filter(({ declaration }) => /^font(-size)?:/.test(declaration));
    expect(sized.filter(({ declaration }) => !/inherit|var\(--size-/.test(declaration))).toEqual(
      [],
    );
  });

  it('have no level but the tokens', () => {
    const levels = DECLARATIONS.filter(({ declaration }) => declaration.startsWith('z-index:'));
    expect(levels.length).toBeGreaterThan(20);
    const raw = levels.filter(({ declaration }) => !/^z-index: var\(--z-\w+\)$/.test(declaration));
    expect(raw).toEqual([]);
  });

  it('take the height that a finger needs from the tokens', () => {
    const [, finger = ''] = /--finger: (.*);/.exec(read('tokens.css')) ?? [];
    expect(finger).not.toBe('');
    expect(DECLARATIONS.filter(({ declaration }) => declaration.includes(finger))).toEqual([]);
  });

  it('paint with no length', () => {
    const lengths = [...read('tokens.css').matchAll(/(--[\w-]+):\s*-?[\d.]+(?:rem|px|em)/g)];
    const names = new Set(lengths.map(([, name]) => name));
    const painted = DECLARATIONS.filter(({ declaration }) =>
      [...declaration.matchAll(/^(?:[\w-]*color|background|fill|stroke):.*|\bsolid (var\(.*)/g)]
        .flatMap(([all]) => all.match(/--[\w-]+/g) ?? [])
        .some((name) => names.has(name)),
    );
    expect(names.size).toBeGreaterThan(0);
    expect(painted).toEqual([]);
  });

  it('ask for widths that the tokens name', () => {
    const named = new Set(
      read('tokens.css')
        .match(/Breakpoints[\s\S]*?\*\//)?.[0]
        .match(/\d+/g),
    );
    const asked = RULES.flatMap(
      ({ context }) => context.join(' ').match(/\([^()]*width[^()]*\)/g) ?? [],
    );
    const widths = asked.flatMap((query) => query.match(/[\d.]+/g) ?? []);
    expect(widths.filter((width) => !named.has(width))).toEqual([]);
  });

  it('never insist', () => {
    expect(SHEETS.filter(({ css }) => css.includes('!important'))).toEqual([]);
  });
});
