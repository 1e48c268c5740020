import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createFlatBorders } from '../../src/core/geography/testing/flatBorders.ts';
import { FAULT_CODES, type Fault } from '../../src/core/intake/fault.ts';
import type { Reading, TableReading } from '../../src/core/intake/reading.ts';
import { readInput } from '../../src/core/intake/testing/readInput.ts';
import { countedBy, unitOf } from '../../src/core/kept/unit.ts';
import { en as intakeEn } from '../../src/i18n/intake.en.ts';
import { es as intakeEs } from '../../src/i18n/intake.es.ts';
import { en as ownEn } from '../../src/i18n/own.en.ts';
import { es as ownEs } from '../../src/i18n/own.es.ts';
import { adviseOn, placeOf } from '../../src/i18n/wordFault.ts';
import { loadSpeech } from '../../src/i18n/words.ts';
import { DATA } from './edited/folder.ts';
import { BAD_FILES, type BadFile } from './testing/badFiles.ts';

const borders = createFlatBorders();
const SPEECHES = {
  en: { intake: intakeEn, own: ownEn, format: (await loadSpeech('en')).format },
  es: { intake: intakeEs, own: ownEs, format: (await loadSpeech('es')).format },
} as const;
type Language = keyof typeof SPEECHES;

async function read({ create }: BadFile): Promise<Reading> {
  const content = await create();
  return readInput(typeof content === 'string' ? content : new Blob([Uint8Array.from(content)]));
}

/** Every fault with its place; texts that are no certain place among them. */
function faultsOf(reading: Reading): readonly (Fault & { readonly year?: number })[] {
  if (reading.type !== 'table' && reading.type !== 'refused') return [];
  const open = reading.type === 'table' ? reading.unsettled : [];
  return [
    ...reading.faults.flatMap(({ first }) => first.slice(0, 1)),
    ...open.map(({ code, line, text, from, meant }) => {
      const unit = reading.type === 'table' ? unitOf(reading.format) : 'line';
      return { ...countedBy(unit, { code, line, value: `${text} ${from}`, meant }), year: from };
    }),
  ];
}

function sayFault(fault: Fault & { readonly year?: number }, language: Language): string {
  const { intake } = SPEECHES[language];
  const nameOf = (id: string) => borders.polityAt(id, fault.year ?? 0)?.name[language] ?? id;
  const value = fault.value === undefined ? '' : ` (${fault.value})`;
  return `${placeOf(fault, intake)}${value}: ${adviseOn(fault, intake, nameOf)}`;
}

function sayRead(reading: TableReading, language: Language): string {
  const { own, format } = SPEECHES[language];
  const { delimiters, formats, about, headerNotes } = own.read;
  const sign = reading.format === 'csv' ? (delimiters[reading.delimiter] ?? '') : null;
  const rows = format.count(reading.rows);
  const said = about(formats[reading.format], reading.encoding.toUpperCase(), sign, rows);
  return `${said} ${headerNotes[reading.choices.headers]}`.trim();
}

function say(reading: Reading, language: Language): string {
  const faults = faultsOf(reading).map((fault) => sayFault(fault, language));
  if (faults.length > 0) return faults.join('\n');
  return reading.type === 'table' ? sayRead(reading, language) : '';
}

function cell(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('|', '\\|')
    .replaceAll('\n', '<br>');
}

const INTRO = `# What a bad file is told

Written by \`npx vitest run data/build/badFiles.test.ts -u\` from the files in
[build/testing/badFiles.ts](build/testing/badFiles.ts), read as the page reads them: a test fails where a sentence or a file
changes and this table does not. Of faults of one kind the first is shown. A file that only looks bad is read, and the page
says how.

| what is opened | what is said in English | in Spanish |
|---|---|---|
`;

/** One after the other: some are large. */
const readings: Reading[] = [];
for (const one of BAD_FILES) readings.push(await read(one));

describe('what a bad file is told', () => {
  it.each(BAD_FILES.map((file, at) => [file.about, file.codes, at] as const))(
    '%s: %s',
    (_, codes, at) => {
      const reading = readings[at];
      expect(reading && faultsOf(reading).map(({ code }) => code)).toEqual(codes);
      if (codes.length === 0) expect(reading).toMatchObject({ placed: expect.anything() });
    },
  );

  it('has a file for every kind of fault', () => {
    const told = new Set(BAD_FILES.flatMap(({ codes }) => codes));
    // People of an atlas are whole: only what checks its data says so.
    const others = FAULT_CODES.filter((code) => !told.has(code));
    expect(others).toEqual(['below-zero', 'not-whole']);
  });

  it('is the table in own-data-faults.md', async () => {
    const lines = BAD_FILES.map(({ about }, at) => {
      const reading = readings[at];
      const said = (language: Language) => (reading ? cell(say(reading, language)) : '');
      return `| ${about} | ${said('en')} | ${said('es')} |\n`;
    });
    const text = `${INTRO}${lines.join('')}`;
    await expect(text).toMatchFileSnapshot(join(DATA, 'own-data-faults.md'));
  });
});
