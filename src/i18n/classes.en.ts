import type { ClassesMessages } from './classesMessages.ts';

const figures = (count: number, written: string) =>
  `${written} ${count === 1 ? 'figure' : 'figures'}`;

export const en: ClassesMessages = {
  title: 'Classes',
  method: 'Classes by',
  methods: {
    steps: 'Rounded steps',
    quantile: 'Equal numbers of figures',
    equal: 'Equal widths',
    natural: 'Natural groups',
    hand: 'By hand',
  },
  count: 'How many',
  reasons: {
    steps: (orders) =>
      `The largest figure is ${orders} times the smallest: each class is two to ten times as far up as the one before, at round numbers.`,
    quantile: 'Each class has about as many figures as the others.',
    equal: 'Each class is as wide as the others; where figures differ much, most fall into one.',
    natural: 'Breaks lie where there are gaps between the figures (Jenks).',
    hand: 'The breaks are your own.',
  },
  diverging: 'Some figures are below zero: blue below, warm above, equally strong for equal sizes.',
  bounds: 'Where each class begins',
  boundsNote: (example) => `Three to seven numbers, rising, with semicolons between: ${example}`,
  faults: {
    'not-a-number': (what) => `“${what}” is no number.`,
    'not-ascending': (what) => `${what} is not above the number before it.`,
    'too-few': () => 'There must be three numbers at least.',
    'too-many': () => 'There may be seven numbers at most.',
  },
  histogram: (count, least, most) =>
    `How often figures of each size occur: ${count} figures from ${least} to ${most}. The classes below say the same in words.`,
  figures,
  below: (count, written) => `below all classes: ${figures(count, written)}, in one faint colour`,
  zero: (count, written) => `zero, a colour of its own: ${figures(count, written)}`,
  unknown: (count, written) => `number unknown, hatched: ${figures(count, written)}`,
  none: 'No figure has a number.',
};
