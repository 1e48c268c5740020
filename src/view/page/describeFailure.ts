import { LoadError } from '../../app/load.ts';
import { messageOf } from '../../core/messageOf.ts';
import type { Speech } from '../../i18n/words.ts';

/** Which file could not be had and why, in a sentence; else what failed in the page itself. */
export function describeFailure(error: unknown, { messages }: Speech): string {
  return error instanceof LoadError
    ? messages.error[error.code](`data/${error.file}`, error.detail)
    : messages.error.unexpected(messageOf(error));
}
