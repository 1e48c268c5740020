import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { formatCitation } from './citation.ts';
import { DATA } from './folder.ts';
import { builtInputs } from './testing/builtInputs.ts';

it('CITATION.cff in the repository is the one that is published', () => {
  const own = readFileSync(join(DATA, '..', 'CITATION.cff'), 'utf8');
  const { description } = builtInputs();
  expect(own).toBe(description && formatCitation(description));
  expect(own).toMatch(/^version: "\d{4}\.\d{2}/m);
  expect(own).toMatch(/^date-released: "\d{4}-\d{2}-\d{2}"$/m);
});
