import type { PlainWords } from './plain.ts';

export const plain: PlainWords = {
  allCountries: 'All countries',
  interventions: 'Interventions',
  open: (what) => `Open in the interactive atlas: ${what}`,
  openAtlas: 'Open the interactive atlas',
  most: (layer) => `${layer}, most in one year`,
  toll: (layer, years) => `${layer}, ${years}`,
  byYear: 'Figures by year',
  figures: 'Figures',
  rule: 'One claim a year is painted on the map, chosen under a stated rule, never an average. A blank is not a zero.',
  howChosen: 'How a claim is chosen',
  bars: (layer, place) =>
    `${layer} ${place} by year: the bars are the painted claims, pale where they are of another year or count others too, hollow where they are weak; thin lines go from the lowest claim to the highest.`,
  dots: 'Each dot is a claim, on an axis that begins at zero: dark the one on the map, hollow one to treat with care.',
  columns: {
    count: 'Count',
    range: 'Lowest–highest',
    known: 'How known',
    painted: 'Painted claim',
    each: 'Each claim',
    claims: 'Claims',
  },
  map: (name, year) => `${name}, ${year}. Borders of 31 December.`,
  locator: (name, actor, year) =>
    `Map: where ${name} and ${actor} lie, with the borders of ${year}`,
  cite: 'Cite this page',
  citation: ({ atlas, title, version, asOf, address, licence }) =>
    `${atlas}. “${title}.” Dataset ${version}, up to ${asOf}.${address === null ? '' : ` ${address}`} (${licence}).`,
  allClaims: 'All claims',
  claimCount: (count) => `${count} ${count === 1 ? 'claim' : 'claims'}`,
  today: 'Today:',
  formerly: 'At other times:',
  countriesIntro: (subtitle) =>
    `${subtitle}. Every country of which the dataset speaks, under the name it bore at the time, with its figures, its claims and their sources.`,
  interventionsIntro: (count) =>
    `${count} interventions, missions and battles, in the order in which they began, with their claims and sources.`,
  undated: 'without a year',
  titled: (name, years) => (years === '' ? name : `${name}, ${years}`),
  feed: 'Changes of the dataset',
  feedFile: 'changes.xml',
  firstRelease: 'The first release.',
  sameFigures: 'The map shows the same as before.',
  unstarted: 'The program of this page could not be loaded.',
  unstartedWay: 'Without it you can read',
  unscripted: 'The map needs JavaScript. All figures, claims and sources can be read without it:',
  notFound: {
    title: 'There is no page here',
    text: 'The address may be misspelt, or a link may have lost a part of it.',
  },
  codebook: {
    intro:
      'What stands in every file and every column. The tables are UTF-8 with a byte order mark, comma-separated, with lines ending in CR LF. Dates are as precise as their source, and from and to are both inclusive. An empty cell means that nothing is known, never zero.',
    contents: 'Contents',
    tables: 'Tables',
    others: 'Other files',
    key: 'Rows are told apart by',
    column: 'Column',
    type: 'Type',
    about: 'What it says',
    values: 'Values',
    always: 'always filled',
    types: { string: 'text', integer: 'whole number', number: 'number', boolean: 'true or false' },
    back: 'To the map',
  },
};
