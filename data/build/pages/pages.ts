import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Evidence } from '../../../src/app/evidence.ts';
import { parseAbout } from '../../../src/core/atlas/about.ts';
import { NotesFileSchema } from '../../../src/core/dataset/notes.ts';
import { parseSources } from '../../../src/core/dataset/source.ts';
import { readSound } from '../../../src/core/sound/sound.ts';
import { LANGUAGES } from '../../../src/core/text/text.ts';
import type { Checked } from '../check/checkData.ts';
import { readVersions } from '../check/versions.ts';
import type { Inputs } from '../inputs/inputs.ts';
import { WRITTEN } from '../inputs/words.ts';
import { countryPage } from './countryPage.ts';
import { type Chapter, chaptersOf, formatFeed } from './feed.ts';
import { formatPage, type Page, type Place, pathOf } from './frame.ts';
import { interventionPage } from './interventionPage.ts';
import { countriesPage, interventionsPage } from './lists.ts';
import { newsOf } from './news.ts';
import { lettersIn, writeSheet } from './sheet.ts';
import { createReader, createShelf, type Reader, type Stock } from './shelf.ts';
import { formatSitemap } from './sitemap.ts';

type Files = Readonly<Record<string, string>>;

/** What the page reads of a claim’s words and sources, out of the same published files. */
function readEvidence(files: Files): Evidence {
  const parse = (name: string): unknown => JSON.parse(files[name] ?? 'null');
  const notes = readSound(NotesFileSchema, parse('notes.json'));
  const sources = parseSources(parse('sources.json'));
  if (!notes.value || !sources.value) throw new Error('notes.json or sources.json is unsound');
  return { ...notes.value, sources: sources.value, issues: [] };
}

/** What the pages are written from; throws where the data have an issue. */
export function stockOf(inputs: Inputs, { dataset, index }: Checked, files: Files): Stock {
  const { description, borders } = inputs;
  if (!description || !dataset || !index) throw new Error('the data are unsound');
  const { about } = parseAbout(JSON.parse(files['about.json'] ?? 'null'));
  const versions = readVersions(inputs.versions);
  return { description, dataset, borders, index, evidence: readEvidence(files), about, versions };
}

/** Every page of a language. */
export function createPages(reader: Reader): readonly Page[] {
  return [
    countriesPage(reader),
    interventionsPage(reader),
    ...reader.countries.map((country) => countryPage(country, reader)),
    ...reader.dataset.interventions.map((one) => interventionPage(one, reader)),
  ];
}

/** What changed, in the words of the list of changes where it is written in the language. */
function chaptersFor(reader: Reader, changes: string): readonly Chapter[] {
  const [written] = LANGUAGES;
  const listed = reader.language === written ? chaptersOf(changes) : [];
  return listed.length > 0 ? listed : newsOf(reader.versions, reader);
}

/** What only a site with an address can have: a map of it, and a feed of what changed in each language. */
function addressedFiles(
  readers: readonly Reader[],
  pages: readonly Page[],
  changes: string,
): Files {
  const [first] = readers;
  const site = first?.description.site ?? null;
  if (!first || site === null) return {};
  const slugs = pages.map(({ slug }) => slug);
  const feeds = readers
    .filter(({ language }) => WRITTEN.includes(language))
    .map((reader) => [
      reader.plain.feedFile,
      formatFeed(chaptersFor(reader, changes), reader, site),
    ]);
  return {
    'sitemap.xml': formatSitemap(slugs, site, first.description.asOf),
    ...Object.fromEntries(feeds),
  };
}

/** All pages without script and what leads to them, text by its path in the site. */
export async function createPlainFiles(
  stock: Stock,
  changes: string,
  place: Place,
): Promise<Files> {
  const shelf = createShelf(stock);
  const readers = await Promise.all(LANGUAGES.map((language) => createReader(shelf, language)));
  const written = readers.map((reader) => ({ reader, pages: createPages(reader) }));
  const files = written.flatMap(({ reader, pages }) =>
    pages.map((page): [string, string] => [
      `${pathOf(page.slug, reader.language)}index.html`,
      formatPage(page, reader, place),
    ]),
  );
  const [first] = written;
  return { ...Object.fromEntries(files), ...addressedFiles(readers, first?.pages ?? [], changes) };
}

/** Writes the pages of a folder’s atlas into its built site. */
export async function writePages(
  {
    inputs,
    checked,
    files,
  }: { readonly inputs: Inputs; readonly checked: Checked; readonly files: Files },
  folder: string,
  site: string,
): Promise<void> {
  const list = join(folder, 'CHANGELOG.md');
  const changes = existsSync(list) ? readFileSync(list, 'utf8') : '';
  const place = {
    sheet: writeSheet(site),
    letters: lettersIn(site),
    has: (path: string) => existsSync(join(site, path)),
  };
  const pages = await createPlainFiles(stockOf(inputs, checked, files), changes, place);
  for (const [path, text] of Object.entries(pages)) {
    mkdirSync(dirname(join(site, path)), { recursive: true });
    writeFileSync(join(site, path), text);
  }
  console.log(`pages: ${Object.keys(pages).length} files without script`);
}
