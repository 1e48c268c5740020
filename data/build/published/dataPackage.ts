import { createHash } from 'node:crypto';
import type { Description } from '../../../src/core/atlas/description.ts';
import type { Text } from '../../../src/core/text/text.ts';
import type { Field, Table } from '../tables/column.ts';

type Files = Readonly<Record<string, string>>;

const FORMATS: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  geojson: 'application/geo+json',
  topojson: 'application/topo+json',
  json: 'application/json',
  html: 'text/html',
  bib: 'application/x-bibtex',
  ris: 'application/x-research-info-systems',
};

function fileOf(path: string, text: string, { en, es }: Text) {
  const name = path.toLowerCase();
  const format = path.split('.').at(-1) ?? '';
  return {
    name,
    path,
    title: path,
    description: en,
    description_es: es,
    format,
    mediatype: FORMATS[format],
    encoding: 'utf-8',
    bytes: Buffer.byteLength(text),
    hash: `sha256:${createHash('sha256').update(text).digest('hex')}`,
  };
}

function fieldOf({ name, type, about, isRequired, oneOf, pattern }: Field) {
  const constraints = {
    ...(isRequired && { required: true }),
    ...(oneOf && { enum: oneOf }),
    ...(pattern !== undefined && { pattern }),
  };
  return {
    name,
    type,
    description: about.en,
    description_es: about.es,
    ...(type === 'boolean' && { trueValues: ['true'], falseValues: ['false'] }),
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}

function tableResource({ file, about, key, fields, text }: Table) {
  return {
    ...fileOf(file, text, about),
    profile: 'tabular-data-resource',
    dialect: {
      delimiter: ',',
      lineTerminator: '\r\n',
      quoteChar: '"',
      doubleQuote: true,
      header: true,
    },
    schema: { fields: fields.map(fieldOf), primaryKey: key, missingValues: [''] },
  };
}

/** The Frictionless description of everything that is published: each file, each column, the licence, version and date. */
export function createDataPackage(
  { title, summary, version, asOf, licence }: Description,
  tables: readonly Table[],
  files: Files,
  wordsOf: (file: string) => Text,
) {
  const tabular = new Set(tables.map(({ file }) => file));
  const others = Object.entries(files).filter(([file]) => !tabular.has(file));
  return {
    profile: 'data-package',
    name: title.en.toLowerCase().replace(/[^a-z0-9]+/g, '-'),
    title: title.en,
    title_es: title.es,
    description: summary.en,
    description_es: summary.es,
    version,
    created: `${asOf}T00:00:00Z`,
    licenses: [{ name: licence.id, title: licence.name, path: licence.URL }],
    contributors: [{ title: title.en, role: 'author' }],
    sources: [
      { title: 'Natural Earth', path: 'https://www.naturalearthdata.com' },
      { title: 'The sources of the claims, one by one, in sources.json' },
    ],
    resources: [
      ...tables.map(tableResource),
      ...others.map(([file, text]) => fileOf(file, text, wordsOf(file))),
    ],
  };
}
