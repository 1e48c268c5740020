import { describe, expect, it } from 'vitest';
import { SCOPE } from '../atlas/testing/cuba.ts';
import { addressOf } from './address.ts';
import { parsePermalink } from './permalink.ts';
import { initialState } from './state.ts';

const PLACE = { page: 'https://atlas.example/', scope: SCOPE, moments: [], own: null };
const INITIAL = initialState(SCOPE);
const ANGOLA = { ...INITIAL, country: 'AGO' };

describe('the address of a view', () => {
  it('is the page itself for the view with which it begins', () => {
    expect(addressOf(INITIAL, PLACE)).toBe('https://atlas.example/');
  });

  it('leaves out what only an embedder or a citation writes', () => {
    const asked = { ...ANGOLA, embed: true, version: '2020.1' };
    expect(addressOf(asked, PLACE)).toBe('https://atlas.example/?country=AGO');
  });

  it('says the year where it names a dataset: a later one may begin with another', () => {
    const address = addressOf(ANGOLA, PLACE, { version: '2026.11' });
    const search = new URL(address).searchParams;
    expect(search.get('version')).toBe('2026.11');
    const later = { ...SCOPE, initial: { ...SCOPE.initial, year: SCOPE.firstYear } };
    const { state } = parsePermalink(new URL(address).search, later);
    expect(state).toEqual({ ...ANGOLA, version: '2026.11' });
  });

  it('names a file of a reader’s own where that is what is shown, and then no dataset', () => {
    const own = { name: 'a', rows: 3, hash: '0123456789abcdef' };
    const address = addressOf(ANGOLA, { ...PLACE, own }, { version: '2026.11' });
    expect(address).toBe('https://atlas.example/?country=AGO&data=local/0123456789abcdef/3/a');
  });

  it('asks for no file that is not what is shown', () => {
    const own = { name: 'a', rows: 3, hash: '0123456789abcdef' };
    expect(addressOf({ ...ANGOLA, data: own }, PLACE)).toBe('https://atlas.example/?country=AGO');
  });

  it('ends in the claim that it marks', () => {
    const kept = { version: '2026.11', claim: 'ago1975_91.3' };
    expect(addressOf(ANGOLA, PLACE, kept)).toMatch(/version=2026\.11#claim-ago1975_91\.3$/);
    expect(addressOf(INITIAL, PLACE, { claim: 'a.1' })).toBe('https://atlas.example/#claim-a.1');
  });
});
