import type { OwnMessages } from './ownMessages.ts';

const rows = (count: string) => `${count} ${count === '1' ? 'row' : 'rows'}`;

export const en: OwnMessages = {
  title: 'Your own data',
  promise:
    'Nothing is uploaded: this page reads the file in this browser, and there it stays until you delete it.',
  choose: 'Choose a file',
  drop: 'or drop it anywhere on the page',
  formats:
    'CSV, TSV, Excel (.xlsx), rows of JSON, a GeoJSON of this atlas, or an atlas file that was saved here; up to 200 MB.',
  paste: {
    label: 'Or paste a table',
    hint: 'Cells copied from a spreadsheet will do, with their heads: a country, a year, a figure.',
    read: 'Read this table',
    name: 'Pasted table',
  },
  example: {
    title: 'Try an example',
    about: 'Three lines, made up.',
    try: 'Read these lines',
    name: 'Example',
    text: 'country,year,observers\nVietnam,1968,40\nIvory Coast,1968,12\nEast Germany,1975,"1,200"\n',
  },
  another: 'Another file',
  stages: {
    opening: 'Opening the file…',
    parsing: 'Reading rows…',
    matching: 'Recognising countries…',
    placing: 'Placing figures…',
  },
  cancel: 'Cancel',
  failed:
    'What reads the file could not be loaded, or stopped. The file is as it was; try once more.',
  loss: 'What is not on the map yet is not kept: choose the file, or paste the table, again in the new one.',
  refused: 'Nothing of this file can be read.',
  ownForm: (count) => `A collection in the atlas’s own form: ${count} features.`,
  saved: 'An atlas file that was saved from this page, with all choices.',
  leftOut: (count) =>
    `${count} ${count === 1 ? 'entry' : 'entries'} of it could not be read and ${count === 1 ? 'is' : 'are'} left out.`,
  read: {
    title: 'What was read',
    formats: {
      csv: 'Table of text (CSV)',
      tsv: 'Table of text (TSV)',
      xlsx: 'Excel workbook',
      json: 'Rows of JSON',
      geojson: 'GeoJSON',
    },
    delimiters: { ',': 'commas', ';': 'semicolons', '\t': 'tabs', '|': 'upright strokes' },
    about: (format, encoding, delimiter, count) =>
      `${format}, ${encoding}${delimiter === null ? '' : `, cells parted by ${delimiter}`}: ${rows(count)}.`,
    sheet: 'Sheet of the workbook',
    headers: 'Rows that name the columns',
    headerCounts: { 0: 'none', 1: 'one', 2: 'two' },
    headerNotes: {
      0: 'No row names the columns, so they are numbered.',
      1: '',
      2: 'Two rows name the columns, and are read together.',
    },
    writing: 'Countries are written as',
    writings: {
      name: 'names',
      iso2: 'ISO 3166, two letters',
      iso3: 'ISO 3166, three letters',
      'iso-numeric': 'ISO 3166, numbers',
      'cow-number': 'Correlates of War, numbers',
      'cow-letter': 'Correlates of War, letters',
      'gw-number': 'Gleditsch and Ward, numbers',
      unhcr: 'UNHCR, letters',
    },
    known: (share, rivals) =>
      `${share} % of what is written there is known to that list.${rivals === null ? '' : ` As much is known to ${rivals}.`}`,
    doubtful:
      'Many codes are not of that list. They may be of one that this page does not know, such as FIPS or the Olympic Committee’s, whose letters mean other countries. So none of these codes is placed by itself: choose the right list above, write names in the file, or say below what each means.',
    believe: (writing) => `They are: ${writing}`,
    decimal: 'Decimals follow a',
    decimals: { '.': 'point: 1,234.5', ',': 'comma: 1.234,5' },
    aside: (count, counted) =>
      `${counted} ${count === 1 ? 'figure is a sum or a region, and is' : 'figures are sums or regions, and are'} left out.`,
  },
  columns: {
    title: (count) =>
      count === 1
        ? 'The first row, as it stands in the file'
        : `The first ${count} rows, as they stand in the file`,
    hint: 'Above each column stands what it was taken for. Where that is wrong, choose another; the file is then read anew.',
    units: { line: 'Line', row: 'Row', record: 'Record' },
    role: (head) => `What the column “${head}” holds`,
    nameless: (place) => `Column ${place}`,
    roles: {
      none: 'not read',
      country: 'country',
      year: 'year',
      until: 'last year',
      figure: 'figure',
      low: 'lowest figure',
      high: 'highest figure',
      source: 'source',
      measure: 'what is counted',
      'year-figure': 'figure of that year',
      'country-figure': 'figure of that country',
    },
  },
  counted: {
    title: 'What is counted',
    label: (measure) => `“${measure}” counts`,
    name: (measure) => `Name of “${measure}”`,
    nameless: 'figures',
    more: (lot, all) => `${lot} more of ${all}`,
    types: {
      stock: 'people there at a time',
      toll: 'people lost in all',
    },
  },
  blanks: {
    title: 'Where a cell has no number',
    hint: 'A place of which nothing is said stays blank on the map. Where there were some, it is hatched “number unknown”. Only where there were none is it painted as zero.',
    names: {
      empty: 'An empty cell',
      zero: 'The number 0',
      na: 'NA, n/a, null',
      dash: 'A dash: -',
      dots: 'Dots: ..',
    },
    meanings: {
      nothing: 'says nothing',
      unknown: 'there were some, nobody says how many',
      zero: 'there were none',
    },
  },
  unsettled: {
    title: (count) => `Places to settle: ${count}`,
    intro:
      'These may mean more than one place, or none that the lists know. What you choose holds for all rows that have the text.',
    codes: {
      'ask-country': 'may mean several places',
      'not-then': 'was no state of its own then',
      'unknown-country': 'is no place that the lists know',
    },
    where: {
      line: (count, years, line) => `${rows(count)}, ${years}; first in line ${line}`,
      row: (count, years, row) => `${rows(count)}, ${years}; first in row ${row}`,
      record: (count, years, record) => `${rows(count)}, ${years}; first in record ${record}`,
    },
    label: (text) => `What “${text}” means`,
    choose: 'Choose…',
    leaveOut: 'leave out',
    likely: 'Likely',
    all: (years) => `All of ${years}`,
    settled: (text, name) => `“${text}” is ${name}.`,
    leftOut: (text) => `“${text}” is left out.`,
    again: 'Ask again',
    againOf: (text) => `Ask again what “${text}” means`,
    more: (count) => `and ${count} more, which come up as these are settled`,
  },
  classes: 'Classes of the map',
  classesOf: 'What is counted',
  faults: {
    title: (count) => `Not read: ${count}`,
    intro: 'All else is shown. Each has its place in the file, and what to write there.',
    csv: 'Download all as CSV',
    csvPart: (most) => `The file has the first ${most} of each kind.`,
    fileName: 'not-read',
  },
  show: {
    name: 'Title',
    act: (figures, count) => `Show on the map (${count} ${figures === 1 ? 'figure' : 'figures'})`,
    actPlain: 'Show on the map',
    nothing: 'Nothing can be shown yet: no figure has a country and a year.',
    making: 'Making the map…',
    failed: 'No map can be made of this.',
  },
  shelf: {
    title: 'Kept in this browser',
    open: (name) => `Show “${name}”`,
    about: (count, date, size) => `${rows(count)} · ${date} · ${size}`,
    remove: 'Delete',
    removeOf: (name) => `Delete “${name}”`,
    removed: (name) => `“${name}” is deleted.`,
    undo: 'Undo',
    faults: {
      refused:
        'This browser keeps nothing for this page: storage is forbidden or missing. What you open is shown all the same; save it as a file.',
      full: 'The storage of this browser is full.',
      unsound: 'What this browser kept can no longer be read; choose the file again.',
      blocked:
        'Another window of this page holds what this browser keeps. Close it or load it anew, then open this again.',
      newer: 'A newer version of this page keeps your data in this browser. Load this page anew.',
    },
    unlisted: 'Some of what this browser kept can no longer be read; choose those files again.',
    unopened: 'What this browser kept of it can no longer be read; choose the file again.',
  },
  line: {
    name: 'Your own data',
    told: (name, figures) => `Your own data: ${name} · ${figures} · only in this browser`,
    figures: (figures, count) => `${count} ${figures === 1 ? 'figure' : 'figures'}`,
    unkept: {
      refused: 'Not kept: this browser forbids storage. Save them before you leave.',
      full: 'Not kept: the storage of this browser is full. Save them before you leave.',
      unsound: 'Not kept. Save them before you leave.',
      blocked:
        'Not kept: another window of this page holds the storage. Close that one, or save them before you leave.',
      newer:
        'Not kept: a newer version of this page holds the storage. Save them, then load this page anew.',
    },
    back: (title) => `Back to ${title}`,
    change: 'Change',
    save: 'Save',
  },
  wanted: {
    told: (name, count, hash) =>
      `This link shows the file “${name}” (${rows(count)}, ${hash}), which it does not carry. Choose that file; until then you see this atlas.`,
    nameless:
      'This link shows a file of its sender’s own, which it does not carry. Choose that file; until then you see this atlas.',
    unsound: (name) =>
      `This link shows the file “${name}”. What this browser kept of it can no longer be read; choose the file again.`,
    choose: 'Choose the file',
    leave: 'Dismiss',
    right: 'This is the file that the link asks for.',
    otherwise:
      'This is the file that the link asks for, but its sender read it otherwise: other columns, places, meanings or classes were chosen. What you see may differ from what was sent; ask for the atlas file that “Save” makes.',
    other: (name, hash) => `This is not the file that the link asks for (“${name}”, ${hash}).`,
  },
};
