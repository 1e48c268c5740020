import { describe, expect, it } from 'vitest';
import { SCOPE } from '../atlas/testing/cuba.ts';
import { initialState } from './state.ts';
import { isStep } from './step.ts';
import {
  beginComparison,
  chooseLayer,
  compareWith,
  endComparison,
  moveCamera,
  openCountry,
  setBeside,
  showYear,
  speak,
  type Transition,
} from './transition.ts';

const START = initialState(SCOPE);
const COMPARED = beginComparison(SCOPE)(START);
const AFRICA = { zoom: 4, lat: 0, lng: 20 };

describe('isStep()', () => {
  it.each<[string, Transition]>([
    ['another year', showYear(1966)],
    ['a country that is opened', openCountry('AGO')],
    ['a camera that moves', moveCamera(AFRICA, () => ({ zoom: 0, lat: 0, lng: 0 }))],
  ])('is true of %s', (_, transition) => {
    expect(isStep(transition(START), START)).toBe(true);
  });

  it('is false where another atlas comes beside it or goes, or a second year comes to both', () => {
    const beside = setBeside('us-troops')(START);
    expect(isStep(beside, START)).toBe(false);
    expect(isStep(endComparison(beside), beside)).toBe(false);
    expect(isStep(showYear(1966)(beside), beside)).toBe(true);
    expect(isStep(beginComparison(SCOPE)(beside), beside)).toBe(false);
  });

  it('is true of another second year, and not where a second map comes or goes', () => {
    expect(isStep(compareWith(1966)(COMPARED), COMPARED)).toBe(true);
    expect(isStep(COMPARED, START)).toBe(false);
    expect(isStep(endComparison(COMPARED), COMPARED)).toBe(false);
  });

  it.each<[string, Transition]>([
    ['another layer', chooseLayer('killed')],
    ['another language', speak('es')],
  ])('is false of %s, also together with another year', (_, transition) => {
    expect(isStep(transition(START), START)).toBe(false);
    expect(isStep(showYear(1966)(transition(START)), START)).toBe(false);
  });
});
