import { parseSync } from 'vite';

/** A file of TypeScript: its path from the root, and what stands in it. */
export interface Source {
  readonly file: string;
  readonly text: string;
}

export interface Counts {
  /** Lines that have code, whatever else they have. */
  readonly lines: number;
  /** Lines that have nothing but a comment. */
  readonly comments: number;
  /** The lines of each function that has a body in braces. */
  readonly functions: readonly number[];
  readonly anys: number;
  /** `as` that is not `as const`. */
  readonly casts: number;
  /** `!` that denies null. */
  readonly denials: number;
  readonly throws: number;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** A node of the syntax tree, of whatever type. */
interface Node extends Span {
  readonly type: string;
  readonly body?: unknown;
  readonly typeAnnotation?: unknown;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}

function* nodesIn(value: unknown): Generator<Node> {
  if (Array.isArray(value)) for (const one of value) yield* nodesIn(one);
  if (!isNode(value)) return;
  yield value;
  for (const part of Object.values(value)) yield* nodesIn(part);
}

/** The line of a place in a text, counted from 0. */
function createLines(text: string): (place: number) => number {
  const starts = [0];
  for (const { index } of text.matchAll(/\n/g)) starts.push(index + 1);
  return (place) => starts.findLastIndex((start) => start <= place);
}

/** A text with blanks in the place of its comments. */
function withoutComments(text: string, comments: readonly Span[]): string {
  let result = '';
  let from = 0;
  for (const { start, end } of comments) {
    result += text.slice(from, start) + text.slice(start, end).replace(/[^\n]/g, ' ');
    from = end;
  }
  return result + text.slice(from);
}

function linesIn(text: string): number {
  return text.split('\n').filter((line) => line.trim() !== '').length;
}

/** Counts what is in a file, by the parser that the build has. Throws where it is no TypeScript. */
export function countSource({ file, text }: Source): Counts {
  const { program, comments, errors } = parseSync(file, text);
  if (errors[0]) throw new SyntaxError(`${file}: ${errors[0].message}`);
  const nodes = [...nodesIn(program)];
  const lineAt = createLines(text);
  const count = (type: string) => nodes.filter((node) => node.type === type).length;
  const isConst = ({ typeAnnotation: as }: Node) =>
    isNode(as) && text.slice(as.start, as.end) === 'const';
  const lines = linesIn(withoutComments(text, comments));
  return {
    lines,
    comments: linesIn(text) - lines,
    functions: nodes
      .filter(({ body }) => isNode(body) && body.type === 'BlockStatement')
      .filter(({ type }) => /Function/.test(type))
      .map(({ start, end }) => lineAt(end) - lineAt(start) + 1),
    anys: count('TSAnyKeyword'),
    casts: nodes.filter((node) => node.type === 'TSAsExpression' && !isConst(node)).length,
    denials: count('TSNonNullExpression'),
    throws: count('ThrowStatement'),
  };
}
