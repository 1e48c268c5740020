import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { scripts } from '../package.json';

/** The specs of which `npm test` walks nothing, and why. */
const WHOLLY_LONG = {
  'dev.spec.ts': 'a server of its own, which builds the data',
  'ownWalks.spec.ts':
    'a film, a reload without a network; engines/walk.spec.ts has own data after a reload',
  'transcript.spec.ts': 'half a minute a language, for a second of rest after each key',
};

function isWhollyLong(spec: string): boolean {
  const text = readFileSync(join(import.meta.dirname, spec), 'utf8');
  const tests = text.match(/^ *test\(/gm) ?? [];
  const long = text.match(/^ *test\(\s*(['`]).*\1,\s*LONG,/gm) ?? [];
  return long.length === tests.length;
}

it('walks with every spec in npm test, save those that take long as a whole', () => {
  const specs = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' });
  const long = specs.filter((name) => name.endsWith('.spec.ts')).filter(isWhollyLong);
  expect(long.sort()).toEqual(Object.keys(WHOLLY_LONG));
});

it('runs by test:long what npm test leaves to it', () => {
  expect(scripts.e2e).toMatch(/ --grep-invert @long$/);
  expect(scripts['test:long']).toMatch(/ --grep @long$/);
  const ci = readFileSync(join(import.meta.dirname, '../.ci/run'), 'utf8');
  expect(ci).toMatch(/^npm test .+npm run test:long/ms);
});
