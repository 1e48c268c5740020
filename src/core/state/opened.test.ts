import { describe, expect, it } from 'vitest';
import { interventionOf } from '../dataset/testing/interventionOf.ts';
import { createFlatBorders } from '../geography/testing/flatBorders.ts';
import { type Choice, openedBy } from './opened.ts';

const BORDERS = createFlatBorders();
const RAID = interventionOf({ id: 'raid', countries: ['PAN'], from: '1959-04', to: '1959-05' });
const WORLD = { interventionById: new Map([[RAID.id, RAID]]), borders: BORDERS };
const NOTHING: Choice = { moment: null, intervention: null, country: null, year: 1976 };
const opened = (choice: Partial<Choice>) => openedBy({ ...NOTHING, ...choice }, WORLD);

describe('openedBy()', () => {
  it('is nothing where nothing is chosen, or what is not there', () => {
    expect(opened({})).toEqual({ type: 'nothing' });
    expect(opened({ intervention: 'unheard-of' })).toEqual({ type: 'nothing' });
  });

  it('puts a moment before an intervention, and that before its country', () => {
    const all = { moment: 'grenada', intervention: 'raid', country: 'PAN' };
    expect(opened(all)).toEqual({ type: 'moment', id: 'grenada' });
    expect(opened({ ...all, moment: null })).toMatchObject({
      type: 'intervention',
      intervention: RAID,
      polity: { id: 'PAN' },
    });
    expect(opened({ country: 'PAN' })).toMatchObject({ type: 'country', asked: 'PAN' });
  });

  it('opens what stood where the country was, by the code asked for', () => {
    expect(opened({ country: 'AGO', year: 1965 })).toMatchObject({
      type: 'country',
      asked: 'AGO',
      polity: { name: { en: 'Portuguese Angola' } },
    });
  });

  it('offers what stood in place of a country of which there were several', () => {
    expect(opened({ country: 'SUN', year: 2015 })).toMatchObject({
      type: 'substitution',
      substitution: { asked: 'SUN', year: 2015 },
    });
  });
});
