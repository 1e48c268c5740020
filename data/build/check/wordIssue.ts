import { daysIn } from '../../../src/core/dataset/span.ts';
import type { Issue, IssueCode } from '../../../src/core/sound/issue.ts';
import { meantBy } from '../../../src/core/text/spelling.ts';

/** What is wrong and what to write instead, for the editor at the terminal. */
const ADVICE: Readonly<Record<IssueCode, string>> = {
  'not-json': 'is not JSON here; look for a missing comma, colon, quote or bracket',
  'empty-file': 'is empty; write the data, or take the file away',
  'utf-16': 'is saved as UTF-16; save it as UTF-8',
  'byte-order-mark': 'begins with a byte order mark; save it as UTF-8 without BOM',
  'not-utf-8':
    'is not UTF-8 here, but Latin-1 or the like; save it as UTF-8 and look at the letters with accents',
  'lost-letter': 'has the sign U+FFFD where a letter was lost; write the letter',
  'curly-quotes': 'has a curly quote where JSON needs a straight one; write "',
  'single-quotes': 'has a single quote where JSON needs a double one; write "',
  'trailing-comma': 'has a comma after the last of a list; take it out',
  'missing-comma': 'misses a comma here; write one',
  comment: 'has a comment, which JSON does not know; take it out',
  'cut-short': 'ends too early; write the quotes or brackets that are missing',
  'duplicate-key': 'is written twice in one object, here the second time; keep one',
  'no-borders':
    'makes no borders with data/split-lines.json and the outlines; correct the row or the line named here',
  'not-read': 'is read by nobody; let its name end in .json, or take it away',
  'not-geojson':
    'is not a GeoJSON FeatureCollection; write {"type": "FeatureCollection", "features": [...]}',
  'not-a-feature':
    'is not a GeoJSON Feature; write {"type": "Feature", "id": ..., "geometry": ..., "properties": ...}',
  missing: 'is missing; write it',
  quoted: 'is in quotes; write it without them',
  unquoted: 'is without quotes; write it in them',
  'wrong-type': 'has the wrong type; see data/README.md for what this field holds',
  'unknown-field': 'is not a field; take it out, or see data/README.md for the fields there are',
  'unknown-field-value': 'is not one of the allowed words; data/README.md lists them',
  'bad-id': 'is not an id; use letters, digits, "_", "." and "-"',
  'bad-date': 'is not a date; write 1975, 1975-11 or 1975-11-09',
  'bad-locator':
    'is no place in a source that can be said in every language; write p. 3, para 5–7, table 2, last paragraph or another form of data/README.md, or a heading of the source in “ ”',
  'bad-date-parts':
    'is not a day; write year, month and day as far as they are known, such as [1976, 3, 5]',
  'bad-country': 'is not a country code; write ISO 3166-1 alpha-3, such as AGO',
  'bad-measure': 'is not a measure; write one of the keys of data/measures.json',
  empty: 'is empty; write something or leave the field out',
  'negative-or-fractional': 'is not a count; write a whole number from 0',
  'bad-geometry':
    'is not a sound geometry; write {"type": "Point", "coordinates": [longitude, latitude]}',
  'coordinate-range': 'lies outside the world; longitude is -180 to 180, latitude -90 to 90',
  'coordinate-order': 'has latitude and longitude the wrong way round; write [longitude, latitude]',
  'duplicate-id': 'is used twice; give the second one an id of its own',
  'duplicate-row': 'repeats a row above: the same measure, country, year and source; keep one',
  'not-ascending': 'does not rise; write each number larger than the one before, from 2',
  'bad-stage':
    'is no part of the map; write degrees, west before east, south below north, the core within',
  'reversed-span': 'ends before it begins; swap "from" and "to", or correct one of them',
  'outside-span': 'lies far outside its intervention or the span of the atlas; correct the years',
  'after-last-day':
    'lies after the last day of the dataset; correct it, or move "asOf" in data/atlas.json',
  'outside-whole': 'lies outside the span of its intervention; correct one of the two',
  'same-land': 'hold the same land at the same time; end the one before the other begins',
  'low-above-high': 'has a low above its high; swap them',
  'best-outside-range': 'lies outside low and high; correct one of the three',
  'no-figure': 'has no figure; write low, best or high',
  'qualifier-mismatch':
    'does not fit the numbers: exact has low = best = high, about has best only, more-than low only, at-most high only, range low and high',
  'unknown-country':
    'names no country on the map of any year; write an id of data/polities.json or an ISO 3166-1 alpha-3 code',
  'country-elsewhere':
    'is no country of this intervention; correct it, add it to "countries", or put the claim into the file where it belongs',
  'place-elsewhere':
    'lies far from every country of this intervention; correct it, or write "abroad": true',
  'not-then':
    'was no state of its own then, and the map would paint the other; write that one, or correct the year',
  'another-actor': 'is not the actor of this atlas',
  'bad-claim-id': 'is not the id of a claim; write the id of this intervention, a dot and a number',
  'beyond-any': 'is more than there ever were; correct the number',
  'unknown-person': 'is no person named in "people" of an intervention; correct it, or take it out',
  'before-borders':
    'begins before the first change of the borders; earlier years are drawn with the borders and names of before it: begin later, write data/polities.json of this atlas, or say so in data/about.json',
  'far-from-rivals':
    'is ten times as much as all other claims of its country, measure and time, or a tenth; see whether a zero is missing, or name it under contradictions',
  'after-the-end': 'begins after its intervention has ended; see whether one of the years is wrong',
  uncited: 'is cited nowhere; cite it, or take it out',
  'unknown-source': 'names no source; add it to data/sources.json or correct the id',
  'unknown-intervention': 'names no intervention; use the id of a file in data/interventions/',
  'unknown-claim': 'names no claim; use the id of one in data/interventions/',
  'unknown-measure': 'names no measure; add it to data/measures.json or correct it',
  'no-shape':
    'names a country that has no shape in this year, or more than one; name the polity of the time in "polities"',
  'two-preferred':
    'is preferred like the claim named here, for the same country, measure and time; keep one',
  'weak-preferred': 'prefers a claim that is marked weak; prefer another',
  'unmarked-weak': 'comes from a source graded weak; write "weak": true',
  'untranslated-name':
    'has no entry in data/claimants.json; add one with the name in "en" and "es"',
  'unused-name': 'is a name that no claim, denial or source bears; take it out, or correct it',
  'withdrawn-id':
    'was withdrawn, as data/withdrawn.json says; give this claim a number that was never used',
  'not-findable': 'is missing where there is no URL; say in both languages how it can be found',
  'same-address':
    'is the address of the source named here; make the two one, or tell the copies apart in "readAt"',
  scraper:
    'is a host of pirates or scrapers; cite the original, and name the copy in "readAt" without a link',
  'id-mismatch': 'does not fit the name of its file; make them equal',
  'no-source': 'names no source; write at least one id of data/sources.json',
  'bad-version': 'is not a version; write the year and month of the release, such as 2026.12',
  'bad-site':
    'is not the address of a site; write https, the host and the path, such as https://atlas.example/maps/, or leave it out',
  'bad-contact':
    'is not where corrections can be sent; write an address with https, or “mailto:editor@atlas.example”',
  'bad-path':
    'is not a folder of the same site; write it as seen from this atlas, such as ../ or us-troops/',
  'unknown-place': 'names no place; add it to data/places.json or correct it',
  'bad-url': 'is not an http or https address; correct it or leave it out',
};

/** What a field holds, as it is written. */
const FORMS: Readonly<Record<string, string>> = {
  number: 'a number, without quotes',
  string: 'a text in quotes',
  boolean: 'true or false, without quotes',
  Array: 'a list, [ … ]',
  Object: 'an object, { … }',
};

/** A day that its month does not have. */
function adviseDay(value: string): string | undefined {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value) ?? [];
  const days = daysIn(Number(year), Number(month));
  if (days === undefined || Number(day) <= days) return undefined;
  return `is a day that the month does not have; write ${year}-${month}-${days} or ${year}-${month}`;
}

function advise(issue: Issue): string {
  const { code, value = '', allowed } = issue;
  const meant = issue.meant ?? (allowed && meantBy(value, allowed));
  const [what = ''] = ADVICE[code].split(';');
  if (code === 'unknown-field' && meant !== undefined) return `is unknown; write "${meant}"`;
  if (code === 'another-actor') return `${what}; write "${meant}"`;
  if (meant !== undefined) return `${what}; did you mean "${meant}"?`;
  if (code === 'quoted') return `is in quotes; write ${value.trim()} without quotes`;
  if (code === 'unquoted') return `is without quotes; write "${value}"`;
  if (code === 'bad-date') return adviseDay(value) ?? ADVICE[code];
  const form = FORMS[issue.wanted ?? ''];
  if (form !== undefined) return `has the wrong type; write ${form}`;
  if (code === 'no-shape' && allowed?.length === 0) return `${what}; write the polity of the time`;
  if ((code === 'unknown-country' || code === 'no-shape') && allowed)
    return `${what}; write one of ${allowed.join(', ')}`;
  if (allowed) return `is not one of the allowed words; write one of ${allowed.join(', ')}`;
  return ADVICE[code];
}

/** One line: where, what, what stood there, and what to write. */
export function wordIssue(issue: Issue): string {
  const { code, path, value } = issue;
  const shown = code === 'quoted' ? `"${value}"` : value;
  const quoted = value === undefined ? '' : ` (${shown})`;
  return `${path === '' ? 'the file' : path}: ${code}${quoted}: ${advise(issue)}`;
}
