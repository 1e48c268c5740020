import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { CONTENT_TYPES, POLICY } from './serving.ts';

const headers = readFileSync(join(import.meta.dirname, '../../public/_headers'), 'utf8');

it('public/_headers has the policy of the page, and lets anybody frame it', () => {
  expect(headers).toContain(`Content-Security-Policy: ${POLICY}; frame-ancestors *\n`);
});

it('public/_headers has every content type that npm start sends', () => {
  for (const [end, type] of Object.entries(CONTENT_TYPES)) {
    expect(headers).toContain(`/data/*.${end}\n  Content-Type: ${type}\n`);
  }
});
