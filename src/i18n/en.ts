import type { Messages } from './messages.ts';

const plural = new Intl.PluralRules('en');
const n = (count: number, one: string, other: string): string =>
  plural.select(count) === 'one' ? one : other;

const list = new Intl.ListFormat('en', { type: 'conjunction' });

/** Names that stand with an article within a sentence: “the Dominican Republic”, “the Solomon Islands”. */
const WITH_ARTICLE =
  /^[^(]*\b(?:Republic|Islands|Union|Territory|Kingdom|States|Emirates|Netherlands|Philippines)\b|^Congo$/;
const theName = (name: string): string =>
  WITH_ARTICLE.test(name) && !/^The /.test(name) ? `the ${name}` : name.replace(/^The /, 'the ');

const countries = (count: number): string => `${count} ${n(count, 'country', 'countries')}`;

const by = (actor: string | null): string => (actor === null ? '' : ` by ${actor}`);

export const en: Messages = {
  within: (text) => text.charAt(0).toLowerCase() + text.slice(1),
  numbers: {
    dates: 'en-GB',
    group: null,
    fromTo: (low, high) => `${low} to ${high}`,
    about: (n) => `about ${n}`,
    moreThan: (n) => `at least ${n}`,
    atMost: (n) => `at most ${n}`,
    hundreds: (n) => `“hundreds” (read as at least ${n})`,
    circa: (date) => `c. ${date}`,
    ongoing: 'no end on record',
  },
  titled: (title, what) => `${title}: ${what}`,
  skipToMap: 'Skip to the map',
  skipTo: (name, year) => `Skip to ${name}${year === null ? '' : `, ${year}`}`,
  siblings: 'Other atlases',
  openAtlas: 'Open the atlas',
  loading: 'Loading the map and its claims…',
  waitingFor: (files) => `Waiting for ${files}…`,
  loadingPart: 'Loading…',
  year: 'Year',
  yearInput: 'Type a year',
  play: 'Play',
  pause: 'Pause',
  nextYear: 'One year on',
  nextSourced: 'Next year with new sources',
  speed: 'Speed',
  speeds: { slow: 'slow', normal: 'normal', fast: 'fast' },
  layer: 'Layer',
  kinds: {
    combat: 'Combat troops',
    advisers: 'Advisers and training',
    raid: 'Raid or expedition',
    intelligence: 'Intelligence',
    arms: 'Arms, money or training elsewhere',
    civil: 'Medical and civil',
  },
  kindLetters: { combat: 'C', advisers: 'A', raid: 'R', intelligence: 'I', arms: 'M', civil: 'D' },
  estimate: 'According to',
  estimates: {
    best: 'Best-supported claim',
    low: 'Lowest claim',
    high: 'Highest claim',
  },
  briefEstimates: { best: 'Best-supported', low: 'Lowest', high: 'Highest' },
  lensReminder: (name) => `The map is painted with “${name}”; the panel shows all.`,
  resetLens: 'Back to the best-supported claims',
  standings: {
    documented: 'documented',
    alleged: 'alleged; no source in a position to know states it as fact',
    denied: 'denied by the state concerned',
    unverified: 'no source found that a reader can open',
  },
  legend: 'Legend',
  ratioClasses: ['One source only', 'Under 1.5 times', '1.5 to 3 times', 'Over 3 times'],
  blanks: {
    none: 'No involvement recorded',
    zero: 'Zero, stated by a source',
    weak: 'Weak claim only',
    unknown: 'Involved, number unknown',
    withheld: 'Involved, number withheld',
    denied: 'Denied, secret or only alleged',
    dependency: 'Dependency of another state',
  },
  withoutActor: {
    blanks: { none: 'No figure', unknown: 'Number unknown', withheld: 'Number withheld' },
    cell: {
      unknown: (what) => `number of ${what} unknown`,
      withheld: (what) => `number of ${what} withheld`,
    },
  },
  few: (least) => `Fewer than ${least}`,
  looks: {
    stated: 'stated for this year',
    carried: 'last count, of an earlier year',
    'whole-intervention': 'toll of the whole intervention',
    together: 'counted together with others',
  },
  countries,
  actorNote: (actor) => `${actor}, outside the scale`,
  cell: {
    sentence: (name, year, parts) => `${name}, ${year}: ${parts.join('; ')}`,
    none: (what) => `no ${what} recorded`,
    zero: (what) => `zero ${what}, stated by a source`,
    unknown: (what) => `involved, number of ${what} unknown`,
    withheld: (what) => `involved, number of ${what} withheld`,
    denied: 'involvement denied, secret or only alleged',
    noNumber: (what) => `no number of ${what}`,
    unheard: (what) => `no number of ${what} by this side; others give one`,
    noCountSince: (year) => `no count since ${year}`,
    sometime: (interval, years) => `${interval} at some time in ${years}`,
    alleged: (figure) => `${figure} by those who say so`,
    doubted: (kinds) => `alleged or denied: ${kinds}`,
    kindsAlleged: (kinds) => `said to be: ${kinds}`,
    weak: 'weak claim only',
    counted: (date) => `count of ${date}`,
    range: (interval) => `claims from ${interval}`,
    sources: (count) => `${count} ${n(count, 'source', 'sources')}`,
    carried: (year) => `last count: ${year}`,
    whole: (years) => `${years} in all`,
    dependency: (owner) => `dependency of ${owner}`,
    oneSource: 'one source only',
    ratio: (ratio) => `highest claim ${ratio} times the lowest`,
    actor: 'the state whose interventions are shown',
  },
  summary: {
    name: 'Summary',
    titled: (title, year) => `${title}, ${year}`,
    line: (subject, what) => `${subject}: ${what}.`,
    figures(count, place, figure, basis) {
      const largest = `${place} ${figure}${basis === null ? '' : ` (${basis})`}`;
      return count === 1 ? largest : `${count} countries; largest ${largest}`;
    },
    weak: (count) => `${countries(count)}, weak claims only`,
    zero: () => 'zero, stated by a source',
    unknown: (count) => `${countries(count)}, number unknown`,
    denied: (count) => `${countries(count)}, denied, secret or only alleged`,
    nothing: 'none on record',
    involvement: (count, combat, fighting) =>
      `${countries(count)}${fighting > 0 ? `; ${combat.toLowerCase()} in ${fighting}` : ''}`,
    disagreement: (count, place, ratio) =>
      `${countries(count)}; farthest apart on ${theName(place)}, ${ratio} times`,
    estimate: (name) => `According to: ${name}.`,
    selected: (words) => `Selected: ${words}.`,
  },
  headline: {
    there: { one: 'there was {figure}', other: 'there were {figure}' },
    at: (what, place) => `${what} in ${theName(place)}`,
    places: (names) => `in ${list.format(names.map(theName))}`,
    zero: 'zero',
    others: (count, years) =>
      `others ${years === null ? '' : `(${years}) `}in ${n(count, 'one more country', `${count} more countries`)}`,
    inYear: (year) => `in ${year}`,
    over(from, to) {
      if (to === null) return `since ${from}`;
      return from === to ? `in ${from}` : `from ${from} to ${to}`;
    },
    lastCount: (year, count) => `by the last ${n(count, 'count', 'counts')} of ${year}`,
    weakly: (count) => `by ${n(count, 'a weak claim', 'weak claims')}`,
    join: (told) =>
      told.length > 2 ? `${told.slice(0, -1).join('; ')}; and ${told.at(-1)}` : told.join(' and, '),
    andOthers: (told, others) => `${told}, and ${others}`,
    ofYear: (year, told) => `In ${year}, ${told}`,
    zeroIn: (unit, places, range) =>
      `a source states zero ${unit} ${places}${range === null ? '' : ` (claims ${range})`}`,
    unknown: (actor, places, unit) =>
      `${actor === null ? '' : `${actor} was involved ${places}; `}the number of ${unit} ${actor === null ? `${places} ` : ''}is unknown`,
    unheard: (actor, places, unit) =>
      `${actor} was involved ${places}; this side gives no number of ${unit}`,
    numberless(actor, places, isUnheard) {
      if (actor === null) return `the number ${places} is unknown`;
      const number = isUnheard ? '; this side gives no number' : ', in unknown numbers';
      return `${actor} was involved ${places}${number}`;
    },
    denied: (places) => `involvement ${places} is denied, secret or only alleged`,
    deniedMany: (count) => `involvement in ${count} countries is denied, secret or only alleged`,
    none: (recorded, actor) => `no ${recorded}${by(actor)} is on record`,
    kinds: (actor, places, combat) =>
      `${actor} was involved ${places}${combat === null ? '' : `, ${combat}`}`,
    inCountries: (count) => `in ${count} ${n(count, 'country', 'countries')}`,
    withCombat: (kind, places) => `with ${kind} ${places}`,
    combatIn: (kind, count) => `in ${count} of them with ${kind}`,
    disagreement: (year, place, ratio) =>
      `For ${year}, the sources disagree most on ${theName(place)}: the highest claim is ${ratio} times the lowest`,
    disagreementFromZero: (year, place, high) =>
      `For ${year}, the sources disagree most on ${theName(place)}: the claims go from zero to ${high}`,
    agreement: (year, isFull) =>
      `For ${year}, the sources that can be compared ${isFull ? '' : 'all but '}agree`,
    nothingToCompare: (year, count) =>
      `For ${year}, nothing can be compared: ${n(count, 'the one country with a claim', `each of the ${count} countries with a claim`)} has one source only`,
  },
  deck: {
    tolls: (count) =>
      n(
        count,
        'This toll is of all those years together.',
        'Each toll is of all its years together.',
      ),
    together: (count) =>
      `Of the other figures, ${n(count, 'one counts', `${count} count`)} other people too.`,
    unknown: (count, isUnheard) =>
      `In ${n(count, 'one', `${count}`)} more ${n(count, 'country', 'countries')}, involvement is on record without a number${isUnheard ? ' from this side' : ''}.`,
    weak: (count) => `In ${count} countries, the number is by weak claims.`,
    oneWeak: (places, told) => `A weak claim gives a number ${places}: ${told}.`,
    zero: (places) => `A source states zero ${places}.`,
    denied: (places) => `Involvement ${places} is denied, secret or only alleged.`,
    deniedMany: (count) => `In ${count} countries, involvement is denied, secret or only alleged.`,
    claimed: (count) =>
      `There is at least one claim on ${n(count, 'one country', `${count} countries`)}.`,
  },
  details: {
    close: 'Close',
    reading: 'How to read this map',
    start: 'Who was where, with how many, and who says so?',
    intro: [
      'Choose a year and a layer, and click a country: the panel shows what happened there, the figures of the year and the sources that state them.',
      'Sources disagree. Every figure painted is one source’s figure, chosen under a stated rule, never an average; the others stand beside it.',
      'A blank is not a zero: “none recorded”, “number unknown”, “denied” and “last count” look different and say so.',
    ],
    goTo: (year) => `Go to ${year}`,
    onRecord: (actor, name, years) =>
      `${actor === null ? 'Figures for' : `Interventions${by(actor)} in`} ${name} are on record for ${years}.`,
    noneIn: (year) =>
      `For ${year} the dataset records none. That is not proof that there was none.`,
    noInterventions: (actor, name, year) =>
      `The dataset records no ${actor === null ? 'figure for' : `intervention${by(actor)} in`} ${name} in ${year}. That is not proof that there was none.`,
    interventionsHere: 'Interventions',
    figuresOf: (year) => `Figures for ${year}`,
    painted: 'On the map',
    paintedOn: (layer) => `On the layer “${layer}”`,
    claimBy: (claimant, side) => `${claimant} · ${side}`,
    reason: 'Why this claim is painted',
    defaultReason:
      'No editor’s preference: the best-supported claim, by agreement, precision, date and side.',
    weak: 'Treat with care',
    source: 'Source',
    sources: 'Sources',
    noAddress: 'no address',
    correct: 'Something wrong, or a source missing?',
    wrong: 'Something wrong?',
    moreMeasures: 'Other counts',
    plainPage: 'All of it as a plain page, to read or print',
    events: 'Events',
    eventPrecision: (km) => `place known to about ${km} km`,
    contradictions: 'Where the sources contradict each other',
    notes: 'Notes',
    gaps: 'What no source gives',
    battles: 'Battles and operations inside it',
    notesFailed: 'The notes and sources could not be loaded; the map and the figures still work.',
    loadingNotes: 'Loading notes and sources…',
    substitution: (asked, year) => `${asked} did not exist in ${year}. What stood there then:`,
    others: (count) => `${count} others`,
    stood: (asked, year, name) => `${asked} did not exist in ${year}; ${name} stood there then.`,
    timeline: 'All years',
    years: 'The figures of all years as a table',
    sheet: {
      peek: 'Make the panel small',
      half: 'Open the panel half way',
      full: 'Open the panel fully',
    },
    rangeBar: (low, high) => `Range of the claims: ${low} to ${high}, on a logarithmic axis`,
  },
  evidence: {
    everyIntervention: 'Interventions of all years',
    contradictionClaims: (count) => (count === 1 ? 'The claim' : `The ${count} claims`),
    background: 'Background',
    sentences: (count) => (count === 1 ? '1 passage' : `${count} passages`),
    sourceMark: (number, source, locator) => `Source ${number}: ${source}, ${locator}`,
    backToText: (number, locator) => `${number}, ${locator}: back to the text`,
    denied: (by, span) => `Denied by: ${by}${span === null ? '' : `, ${span}`}`,
    sourcesOf: (count) => `Sources that attest it (${count})`,
    attested: 'Attested without a number',
    withoutYear: 'Attested, without a year',
    since: (date) => `from ${date}`,
    until: (date) => `until ${date}`,
    totals: (year) => `Sources’ own totals for all countries, ${year}`,
    totalsLead: (sum, range, countries, year) =>
      countries === 0
        ? `No country has a figure above zero on the map of ${year}.`
        : `On the map of ${year} the figures add up to ${sum}, in ${countries} ${countries === 1 ? 'country' : 'countries'}${range === null ? '' : `; all their claims together allow ${range}`}.`,
    totalsMeet: 'The totals below lie within that.',
    differences: {
      'unknown-countries': (count) =>
        `One reason why a total is higher: ${count} more ${count === 1 ? 'country adds' : 'countries add'} nothing to the map, because the number is unknown, denied or a weak claim only.`,
      'narrower-measure': () =>
        'One reason why a total is lower: it counts doctors, health staff or builders only, where the map shows the broadest count that each country has.',
      together: (count) =>
        `One reason why a total is lower: ${count} ${n(count, 'figure', 'figures')} on the map ${n(count, 'counts', 'count')} other people too.`,
      carried: (count) =>
        count === 1
          ? 'One figure on the map is the last count of an earlier year.'
          : `${count} figures on the map are last counts of earlier years.`,
    },
    totalsYears: 'A total given for several years together may not hold in each of them.',
    totalsToll:
      'The map shows the toll of each intervention that lasts in the year; a total of many years counts the others, too, and cannot be compared year by year.',
    elsewhere: (year, count) => `Beside the map in ${year} (${count})`,
    elsewhereWhy:
      'Counted in places for which the map has no shape of their own. They are not painted, and in no sum.',
    totalsWhy:
      'A total may also count other places, months or people. It is never painted, and never shared out among countries.',
    issued: (date, season, isInferred) =>
      `${isInferred ? 'about ' : ''}${season === undefined ? '' : `${['spring', 'summer', 'autumn', 'winter'][season - 1]} `}${date}`,
    openCopy: 'Open the copy that was read',
    toClaim: (figure, claimant) => `Link to this claim: ${figure}, ${claimant}`,
    findable: (how) => `How to find it: ${how}`,
  },
  locator: {
    numbered: {
      page: (numbers, isOne) => `${isOne ? 'p.' : 'pp.'} ${numbers}`,
      paragraph: (numbers, isOne) => `${isOne ? 'para' : 'paras'} ${numbers}`,
      sentence: (numbers, isOne) => `${isOne ? 'sentence' : 'sentences'} ${numbers}`,
      table: (numbers, isOne) => `${isOne ? 'table' : 'tables'} ${numbers}`,
      section: (numbers, isOne) => `${isOne ? 'section' : 'sections'} ${numbers}`,
      chapter: (numbers) => `ch. ${numbers}`,
      list: (numbers, isOne) => `${isOne ? 'list' : 'lists'} ${numbers}`,
      'after-list': (numbers) => `after list ${numbers}`,
      excerpt: (numbers, isOne) => `${isOne ? 'excerpt' : 'excerpts'} ${numbers}`,
      point: (numbers, isOne) => `${isOne ? 'point' : 'points'} ${numbers}`,
      line: (numbers, isOne) => `${isOne ? 'line' : 'lines'} ${numbers}`,
      row: (numbers, isOne) => `${isOne ? 'row' : 'rows'} ${numbers}`,
      record: (numbers, isOne) => `${isOne ? 'record' : 'records'} ${numbers}`,
    },
    parts: {
      title: 'title',
      subtitle: 'subtitle',
      standfirst: 'standfirst',
      lead: 'lead',
      summary: 'summary',
      abstract: 'abstract',
      preface: 'preface',
      prologue: 'prologue',
      'introductory note': 'introductory note',
      annotation: 'annotation',
      correction: 'correction',
      enclosure: 'enclosure',
      infobox: 'infobox',
      'facts box': 'facts box',
      caption: 'caption',
      'embedded post': 'embedded post',
      list: 'list',
      excerpt: 'excerpt',
      'near the beginning': 'near the beginning',
      'in the middle': 'in the middle',
      'in the text': 'in the text',
      'whole text': 'whole text',
      'last paragraph': 'last paragraph',
      'last paragraph but one': 'last paragraph but one',
      'last paragraphs': 'last paragraphs',
      'last points': 'last points',
      'last sentence': 'last sentence',
      'last line': 'last line',
      'last excerpt': 'last excerpt',
      'after the list': 'after the list',
      'after the epigraph': 'after the epigraph',
    },
    quoted: (text, isAfter) => `${isAfter ? 'after ' : ''}“${text}”`,
  },
  moments: {
    heading: 'Moments',
    invite: (count) => (count === null ? 'The story in moments' : `The story in ${count} moments`),
    intro:
      'Not sure where to begin? Each of these opens the map at one place and year. Read in order, they make a story.',
    position: (place, count) => `moment ${place} of ${count}`,
    claims: 'The claims behind these sentences',
    back: 'Back',
    next: 'Next',
    leave: 'Leave the story and stay here',
    elsewhere: 'The map shows another year, layer or country than this moment.',
    view: 'Show this moment',
    loading: 'Loading the moments…',
    failed: 'The moments could not be loaded; the map and everything else still work.',
  },
  share: 'Share',
  language: 'Language',
  theme: 'Theme',
  themes: { system: 'as the system', light: 'light', dark: 'dark' },
  map: {
    name: 'World map',
    countries: (year) => `Countries of ${year}`,
    hint: 'Arrow keys go to the neighbour in that direction, letters to the name that begins with them. Enter opens a country and leads into it, Escape closes it. Those with a finding come first.',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    wholeWorld: 'Whole world',
    beyond: (count) => `${count} more`,
    beyondSide: (count, side, places) => {
      const way = {
        left: 'to the west',
        right: 'to the east',
        above: 'to the north',
        below: 'to the south',
      };
      return `${count} more ${way[side]}: ${places}`;
    },
    attribution: 'Made with Natural Earth',
    marksFailed:
      'The places of events and the ways of expeditions could not be loaded; the colours and figures of the map are complete.',
    bordersFailed:
      'The finer borders could not be loaded; the map shows those of the whole world, which are coarse from near by.',
  },
  projection: 'Projection',
  projections: { 'equal-earth': 'Equal Earth (equal area)', mercator: 'Mercator' },
  symbols: 'Show as',
  symbolNames: { areas: 'areas', circles: 'circles' },
  circleKey: (numbers) => `Size of the circles: ${numbers}`,
  options: 'Options',
  notice: {
    dismiss: 'Dismiss',
    'year-before': (asked, used) =>
      `This link asked for the year ${asked}; the atlas starts in ${used}.`,
    'year-after': (asked, used) =>
      `This link asked for the year ${asked}; the atlas ends in ${used}.`,
    'not-a-year': (asked, used) =>
      `This link asked for the year “${asked}”, which is not a year; ${used ?? 'the usual year'} is shown.`,
    'unknown-value': (asked, used, key) =>
      `This link asked for ${key} “${asked}”, which the atlas does not know; ${used ?? 'the usual view'} is shown.`,
    alone: (asked, _used, key) =>
      `This link asked for ${key} “${asked}”, which cannot be shown with your own file.`,
    'unknown-country': (asked, used) =>
      `This link asked for the country “${asked}”, which the atlas does not know; ${used ?? 'no country'} is opened.`,
    'not-in-year': (asked) =>
      `This link asked for the country “${asked}”, which has no place on the map of this year; no country is opened.`,
    'unknown-intervention': (asked, used) =>
      `This link asked for the intervention “${asked}”, which the atlas does not know; ${used ?? 'none'} is opened.`,
    'unknown-moment': (asked) =>
      `This link asked for the moment “${asked}”, which the atlas does not know; none is opened.`,
    'unknown-claim': (asked) =>
      `This link asked for the claim “${asked}”, which the dataset does not have; the view is shown without it.`,
    'replaced-claim': (asked, used) =>
      `The claim “${asked}” of this link was withdrawn; “${used ?? ''}” stands for it and is marked.`,
    'withdrawn-claim': (asked) =>
      `The claim “${asked}” of this link was withdrawn, and none stands for it. You see the figure to which it belonged.`,
    'bad-camera': (asked, used) =>
      `This link asked for the map view “${asked}”, which cannot be shown; ${used ?? 'the whole world'} is shown.`,
    'too-near': (asked, used) =>
      `This link asked for the map view “${asked}”, which is nearer than the map goes; ${used ?? ''} is shown.`,
    'too-long': (asked) => `This link’s text “${asked}…” was too long; its beginning is used.`,
    languageMissing: (name) =>
      `The words of the page could not be loaded in ${name}; it goes on in English.`,
    claimUnread: (id) =>
      `The list of withdrawn claims could not be loaded; whether the claim “${id}” of this link was withdrawn is not known.`,
    issues: (count, places) =>
      `${count} ${n(count, 'entry', 'entries')} of the data could not be read and ${n(count, 'is', 'are')} left out (${places}); the rest is shown.`,
  },
  error: {
    title: 'The map could not be loaded',
    network: (file) =>
      `The file ${file} could not be fetched: there is no connection to the server.`,
    timeout: (file) =>
      `The server did not send the file ${file} to its end: nothing came for a minute.`,
    status: (file, detail) =>
      `The file ${file} could not be fetched: the server answered ${detail}.`,
    html: (file) => `The server answered with a web page instead of the file ${file}.`,
    'not-json': (file) => `The file ${file} is damaged or incomplete and cannot be read.`,
    unsound: (file, detail) =>
      `The file ${file} was read, but it is not what the atlas expects${detail && ` (${detail})`}.`,
    sheet: () => 'The style sheet of the page could not be loaded or is damaged.',
    unexpected: (detail) => `Something in the page itself failed: ${detail}.`,
    still: 'What still works: this link, which keeps your view, and the data files below.',
    part: 'This part of the page could not be loaded; the map and the link still work.',
    tryAgain: 'Try again',
    renewed:
      'The atlas has been renewed since you opened this page, and this part of the former one is gone.',
    loadAnew: 'Load the new one (your view stays)',
  },
  changes: {
    sentence: (year, changes) => `Changes on the map in ${year}: ${changes}.`,
    types: {
      unified: (names) => `${names} unified`,
      independent: (names) => `${names} independent`,
      standing: (names) => `new status of ${names}`,
      enlarged: (names) => `${names} enlarged`,
      apart: (names) => `${names} set apart`,
    },
    divided: (name, into) => `${name} divided into ${into}`,
    states: (count) => `${count} states`,
    renamed: (before, now) => `${before} renamed ${now}`,
    more: (count) => `and ${count} more`,
    count: (count) => `${count} ${n(count, 'change', 'changes')}`,
    otherSource: 'other source',
    otherCount: 'something else is counted',
    figure: (name, [before, now], basis) =>
      `${name}: ${before} → ${now}${basis === null ? '' : ` (${basis})`}`,
  },
  compare: {
    begin: 'Compare',
    end: 'Stop comparing',
    start: 'Compare with another year',
    stop: 'Stop comparing',
    secondYear: 'Second year',
    secondYearInput: 'Type the second year',
    mapOf: (map, year) => `${map}, ${year}`,
    legend: (year, second) => `${year} and ${second}`,
    counted: (year) => `countries counted for ${year}`,
    beside: 'Beside this map',
    failed: 'The other atlas could not be loaded; this map still works.',
  },
  data: 'Data',
  ownData: { open: 'Your own data…', line: 'own data, not the atlas’s' },
  unkept: {
    refused:
      'This browser keeps no copy of the atlas, since storage is refused, full or missing: without network it cannot be opened.',
    lost: 'No copy of the atlas is kept yet, since part of it did not arrive whole: without network it cannot be opened. The next visit tries again.',
  },
  dataIntro: (licence) =>
    `The dataset is free to use (${licence}). The files lie beside this page:`,
  codebook: {
    file: 'codebook.html',
    name: 'Codebook',
    about: 'what stands in every file and every column',
  },
  about: {
    open: 'About',
    background: 'Background and motives, as the sources state them',
    rules: 'How figures are chosen',
    borders: 'Whose borders are drawn',
    licences: 'Licences of all that is shipped here',
  },
  keys: 'Keys',
  track: {
    sum: 'Sum of the figures on the map, by year',
    sizes: 'Sum without signs, by year',
    countries: 'Countries on the map, by year',
  },
  tabs: { name: 'Map or table', map: 'Map', table: 'Table' },
  menu: 'Menu',
  version: (version, asOf) => `Dataset ${version}, as of ${asOf}`,
  printed: (date) => `printed on ${date}`,
  table: {
    name: 'Table',
    view: 'What the table lists',
    year: (year) => `The map of ${year}`,
    interventions: 'All interventions of all years',
    caption: (title, year, estimate) => `${title}, ${year}. According to: ${estimate}`,
    filter: 'Filter by name',
    kind: 'Kind',
    anyKind: 'all kinds',
    region: 'Region',
    anyRegion: 'all regions',
    several: 'Several countries',
    withBlanks: 'Also countries without a record',
    shown: (shown, all) =>
      shown === all ? `${all} ${n(all, 'row', 'rows')}` : `${shown} of ${all} rows`,
    empty: 'No row fits. That is not proof that there was nothing.',
    columns: {
      country: 'Country',
      figure: 'Figure',
      low: 'Lowest claim',
      high: 'Highest claim',
      basis: 'Basis',
      sources: 'Sources',
      kinds: 'Kinds',
      region: 'Region',
      intervention: 'Intervention',
      began: 'From',
      ended: 'To',
      places: 'Countries',
      capacities: 'Kinds',
      standing: 'Standing',
      claims: 'Claims',
      works: 'Sources',
    },
  },
  search: {
    name: 'Search',
    label: 'Search countries, interventions, events, people, figures and sources',
    hint: (firstYear) =>
      `Any name a country bore since ${firstYear}, in English or Spanish, with or without accents.`,
    groups: {
      country: 'Countries',
      intervention: 'Interventions',
      event: 'Events',
      person: 'People named in the data',
      figure: 'Figures',
      source: 'Sources',
    },
    types: {
      country: 'country',
      intervention: 'intervention',
      event: 'event',
      person: 'person',
      figure: 'figure',
      source: 'source',
    },
    found: (count) => `${count} ${n(count, 'result', 'results')}`,
    none: (text) => `Nothing in the atlas is called “${text}”, and no claim states it.`,
    foundAs: (name) => `also ${name}`,
    opens: (year) => `opens ${year}`,
    close: 'Close',
  },
};
