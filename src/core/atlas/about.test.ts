import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import about from '../../../data/about.json';
import { parseAbout } from './about.ts';

const published = (passages: object) => ({
  version: '2026.11',
  asOf: '2026-11-21',
  license: 'CC-BY-4.0',
  passages,
});

describe('parseAbout()', () => {
  it('reads the rules of the first atlas', () => {
    const read = parseAbout(published(about));
    expect(read.issues).toEqual([]);
    expect(read.about?.es.rules.length).toBe(about.en.rules.length);
  });

  it('names a passage without text, and is then no half', () => {
    const rules = [{ title: 'A rule', text: '' }];
    const { about: read, issues } = parseAbout(published({ ...about, es: { ...about.es, rules } }));
    expect(read).toBeNull();
    expect(issues.map(({ path }) => path)).toEqual(['passages.es.rules[0].text']);
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(parseAbout(value).about).toBeNull();
      }),
    );
  });
});
