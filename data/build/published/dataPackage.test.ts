import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import { builtFiles } from '../testing/builtInputs.ts';
import packageProfile from '../testing/frictionless/data-package.json';
import resourceProfile from '../testing/frictionless/tabular-data-resource.json';

/** The profiles are of draft 4, of which they use nothing that later drafts have not. */
function compile({ $schema: _, ...schema }: object & { readonly $schema?: string }) {
  return new Ajv({ strict: false, validateFormats: false }).compile(schema);
}

const isPackage = compile(packageProfile);
const isTable = compile(resourceProfile);
const descriptor = JSON.parse(builtFiles()['datapackage.json'] ?? '');
const tables = descriptor.resources.filter(
  ({ profile }: { readonly profile: string }) => profile === 'tabular-data-resource',
);

describe('datapackage.json', () => {
  it('is a data package by the profile of Frictionless Data', () => {
    isPackage(descriptor);
    expect(isPackage.errors ?? []).toEqual([]);
  });

  it('describes each table as a tabular resource, column by column', () => {
    expect(tables.length).toBeGreaterThan(2);
    for (const table of tables) {
      isTable(table);
      expect(isTable.errors ?? [], table.path).toEqual([]);
      for (const field of table.schema.fields) {
        expect(field.description, `${table.path} ${field.name}`).toMatch(/\S/);
      }
    }
  });

  it('knows each country by a code of today, or of a land that was divided', () => {
    const figures = tables.find(({ path }: { readonly path: string }) => path === 'figures.csv');
    const field = figures.schema.fields.find(({ name }: { name: string }) => name === 'country');
    const isCode = (code: string) => new RegExp(field.constraints.pattern).test(code);
    // As `schema.json` has it, and as the tables of the second atlas need it.
    expect(['AGO', 'ZZZ', 'DEU-FRG', 'VNM-S'].filter((code) => !isCode(code))).toEqual([]);
    expect(['Angola', 'ago', 'AG', 'DEU-', ''].filter(isCode)).toEqual([]);
  });

  it('is refused where it lacks its files, or a column its name', () => {
    expect(isPackage({ ...descriptor, resources: undefined })).toBe(false);
    const [table] = tables;
    const nameless = table.schema.fields.map(({ name: _, ...field }: { name: string }) => field);
    expect(isTable({ ...table, schema: { ...table.schema, fields: nameless } })).toBe(false);
  });
});
