import { expect, it } from 'vitest';
import { shorten } from './tree.ts';

const TREE = `- main:
  - listbox "Countries":
    - option "Angola"
    - 'option "Benin: 2"'
    - option "Chad"
    - option "Ghana"
    - option "Zambia" [selected]
    - option "Zimbabwe"
  - link "More":
    - /url: ./more
  - status
  - list:
    - listitem: one`;

it('a tree has the first of many entries, those that are chosen, and how many are left out', () => {
  expect(shorten(TREE)).toBe(`- main:
  - listbox "Countries":
    - option "Angola"
    - 'option "Benin: 2"'
    - option "Chad"
    - option "Zambia" [selected]
    - … 2 more of option
  - link "More":
  - list:
    - listitem: one`);
});

it('what lies below an entry is left out with it', () => {
  const rows = ['a', 'b', 'c', 'd', 'e'].map((name) => `- listitem:\n  - text: ${name}`);
  expect(shorten([...rows, '- main'].join('\n'))).toBe(
    [...rows.slice(0, 3), '- … 2 more of listitem', '- main'].join('\n'),
  );
});
