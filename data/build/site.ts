import { copyFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { EMBED_PAGE } from '../../src/core/state/embed.ts';
import { writeArchive } from './archive.ts';
import { compressSite } from './compress.ts';
import { DATA, parseArguments } from './folder.ts';
import { keepFiles, keptOf } from './kept.ts';
import { offline } from './offline.ts';
import { writePages } from './pages/pages.ts';
import { writeLinkPictures } from './picture/linkPictures.ts';
import { publish, writeFiles } from './publish.ts';
import { textOf } from './report.ts';

/** `npm run build`: the whole site, of `data/` or of the folder that `--data` names, in `dist/` or where `--out` says, for the address that `--site` names. */
const { folder, out, site: address } = parseArguments(process.argv.slice(2));
// Whoever reads the description reads this.
if (address !== null) process.env.ATLAS_SITE = address;
const root = join(DATA, '..');
const site = out ?? join(root, 'dist');
const { report, files, made } = publish(folder);
console.log(textOf(report, folder));
if (files && made) {
  // The page’s own words come from the same folder: vite.config.ts reads this.
  process.env.ATLAS_DATA = folder;
  // vite-node says “development”, and React would come with all that it tells developers.
  process.env.NODE_ENV = 'production';
  const kept = keptOf(files);
  // `src/app/load.ts` reads this.
  process.env.VITE_DATA_FOLDER = kept.folder;
  const plugins = [keepFiles(kept), offline(made.description, folder)];
  await build({ root, plugins, build: { outDir: site, emptyOutDir: true } });
  writeFiles(files, join(site, 'data'));
  writeArchive(files, join(site, 'data'));
  const pictures = await writeLinkPictures(made, site);
  if (pictures > 0) console.log(`pictures: ${pictures} of links`);
  await writePages({ ...made, files }, folder, site);
  // A copy of the site carries its licences.
  for (const name of ['LICENSE', 'NOTICE']) copyFileSync(join(root, name), join(site, name));
  if (existsSync(join(folder, 'LICENSE'))) {
    copyFileSync(join(folder, 'LICENSE'), join(site, 'data', 'LICENSE'));
  }
  copyFileSync(join(site, 'index.html'), join(site, EMBED_PAGE));
  await compressSite(site);
} else process.exitCode = 1;
