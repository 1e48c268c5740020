import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseGazetteer } from './gazetteer.ts';

const ASIA = { id: 'asia', name: { en: 'Asia', es: 'Asia' }, codes: ['VNM', 'LAO'] };
const ALIASES = { countries: { VNM: ['Annam'] }, people: {} };

describe('parseGazetteer()', () => {
  it('reads regions, other names and whom interventions name', () => {
    const read = { regions: [ASIA], aliases: ALIASES, people: { war: ['Agostinho Neto'] } };
    const { gazetteer, issues } = parseGazetteer(read);
    expect(issues).toEqual([]);
    expect(gazetteer).toEqual(read);
  });

  it('names nobody where the interventions have their people themselves', () => {
    const { gazetteer } = parseGazetteer({ regions: [ASIA], aliases: ALIASES });
    expect(gazetteer.people).toEqual({});
  });

  it('names a country in two regions and a region that comes twice', () => {
    const regions = [ASIA, { ...ASIA, codes: ['LAO'] }];
    const { issues } = parseGazetteer({ regions, aliases: ALIASES });
    expect(issues.map(({ path }) => path)).toEqual(['[1].id', '[1].codes[0]']);
  });

  it.each<[string, object, string]>([
    [
      'a list where names are expected',
      { regions: [ASIA], aliases: [] },
      'aliases.countries missing',
    ],
    [
      'a name that is none',
      { regions: [ASIA], aliases: { countries: { VNM: 5 }, people: {} } },
      'aliases.countries.VNM wrong-type',
    ],
    [
      'a region without Spanish',
      { regions: [{ ...ASIA, name: { en: 'Asia' } }], aliases: ALIASES },
      'regions[0].name.es missing',
    ],
    [
      'a code in words',
      { regions: [{ ...ASIA, codes: ['Laos'] }], aliases: ALIASES },
      'regions[0].codes[0] bad-country',
    ],
  ])('names %s', (_, value, expected) => {
    const { gazetteer, issues } = parseGazetteer(value);
    expect(issues.map(({ path, code }) => `${path} ${code}`)).toContain(expected);
    expect(gazetteer.regions).toEqual([]);
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(parseGazetteer(value).gazetteer.regions).toEqual([]);
      }),
    );
  });
});
