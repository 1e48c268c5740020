import { describe, expect, it } from 'vitest';
import { parseDescription } from '../../../src/core/atlas/parse.ts';
import atlas from '../../atlas.json';
import { atSite } from './atSite.ts';

describe('atSite()', () => {
  it('leaves a description as it is where no site is named', () => {
    expect(atSite(atlas, {})).toBe(atlas);
    expect(atSite(atlas, { ATLAS_SITE: '' })).toBe(atlas);
  });

  it('puts the named site in the place of the edited one', () => {
    const named = { ATLAS_SITE: 'https://b.example/maps' };
    const { description } = parseDescription(
      atSite({ ...atlas, site: 'https://a.example' }, named),
    );
    expect(description?.site).toBe('https://b.example/maps/');
  });

  it('has a name that is no address named like an edited one', () => {
    const { issues } = parseDescription(atSite(atlas, { ATLAS_SITE: 'localhost:4173' }));
    expect(issues.map(({ path, code }) => `${path} ${code}`)).toEqual(['site bad-site']);
  });

  it('leaves alone what is no description', () => {
    expect(atSite(null, { ATLAS_SITE: 'https://b.example' })).toBeNull();
  });
});
