import { join } from 'node:path';
import { textOf } from './check/report.ts';
import { DATA, parseArguments } from './edited/folder.ts';
import { publish, writeFiles } from './published/publish.ts';

/** `npm run data`: writes what is published beside the page. Any slip stops it. */
const { folder, out, site } = parseArguments(process.argv.slice(2));
// Whoever reads the description reads this.
if (site !== null) process.env.ATLAS_SITE = site;
const { report, files } = publish(folder);
console.log(textOf(report, folder));
if (files) writeFiles(files, out ?? join(DATA, '..', 'public', 'data'));
else process.exitCode = 1;
