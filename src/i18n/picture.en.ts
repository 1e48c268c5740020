import type { PictureMessages } from './pictureMessages.ts';

export const en: PictureMessages = {
  claims: (interval) => `claims ${interval}`,
  blankIsNoZero: 'A blank is not a zero.',
  outside: (count) =>
    count === 1
      ? 'One more place with a finding lies beyond the edge of this map.'
      : `${count} more places with findings lie beyond the edge of this map.`,
  sources: {
    heading: 'Sources',
    ofNumbers: 'Sources of the numbers',
    ofSentences: 'Sources of these sentences',
    none: (years) => `No source gives a number for ${years}.`,
    withoutNumbers: 'The sources of what is painted are on the page, country by country.',
    within: (name) => `, in ${name}`,
    title: (title) => `“${title}”`,
    more: (count) =>
      count === 1 ? 'And 1 more source on the page.' : `And ${count} more sources on the page.`,
  },
  onlyHeard: (claims) => `You see only: ${claims}`,
  dataset: (version, date) => `dataset ${version}, up to ${date}`,
  onTheWeb: 'This view on the web',
  altText: {
    map: (year, layer, estimate) =>
      `World map with the borders of ${year}, ${layer}, according to: ${estimate}.`,
    maps: (years, layer, estimate) =>
      `Two world maps side by side, ${years}, ${layer}, according to: ${estimate}.`,
    moment: (year, layer) => `Map with the borders of ${year}, ${layer}.`,
    edition: (title, version) => `${title}, dataset ${version}.`,
  },
  fileName: 'intervention-atlas',
  link: {
    claims: 'Claims by named sources',
    inCountry: (actor) => `Interventions by ${actor} in`,
    intervention: (actor) => `An intervention by ${actor}`,
    atPeak: (year) => `at the peak, in ${year}`,
    inTotal: (years) => `in total, ${years}`,
    say: (interval) => `sources say ${interval}`,
    byYear: (layer) => `${layer}, by year`,
    eachDot: (layer) => `${layer}: each dot a claim`,
  },
  page: {
    country: 'Country',
    lowest: 'Lowest',
    highest: 'Highest',
    reading: 'How known',
    painted: 'Painted claim',
    otherClaims: 'Other claims:',
    moreRows(count, site) {
      const where = site === null ? 'on the page' : `at ${site}`;
      return count === 1
        ? `One more country had no room here; it is ${where}.`
        : `${count} more countries had no room here; all are ${where}.`;
    },
    rule: 'One claim is painted for each country, chosen under a stated rule, never an average.',
    withoutColours: {
      count: 'Printed without colours: the darker, the more.',
      disagreement:
        'Printed without colours: the darker, the further apart; the table tells a single source from the first class.',
      involvement: 'Printed without colours, the kinds are told apart by the table alone.',
    },
    print: 'Print on one sheet',
    sizes: { a4: 'A4', letter: 'Letter' },
  },
  lesson: {
    name: 'Name',
    group: 'Class',
    date: 'Date',
    title: (what, years) => `${what}, ${years}: which source do you trust?`,
    deck: 'Three sources, three answers. The map can paint only one.',
    saidBy: 'Said by',
    speaksOf: 'Speaks of',
    foundIn: 'Found in',
    which: 'Which one do you trust most? Write its letter:',
    why: 'Why? Think of who speaks, when, and how they could know.',
    others: 'What would you have to find out about the other two?',
    teacher: 'For the teacher.',
    noAnswer: 'There is no single right answer.',
    paints: (number, claim) => `The map paints ${number}, the claim of ${claim}.`,
    claims: (count) => `The page lists ${count} claims on this figure, each with its source.`,
    print: 'Lesson sheet',
    about: (what, place, years) => `${what}, ${place}, ${years}`,
    none: 'There is no lesson sheet: nowhere in this atlas do three sources disagree on one figure.',
  },
  film: {
    name: 'Film of the years',
    from: 'From',
    to: 'to',
    speed: 'A year lasts',
    speeds: { slow: '2 seconds', even: '1 second', fast: 'half a second' },
    about: (years, seconds, size) =>
      years === 1
        ? `1 year in ${seconds} s, about ${size} MB.`
        : `${years} years in ${seconds} s, about ${size} MB.`,
    make: 'Make film',
    cancel: 'Cancel',
    progress: (done, all) => `${done} of ${all} years`,
    made: (size) => `Film saved, ${size} MB.`,
    cancelled: 'Cancelled. Nothing of the film was kept.',
    impossible:
      'This browser cannot write films: it has no video encoder for a page. Take pictures of single years as PNG or SVG, or open the page in another browser.',
    unloaded:
      'What writes films has not come. Nothing is lost: try again when the network is back.',
    failed:
      'The browser’s video encoder stopped. Nothing was kept and your choices are still here: try again, with fewer years or square, or take pictures of single years.',
  },
  ownData: {
    line: 'own data of whoever made this picture',
    sentence: (title) => `${title}: own data of whoever made this picture.`,
    mark: (title) => `${title} · own data`,
    fileName: 'own-data',
    noLicence:
      'The picture says that these are your own data. It names no licence: which terms hold is for you to say.',
  },
  make: {
    shape: 'Shape',
    shapes: { wide: 'Wide 16:9', square: 'Square', screen: 'This screen ×2' },
    format: 'Format',
    download: (format) => `Download ${format}`,
    copy: 'Copy picture',
    copied: 'Picture copied.',
    cannotCopy: 'This browser lets no page copy a picture. Download it instead.',
    code: 'With a QR code that leads to this view',
    description: 'Description for people who do not see the picture',
    copyDescription: 'Copy description',
    copiedDescription: 'Description copied.',
    licence: (licence) =>
      `Free to use, also commercially, with the source line that is in the picture (${licence}).`,
    making: 'The picture is being made …',
    fontsFailed:
      'The letters of the atlas have not come. No picture is made in others: try again when the network is back.',
    failed: 'The picture could not be made in this browser. Another shape or SVG may work.',
  },
};
