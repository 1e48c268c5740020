import { copyFileSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { EMBED_PAGE } from '../../src/core/state/embedPage.ts';
import { createBorderMemory } from './check/prepare.ts';
import { textOf } from './check/report.ts';
import { DATA, exampleFolders, parseArguments } from './edited/folder.ts';
import { drawFront } from './front/drawFront.ts';
import { writeNotFound } from './pages/notFound.ts';
import { writePages } from './pages/pages.ts';
import { writeLinkPictures } from './picture/linkPictures.ts';
import { publish, writeFiles } from './published/publish.ts';
import { writeArchive } from './site/archive.ts';
import { compressSite } from './site/compress.ts';
import { joinHeaders } from './site/headers.ts';
import { keepFiles, keptOf } from './site/kept.ts';
import { offline, SCREENSHOTS } from './site/offline.ts';

const root = join(DATA, '..');
const borders = createBorderMemory();

/** Builds the site of one folder, but for its compressed copies, and returns its description; null where its data are unsound. */
async function buildSite(folder: string, site: string, address: string | null) {
  // Whoever reads the description reads this.
  if (address !== null) process.env.ATLAS_SITE = address;
  const { report, files, made } = publish(folder, borders);
  console.log(textOf(report, folder));
  if (!files || !made) return null;
  // The page’s own words come from the same folder: vite.config.ts reads this.
  process.env.ATLAS_DATA = folder;
  const kept = keptOf(files);
  // `src/app/load.ts` reads this.
  process.env.VITE_DATA_FOLDER = kept.folder;
  const plugins = [keepFiles(kept), drawFront(made), offline(made.description, folder, site)];
  await build({ root, plugins, build: { outDir: site, emptyOutDir: true } });
  writeFiles(files, join(site, 'data'));
  writeArchive(files, join(site, 'data'));
  const pictures = await writeLinkPictures(made, site);
  if (pictures > 0) console.log(`pictures: ${pictures} of links`);
  await writePages({ ...made, files }, folder, site);
  // Pictures of the first atlas; another has none.
  if (folder !== DATA) {
    for (const { src } of SCREENSHOTS) rmSync(join(site, src), { force: true });
  }
  // A copy of the site carries its licences.
  for (const name of ['LICENSE', 'NOTICE']) copyFileSync(join(root, name), join(site, name));
  if (existsSync(join(folder, 'LICENSE'))) {
    copyFileSync(join(folder, 'LICENSE'), join(site, 'data', 'LICENSE'));
  }
  copyFileSync(join(site, 'index.html'), join(site, EMBED_PAGE));
  return made.description;
}

/**
 * `npm run build`: the whole site, of `data/` or of the folder that `--data` names, in `dist/` or where `--out` says, for
 * the address that `--site` names. Beside the first atlas stand those of `data/examples/`, each in a folder of its name.
 */
async function main(): Promise<void> {
  const { folder, out, site: address } = parseArguments(process.argv.slice(2));
  // vite-node says “development”, and React would come with all that it tells developers.
  process.env.NODE_ENV = 'production';
  const site = out ?? join(root, 'dist');
  const first = await buildSite(folder, site, address);
  if (!first) {
    process.exitCode = 1;
    return;
  }
  writeNotFound(first, site);
  // Node packs in threads of its own, while the next atlas is built.
  const packing = [compressSite(site)];
  for (const name of folder === DATA ? exampleFolders() : []) {
    const own = join(site, name);
    const there = first.site === null ? null : `${first.site}${name}/`;
    if (await buildSite(join(DATA, 'examples', name), own, there)) {
      joinHeaders(site, name);
      packing.push(compressSite(own));
    } else process.exitCode = 1;
  }
  await Promise.all(packing);
}

await main();
