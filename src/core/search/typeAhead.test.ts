import { describe, expect, it } from 'vitest';
import { goesOn, matchTyped, type Typed, typeLetter } from './typeAhead.ts';

const NAMES = ['Egypt', 'Eritrea', 'Etiopía', 'Gabon', 'Greece', 'Grenada', 'Namibia', 'Niger'];

/** Types a text, letter by letter, and answers with the name arrived at. */
function type(text: string, { from = -1, pause = 100 } = {}): string | undefined {
  let typed: Typed | null = null;
  let at = from;
  [...text].forEach((letter, index) => {
    typed = typeLetter(typed, letter, index * pause);
    const match = matchTyped(typed.text, NAMES, at);
    if (match !== -1) at = match;
  });
  return NAMES[at];
}

describe('typing on the map', () => {
  it('takes letters typed within half a second together: “gren” is Grenada', () => {
    expect(type('gren')).toBe('Grenada');
  });

  it('begins anew after half a second: “g”, and then “n”', () => {
    expect(type('gn', { pause: 501 })).toBe('Namibia');
  });

  it('takes letters exactly half a second apart together', () => {
    expect(typeLetter({ text: 'g', at: 100 }, 'r', 600)).toEqual({ text: 'gr', at: 600 });
    expect(typeLetter({ text: 'g', at: 100 }, 'r', 601)).toEqual({ text: 'r', at: 601 });
    expect(typeLetter({ text: 'g', at: 9_000 }, 'r', 9_100).text).toBe('gr');
    expect(typeLetter(null, 'r', 0)).toEqual({ text: 'r', at: 0 });
  });

  it('goes on for half a second after a letter', () => {
    expect(goesOn({ text: 'south', at: 100 }, 600)).toBe(true);
    expect(goesOn({ text: 'south', at: 100 }, 601)).toBe(false);
    expect(goesOn(null, 0)).toBe(false);
  });

  it('takes a blank and a hyphen within a name for its own: “south y” is South Yemen', () => {
    const names = ['Guinea', 'Guinea-Bissau', 'South Africa', 'South Yemen'];
    expect(matchTyped('south ', names, 2)).toBe(2);
    expect(matchTyped('south y', names, 2)).toBe(3);
    expect(matchTyped('guinea-b', names, 0)).toBe(1);
  });

  it('goes on from where the reader is with one letter, and stays there with several', () => {
    const at = (name: string) => NAMES.indexOf(name);
    expect(matchTyped('g', NAMES, at('Gabon'))).toBe(at('Greece'));
    expect(matchTyped('gr', NAMES, at('Grenada'))).toBe(at('Grenada'));
    expect(matchTyped('ga', NAMES, at('Greece'))).toBe(at('Gabon'));
    expect(matchTyped('gr', NAMES, -1)).toBe(at('Greece'));
    expect(matchTyped('n', NAMES, at('Niger'))).toBe(at('Namibia'));
  });

  it('takes a name that begins with the same letter twice for itself', () => {
    expect(matchTyped('aa', ['Abu', 'Aachen'], 0)).toBe(1);
    expect(matchTyped('aa', ['Abu', 'Accra'], 0)).toBe(1);
  });

  it('stays where the name still begins so', () => {
    expect(type('gr', { from: NAMES.indexOf('Greece') - 1 })).toBe('Greece');
    expect(type('et')).toBe('Etiopía');
  });

  it('goes to the next name at each press of one letter, and from the last to the first', () => {
    expect(type('g')).toBe('Gabon');
    expect(type('gg')).toBe('Greece');
    expect(type('gggg')).toBe('Gabon');
  });

  it('knows letters with and without accents, small and large, as the same', () => {
    expect(type('etiopi')).toBe('Etiopía');
    expect(type('ETIOPÍ')).toBe('Etiopía');
  });

  it('stays where no name begins so', () => {
    expect(type('grx')).toBe('Greece');
    expect(matchTyped('x', NAMES, 3)).toBe(-1);
    expect(matchTyped('', NAMES, 3)).toBe(-1);
    expect(matchTyped('g', [], -1)).toBe(-1);
  });
});
