import { checkAll, checkFile, foundReport } from './check/checkFile.ts';
import { prepare } from './check/prepare.ts';
import type { Report } from './check/report.ts';
import { type Arguments, inFolder, parseArguments } from './edited/folder.ts';

/** `npm run data:check [file]`: without a file the whole folder is checked. */
function check({ folder, file }: Arguments): Report {
  if (file !== null) return checkFile(file, () => prepare(folder), folder);
  const prepared = prepare(folder);
  return 'found' in prepared ? foundReport(prepared.found) : checkAll(prepared.inputs);
}

const args = parseArguments(process.argv.slice(2));
const { lines, isSound } = check(args);
console.log(lines.map((line) => inFolder(line, args.folder)).join('\n'));
process.exitCode = isSound ? 0 : 1;
