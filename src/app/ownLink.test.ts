import { describe, expect, it } from 'vitest';
import { initialState } from '../core/state/state.ts';
import { addressHere, createLink } from './link.ts';
import { createTestAtlas } from './testing/createTestAtlas.ts';

const OWN = { name: 'a.csv', rows: 3, hash: '0123456789abcdef' };
const ASKED = `?year=1850&layer=horses&lang=es&data=local/${OWN.hash}/3/a.csv`;
const SHIPPED = createTestAtlas();
const OF_READER = { ...SHIPPED, description: { ...SHIPPED.description, own: OWN } };
const INITIAL = initialState(SHIPPED.scope);

describe('a link to a file of a reader’s own', () => {
  it('shows of an atlas that is not of it nothing but language and theme, and tells of no year that it lacks', () => {
    const link = createLink(SHIPPED);
    expect(link.read(ASKED)).toEqual({ ...INITIAL, language: 'es', data: OWN });
    expect(link.notice.get()).toBeNull();
  });

  it('still says what of its own words is none', () => {
    const link = createLink(SHIPPED);
    link.read(`${ASKED}&theme=pink&country=ATLANTIS`);
    expect(link.notice.get()?.repairs).toMatchObject([{ key: 'theme' }]);
  });

  it('shows the view that it asks for where the file is there', () => {
    const link = createLink(OF_READER);
    const state = link.read(`?year=1976&data=local/${OWN.hash}/3/a.csv`);
    expect(state).toEqual({ ...INITIAL, year: 1976, data: OWN });
    expect(link.write(state)).toBe(`year=1976&data=local/${OWN.hash}/3/a.csv`);
  });

  it('is told by the address of the view, and by no other', () => {
    const state = { ...INITIAL, data: OWN };
    expect(addressHere(state, OF_READER)).toContain(`data=local/${OWN.hash}/3/a.csv`);
    expect(addressHere(state, SHIPPED)).not.toContain('data=');
  });
});
