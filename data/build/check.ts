import { checkAll, checkFile, checkSyntax, type Report } from './checkFile.ts';
import { type Arguments, inFolder, parseArguments } from './folder.ts';
import { readInputs } from './inputs.ts';

/** `npm run data:check [file]`: without a file the whole folder is checked. */
function check({ folder, file }: Arguments): Report {
  if (file !== null) return checkFile(file, () => readInputs(folder), folder);
  const broken = checkSyntax(folder);
  return broken.length > 0 ? { lines: broken, isSound: false } : checkAll(readInputs(folder));
}

const args = parseArguments(process.argv.slice(2));
const { lines, isSound } = check(args);
console.log(lines.map((line) => inFolder(line, args.folder)).join('\n'));
process.exitCode = isSound ? 0 : 1;
