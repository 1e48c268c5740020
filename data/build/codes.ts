import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCrosswalk } from './crosswalk.ts';
import { DATA } from './edited/folder.ts';

/** `npm run data:codes`: makes `crosswalk.json` of the lists beside it. */
const folder = join(DATA, 'country-codes');
writeFileSync(join(folder, 'crosswalk.json'), `${createCrosswalk(folder)}\n`);
