import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { RAMP_IDS, SCHEMES, type Scheme } from '../../../src/core/choropleth/scheme.ts';
import { mix } from '../../../src/core/choropleth/tone.ts';
import { DATA } from '../edited/folder.ts';

const SOURCE = join(DATA, '..', 'src', 'view', 'fonts', 'fonts.css');

/** Fills of the map by the class names that a drawing gives them. */
function fillsOf({ ramps, land, hollow, dependency, actor }: Scheme): readonly string[] {
  const fill = (name: string, colour: string) => `.${name}{fill:${colour}}`;
  const vague = ['none', 'unknown', 'withheld', 'denied', 'weak'].map((name) => fill(name, land));
  return [
    ...RAMP_IDS.flatMap((id) => ramps[id].map((colour, at) => fill(`${id}-${at}`, colour))),
    ...vague,
    fill('land', land),
    fill('dependency', dependency),
    fill('zero', hollow),
    fill('few', mix(land, ramps.people[0] ?? land, 0.4)),
    fill('actor', actor),
  ];
}

/**
 * The faces of the page, by the names under which the build has laid their files. Letters that come too late are not
 * exchanged for those that are being read: the next page has them.
 */
function facesOf(css: string, files: readonly string[]): string {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/@layer \w+ \{([\s\S]*)\}\s*$/, '$1')
    .replace(/font-display: (?:swap|block)/g, 'font-display: optional')
    .replace(/url\("([^"]*)"\)/g, (whole, path: string) => {
      const stem = basename(path, '.woff2');
      const file = files.find((name) => name.startsWith(`${stem}-`) && name.endsWith('.woff2'));
      return file ? `url("./${file}")` : whole;
    });
}

/** Takes out what only people read. */
function small(css: string): string {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/: (?=[^{}]*[;}])/g, ':')
    .replace(/;}/g, '}')
    .trim();
}

/** The one sheet of all pages; `files` lie beside it. */
export function createSheet(files: readonly string[]): string {
  const own = readFileSync(join(import.meta.dirname, 'pages.css'), 'utf8');
  const night = `@media screen and (prefers-color-scheme:dark){${fillsOf(SCHEMES.dark).join('')}}`;
  const faces = facesOf(readFileSync(SOURCE, 'utf8'), files);
  return small([faces, own, ...fillsOf(SCHEMES.light), night].join('\n'));
}

/** The letters that nearly all words of a page are written with. */
export function lettersIn(site: string): readonly string[] {
  return readdirSync(join(site, 'assets')).filter((name) =>
    /^(?:sans|serif|serif-title)-latin-(?!ext)[\w-]+\.woff2$/.test(name),
  );
}

/** Lays the sheet into the built assets, under a name that changes with it; its name. */
export function writeSheet(site: string): string {
  const assets = join(site, 'assets');
  const css = createSheet(readdirSync(assets));
  const name = `pages-${createHash('sha256').update(css).digest('hex').slice(0, 8)}.css`;
  writeFileSync(join(assets, name), css);
  return name;
}
