import type { ShareMessages } from './shareMessages.ts';

export const en: ShareMessages = {
  title: 'Share and cite',
  tabs: {
    name: 'Ways to take it with you',
    link: 'Link',
    cite: 'Cite',
    picture: 'Picture',
    embed: 'Embed',
    data: 'Data',
  },
  copyByKey:
    'This browser does not let the page copy. The text is selected: press Ctrl+C, on a Mac Cmd+C.',
  link: {
    box: 'Address of this view',
    copy: 'Copy link',
    copied: 'Link copied.',
    send: 'Share…',
    keep: 'Keep these figures',
    keepWhat: (version) =>
      `The link names dataset ${version}: under a later one, the page says what changed.`,
    screen: 'For the classroom screen',
    code: 'QR code of this address',
    tooLong: 'The address is too long for a QR code.',
  },
  embed: {
    size: 'Size',
    sizes: { wide: '640 × 400', narrow: '320 × 420', column: 'Full width' },
    figures: 'Figures',
    newest: 'Always the newest',
    kept: (version) => `Stay with ${version}`,
    code: 'Code of the frame',
    copy: 'Copy code',
    copied: 'Code copied.',
    frameTitle: (subject, title) => `${subject}: map by the ${title}`,
    note: 'The frame sets no cookies and stores nothing. It tells the page around it its height: the README says how.',
  },
  cite: {
    what: 'What',
    targets: { view: 'This view', figure: 'One figure', source: 'One source' },
    figure: 'Figure',
    source: 'Source',
    style: 'Style',
    styles: {
      chicago: 'Chicago',
      apa: 'APA',
      iso690: 'ISO 690',
      bibtex: 'BibTeX',
      ris: 'RIS',
      csl: 'CSL-JSON',
    },
    usual: 'chicago',
    box: 'Citation',
    copy: 'Copy citation',
    copied: 'Citation copied.',
    save: 'Download',
    titled: (subject, version) => `${subject} (dataset ${version})`,
    shown: (name, year, figure, claimant) => `${name}, ${year}: ${figure} (${claimant})`,
    place: (locator) => `Place: ${locator}.`,
    citedIn: (title, version, address) => `Cited in *${title}*, dataset ${version}, ${address}`,
    figureNote: (sources) =>
      sources === 1
        ? 'The source of the claim is cited first, the atlas second. No other source gives a number for this year.'
        : `The source of the claim is cited first, the atlas second. It is one of ${sources} that give a number for this year.`,
    viewNote:
      'The map is no source of its own: where you use one of its figures, cite that figure and who claims it.',
    none: 'No figure is painted in this view.',
    failed: 'The citations could not be loaded.',
  },
  own: {
    link: (name, rows, hash) =>
      `The link does not carry your data: it has your view, and asks whoever opens it for the file “${name}” (${rows} rows, ${hash}). Send the file along, or the atlas file that “Save” makes.`,
    unpublished:
      'A citation and a frame for other pages need data that are published; these are only in this browser.',
    view: 'A blank is never a zero. Each row says that these are your own data, with the name of the file; they have no licence and no version of the atlas.',
  },
  data: {
    view: (rows) =>
      rows === 0
        ? 'Nothing is recorded in this view.'
        : `What this view shows, one row a country and year (${rows}), with the claims behind each number.`,
    note: (licence) =>
      `A blank is never a zero. Each row says its dataset and licence (${licence}); in GeoJSON a country is its outline of that year, as coarse as on the map; finer borders are in borders.topojson.`,
    published: 'All that is published',
    archive: 'All files in one archive, with a README (ZIP)',
  },
};
