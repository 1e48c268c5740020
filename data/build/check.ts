import { resolve } from 'node:path';
import { checkAll, checkFile, checkSyntax, type Report } from './checkFile.ts';
import { readInputs } from './inputs.ts';

/** `npm run data:check [file]`: without a file the whole of `data/` is checked. */
function check(argument: string | undefined): Report {
  if (argument !== undefined) {
    return checkFile(resolve(process.env.INIT_CWD ?? '.', argument), readInputs);
  }
  const broken = checkSyntax();
  return broken.length > 0 ? { lines: broken, isSound: false } : checkAll(readInputs());
}

const { lines, isSound } = check(process.argv[2]);
console.log(lines.join('\n'));
process.exitCode = isSound ? 0 : 1;
