import type { KeysMessages } from './keysMessages.ts';

export const en: KeysMessages = {
  single: 'Single keys act: / ? p n [ ], and letters on the map',
  unkept: 'This browser does not keep the choice: it holds until you leave or reload this page.',
  list: [
    ['Tab', 'from one control to the next; the map is one stop'],
    ['← ↑ → ↓', 'on the map: to the neighbour in that direction; on the slider: a year'],
    ['A–Z', 'on the map: to the name that begins with the letters typed, p and n among them'],
    ['Enter', 'on the map: open the country, and go to what is said of it'],
    ['Shift + ← ↑ → ↓', 'on the map: move the map'],
    ['+ −', 'on the map: zoom'],
    ['Page Up, Page Down', 'on the slider: ten years'],
    ['Home, End', 'on the slider: first and last year'],
    ['[ ]', 'one year back, one year on'],
    ['n', 'next year with new sources'],
    ['p', 'play, pause'],
    ['/', 'search'],
    ['?', 'these keys'],
    ['Esc', 'close what is open'],
  ],
};
