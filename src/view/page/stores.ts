import type { Atlas } from '../../app/atlas.ts';
import { createDismissals, type Dismissals } from '../../app/dismissals.ts';
import { createFollower, type Follower } from '../../app/follower.ts';
import { createNeeds, type Needs } from '../../app/needs.ts';
import type { Keeping } from '../../app/offline.ts';
import { createShortcuts, type Shortcuts } from '../../app/shortcuts.ts';
import { createStore, type Store } from '../../app/store.ts';
import type { Swatch } from '../../core/choropleth/swatch.ts';
import type { State } from '../../core/state/state.ts';
import { isStep } from '../../core/state/step.ts';

/** The polity below the pointer or the keyboard’s focus, and where its tooltip belongs on the screen. */
export interface Pointed {
  readonly polity: string;
  readonly year: number;
  readonly x: number;
  readonly y: number;
  readonly by: 'pointer' | 'keyboard';
}

/** A way to take a view along. */
export type SharingTab = 'link' | 'cite' | 'picture' | 'embed' | 'data';

/** With what “your own data” opens. */
export type Owning =
  | { readonly type: 'empty' }
  | { readonly type: 'file'; readonly file: File }
  | { readonly type: 'shown' };

/** What follows the state, and what changes beside it and is in no link: the pointer moves it, or it holds for one visit. */
export interface PageStores {
  /** The state as all but the maps and the slider show it: a step is followed after its frame. */
  readonly settled: Follower<State>;
  readonly pointed: Store<Pointed | null>;
  /** The swatch that the legend isolates. */
  readonly isolated: Store<Swatch | null>;
  /** The country that was gone to by its name, until the map has come near to it. */
  readonly sought: Store<string | null>;
  /** Whether years go by on their own: then nothing is said aloud. */
  readonly playing: Store<boolean>;
  /** The claim that the address marks. */
  readonly marked: Store<string | null>;
  /** What of “share and cite” is open. */
  readonly sharing: Store<SharingTab | null>;
  /** What of a reader’s own data is open: a file that was dropped, what is shown, or nothing yet; null where it is closed. */
  readonly owning: Store<Owning | null>;
  /** The atlas as the version painted it that the link was cited with, while the reader looks at that. */
  readonly asCited: Store<Atlas | null>;
  /** Whether the atlas is kept on this device. */
  readonly keeping: Store<Keeping>;
  readonly shortcuts: Shortcuts;
  readonly dismissals: Dismissals;
  readonly needs: Needs;
}

export function createPageStores(
  store: Store<State>,
  marked = createStore<string | null>(null),
  needs = createNeeds(),
): PageStores {
  return {
    settled: createFollower(store, isStep),
    pointed: createStore<Pointed | null>(null),
    isolated: createStore<Swatch | null>(null),
    sought: createStore<string | null>(null),
    playing: createStore(false),
    marked,
    sharing: createStore<SharingTab | null>(null),
    owning: createStore<Owning | null>(null),
    asCited: createStore<Atlas | null>(null),
    keeping: createStore<Keeping>(null),
    shortcuts: createShortcuts(),
    dismissals: createDismissals(),
    needs,
  };
}
