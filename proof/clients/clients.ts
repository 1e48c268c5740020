import { join } from 'node:path';

const HERE = import.meta.dirname;

/** A program that is not ours, and what of the built site it reads. */
export interface Client {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  /** What stands behind the files. */
  readonly last?: readonly string[];
  /** What it is asked to read, below the built site. */
  readonly files: readonly string[];
  /** The files one at a time, or all of them in one call. */
  readonly reads: 'each' | 'all';
  /** How it is had. */
  readonly install: string;
  readonly faultsIn: (answer: Answer) => readonly string[];
}

interface Answer {
  readonly status: number | null;
  readonly out: string;
  readonly error: string;
}

const ATLASES = ['', 'us-troops/'];
const of = (...files: readonly string[]) =>
  ATLASES.flatMap((atlas) => files.map((file) => `${atlas}data/${file}`));
const linesOf = (text: string) => text.split('\n').filter((line) => line.trim() !== '');

/** Of a program that says nothing where nothing is wrong. */
function allSaid({ status, out, error }: Answer): readonly string[] {
  const said = linesOf(error + (status === 0 ? '' : out));
  return said.length === 0 && status !== 0 ? [`ends with ${status}`] : said;
}

const NPM = 'npm install --prefix proof/clients';

/** Complaints of the Nu checker that say more of it than of the page. */
const KNOWN: readonly (readonly [complaint: RegExp, why: string])[] = [
  [/^CSS: .*(?:vector-effect|container-type|@container)/, 'it does not know these properties'],
  [/^CSS: “(?:--w|top|left|translate)”/, 'nor the units of a container, as cqw'],
  [/“role” attribute must not be used on a “(?:td|th|tr)”/, 'a row that is laid out as a block'],
  [/“as” attribute must have a “rel”/, 'the page makes preloads of them when their time has come'],
];

interface Complaint {
  readonly url: string;
  readonly lastLine?: number;
  readonly message: string;
}

function complaintsOf({ error }: Answer): readonly string[] {
  const { messages }: { readonly messages: readonly Complaint[] } = JSON.parse(error);
  return messages
    .filter(({ message }) => !KNOWN.some(([known]) => known.test(message)))
    .map(
      ({ url, lastLine, message }) => `${url.replace(/.*\/dist\//, '')}:${lastLine}: ${message}`,
    );
}

function script(name: string, files: readonly string[], read: string): Client {
  const args = [join(HERE, 'read', read)];
  return { name, command: 'node', args, files, reads: 'all', install: NPM, faultsIn: allSaid };
}

export const CLIENTS: readonly Client[] = [
  {
    name: 'GDAL',
    command: 'ogrinfo',
    args: ['-ro', '-al'],
    files: of(
      'interventions.geojson',
      'events.geojson',
      'borders.topojson',
      'borders.world.topojson',
    ),
    reads: 'each',
    install: 'apt-get install gdal-bin',
    faultsIn: (answer) => [
      ...allSaid(answer),
      ...(/^Feature Count: \d/m.test(answer.out) ? [] : ['no layer is read']),
    ],
  },
  {
    name: 'mapshaper',
    command: join(HERE, 'node_modules/.bin/mapshaper'),
    args: [],
    last: ['-info'],
    files: of('borders.topojson', 'borders.world.topojson'),
    reads: 'each',
    install: NPM,
    // With `-info` it tells of what it has read on its error output.
    faultsIn: ({ error }) => [
      ...linesOf(error).filter((line) => /error|warn|^Nulls|unable/i.test(line)),
      ...(/^Records: +[1-9]/m.test(error) ? [] : ['no record is read']),
    ],
  },
  {
    name: 'pandoc, CSL-JSON',
    command: 'pandoc',
    args: ['--from=csljson', '--to=plain', '--citeproc'],
    files: of('sources.json'),
    reads: 'each',
    install: 'apt-get install pandoc',
    faultsIn: allSaid,
  },
  {
    name: 'pandoc, BibTeX',
    command: 'pandoc',
    args: ['--from=bibtex', '--to=plain', '--citeproc'],
    files: of('sources.bib'),
    reads: 'each',
    install: 'apt-get install pandoc',
    faultsIn: allSaid,
  },
  script('citation-js', of('sources.json'), 'citation.mjs'),
  script('tableschema', of('datapackage.json'), 'table.mjs'),
  script('Hyperjump', of(''), 'schema.mjs'),
  {
    name: 'Nu',
    command: 'java',
    args: [
      '-jar',
      join(HERE, 'node_modules/vnu-jar/build/dist/vnu.jar'),
      '--format',
      'json',
      '--errors-only',
      '--skip-non-html',
    ],
    files: [''],
    reads: 'all',
    install: `${NPM}, and apt-get install default-jre-headless`,
    faultsIn: complaintsOf,
  },
];
