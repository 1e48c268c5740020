import { readCrosswalk } from '../../../core/crosswalk/crosswalk.ts';
import { createStanding } from '../../../core/geography/borders.ts';
import type { Layout } from '../../../core/intake/choices.ts';
import type { Context } from '../../../core/intake/context.ts';
import { openInput } from '../../../core/intake/open.ts';
import type { Opened } from '../../../core/intake/opened.ts';
import type { Progress } from '../../../core/intake/progress.ts';
import { readTable } from '../../../core/intake/read.ts';
import type { Reading } from '../../../core/intake/reading.ts';
import { messageOf } from '../../../core/messageOf.ts';
import { loadChecked, readAs } from '../../load.ts';
import { scriptsAsked } from '../../scripts.ts';
import type { Answered, Asked, Surroundings } from './asked.ts';

const LISTS = 'country-codes.json';

/** The lists are part of the build: they are had once. */
async function readContext({ polities, asOf, span, lists }: Surroundings): Promise<Context> {
  const read = await loadChecked(async (load) => {
    const value = await load(LISTS, lists);
    return readAs(LISTS, () => readCrosswalk(value));
  });
  return { lists: read, borders: createStanding(polities, asOf), span };
}

/** The columns of a reading change hands, and are not copied. */
function columnsOf(reading: Reading): readonly Transferable[] {
  if (reading.type !== 'table' || reading.placed === null) return [];
  return Object.values(reading.placed).flatMap((column) =>
    ArrayBuffer.isView(column) ? [column.buffer] : [],
  );
}

function isOtherLayout(one: Layout, other: Layout): boolean {
  return one.sheet !== other.sheet || one.headers !== other.headers;
}

type Tell = (progress: Progress) => void;

/** Reads what is asked: surroundings and file come with the first question, and stay for the next. */
function createReader(): (asked: Asked, tell: Tell) => Promise<Reading> {
  let context: Promise<Context> | null = null;
  let opened: Promise<Opened> | null = null;
  /** What was opened, and where in it the table was looked for. */
  let held: { readonly input: Blob | string; readonly layout: Layout } | null = null;

  return async function read({ surroundings, input, choices }, tell) {
    if (surroundings) context = readContext(surroundings);
    const wanted = input ?? held?.input;
    if (wanted !== undefined && (input !== null || !held || isOtherLayout(held.layout, choices))) {
      held = { input: wanted, layout: choices };
      opened = openInput(wanted, tell, choices);
    }
    if (!context || !opened) throw new Error('nothing to read');
    const [known, file] = await Promise.all([context, opened]);
    return file.type === 'opened' ? readTable(file, choices, known, tell) : file;
  };
}

const read = createReader();

function answer(answered: Answered, columns: readonly Transferable[] = []): void {
  postMessage(answered, { transfer: [...columns] });
}

addEventListener('message', async ({ data }: MessageEvent<Asked>) => {
  const { id } = data;
  const tell: Tell = (progress) => answer({ id, type: 'progress', progress });
  // It is heard at once: a program that says nothing is taken for another one.
  tell({ stage: 'opening', share: 0 });
  try {
    const reading = await read(data, tell);
    answer({ id, type: 'read', reading }, columnsOf(reading));
  } catch (error) {
    answer({ id, type: 'failed', message: messageOf(error), scripts: scriptsAsked() });
  }
});
