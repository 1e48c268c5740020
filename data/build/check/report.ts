import { inFolder } from '../edited/folder.ts';

/** What a check has to say: a line an issue, or the warnings and the one line that says what is sound. */
export interface Report {
  readonly lines: readonly string[];
  readonly isSound: boolean;
}

export function unsound(...lines: readonly string[]): Report {
  return { lines, isSound: false };
}

export function reportOf(issues: readonly string[], sound: readonly string[]): Report {
  return issues.length > 0 ? unsound(...issues) : { lines: sound, isSound: true };
}

export function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** As an editor of this folder reads it. */
export function textOf({ lines, isSound }: Report, folder: string): string {
  const told = lines.map((line) => inFolder(line, folder));
  const end = isSound ? [] : [`data: ${countOf(lines.length, 'slip')}; nothing is published`];
  return [...told, ...end].join('\n');
}
