import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { DATA } from '../edited/folder.ts';
import { builtInputs } from '../testing/builtInputs.ts';
import schema from '../testing/citationFileFormat/schema.json';
import { formatCitation } from './citation.ts';

const own = readFileSync(join(DATA, '..', 'CITATION.cff'), 'utf8');
const isCitation = new Ajv({ strict: false, validateFormats: false }).compile(schema);

describe('CITATION.cff', () => {
  it('in the repository is the one that is published', () => {
    const { description } = builtInputs();
    expect(own).toBe(description && formatCitation(description));
    expect(own).toMatch(/^version: "\d{4}\.\d{2}/m);
    expect(own).toMatch(/^date-released: "\d{4}-\d{2}-\d{2}"$/m);
  });

  it('is a Citation File Format 1.2.0 file by its own schema', () => {
    isCitation(parse(own));
    expect(isCitation.errors ?? []).toEqual([]);
  });

  it.each<[string, object]>([
    ['another format', { 'cff-version': '9' }],
    ['no authors', { authors: [] }],
    ['a field of its own', { licence: 'CC-BY-4.0' }],
    ['a licence that SPDX does not list', { license: 'CC-BY-9' }],
    ['a date in words', { 'date-released': 'November 2026' }],
    ['a number for a text', { title: 5 }],
  ])('would be refused with %s', (_, change) => {
    expect(isCitation({ ...parse(own), ...change })).toBe(false);
  });
});
