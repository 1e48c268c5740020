import { createHash } from 'node:crypto';
import { check } from '@placemarkio/check-geojson';
import { csvParseRows } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { builtFiles } from '../testing/builtInputs.ts';
import { createSheet, createTable } from './csv.ts';

interface FieldDescription {
  readonly name: string;
  readonly type: string;
  readonly description: string;
  readonly description_es: string;
  readonly constraints?: {
    readonly required?: boolean;
    readonly enum?: readonly string[];
    readonly pattern?: string;
  };
}

interface Resource {
  readonly path: string;
  readonly description: string;
  readonly description_es: string;
  readonly mediatype?: string;
  readonly bytes: number;
  readonly hash: string;
  readonly schema?: {
    readonly fields: readonly FieldDescription[];
    readonly primaryKey: readonly string[];
  };
}

const files = builtFiles();
const dataPackage = JSON.parse(files['datapackage.json'] ?? '');
const resources: readonly Resource[] = dataPackage.resources;
const tables = resources.flatMap(({ path, schema }) => (schema ? [{ path, ...schema }] : []));

const FORMS: Readonly<Record<string, RegExp>> = {
  string: /^[^\r\n]*$/,
  integer: /^-?\d+$/,
  number: /^-?\d+(\.\d+)?$/,
  boolean: /^(true|false)$/,
};

/** What is wrong with a cell by the description of its column. */
function slipOf(value: string, { type, constraints = {} }: FieldDescription): string | null {
  if (value === '') return constraints.required ? 'is empty' : null;
  if (!FORMS[type]?.test(value)) return `is no ${type}`;
  if (constraints.enum && !constraints.enum.includes(value)) return 'is not in the list';
  if (constraints.pattern && !new RegExp(constraints.pattern).test(value)) return 'is out of form';
  return null;
}

describe('createTable()', () => {
  const columns = [{ name: 'a', type: 'string', about: { en: 'A', es: 'A' } } as const].map(
    (field) => ({ ...field, cellOf: (row: string | undefined) => row }),
  );
  const edition = { version: '2026.11', asOf: '2026-11-21', license: 'CC-BY-4.0' };
  const textOf = (...rows: (string | undefined)[]) => {
    const words = { file: 'a.csv', about: { en: '', es: '' }, key: ['a'] };
    return createTable(createSheet(words, columns, rows), edition).text;
  };
  const END = ',2026.11,2026-11-21,CC-BY-4.0\r\n';

  it('begins with a byte order mark and ends each line with CR LF, as RFC 4180 and Excel want it', () => {
    expect(textOf('x', undefined)).toBe(`\uFEFFa,version,as_of,license\r\nx${END}${END}`);
  });

  it('quotes commas and quotation marks', () => {
    expect(textOf('1,000 “men”', 'a "unit"')).toContain(
      `\r\n"1,000 “men”"${END}"a ""unit"""${END}`,
    );
  });
});

describe('datapackage.json', () => {
  it('describes every published file but those that explain the others, with its size and hash', () => {
    const others = ['datapackage.json', 'CITATION.cff', 'README.txt'];
    others.push('codebook.html', 'codebook-es.html', 'codebook.css');
    const described = resources.map(({ path }) => path).toSorted();
    expect(described).toEqual(
      Object.keys(files)
        // `versions.json` tells of those in the folder of its name.
        .filter((name) => !others.includes(name) && !name.startsWith('versions/'))
        .toSorted(),
    );
    for (const { path, bytes, hash, mediatype } of resources) {
      const text = files[path] ?? '';
      expect(bytes, path).toBe(Buffer.byteLength(text));
      expect(hash, path).toBe(`sha256:${createHash('sha256').update(text).digest('hex')}`);
      expect(mediatype, path).toMatch(/^(text|application)\//);
    }
  });

  it('says licence, version and date', () => {
    expect(dataPackage).toMatchObject({
      version: expect.stringMatching(/^\d{4}\.\d{2}/),
      created: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T00:00:00Z$/),
      licenses: [{ name: 'CC-BY-4.0', path: expect.stringMatching(/^https:/) }],
    });
  });

  it('says in both languages what every file and every column is', () => {
    for (const { path, schema, ...words } of resources) {
      for (const { name, ...own } of [{ name: '', ...words }, ...(schema?.fields ?? [])]) {
        expect(own.description, `${path} ${name}`).not.toBe('');
        expect(own.description_es, `${path} ${name}`).not.toBe('');
      }
    }
  });
});

describe.each(tables)('$path', ({ path, fields, primaryKey }) => {
  const [header = [], ...rows] = csvParseRows((files[path] ?? '').slice(1));

  it('has the columns that are described, in every row', () => {
    expect(header).toEqual(fields.map(({ name }) => name));
    expect(rows.filter((row) => row.length !== header.length)).toEqual([]);
    expect(rows).not.toEqual([]);
  });

  it('has in every cell what its column says', () => {
    const slips = rows.flatMap((row) =>
      fields.flatMap((field, index) => {
        const slip = slipOf(row[index] ?? '', field);
        return slip === null ? [] : [`${row[0]} ${field.name}: ${row[index]} ${slip}`];
      }),
    );
    expect(slips).toEqual([]);
  });

  it('names each row once', () => {
    const indices = primaryKey.map((name) => header.indexOf(name));
    const keys = rows.map((row) => indices.map((index) => row[index]).join(' '));
    expect(new Set(keys).size).toBe(rows.length);
  });

  it('has no cell that a spreadsheet would take for a formula', () => {
    const formulas = rows.flat().filter((cell) => /^[=+@]|^-(?!\d)/.test(cell));
    expect(formulas).toEqual([]);
  });
});

describe('events.geojson', () => {
  it('has points alone, whose properties are plain values', () => {
    const text = files['events.geojson'] ?? '';
    expect(() => check(text)).not.toThrow();
    const { features, version, license } = JSON.parse(text);
    expect([version, license]).toEqual([dataPackage.version, 'CC-BY-4.0']);
    for (const { id, geometry, properties } of features) {
      expect(geometry.type, id).toBe('Point');
      for (const value of Object.values(properties)) {
        expect(value === null || typeof value !== 'object', id).toBe(true);
      }
    }
  });
});
