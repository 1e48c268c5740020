import { isOfSameFile, type OwnFile, ownFileOf, parseOwnFile } from '../../core/kept/ownFile.ts';
import { askedIn, formatPermalink } from '../../core/state/permalink.ts';
import { initialState, type State } from '../../core/state/state.ts';
import type { Atlas } from '../atlas.ts';
import { inTime } from '../inTime.ts';
import { createStore, type Store } from '../store.ts';
import type { Intake } from './intake.ts';
import type { Laid } from './owned.ts';
import type { ShelfCode } from './shelf.ts';

/** A file that the address asks for and that is not here. */
export interface Wanted {
  readonly file: OwnFile;
  /** The view that the address asks for, for the moment when the file is chosen. */
  readonly search: string;
  /** Whether this browser has it, and it cannot be read. */
  readonly isUnsound: boolean;
}

interface Place {
  /** What stands in the place of the shipped atlas; null where that is shown. */
  readonly laid: Laid | null;
  readonly wanted: Wanted | null;
  readonly isLooking: boolean;
  /** Whether this browser keeps what is laid, else why not; null while that is not known. */
  readonly keeping: 'kept' | ShelfCode | null;
  /** Another one for each time that the page begins anew. */
  readonly turn: number;
}

/** Nothing lies in the place of the shipped atlas. */
const SHIPPED: Omit<Place, 'turn'> = { laid: null, wanted: null, isLooking: false, keeping: null };

/** What holds whatever is shown. */
export type Reader = Pick<State, 'language' | 'theme'>;

/** Where a reader’s own data lie, or the shipped atlas: the address says which. */
export interface Desk {
  readonly place: Pick<Store<Place>, 'get' | 'subscribe'>;
  /** Shows own data: with the view that the address has for them, else with their first. */
  show(laid: Laid, reader: Reader): void;
  /** Back to the shipped atlas, as it was left. */
  leave(reader: Reader): void;
  /** Says whether this browser keeps what is laid. */
  tellKeeping(keeping: 'kept' | ShelfCode): void;
  /** Where a file is read: what is being read stays while nothing of it is shown. The first who asks makes it. */
  intake(create: (shipped: Atlas) => Intake): Intake;
  /** Follows Back and Forward. Returns what ends it. */
  connect(): () => void;
}

function fileIn(search: string): OwnFile | null {
  return parseOwnFile(askedIn(search, 'data') ?? '');
}

/** A view, of the own data that another view names. */
function readAs(view: string, named: string): string {
  return view.replace(/(?<=[?&])data=[^&]*/, () => named.slice(named.indexOf('data=')));
}

/** A frame in another page has no storage, and what is kept here is not for it. */
function isEmbedded(): boolean {
  return askedIn(location.search, 'embed') === '1';
}

/** Goes on to another view of the page. */
function push(search: string): void {
  const query = search.replace(/^\?/, '');
  history.pushState(null, '', `${location.pathname}${query === '' ? '' : `?${query}`}`);
}

/** The address of the first view of the shipped atlas, or of own data. */
function searchOf({ language, theme }: Reader, data: OwnFile | null, { scope }: Atlas): string {
  return formatPermalink({ ...initialState(scope), language, theme, data }, scope);
}

type Look = (hash: string, shipped: Atlas) => Promise<Laid | null>;

const lookOnShelf: Look = async (hash, shipped) =>
  (await inTime(import('./lay.ts'))).layKept(hash, shipped);

export function createDesk(shipped: Atlas, look = lookOnShelf): Desk {
  const place = createStore<Place>({ ...SHIPPED, turn: 0 });
  /** What lay there last, for Back and Forward. */
  let last: Laid | null = null;
  let lastKeeping: Place['keeping'] = 'kept';
  /** The view of the shipped atlas that was left. */
  let left: string | null = null;
  let intake: Intake | null = null;

  const put = (next: Partial<Place>) => {
    const { turn } = place.get();
    place.set({ ...SHIPPED, ...next, turn: turn + 1 });
  };

  const seek = async (file: OwnFile, search: string) => {
    put({ isLooking: true });
    const isHere = () => location.search === search;
    try {
      const laid = await look(file.hash, shipped);
      if (!isHere()) return;
      last = laid ?? last;
      put(laid ? { laid, keeping: 'kept' } : { wanted: { file, search, isUnsound: false } });
    } catch (error) {
      const isUnsound = error instanceof Error && error.message === 'unsound';
      if (isHere()) put({ wanted: { file, search, isUnsound } });
    }
  };

  const follow = () => {
    const { search } = location;
    const file = fileIn(search);
    const { laid, wanted } = place.get();
    if ((laid?.owned.own.hash ?? wanted?.file.hash ?? null) === (file?.hash ?? null)) return;
    if (!file) put({});
    else if (file.hash === '' || isEmbedded()) put({ wanted: { file, search, isUnsound: false } });
    else if (last?.owned.own.hash === file.hash) put({ laid: last, keeping: lastKeeping });
    else void seek(file, search);
  };

  follow();
  return {
    place,
    show(laid, reader) {
      const { own } = laid.owned;
      const { wanted } = place.get();
      const asked = fileIn(location.search);
      const named = searchOf(reader, ownFileOf(own), shipped);
      if (asked && isOfSameFile(asked.hash, own.hash)) {
        const view = readAs(wanted?.search ?? location.search, named);
        history.replaceState(null, '', `${location.pathname}${view}`);
      } else {
        if (!asked) left = location.search;
        push(named);
      }
      last = laid;
      put({ laid });
    },
    leave(reader) {
      push(left ?? searchOf(reader, null, shipped));
      put({});
    },
    tellKeeping(keeping) {
      lastKeeping = keeping;
      place.set((now) => ({ ...now, keeping }));
    },
    intake(create) {
      intake ??= create(shipped);
      return intake;
    },
    connect() {
      addEventListener('popstate', follow);
      return () => removeEventListener('popstate', follow);
    },
  };
}
