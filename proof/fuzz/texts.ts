import { zipSync } from 'fflate';
import { createLink } from '../../src/app/link.ts';
import { createTestAtlas } from '../../src/app/testing/createTestAtlas.ts';
import { readInput } from '../../src/core/intake/testing/readInput.ts';
import { parseSavedFile } from '../../src/core/kept/savedFile.ts';
import { mutate, mutateText } from './chance/mutate.ts';
import { makeQuery, VALUES } from './chance/query.ts';
import type { Subject } from './chance/subject.ts';

const atlas = createTestAtlas();
const links: Subject = {
  name: 'links',
  share: 4000,
  run(random, tell) {
    const query = makeQuery(random);
    const hash = random.chance(0.2) ? `#claim-${random.pick(VALUES)}` : '';
    tell(query + hash);
    const link = createLink(atlas);
    const state = link.read(query, hash);
    const written = link.write(state);
    const again = link.read(`?${written}`);
    if (JSON.stringify(again) !== JSON.stringify(state)) return `${written} shows another view`;
    return link.write(again) === written ? null : `${written} is written otherwise`;
  },
};

const TABLES = [
  'country,year,troops,source\nAngola,1988,52000,A\n"Bolivia, ""PS""",1967,17,B\nCuba,1960,1,A',
  'Land;Jahr;Wert\nAngola;1988;1,5\nBenin;1988;2,25\nHaití;1989;1.052.000',
  'country\t1987\t1988\t1989\nAngola\t5\t6\tNA\nEthiopia\t..\t12000\t-',
  'Country,1987,,1988,\n,Troops,Killed,Troops,Killed\nAngola,5,1,6,2',
  'iso3,from,to,low,high\nAGO,1975-11-05,1976,1,2\nYMD,1973,1978-06,3,4',
];

const tables: Subject = {
  name: 'tables as text',
  share: 300,
  async run(random, tell) {
    const text = mutateText(random.pick(TABLES), random);
    tell(JSON.stringify(text.slice(0, 400)));
    const reading = await readInput(text);
    return reading.type === 'refused' && reading.faults.length === 0 ? 'refused in silence' : null;
  },
};

const ROWS = [
  { country: 'Angola', year: 1988, troops: 52_000, source: 'A' },
  { country: 'Ethiopia', year: 1978, troops: 12_000, source: null },
];
const VALUES_OF_FILES: readonly unknown[] = [
  ROWS,
  { data: ROWS },
  {
    type: 'FeatureCollection',
    features: ROWS.map((properties) => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [13, -9] },
      properties,
    })),
  },
];

const rows: Subject = {
  name: 'tables as JSON',
  share: 400,
  async run(random, tell) {
    const { value, told } = mutate(random.pick(VALUES_OF_FILES), random);
    tell(told);
    const text = JSON.stringify(value) ?? '';
    await readInput(random.chance(0.2) ? mutateText(text, random) : text);
    return null;
  },
};

const SAVED = {
  ...{ format: 'intervention-atlas/own', version: 2, name: 'a.csv', hash: '0123456789abcdef' },
  ...{ rows: 2, type: 'table', classes: [[1, 10, 100]] },
  placed: {
    measures: [{ name: 'troops', type: 'stock' }],
    polities: ['AGO', 'ETH'],
    sources: ['', 'A'],
    ...{ measure: [0, 0], polity: [0, 1], source: [0, 1], from: [1988, 1978], until: [1989, 1978] },
    ...{ value: [5, null], low: [null, 1], high: [6, 2], line: [2, 3] },
  },
};

const saved: Subject = {
  name: 'saved files',
  share: 4000,
  run(random, tell) {
    const { value, told } = mutate<unknown>(SAVED, random);
    tell(told);
    const own = parseSavedFile(value);
    if (own?.type !== 'table') return null;
    const { measure, polity, measures, polities } = own.placed;
    const isWithin = measure.every((at) => at < measures.length);
    return isWithin && polity.every((at) => at < polities.length) ? null : 'points at nothing';
  },
};

const bytes = (text: string) => new TextEncoder().encode(text);
const SHEET = {
  '[Content_Types].xml': bytes('<Types/>'),
  'xl/workbook.xml': bytes(
    '<workbook xmlns:r="r"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>',
  ),
  'xl/_rels/workbook.xml.rels': bytes(
    '<Relationships><Relationship Id="rId1" Type="worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
  ),
  'xl/worksheets/sheet1.xml': bytes(
    `<worksheet><sheetData>${['country', 'year', 'troops']
      .map((head) => `<row><c t="inlineStr"><is><t>${head}</t></is></c></row>`)
      .join('')}</sheetData></worksheet>`,
  ),
};

const workbooks: Subject = {
  name: 'workbooks',
  share: 200,
  async run(random, tell) {
    const [name, content] = random.pick(Object.entries(SHEET));
    const inner = mutateText(new TextDecoder().decode(content), random);
    const made = zipSync({ ...SHEET, [name]: bytes(inner) });
    const broken = random.chance(0.5);
    if (broken) made[random.below(made.length)] = random.below(256);
    tell(`${name}: ${inner.slice(0, 300)}${broken ? ', a byte broken' : ''}`);
    const reading = await readInput(new Blob([Uint8Array.from(made)]));
    return reading.type === 'refused' && reading.faults.length === 0 ? 'refused in silence' : null;
  },
};

/** What a reader, or a link that somebody made, brings. */
export const TEXTS: readonly Subject[] = [links, tables, rows, saved, workbooks];
