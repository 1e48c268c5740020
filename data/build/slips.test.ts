import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { builtBorders } from './borders/testing/builtBorders.ts';
import { checkAll, foundReport } from './check/checkFile.ts';
import { prepare } from './check/prepare.ts';
import { DATA } from './edited/folder.ts';
import { createReader } from './edited/json.ts';
import { readJson } from './inputs/collection.ts';

/** Changes the bytes of a file; null takes it away. */
type Edit = (whole: string) => Buffer | null;
type Slip = readonly [slip: string, file: string, edit: Edit, line: string];
type Json = Record<string, unknown>;

function bytes(edit: Edit): Edit {
  return edit;
}

/** Throws where there is nothing to change: the slip would not be made. */
function text(from: string | RegExp, to: string): Edit {
  return (whole) => {
    const changed = whole.replace(from, to);
    if (changed === whole) throw new Error(`missing text: ${from}`);
    return Buffer.from(changed);
  };
}

function json(change: (value: unknown) => void): Edit {
  return (whole) => {
    const value: unknown = JSON.parse(whole);
    change(value);
    return Buffer.from(JSON.stringify(value, null, 1));
  };
}

/** The keys of `claims[2].country`; a dot within a key is written `\.`. */
function keysOf(path: string): readonly string[] {
  return path
    .split(/(?<!\\)\.|\[|\]\.?/)
    .flatMap((key) => (key === '' ? [] : key.replace('\\', '')));
}

function put(value: unknown, path: string, one: unknown): void {
  const keys = keysOf(path);
  const last = keys.at(-1) ?? '';
  let inner = value as Json;
  for (const key of keys.slice(0, -1)) inner = inner[key] as Json;
  if (one === undefined) delete inner[last];
  else inner[last] = one;
}

/** Writes another value at a path; `undefined` takes it away. */
function set(path: string, one: unknown): Edit {
  return json((value) => put(value, path, one));
}

function numbers(count: number | undefined): Edit {
  return json((value) => {
    for (const name of ['low', 'best', 'high']) put(value, `claims[2].${name}`, count);
  });
}

function dates(date: string): Edit {
  return json((value) => {
    for (const name of ['from', 'to']) put(value, `claims[0].${name}`, date);
  });
}

/** Claims like the third one of Guinea-Bissau, with numbers or fields of their own. */
function added(...changes: readonly Json[]): Edit {
  return json((value) => {
    const { claims } = value as { claims: Json[] };
    const [model = {}] = claims.slice(2);
    changes.forEach((change, index) => {
      claims.push({
        ...model,
        id: `gnb1974_90.${9000 + index}`,
        from: '1980',
        to: '1980',
        ...change,
      });
    });
  });
}

function rivals(...counts: readonly number[]): Edit {
  return added(...counts.map((best) => ({ low: best, best, high: best })));
}

function preferred(...changes: readonly Json[]): Edit {
  return added(
    ...changes.map((change) => ({ preferred: { en: 'Why', es: 'Por qué' }, ...change })),
  );
}

/** One more source, like the second one. */
function source(fields: Json): Edit {
  return json((value) => {
    const sources = value as Json[];
    sources.push({ ...sources[1], URL: 'https://example.org/new', ...fields });
  });
}

function southSudan(): Edit {
  return json((value) => {
    put(value, 'countries', ['GNB', 'SSD']);
    put(value, 'claims[2].country', 'SSD');
  });
}

/** An event in Luanda, told of Guinea-Bissau. */
function luanda(): Edit {
  return json((value) => {
    const name = { en: 'Landing', es: 'Desembarco' };
    const time = { from: '1976', to: '1976' };
    const place = { coordinates: [13.23, -8.84], precision: 0.1, basis: 'page' };
    const { claims } = value as { claims: Json[] };
    put(value, 'events', [
      { id: 'gnb_luanda', name, ...time, ...place, source: claims[0]?.source },
    ]);
  });
}

const gnb = 'interventions/gnb1974_90.json';
const cod = 'interventions/cod1965.json';
const SOURCES = readJson(join(DATA, 'sources.json')) as readonly unknown[];

/** Each slip, the file in which it is made, how, and what is said of it after the name of the file. */
const SLIPS: readonly Slip[] = [
  // The file itself
  [
    'a comma after the last field',
    gnb,
    text('"events": []', '"events": [],'),
    'the file: trailing-comma (line 32, column 15): has a comma after the last of a list; take it out',
  ],
  [
    'a comma after the last claim',
    gnb,
    text('  ],\n  "events"', '  ,],\n  "events"'),
    'the file: trailing-comma (line 31, column 3): has a comma after the last of a list; take it out',
  ],
  [
    'curly quotes around a field',
    gnb,
    text('"circa"', '“circa”'),
    'the file: curly-quotes (line 8, column 3): has a curly quote where JSON needs a straight one; write "',
  ],
  [
    'curly quotes around a value',
    gnb,
    text('"documented"', '“documented”'),
    'the file: curly-quotes (line 10, column 15): has a curly quote where JSON needs a straight one; write "',
  ],
  [
    'single quotes',
    gnb,
    text('"documented"', "'documented'"),
    'the file: single-quotes (line 10, column 15): has a single quote where JSON needs a double one; write "',
  ],
  [
    'a comment',
    gnb,
    text('"circa"', '// no source\n  "circa"'),
    'the file: comment (line 8, column 3): has a comment, which JSON does not know; take it out',
  ],
  [
    'no comma between two fields',
    gnb,
    text('"actor": "CUB",', '"actor": "CUB"'),
    'the file: missing-comma (line 4, column 17): misses a comma here; write one',
  ],
  [
    'no comma between two claims',
    gnb,
    text('"dated": "Mar 1977"},', '"dated": "Mar 1977"}'),
    'the file: missing-comma (line 27, column 436): misses a comma here; write one',
  ],
  [
    'no bracket at the end',
    gnb,
    text(/\}\s*$/, ''),
    'the file: cut-short (line 32, column 15): ends too early; write the quotes or brackets that are missing',
  ],
  [
    'a quote too few',
    gnb,
    text('"documented"', '"documented'),
    'the file: not-json (line 10, column 15): is not JSON here; look for a missing comma, colon, quote or bracket',
  ],
  [
    'no colon',
    gnb,
    text('"actor": "CUB"', '"actor" "CUB"'),
    'the file: not-json (line 4, column 11): is not JSON here; look for a missing comma, colon, quote or bracket',
  ],
  [
    'a number of another form',
    gnb,
    text('"low": 100', '"low": .1e3'),
    'the file: not-json (line 28, column 119): is not JSON here; look for a missing comma, colon, quote or bracket',
  ],
  [
    'a byte order mark',
    gnb,
    text(/^/, '\ufeff'),
    'the file: byte-order-mark: begins with a byte order mark; save it as UTF-8 without BOM',
  ],
  [
    'UTF-16',
    gnb,
    bytes((whole) => Buffer.from(`\ufeff${whole}`, 'utf16le')),
    'the file: utf-16: is saved as UTF-16; save it as UTF-8',
  ],
  [
    'Latin-1',
    gnb,
    bytes((whole) => Buffer.from(whole, 'latin1')),
    'the file: not-utf-8 (line 3, column 71): is not UTF-8 here, but Latin-1 or the like; save it as UTF-8 and look at the letters with accents',
  ],
  [
    'a letter that was lost',
    gnb,
    text('médico', 'm\ufffddico'),
    'the file: lost-letter (line 13, column 56): has the sign U+FFFD where a letter was lost; write the letter',
  ],
  [
    'nothing',
    gnb,
    bytes(() => Buffer.from('')),
    'the file: empty-file: is empty; write the data, or take the file away',
  ],
  [
    'a number twice',
    gnb,
    text('"low": 100', '"low": 100, "low": 1000'),
    'claims[1].low: duplicate-key (line 28): is written twice in one object, here the second time; keep one',
  ],
  [
    'a name in capitals',
    'interventions/gnb_new.JSON',
    bytes(() => Buffer.from('{}')),
    'the file: not-read: is read by nobody; let its name end in .json, or take it away',
  ],
  [
    'a file that is no JSON',
    'interventions/gnb.txt',
    bytes(() => Buffer.from('Bissau')),
    'the file: not-read: is read by nobody; let its name end in .json, or take it away',
  ],
  [
    'sources that are missing',
    'sources.json',
    bytes(() => null),
    'the file: missing: is missing; write it',
  ],
  [
    'sources that are cut short',
    'sources.json',
    bytes((whole) => Buffer.from(whole.slice(0, 90))),
    'the file: not-json (line 5, column 14): is not JSON here; look for a missing comma, colon, quote or bracket',
  ],
  [
    'a list for an object',
    gnb,
    bytes(() => Buffer.from('[]')),
    'the file: wrong-type ([]): has the wrong type; see data/README.md for what this field holds',
  ],
  [
    'null',
    gnb,
    bytes(() => Buffer.from('null')),
    'the file: wrong-type (null): has the wrong type; see data/README.md for what this field holds',
  ],
  // Where
  [
    'the country of another file',
    gnb,
    set('claims[2].country', 'AGO'),
    'claims[2].country: country-elsewhere (AGO): is no country of this intervention; correct it, add it to "countries", or put the claim into the file where it belongs',
  ],
  [
    'a polity of another file',
    gnb,
    set('claims[2].country', 'SUN'),
    'claims[2].country: country-elsewhere (SUN): is no country of this intervention; correct it, add it to "countries", or put the claim into the file where it belongs',
  ],
  [
    'a country that is none',
    gnb,
    set('claims[2].country', 'XYZ'),
    'claims[2].country: unknown-country (XYZ): names no country on the map of any year; write an id of data/polities.json or an ISO 3166-1 alpha-3 code',
  ],
  [
    'a code of two letters',
    gnb,
    set('claims[2].country', 'GW'),
    'claims[2].country: bad-country (GW): is not a country code; write ISO 3166-1 alpha-3, such as AGO',
  ],
  [
    'a country of the intervention that is none',
    gnb,
    set('countries', ['GNX']),
    'countries[0]: unknown-country (GNX): names no country on the map of any year; write an id of data/polities.json or an ISO 3166-1 alpha-3 code',
  ],
  [
    'no country',
    gnb,
    set('countries', []),
    'countries: empty ([]): is empty; write something or leave the field out',
  ],
  [
    'a state that was not there yet',
    gnb,
    southSudan(),
    'claims[2].country: not-then (SSD in 1985, part of SDN): was no state of its own then, and the map would paint the other; write that one, or correct the year',
  ],
  [
    'a place in another country',
    gnb,
    luanda(),
    'events[0].coordinates: place-elsewhere ([13.23, -8.84]): lies far from every country of this intervention; correct it, or write "abroad": true',
  ],
  [
    'a place in the sea',
    cod,
    set('events[0].coordinates', [-30, 0]),
    'events[0].coordinates: place-elsewhere ([-30, 0]): lies far from every country of this intervention; correct it, or write "abroad": true',
  ],
  [
    'latitude first',
    cod,
    set('events[0].coordinates', [-4.2, 28.9]),
    'events[0].coordinates: coordinate-order ([-4.2, 28.9]): has latitude and longitude the wrong way round; write [longitude, latitude]',
  ],
  [
    'a place outside the world',
    cod,
    set('events[0].coordinates', [29.1, -444]),
    'events[0].coordinates: coordinate-range ([29.1, -444]): lies outside the world; longitude is -180 to 180, latitude -90 to 90',
  ],
  [
    'a place of one number',
    cod,
    set('events[0].coordinates', [29.1]),
    'events[0].coordinates: bad-geometry ({"type":"Point","coordinates":[29.1]}): is not a sound geometry; write {"type": "Point", "coordinates": [longitude, latitude]}',
  ],
  [
    'a station of a march with latitude first',
    cod,
    set('path[0].coordinates', [-6.82, 39.28]),
    'path[0].coordinates: coordinate-order ([-6.82, 39.28]): has latitude and longitude the wrong way round; write [longitude, latitude]',
  ],
  [
    'a polity that is none',
    'interventions/yem1972_86.json',
    set('polities.YEM', 'YMX'),
    'polities.YEM: unknown-country (YMX): names no country on the map of any year; write an id of data/polities.json or an ISO 3166-1 alpha-3 code',
  ],
  // How many
  [
    'more soldiers than there ever were',
    gnb,
    numbers(6_000_000_000_000),
    'claims[2].best: beyond-any (6000000000000): is more than there ever were; correct the number',
  ],
  [
    'ten times all rivals',
    gnb,
    rivals(50, 60, 700),
    'warning: claims[6]: far-from-rivals (700, others 50 – 60): is ten times as much as all other claims of its country, measure and time, or a tenth; see whether a zero is missing, or name it under contradictions',
  ],
  [
    'a tenth of all rivals',
    gnb,
    rivals(500, 600, 40),
    'warning: claims[6]: far-from-rivals (40, others 500 – 600): is ten times as much as all other claims of its country, measure and time, or a tenth; see whether a zero is missing, or name it under contradictions',
  ],
  // Where
  [
    'a place in a source in words of one language',
    gnb,
    set('claims[1].locator', 'opening excerpt'),
    'claims[1].locator: bad-locator (opening excerpt): is no place in a source that can be said in every language; write p. 3, para 5–7, table 2, last paragraph or another form of data/README.md, or a heading of the source in “ ”',
  ],
  [
    'a number in quotes',
    gnb,
    set('claims[1].low', '60'),
    'claims[1].low: quoted ("60"): is in quotes; write 60 without quotes',
  ],
  [
    'less than nothing',
    gnb,
    set('claims[1].low', -5),
    'claims[1].low: negative-or-fractional (-5): is not a count; write a whole number from 0',
  ],
  [
    'half a man',
    gnb,
    set('claims[1].low', 1.5),
    'claims[1].low: negative-or-fractional (1.5): is not a count; write a whole number from 0',
  ],
  [
    'null for a number',
    gnb,
    set('claims[1].low', null),
    'claims[1].low: wrong-type (null): has the wrong type; write a number, without quotes',
  ],
  [
    'words for a number',
    gnb,
    set('claims[1].low', 'many'),
    'claims[1].low: wrong-type (many): has the wrong type; write a number, without quotes',
  ],
  [
    'a low above its high',
    gnb,
    set('claims[1].low', 900),
    'claims[1].low: low-above-high (900 > 200): has a low above its high; swap them',
  ],
  [
    'a best outside its range',
    gnb,
    set('claims[1].best', 900),
    'claims[1].best: best-outside-range (900): lies outside low and high; correct one of the three',
  ],
  [
    'no number at all',
    gnb,
    numbers(undefined),
    'claims[2]: no-figure: has no figure; write low, best or high',
  ],
  [
    'a qualifier that does not fit',
    gnb,
    set('claims[1].qualifier', 'exact'),
    'claims[1].qualifier: qualifier-mismatch (exact): does not fit the numbers: exact has low = best = high, about has best only, more-than low only, at-most high only, range low and high',
  ],
  // When
  [
    'a date in words',
    gnb,
    set('claims[0].from', 'March 1977'),
    'claims[0].from: bad-date (March 1977): is not a date; write 1975, 1975-11 or 1975-11-09',
  ],
  [
    'a month of one digit',
    gnb,
    set('claims[0].from', '1977-3'),
    'claims[0].from: bad-date (1977-3): is not a date; write 1975, 1975-11 or 1975-11-09',
  ],
  [
    'a year without quotes',
    gnb,
    set('claims[0].from', 1977),
    'claims[0].from: unquoted (1977): is without quotes; write "1977"',
  ],
  [
    'a thirteenth month',
    gnb,
    set('claims[0].from', '1977-13'),
    'claims[0].from: bad-date (1977-13): is not a date; write 1975, 1975-11 or 1975-11-09',
  ],
  [
    '31 November',
    gnb,
    set('claims[1].to', '1977-11-31'),
    'claims[1].to: bad-date (1977-11-31): is a day that the month does not have; write 1977-11-30 or 1977-11',
  ],
  [
    '29 February of a common year',
    gnb,
    set('claims[0].from', '1977-02-29'),
    'claims[0].from: bad-date (1977-02-29): is a day that the month does not have; write 1977-02-28 or 1977-02',
  ],
  [
    'a claim that ends before it begins',
    gnb,
    set('claims[0].to', '1976'),
    'claims[0].to: reversed-span (1977-03 – 1976): ends before it begins; swap "from" and "to", or correct one of them',
  ],
  [
    'a mistyped year',
    gnb,
    dates('1957-03'),
    'claims[0].from: outside-span (1957-03 – 1957-03): lies far outside its intervention or the span of the atlas; correct the years',
  ],
  [
    'a claim years after the end',
    gnb,
    dates('1992'),
    'warning: claims[0]: after-the-end (gnb1974_90.1: 1992, after 1990): begins after its intervention has ended; see whether one of the years is wrong',
  ],
  [
    'a claim after the last day',
    gnb,
    dates('2026-12-24'),
    'claims[0].from: after-last-day (2026-12-24): lies after the last day of the dataset; correct it, or move "asOf" in data/atlas.json',
  ],
  [
    'an end that is to come',
    gnb,
    set('to', '2030'),
    'to: after-last-day (2030): lies after the last day of the dataset; correct it, or move "asOf" in data/atlas.json',
  ],
  [
    'an end after the last day',
    gnb,
    set('to', '2026-12-31'),
    'to: after-last-day (2026-12-31): lies after the last day of the dataset; correct it, or move "asOf" in data/atlas.json',
  ],
  [
    'an intervention that ends before it begins',
    gnb,
    set('to', '1970'),
    'to: reversed-span (1974 – 1970): ends before it begins; swap "from" and "to", or correct one of them',
  ],
  [
    'an active span outside',
    gnb,
    set('active', [{ from: '1950', to: '1960' }]),
    'active[0]: outside-whole (1950 – 1960): lies outside the span of its intervention; correct one of the two',
  ],
  [
    'an active span that is reversed',
    gnb,
    set('active', [{ from: '1980', to: '1976' }]),
    'active[0].to: reversed-span (1980 – 1976): ends before it begins; swap "from" and "to", or correct one of them',
  ],
  [
    'an event that ends before it begins',
    cod,
    set('events[0].to', '1964'),
    'events[0].to: reversed-span (1965-04-24 – 1964): ends before it begins; swap "from" and "to", or correct one of them',
  ],
  [
    'a mistyped end of the span that is approximate',
    gnb,
    set('circa', ['form']),
    'circa[0]: unknown-field-value (form): is not one of the allowed words; did you mean "from"?',
  ],
  // Who says so
  [
    'a mistyped source',
    gnb,
    set('claims[2].source', 'P-LAT8521'),
    'claims[2].source: unknown-source (P-LAT8521): names no source; did you mean "P-LAT8512"?',
  ],
  [
    'a mistyped source of the whole',
    gnb,
    set('sources[1]', 'P-WAPO87'),
    'sources[1]: unknown-source (P-WAPO87): names no source; did you mean "P-WAPO78"?',
  ],
  [
    'a source that is none',
    gnb,
    set('claims[2].source', 'NOBODY'),
    'claims[2].source: unknown-source (NOBODY): names no source; add it to data/sources.json or correct the id',
  ],
  [
    'no source',
    gnb,
    set('sources', []),
    'sources: no-source: names no source; write at least one id of data/sources.json',
  ],
  [
    'a mistyped claimant',
    gnb,
    set('claims[2].claimant', 'US State Departement'),
    'claims[2].claimant: untranslated-name (US State Departement): has no entry in data/claimants.json; did you mean "US State Department"?',
  ],
  [
    'a blank claimant',
    gnb,
    set('claims[2].claimant', ' '),
    'claims[2].claimant: empty ( ): is empty; write something or leave the field out',
  ],
  [
    'a mistyped side',
    gnb,
    set('claims[3].side', 'indpendent'),
    'claims[3].side: unknown-field-value (indpendent): is not one of the allowed words; did you mean "independent"?',
  ],
  [
    'a side that is none',
    gnb,
    set('claims[3].side', 'neutral'),
    'claims[3].side: unknown-field-value (neutral): is not one of the allowed words; write one of cuban, western, opponent, host, independent',
  ],
  [
    'a mistyped measure',
    gnb,
    set('claims[2].measure', 'trops'),
    'claims[2].measure: unknown-measure (trops): names no measure; did you mean "troops"?',
  ],
  [
    'a measure in capitals',
    gnb,
    set('claims[2].measure', 'Troops'),
    'claims[2].measure: bad-measure (Troops): is not a measure; write one of the keys of data/measures.json',
  ],
  [
    'a mistyped qualifier',
    gnb,
    set('claims[1].qualifier', 'rnage'),
    'claims[1].qualifier: unknown-field-value (rnage): is not one of the allowed words; did you mean "range"?',
  ],
  [
    'a swapped qualifier',
    gnb,
    set('claims[0].qualifier', 'abuot'),
    'claims[0].qualifier: unknown-field-value (abuot): is not one of the allowed words; did you mean "about"?',
  ],
  [
    'a mistyped timing',
    gnb,
    set('claims[0].timing', 'trhoughout'),
    'claims[0].timing: unknown-field-value (trhoughout): is not one of the allowed words; did you mean "throughout"?',
  ],
  [
    'a weak source that is not marked',
    'interventions/cog1965_91.json',
    set('claims[1].weak', undefined),
    'claims[1]: unmarked-weak (P-BOMM): comes from a source graded weak; write "weak": true',
  ],
  [
    'a truth in quotes',
    gnb,
    set('claims[0].weak', 'true'),
    'claims[0].weak: quoted ("true"): is in quotes; write true without quotes',
  ],
  [
    'a preference without its reason',
    gnb,
    set('claims[2].preferred', true),
    'claims[2].preferred: wrong-type (true): has the wrong type; write an object, { … }',
  ],
  [
    'a preference of a weak claim',
    gnb,
    preferred({ weak: true }),
    'claims[4].preferred: weak-preferred (gnb1974_90.9000): prefers a claim that is marked weak; prefer another',
  ],
  [
    'two preferred claims',
    gnb,
    preferred({}, {}),
    'claims[5].preferred: two-preferred (gnb1974_90.9000): is preferred like the claim named here, for the same country, measure and time; keep one',
  ],
  // Words
  [
    'a text of two blanks',
    gnb,
    set('claims[2].wording.es', '  '),
    'claims[2].wording.es: empty (  ): is empty; write something or leave the field out',
  ],
  [
    'a text in one language',
    gnb,
    set('claims[2].wording.es', undefined),
    'claims[2].wording.es: missing: is missing; write it',
  ],
  [
    'no wording',
    gnb,
    set('claims[2].wording', undefined),
    'claims[2].wording: missing: is missing; write it',
  ],
  ['no summary', gnb, set('summary', undefined), 'summary: missing: is missing; write it'],
  [
    'a mistyped field of a claim',
    gnb,
    text('"measure": "troops"', '"mesure": "troops"'),
    'claims[2].mesure: unknown-field: is unknown; write "measure"',
  ],
  [
    'a swapped field of a claim',
    gnb,
    text('"low": 50, "best": 50', '"low": 50, "bset": 50'),
    'claims[2].bset: unknown-field: is unknown; write "best"',
  ],
  [
    'a mistyped field',
    gnb,
    text('"standing"', '"standin"'),
    'standin: unknown-field: is unknown; write "standing"',
  ],
  [
    'a field that nobody knows',
    gnb,
    set('colour', 'red'),
    'colour: unknown-field: is not a field; take it out, or see data/README.md for the fields there are',
  ],
  [
    'a mistyped kind',
    gnb,
    set('kinds[0]', 'adviser'),
    'kinds[0]: unknown-field-value (adviser): is not one of the allowed words; did you mean "advisers"?',
  ],
  [
    'a kind that is none',
    gnb,
    set('kinds[0]', 'schools'),
    'kinds[0]: unknown-field-value (schools): is not one of the allowed words; write one of combat, raid, advisers, intelligence, arms, civil',
  ],
  [
    'a mistyped standing',
    gnb,
    set('standing', 'documentd'),
    'standing: unknown-field-value (documentd): is not one of the allowed words; did you mean "documented"?',
  ],
  [
    'another actor',
    gnb,
    set('actor', 'USA'),
    'actor: another-actor (USA): is not the actor of this atlas; write "CUB"',
  ],
  [
    'a mistyped war',
    'interventions/ago_cuito.json',
    set('within', 'ago1975_19'),
    'within: unknown-intervention (ago1975_19): names no intervention; did you mean "ago1975_91"?',
  ],
  [
    'a background of an unknown source',
    gnb,
    set('background[0].source', 'NOBODY'),
    'background[0].source: unknown-source (NOBODY): names no source; add it to data/sources.json or correct the id',
  ],
  [
    'a background without its place',
    gnb,
    set('background[0].locator', ''),
    'background[0].locator: empty (): is empty; write something or leave the field out',
  ],
  [
    'a gap in one language',
    gnb,
    set('gaps[0].es', undefined),
    'gaps[0].es: missing: is missing; write it',
  ],
  // Ids
  [
    'the id of a claim of another form',
    gnb,
    set('claims[3].id', 'foo.1'),
    'claims[3].id: bad-claim-id (foo.1): is not the id of a claim; write the id of this intervention, a dot and a number',
  ],
  [
    'the id of another file’s claim',
    gnb,
    set('claims[3].id', 'ago1975_91.9000'),
    'claims[3].id: bad-claim-id (ago1975_91.9000): is not the id of a claim; write the id of this intervention, a dot and a number',
  ],
  [
    'an id without a number',
    gnb,
    set('claims[3].id', 'gnb1974_90.x'),
    'claims[3].id: bad-claim-id (gnb1974_90.x): is not the id of a claim; write the id of this intervention, a dot and a number',
  ],
  [
    '__proto__',
    gnb,
    set('claims[3].id', '__proto__'),
    'claims[3].id: bad-claim-id (__proto__): is not the id of a claim; write the id of this intervention, a dot and a number',
  ],
  [
    'an id with a blank',
    gnb,
    set('claims[3].id', 'gnb1974_90 .51'),
    'claims[3].id: bad-id (gnb1974_90 .51): is not an id; use letters, digits, "_", "." and "-"',
  ],
  [
    'an id that is taken',
    gnb,
    set('claims[3].id', 'gnb1974_90.3'),
    'claims[3].id: duplicate-id (gnb1974_90.3): is used twice; give the second one an id of its own',
  ],
  [
    'an id that was withdrawn',
    'interventions/dza1963.json',
    set('claims[4].id', 'dza1963.10'),
    'claims[4].id: withdrawn-id (dza1963.10): was withdrawn, as data/withdrawn.json says; give this claim a number that was never used',
  ],
  [
    'an id unlike the name of the file',
    gnb,
    set('id', 'gnb'),
    'id: id-mismatch (gnb): does not fit the name of its file; make them equal',
  ],
  [
    'a contradiction of no claim',
    gnb,
    set('contradictions[0].claims[0]', 'gnb1974_90.9999'),
    'contradictions[0].claims[0]: unknown-claim (gnb1974_90.9999): names no claim; use the id of one in data/interventions/',
  ],
  [
    'a claim that is none',
    gnb,
    set('claims[3]', null),
    'claims[3]: wrong-type (null): has the wrong type; write an object, { … }',
  ],
  [
    'claims that are no list',
    gnb,
    set('claims', {}),
    'claims: wrong-type ({}): has the wrong type; write a list, [ … ]',
  ],
  // Sources
  [
    'a day that there is not',
    'sources.json',
    set('[1].issued.date-parts', [[1976, 13, 45]]),
    '[1].issued.date-parts[0]: bad-date-parts ([1976,13,45]): is not a day; write year, month and day as far as they are known, such as [1976, 3, 5]',
  ],
  [
    'a date in words in a source',
    'sources.json',
    set('[1].issued', { literal: 'undated' }),
    '[1].issued.literal: unknown-field: is unknown; write "date-parts"',
  ],
  [
    'a type that CSL does not know',
    'sources.json',
    set('[1].type', 'newspaper'),
    '[1].type: unknown-field-value (newspaper): is not one of the allowed words; write one of article-journal, article-magazine, article-newspaper, book, broadcast, chapter, dataset, document, entry-encyclopedia, hearing, interview, legislation, manuscript, map, motion_picture, paper-conference, personal_communication, post, post-weblog, report, speech, thesis, treaty, webpage',
  ],
  [
    'a mistyped kind of source',
    'sources.json',
    set('[1].custom.kind', 'pres'),
    '[1].custom.kind: unknown-field-value (pres): is not one of the allowed words; did you mean "press"?',
  ],
  [
    'a mistyped grade',
    'sources.json',
    set('[1].custom.reliability.grade', 'godo'),
    '[1].custom.reliability.grade: unknown-field-value (godo): is not one of the allowed words; did you mean "good"?',
  ],
  [
    'an address in words',
    'sources.json',
    set('[1].URL', 'www.example.org'),
    '[1].URL: bad-url (www.example.org): is not an http or https address; correct it or leave it out',
  ],
  [
    'an id of two sources',
    'sources.json',
    source({ id: 'S001' }),
    `[${SOURCES.length}].id: duplicate-id (S001): is used twice; give the second one an id of its own`,
  ],
  [
    'a pirate',
    'sources.json',
    set('[1].URL', 'https://pdfdrive.to/dl/x'),
    '[1].URL: scraper (pdfdrive.to): is a host of pirates or scrapers; cite the original, and name the copy in "readAt" without a link',
  ],
  [
    'no title',
    'sources.json',
    set('[1].title', undefined),
    '[1].title: missing: is missing; write it',
  ],
  [
    'no day of reading',
    'sources.json',
    set('[1].accessed', undefined),
    '[1].accessed: missing: is missing; write it',
  ],
  [
    'sources that are no list',
    'sources.json',
    bytes(() => Buffer.from('7')),
    'the file: wrong-type (7): has the wrong type; write a list, [ … ]',
  ],
  [
    'a source that nobody cites',
    'sources.json',
    source({ id: 'X-NEW' }),
    `warning: [${SOURCES.length}]: uncited (X-NEW): is cited nowhere; cite it, or take it out`,
  ],
  // The other files
  [
    'a mistyped kind of an attestation',
    'attestations.json',
    set('[0].kinds', ['combta']),
    '[0].kinds[0]: unknown-field-value (combta): is not one of the allowed words; did you mean "combat"?',
  ],
  [
    'a mistyped intervention',
    'attestations.json',
    set('[0].intervention', 'ven2002_62'),
    '[0].intervention: unknown-intervention (ven2002_62): names no intervention; did you mean "ven2002_26"?',
  ],
  [
    'an attestation after the last day',
    'attestations.json',
    set('[0].to', '2026-12'),
    '[0].to: after-last-day (2026-12): lies after the last day of the dataset; correct it, or move "asOf" in data/atlas.json',
  ],
  [
    'attestations that are no list',
    'attestations.json',
    bytes(() => Buffer.from('{}')),
    'the file: wrong-type ({}): has the wrong type; write a list, [ … ]',
  ],
  [
    'aliases of another shape',
    'aliases.json',
    bytes(() => Buffer.from('[]')),
    'the file: wrong-type ([]): has the wrong type; see data/README.md for what this field holds',
  ],
  [
    'an alias that is no list',
    'aliases.json',
    set('countries.AGO', 5),
    'countries.AGO: wrong-type (5): has the wrong type; write a list, [ … ]',
  ],
  [
    'other names of no country',
    'aliases.json',
    set('countries.AGX', ['Angolia']),
    'countries.AGX: unknown-country (AGX): names no country on the map of any year; write an id of data/polities.json or an ISO 3166-1 alpha-3 code',
  ],
  [
    'other names of nobody',
    'aliases.json',
    set('people.Nobody', ['No one']),
    'people.Nobody: unknown-person: is no person named in "people" of an intervention; correct it, or take it out',
  ],
  [
    'regions of another shape',
    'regions.json',
    bytes(() => Buffer.from('{}')),
    'the file: wrong-type ({}): has the wrong type; write a list, [ … ]',
  ],
  [
    'a file of regions with none in it',
    'regions.json',
    bytes(() => Buffer.from('[]')),
    'the file: empty-file: is empty; write the data, or take the file away',
  ],
  [
    'a region with no places',
    'regions.json',
    set('[0].codes', []),
    '[0].codes: empty: is empty; write something or leave the field out',
  ],
  [
    'a region without its Spanish name',
    'regions.json',
    set('[0].name.es', undefined),
    '[0].name.es: missing: is missing; write it',
  ],
  [
    'a country in two regions',
    'regions.json',
    set('[1].codes[0]', 'DZA'),
    '[1].codes[0]: duplicate-id (DZA): is used twice; give the second one an id of its own',
  ],
  [
    'a region with no country',
    'regions.json',
    set('[0].codes[0]', 'DZX'),
    '[0].codes[0]: unknown-country (DZX): names no country on the map of any year; write an id of data/polities.json or an ISO 3166-1 alpha-3 code',
  ],
  [
    'polities of another shape',
    'polities.json',
    bytes(() => Buffer.from('{"AGO": 5}')),
    'the file: wrong-type ({"AGO":5}): has the wrong type; write a list, [ … ]',
  ],
  [
    'no polities',
    'polities.json',
    bytes(() => Buffer.from('[]')),
    'the file: empty ([]): is empty; write something or leave the field out',
  ],
  [
    'a polity without its Spanish name',
    'polities.json',
    set('[2].name.es', undefined),
    '[2].name.es: missing: is missing; write it',
  ],
  [
    'a polity that ends before it begins',
    'polities.json',
    set('[2].to', '1980-01-01'),
    '[2].to: reversed-span (1991-09-06 – 1980-01-01): ends before it begins; swap "from" and "to", or correct one of them',
  ],
  [
    'a polity that begins in a year',
    'polities.json',
    set('[2].from', '1991'),
    '[2].from: bad-date (1991): is not a date; write 1975, 1975-11 or 1975-11-09',
  ],
  [
    'a mistyped status',
    'polities.json',
    set('[2].status', 'soverein'),
    '[2].status: unknown-field-value (soverein): is not one of the allowed words; did you mean "sovereign"?',
  ],
  [
    'an owner that is none',
    'polities.json',
    set('[2].owner', 'XYZ'),
    '[2].owner: unknown-country (XYZ): names no country on the map of any year; write an id of data/polities.json or an ISO 3166-1 alpha-3 code',
  ],
  [
    'two polities on one land',
    'polities.json',
    set('[2].from', '1990-01-01'),
    '[2]: same-land (EST and SUN): hold the same land at the same time; end the one before the other begins',
  ],
  [
    'lines of another shape',
    'split-lines.json',
    bytes(() => Buffer.from('{}')),
    'the file: wrong-type ({}): has the wrong type; write a list, [ … ]',
  ],
  [
    'a line without its origin',
    'split-lines.json',
    set('[0].origin', undefined),
    '[0].origin: missing: is missing; write it',
  ],
  [
    'a first year outside the atlas',
    'atlas.json',
    set('view.year', 1800),
    'view.year: outside-span (1800): lies far outside its intervention or the span of the atlas; correct the years',
  ],
  [
    'a mistyped layer',
    'atlas.json',
    set('view.layer', 'trops'),
    'view.layer: unknown-field-value (trops): is not one of the allowed words; did you mean "troops"?',
  ],
  [
    'a last day that there is not',
    'atlas.json',
    set('asOf', '2026-11-31'),
    'asOf: bad-date (2026-11-31): is a day that the month does not have; write 2026-11-30 or 2026-11',
  ],
  [
    'a version of another form',
    'atlas.json',
    set('version', '1.2.3'),
    'version: bad-version (1.2.3): is not a version; write the year and month of the release, such as 2026.12',
  ],
  [
    'a site without https',
    'atlas.json',
    set('site', 'atlas.example'),
    'site: bad-site (atlas.example): is not the address of a site; write https, the host and the path, such as https://atlas.example/maps/, or leave it out',
  ],
  [
    'classes that do not rise',
    'atlas.json',
    set('classes[1]', 50),
    'classes[1]: not-ascending (50): does not rise; write each number larger than the one before, from 2',
  ],
  [
    'a stage beyond the map',
    'atlas.json',
    set('stage.east', 220),
    'stage: bad-stage (-127 … 220, -56 … 76): is no part of the map; write degrees, west before east, south below north, the core within',
  ],
  [
    'a layer of no measure',
    'atlas.json',
    set('layers[0].measures[0]', 'trops'),
    'layers[0].measures[0]: unknown-measure (trops): names no measure; did you mean "troops"?',
  ],
  [
    'totals of no intervention',
    'atlas.json',
    set('totals', 'global_total'),
    'totals: unknown-intervention (global_total): names no intervention; did you mean "global_totals"?',
  ],
  [
    'a description of another shape',
    'atlas.json',
    bytes(() => Buffer.from('[]')),
    'the file: wrong-type ([]): has the wrong type; see data/README.md for what this field holds',
  ],
  [
    'a background of no source',
    'background.json',
    set('[0].source', 'S00'),
    '[0].source: unknown-source (S00): names no source; add it to data/sources.json or correct the id',
  ],
  [
    'a background of another shape',
    'background.json',
    bytes(() => Buffer.from('{}')),
    'the file: wrong-type ({}): has the wrong type; write a list, [ … ]',
  ],
  [
    'claimants of another shape',
    'claimants.json',
    bytes(() => Buffer.from('[]')),
    'the file: wrong-type ([]): has the wrong type; see data/README.md for what this field holds',
  ],
  [
    'a claimant without a Spanish name',
    'claimants.json',
    set('UNITA.es', undefined),
    'UNITA.es: missing: is missing; write it',
  ],
  [
    'a claimant of nothing',
    'claimants.json',
    set('Nobody', { en: 'Nobody', es: 'Nadie' }),
    'Nobody: unused-name: is a name that no claim, denial or source bears; take it out, or correct it',
  ],
  [
    'withdrawn ids of another shape',
    'withdrawn.json',
    bytes(() => Buffer.from('[]')),
    'the file: wrong-type ([]): has the wrong type; see data/README.md for what this field holds',
  ],
  [
    'an id withdrawn for no claim',
    'withdrawn.json',
    set('dza1963\\.10', 'med_dza.9999'),
    'dza1963.10: unknown-claim (med_dza.9999): names no claim; use the id of one in data/interventions/',
  ],
  [
    'moments of another shape',
    'moments.json',
    bytes(() => Buffer.from('{}')),
    'the file: wrong-type ({}): has the wrong type; see data/README.md for what this field holds',
  ],
  [
    'a moment of no claim',
    'moments.json',
    set('[0].sentences[0].claims[0]', 'pan1959.9999'),
    'panama-1959.sentences[0].claims: pan1959.9999 is no claim of data/interventions/',
  ],
  [
    'a mistyped layer of a moment',
    'moments.json',
    set('[0].layer', 'trops'),
    '[0].layer: unknown-field-value (trops): is not one of the allowed words; did you mean "troops"?',
  ],
  [
    'a moment outside the atlas',
    'moments.json',
    set('[0].year', 1900),
    'panama-1959.year: 1900 is outside the atlas',
  ],
  [
    'a mistyped field of a moment',
    'moments.json',
    set('[0].coutnry', 'PAN'),
    '[0].coutnry: unknown-field: is unknown; write "country"',
  ],
  [
    'a mistyped type of measure',
    'measures.json',
    set('troops.type', 'stcok'),
    'troops.type: unknown-field-value (stcok): is not one of the allowed words; did you mean "stock"?',
  ],
  [
    'a measure without a Spanish name',
    'measures.json',
    set('troops.es', undefined),
    'troops.es: missing: is missing; write it',
  ],
  [
    'a key of the measures in capitals',
    'measures.json',
    set('Ships', { en: 'Ships', es: 'Buques', type: 'stock' }),
    'Ships: bad-measure (Ships): is not a measure; write one of the keys of data/measures.json',
  ],
  [
    'measures of another shape',
    'measures.json',
    bytes(() => Buffer.from('[]')),
    'the file: wrong-type ([]): has the wrong type; see data/README.md for what this field holds',
  ],
  [
    'rules of another shape',
    'about.json',
    bytes(() => Buffer.from('[]')),
    'the file: wrong-type ([]): has the wrong type; see data/README.md for what this field holds',
  ],
];

/** The like in an atlas of plain series, of which every figure hangs on the description. */
const SERIES_SLIPS: readonly Slip[] = [
  [
    'a ramp that is none',
    'atlas.json',
    set('layers[0].ramp', 'pink'),
    'layers[0].ramp: unknown-field-value (pink): is not one of the allowed words; write one of people, civil, loss',
  ],
  ['no actor', 'atlas.json', set('actor', undefined), 'actor: missing: is missing; write it'],
  [
    'a version of another form',
    'atlas.json',
    set('version', '1.2.3'),
    'version: bad-version (1.2.3): is not a version; write the year and month of the release, such as 2026.12',
  ],
  [
    'a first year outside the atlas',
    'atlas.json',
    set('view.year', 1800),
    'view.year: outside-span (1800): lies far outside its intervention or the span of the atlas; correct the years',
  ],
  [
    'classes that do not rise',
    'atlas.json',
    set('classes[1]', 50),
    'classes[1]: not-ascending (50): does not rise; write each number larger than the one before, from 2',
  ],
  [
    'a layer twice',
    'atlas.json',
    json((value) => {
      const { layers } = value as { layers: Json[] };
      layers.push({ ...layers[0] });
    }),
    'layers[1].id: duplicate-id (personnel): is used twice; give the second one an id of its own',
  ],
  [
    'a side of the series that is none',
    'atlas.json',
    set('series.side', 'washingtn'),
    'series.side: unknown-field-value (washingtn): is not one of the allowed words; did you mean "washington"?',
  ],
  [
    'an actor that is no polity',
    'atlas.json',
    set('actor.id', 'XXX'),
    'actor.id: unknown-country (XXX): names no country on the map of any year; write an id of data/polities.json or an ISO 3166-1 alpha-3 code',
  ],
  [
    'words for a number in one language',
    'atlas.json',
    set('layers[0].words.es.figure', undefined),
    'layers[0].words.es.figure: missing: is missing; write it',
  ],
  [
    'a span that begins before the borders do',
    'atlas.json',
    set('span.from', 1780),
    'warning: span.from: before-borders (1780, borders from 1959): begins before the first change of the borders; earlier years are drawn with the borders and names of before it: begin later, write data/polities.json of this atlas, or say so in data/about.json',
  ],
  [
    'a country of two states',
    'series.csv',
    text('\n', '\npersonnel,YEM,1974,2,DMDC-1968-09\n'),
    'line 2, country: no-shape (YEM in 1974): names a country that has no shape in this year, or more than one; write one of YEM-N, YMD',
  ],
  [
    'no sides',
    'atlas.json',
    set('sides', []),
    'sides: empty ([]): is empty; write something or leave the field out',
  ],
];

const root = mkdtempSync(join(tmpdir(), 'slips-'));
const folder = join(root, 'data');
cpSync(DATA, folder, { recursive: true, filter: (path) => !path.startsWith(join(DATA, 'build')) });
// As it was when the slips were written down: an editor may add claims to it.
cpSync(join(import.meta.dirname, 'testing/gnb1974_90.json'), join(folder, gnb));
const second = join(root, 'second');
cpSync(join(import.meta.dirname, 'testing/second'), second, { recursive: true });
afterAll(() => rmSync(root, { recursive: true }));

const borders = builtBorders();
const read = createReader();

function linesOf(of: string): readonly string[] {
  const prepared = prepare(of, () => borders, read);
  return 'found' in prepared ? foundReport(prepared.found).lines : checkAll(prepared.inputs).lines;
}

/** What is said of sound data: warnings that stand today, and that they are sound. */
const before = new Map([folder, second].map((of) => [of, new Set(linesOf(of))]));

/** The lines that a slip in a folder adds to what is said; the data are mended afterwards. */
function linesWith(of: string, name: string, edit: Edit): readonly string[] {
  const file = join(of, name);
  const whole = existsSync(file) ? readFileSync(file, 'utf8') : null;
  const changed = edit(whole ?? '');
  if (changed === null) rmSync(file);
  else writeFileSync(file, changed);
  const lines = linesOf(of).filter(
    (line) => !before.get(of)?.has(line) && !line.startsWith('data: sound'),
  );
  if (whole === null) rmSync(file);
  else writeFileSync(file, whole);
  return lines;
}

describe('npm run data:check', () => {
  it('knows each slip of the list once', () => {
    const slips = SLIPS.map(([slip]) => slip);
    expect(new Set(slips).size).toBe(slips.length);
    expect(slips.length).toBeGreaterThanOrEqual(97);
  });

  it.each(SLIPS)('answers %s with one line', (_, file, edit, line) => {
    expect(linesWith(folder, file, edit)).toEqual([`data/${file}: ${line}`]);
  });

  it.each(SERIES_SLIPS)('answers %s in an atlas of series with one line', (_, file, edit, line) => {
    expect(linesWith(second, file, edit)).toEqual([`data/${file}: ${line}`]);
  });
});
