import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { codeIn, PATHS, program, read, TEXTS } from './testing/texts.ts';

const { scripts, devDependencies } = JSON.parse(read('package.json'));

/** What npm does of itself. */
const OF_NPM = ['ci', 'outdated', 'audit'];

/** Where the tools of others say what they take. */
const TOOLS: Readonly<Record<string, string>> = {
  playwright: 'node_modules/playwright/lib/program.js',
  stryker: 'node_modules/@stryker-mutator/core/dist/src/stryker-cli.js',
  vite: 'node_modules/vite/dist/node/cli.js',
};

/** Every command of a text; options alone belong to the program that was run last before them. */
function commandsIn(file: string): readonly string[] {
  let run = '';
  return codeIn(read(file)).flatMap(({ code, isTyped }) => {
    if (/^-- |^--\w/.test(code)) return [`${run} -- ${code.replace(/^-- /, '')}`];
    [run] = /^npm run [a-z][\w:-]*/.exec(code) ?? [run];
    return isTyped || /^(?:npm|npx|node|python3)\s/.test(code) ? [code] : [];
  });
}

const COMMANDS = TEXTS.flatMap(commandsIn);

/** The script that `npm run` is asked for, as package.json has it. */
function scriptOf(command: string): string | undefined {
  const [, folder = '.', name = ''] =
    /^npm (?:run )?(?:--prefix (\w+) )?([\w:-]+)/.exec(command) ?? [];
  return JSON.parse(read(join(folder, 'package.json'))).scripts[name];
}

function isCommand(command: string): boolean {
  const [first = '', second = '', third = ''] = command.split(' ');
  switch (first) {
    case 'npm':
      return second === 'run' || second === 'start' || second === 'test'
        ? scriptOf(command) !== undefined
        : OF_NPM.includes(second);
    case 'npx':
      return second in devDependencies && isKnownTo(second, third);
    // Its file is there if every path is.
    default:
      return first === 'node' || first === 'python3';
  }
}

/** Whether a tool of others names a word among its commands and options. */
function isKnownTo(tool: string, word: string): boolean {
  const path = TOOLS[tool];
  return path !== undefined && new RegExp(`(?<![\\w-])${word}(?![\\w-])`).test(read(path));
}

/** A program of ours with the modules that it imports first. */
function withImports(file: string): string {
  const text = read(file);
  const imported = [...text.matchAll(/from '(\.[^']+)'/g)].map(([, path = '']) => path);
  return [text, ...imported.map((path) => read(join(dirname(file), path)))].join('\n');
}

/** What a command runs at last: a program of ours, by its file, or a tool of others. */
function runBy(command: string): { readonly file?: string | undefined; readonly tool: string } {
  const run = command.startsWith('npx ') ? command.slice(4) : (scriptOf(command) ?? '');
  const last = run.split(' && ').at(-1) ?? '';
  const [, file] = /^vite-node (?:--script )?(\S+\.ts)$/.exec(last) ?? [];
  return { file, tool: last.split(' ')[0] ?? '' };
}

/** Whether what a command runs reads an option, which is given as it is typed. */
function isRead(option: string, command: string): boolean {
  const { file, tool } = runBy(command);
  if (file === undefined) return isKnownTo(tool, option);
  return new RegExp(`\\b${option.slice(2)}: (?:\\{ type: '|option\\b)`).test(withImports(file));
}

/** The options of a command; what stands before `--` is npm’s own. */
function optionsOf(command: string): readonly string[] {
  const own = command.startsWith('npm ') ? (command.split(' -- ')[1] ?? '') : command;
  return ` ${own}`.match(/(?<= )--?[a-z][\w-]*/gi) ?? [];
}

it('a text names no command that there is not', () => {
  expect(COMMANDS.length).toBeGreaterThan(60);
  expect(COMMANDS.filter((command) => !isCommand(command))).toEqual([]);
});

it('a text names no option that its command does not read', () => {
  const asked = COMMANDS.flatMap((command) =>
    optionsOf(command).map((option) => ({ command, option })),
  );
  expect(asked.length).toBeGreaterThan(25);
  expect(asked.filter(({ command, option }) => !isRead(option, command))).toEqual([]);
});

/** Each option of a command of ours, with what is given to it: null where nothing is. */
function givenIn(command: string) {
  const { file } = runBy(command);
  const [, own = ''] = command.split(' -- ');
  if (file === undefined) return [];
  return [...` ${own}`.matchAll(/ --([a-z][\w-]*)(?:[ =](?![-…])(\S+))?/g)].map(
    ([all, option = '', value = null]) => {
      return { file, command, option, value, isAlone: all.trim() === own.trim() };
    },
  );
}

type Given = ReturnType<typeof givenIn>[number];

/** What a text leaves to its reader: a name in capitals, a path, an address. */
const LEFT = /^[A-Z]+$|[/…]/;

/** All modules beside a program, and below. */
function withBeside(file: string): string {
  const beside = PATHS.filter(
    (path) => path.startsWith(`${dirname(file)}/`) && path.endsWith('.ts'),
  );
  return [...beside.map(read), withImports(file)].join('\n');
}

/** Whether a word is the beginning of a name in a program, or of a file that is built. */
function isName(word: string, text: string): boolean {
  return new RegExp(`['"\`]${word}`).test(text) || PATHS.includes(`src/${word}.tsx`);
}

/** Whether an option takes something at all, and then a number, or a word that its program has. */
function isTaken({ file, option, value, isAlone }: Given): boolean {
  const text = withImports(file);
  const isSwitch = new RegExp(`\\b${option}: \\{ type: 'boolean'`).test(text);
  // An option by itself is spoken of, not given.
  if (isSwitch || value === null) return value === null && (isSwitch || isAlone);
  if (LEFT.test(value)) return true;
  if (/^\d+$/.test(value)) return new RegExp(`Number\\([^)]*\\b${option}\\b`).test(text);
  const names = withBeside(file);
  return value.split(',').every((word) => isName(word.replace(/-$/, ''), names));
}

it('a text gives no option what it does not take', () => {
  const given = COMMANDS.flatMap(givenIn);
  expect(given.filter(({ value }) => value !== null).length).toBeGreaterThan(20);
  expect(given.filter((one) => !isTaken(one))).toEqual([]);
});

/** The variables of the environment that any program reads. */
const READ = /process\.env\.(\w+)\b(?! =)|\{ (\w+)(?:: \w+)? \}: NodeJS\.ProcessEnv/g;

it('a text names no variable of the environment that no program reads', () => {
  const known = [...program().matchAll(READ)].map(([, one, other]) => one ?? other);
  const named = TEXTS.flatMap((file) => codeIn(read(file))).flatMap(
    ({ code }) => code.match(/\b[A-Z]+(?:_[A-Z]+)+\b/g) ?? [],
  );
  expect(named.length).toBeGreaterThan(3);
  expect(named.filter((name) => !known.includes(name))).toEqual([]);
});

it('`npm run` of what is no script is none', () => {
  expect(Object.keys(scripts)).toContain('data:check');
  expect(isCommand('npm run data:chek')).toBe(false);
});
