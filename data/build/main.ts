import { join } from 'node:path';
import { DATA, parseArguments } from './folder.ts';
import { publish, writeFiles } from './publish.ts';

const { folder, out } = parseArguments(process.argv.slice(2));
writeFiles(publish(folder), out ?? join(DATA, '..', 'public', 'data'));
