import type { Scope } from '../atlas/scope.ts';
import type { OwnFile } from '../kept/ownFile.ts';
import type { Moment } from '../moment/moment.ts';
import { formatPermalink, shareable } from './permalink.ts';
import type { State } from './state.ts';

interface Place {
  /** Where the page lies, without a query. */
  readonly page: string;
  readonly scope: Scope;
  readonly moments: readonly Moment[];
  /** The reader’s own file that is shown there, in place of what the atlas has. */
  readonly own: OwnFile | null;
}

/** What an address may hold the view to. */
export interface Kept {
  /** The dataset whose figures are meant: under a later one the page says what has changed. */
  readonly version?: string | null;
  /** The id of a claim that is to be marked. */
  readonly claim?: string | null;
}

/** What an address that names its dataset says in any case: a later one may begin with another year. */
const SAID = ['year'] as const;

/** What stands before a claim’s id in an address. */
export const CLAIM = 'claim-';

/** The address of exactly a view, which every picture, citation and “copy link” gives. */
export function addressOf(
  state: State,
  { page, scope, moments, own }: Place,
  { version = null, claim = null }: Kept = {},
): string {
  // Nothing of a reader’s own has a version, and a view of the atlas asks for no other file.
  const held = own ? null : version;
  const shared: State = { ...shareable(state, scope), version: held, data: own };
  const query = formatPermalink(shared, scope, { moments, said: held === null ? [] : SAID });
  return [page, query && `?${query}`, claim === null ? '' : `#${CLAIM}${claim}`].join('');
}
