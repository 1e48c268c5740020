import { zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { type FaultCode, LIMITS } from '../../../src/core/intake/fault.ts';

/** A file as somebody may bring it: what it is, and the faults that it is told, in their order; none where it is read whole. */
export interface BadFile {
  readonly about: string;
  readonly codes: readonly FaultCode[];
  readonly create: () => string | Uint8Array | Promise<Uint8Array>;
}

const HEAD = 'country,year,troops';
const SOUND = 'Ethiopia,1978,12000';

const rows = (...lines: readonly string[]) => [HEAD, ...lines, SOUND].join('\n');
const bytes = (text: string) => new TextEncoder().encode(text);
const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const utf16 = (text: string, isBig: boolean) => {
  const written = Buffer.from(`\ufeff${text}`, 'utf16le');
  return Uint8Array.from(isBig ? written.swap16() : written);
};
const joined = (...parts: readonly (string | Uint8Array)[]) =>
  Uint8Array.from(parts.flatMap((part) => [...(typeof part === 'string' ? bytes(part) : part)]));
const features = (...geometries: readonly unknown[]) =>
  JSON.stringify({
    type: 'FeatureCollection',
    features: geometries.map((geometry, at) => ({
      type: 'Feature',
      geometry,
      properties: { country: 'Angola', year: 1980 + at, troops: 1 },
    })),
  });
const polygon = (...ring: readonly (readonly number[])[]) => ({
  type: 'Polygon',
  coordinates: [ring],
});

/** 900,000 figures that differ: ten countries, sixty years, 1,500 sources. */
function manyRows(): string {
  const names =
    'Argentina Bolivia Brazil Chile Colombia Ecuador Mexico Paraguay Peru Uruguay'.split(' ');
  const lines = [`${HEAD},source`];
  for (let source = 0; source < 1500; source += 1) {
    for (const name of names) {
      for (let year = 1960; year < 2020; year += 1) lines.push(`${name},${year},7,S${source}`);
    }
  }
  return lines.join('\n');
}

const file = (about: string, codes: string, create: BadFile['create'] | string): BadFile => ({
  about,
  codes: codes.split(' ').filter(Boolean) as readonly FaultCode[],
  create: typeof create === 'string' ? () => create : create,
});

/** Every way to bring a table wrong that is known, and those that only look wrong. */
export const BAD_FILES: readonly BadFile[] = [
  file('An empty file', 'empty-file', ''),
  file('Blanks and empty lines', 'empty-file', ' \n\n'),
  file('A file of more than 200 MB', 'too-large', () => new Uint8Array(LIMITS.bytes + 1)),
  file('900,000 rows', '', manyRows),
  file('1,000,001 rows', 'too-many-rows', () => `${HEAD}\n${'Angola,1988,1\n'.repeat(1_000_002)}`),
  file('A thousand columns, years among them', '', () => {
    const others = Array.from({ length: 997 }, (_, at) => `note ${at}`);
    return `${HEAD},${others.join()}\nAngola,1988,5${',x'.repeat(997)}`;
  }),
  file('1,002 columns', 'too-many-columns', () => `${'a,'.repeat(1001)}b\n${'1,'.repeat(1001)}2`),
  file('1,001 measures', 'too-many-measures', () =>
    [
      'country,year,measure,value',
      ...Array.from({ length: LIMITS.measures + 1 }, (_, at) => `Angola,1988,m${at},1`),
    ].join('\n'),
  ),
  file('UTF-16', '', () => utf16(rows('Côte d’Ivoire,1988,5'), false)),
  file('UTF-16, the big end first', '', () => utf16(rows('Côte d’Ivoire,1988,5'), true)),
  file('Latin-1', '', () => latin1('país;año;número\nHaití;1988;3\nPerú;1988;12')),
  file('One broken byte in UTF-8', 'broken-byte', () =>
    joined(
      'country,year,troops,source\nCôte d’Ivoire,1988,1,A',
      '\nPeru,1988,7,El Pa',
      Uint8Array.of(0xed),
      's',
    ),
  ),
  file('A byte order mark', '', `\ufeff${rows('Angola,1988,5')}`),
  file('Ten lines of preamble', '', `${'Source: somebody\n'.repeat(10)}${rows('Angola,1988,5')}`),
  file('`sep=;`', '', `sep=;\n${rows('Angola,1988,5').replaceAll(',', ';')}`),
  file('Semicolons with decimal commas', '', 'Land;Jahr;Wert\nAngola;1988;1,5\nBenin;1988;2,25'),
  file('Thousands points', '', 'country;year;troops\nAngola;1988;1.052.000\nBenin;1988;12.000'),
  file('Thousands blanks', '', rows('Angola,1988,52 000', 'Benin,1988,1\u202f200')),
  file('Quotes in quotes', '', rows('"Bolivia, ""Plurinational State of""",1988,5')),
  file('`7e+05`', '', rows('Angola,1988,7e+05')),
  file('`NA`, quoted and not', '', rows('Angola,1988,NA', 'Benin,1988,"NA"')),
  file('No header', '', 'Angola,1988,52000\nEthiopia,1978,12000\nBenin,1980,3'),
  file(
    'Years over measures',
    '',
    'Country,1987,,1988,\n,Troops,Killed,Troops,Killed\nAngola,5,1,6,2',
  ),
  file('Measures over years', '', ',Troops,,Killed,\nCountry,1987,1988,1987,1988\nAngola,5,6,1,2'),
  file(
    'Quarters in a column',
    'quarter',
    rows('Angola,1988Q1,1', 'Angola,1988Q2,2', 'Angola,1988Q3,3'),
  ),
  file('Quarters as columns', 'quarter', 'country,1988,1989 Q1,1989 Q2\nAngola,1,2,3'),
  file('Months as columns', 'quarter', 'country,Jan 1988,Feb 1988,1989\nAngola,1,2,3'),
  file('Dates instead of years', '', rows('Angola,1988-06-30,5', 'Benin,30/06/1978,6')),
  file('Two dates of one year', 'repeated', rows('Angola,1988-03-31,5', 'Angola,1988-06-30,6')),
  file(
    'Years of accounts',
    'fiscal-year',
    rows('Angola,2004/05,5', 'Angola,2005/06,6', 'Angola,2012/13,7'),
  ),
  file('A day as a spreadsheet counts it', 'day-number', rows('Angola,32143,5', 'Angola,1988,6')),
  file('A word for a year', 'not-a-year', rows('Angola,soon,5')),
  file('A year before 1959', 'outside-span', rows('Angola,1950,5')),
  file('Years before Christ', 'before-christ', rows('Angola,44 BC,5', 'Angola,-44,5')),
  file('A low above its high', 'low-above-high', `${HEAD},low,high\nAngola,1988,5,9,6`),
  file('A low above best', 'best-outside', `${HEAD},low,high\nAngola,1988,5,6,9`),
  file('A formula', 'formula', rows('Angola,1988,=1+1')),
  file('A word for a number', 'not-a-number', rows('Angola,1988,many')),
  file('HTML in a name', 'unknown-country', rows('<b onclick=x>Angola</b>,1988,5')),
  file(
    'Two columns of one name',
    'same-header',
    'country,year,note,troops,note\nAngola,1988,x,5,y',
  ),
  file('A row too long', 'ragged-row', rows('Angola,1988,52,000')),
  file('A row too short', '', rows('Angola,1988')),
  file('Merged cells', 'empty-country', rows('Angola,1987,4', ',1988,5')),
  file('A row given twice', 'repeated', rows('Angola,1988,5', 'Angola,1988,6')),
  file('No column of countries', 'no-country', 'place,year,troops\nx,1988,1\ny,1989,2'),
  file('No column of years', 'no-year', 'country,troops\nAngola,1\nBenin,2'),
  file('No column of numbers', 'no-value', 'country,year,name\nAngola,1988,x\nBenin,1989,y'),
  file('One column', 'no-table', 'Angola\nEthiopia'),
  file('Vietnam in 1968', 'ask-country', rows('Vietnam,1968,5')),
  file('Germany in 1977', 'ask-country', rows('Germany,1977,5')),
  file('Yemen in 1970', 'ask-country', rows('Yemen,1970,5')),
  file('Russia in 1985', 'not-then', rows('Russia,1985,5')),
  file('Serbia in 1996', 'not-then', rows('Serbia,1996,5')),
  file('South Sudan in 2006', 'not-then', rows('South Sudan,2006,5')),
  file('A misspelt name', 'unknown-country', rows('Angolla,1988,5')),
  file('A picture', 'not-text', () => Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 2, 0)),
  file('A PDF', 'document', '%PDF-1.4\n1 0 obj\nendobj\n'),
  file('A page of HTML', 'document', '<!doctype html>\n<table><tr><td>Angola</td></tr></table>'),
  file('A zip that is no workbook', 'spreadsheet', () => zipSync({ 'a.txt': bytes('a') })),
  file('A workbook before 2007', 'old-workbook', () => Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1)),
  file('A workbook cut short', 'bad-workbook', () => Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0)),
  file('A zip bomb named `.xlsx`', 'zip-bomb', () =>
    zipSync({ 'xl/workbook.xml': new Uint8Array(60_000_000) }),
  ),
  file('A workbook whose first sheet has words only', '', () =>
    writeXlsx({
      sheets: [
        { name: 'Read me', rows: [['Some words']] },
        { name: 'Data', rows: [HEAD.split(','), ['Angola', 1988, 5]] },
      ],
    }),
  ),
  file('Unsound JSON', 'bad-json', '[\n  {"country": "Angola", "year": 1988,\n   "troops": }\n]'),
  file('Nested arrays without end', 'too-deep', () => '['.repeat(100_000)),
  file('A key `__proto__`', 'reserved-key', '[{"country": "Angola", "__proto__": {"x": 1}}]'),
  file('JSON without rows', 'no-rows', '{"a": 1}'),
  file('Rows of JSON with a word for a number', 'not-a-number unknown-country', () =>
    JSON.stringify([
      { country: 'Ethiopia', year: 1978, troops: 12_000 },
      { country: 'Angola', year: 1988, troops: 'many' },
      { country: 'Angolla', year: 1988, troops: 5 },
    ]),
  ),
  file(
    'Rows of JSON, one given twice',
    'repeated',
    JSON.stringify(
      [1, 2].map((troops) => ({ country: 'Angola', year: 1988, troops })),
      null,
      2,
    ),
  ),
  file(
    'Rows of JSON without a year',
    'no-year',
    JSON.stringify([{ country: 'Angola', troops: 5 }]),
  ),
  file('A broken byte in JSON', 'broken-byte', () =>
    joined(
      '[{"country": "Angola", "year": 1988, "troops": 5,\n"source": "El Pa',
      Uint8Array.of(0xed),
      's \u00e1\u00e9\u00ed\u00f3\u00fa"}]',
    ),
  ),
  file('A workbook with a word for a number', 'not-a-number', () =>
    writeXlsx({
      sheets: [
        {
          name: 'Data',
          rows: [HEAD.split(','), [], ['Angola', 1988, 'many'], ['Ethiopia', 1978, 12_000]],
        },
      ],
    }),
  ),
  file(
    'A list for a cell',
    'nested-cell',
    '[{"country": "Angola", "year": 1988, "troops": 5, "by": [1, 2]}]',
  ),
  file(
    'A file that says an atlas saved it',
    'bad-saved-file',
    '{"format": "intervention-atlas/own", "version": 1}',
  ),
  file(
    'GeoJSON: a position of words',
    'bad-position',
    features({ type: 'Point', coordinates: ['a', 2] }),
  ),
  file(
    'GeoJSON: latitude first',
    'swapped-position',
    features({ type: 'Point', coordinates: [-8, 130] }),
  ),
  file(
    'GeoJSON: off the globe',
    'outside-globe',
    features({ type: 'Point', coordinates: [500, 500] }),
  ),
  file('GeoJSON: an open ring', 'open-ring', features(polygon([0, 0], [1, 0], [1, 1], [0, 1]))),
  file(
    'GeoJSON: a ring the wrong way',
    'wrong-winding',
    features(polygon([0, 0], [0, 1], [1, 1], [0, 0])),
  ),
  file(
    'GeoJSON: an unknown geometry',
    'bad-geometry',
    features({ type: 'Circle', coordinates: [0, 0] }),
  ),
  file(
    'GeoJSON: more than 2,000,000 vertices',
    'too-many-positions',
    () =>
      `{"type":"FeatureCollection","features":[{"type":"Feature","properties":{},"geometry":{"type":"LineString","coordinates":[${'[0,0],'.repeat(LIMITS.positions + 1)}[0,0]]}}]}`,
  ),
];
