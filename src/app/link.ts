import { layerOf } from '../core/atlas/description.ts';
import type { Scope } from '../core/atlas/scope.ts';
import type { LayerId } from '../core/choropleth/layer.ts';
import { linesOf } from '../core/choropleth/legend.ts';
import type { Claim } from '../core/dataset/dataset.ts';
import { addressOf, CLAIM, type Kept } from '../core/state/address.ts';
import { claimIn, showClaim } from '../core/state/markedClaim.ts';
import { formatPermalink, parsePermalink, type Repair } from '../core/state/permalink.ts';
import { type Notice, reconcile } from '../core/state/reconcile.ts';
import { FIELDS, initialState, type State } from '../core/state/state.ts';
import type { Atlas } from './atlas.ts';
import { pageAddress } from './pageAddress.ts';
import type { Resource } from './resource.ts';
import { createStore, type Store } from './store.ts';

type Foreign = ReturnType<typeof parsePermalink>['foreign'];

/** The query string that shows a state of the atlas. */
export function formatLink(state: State, { scope, moments }: Atlas, foreign: Foreign = []): string {
  return formatPermalink(state, scope, { moments: moments.get().value?.moments ?? [], foreign });
}

function placeOf({ scope, moments, description: { own } }: Atlas, page: string) {
  return { page, scope, own, moments: moments.get().value?.moments ?? [] };
}

/** The address of exactly a view, where the page lies now. */
export function addressHere(state: State, atlas: Atlas, kept?: Kept): string {
  return addressOf(state, placeOf(atlas, pageAddress()), kept);
}

/** The address of a view for those who read it elsewhere: at the atlas’s own site, where it has one. */
export function addressToCite(state: State, atlas: Atlas, kept?: Kept): string {
  return addressOf(state, placeOf(atlas, atlas.description.site ?? pageAddress()), kept);
}

/** The page’s own link: what it opens, how it is written, and what of it the reader has to be told. */
export interface Link {
  /** Null where there is nothing to tell, and once it has been told. */
  readonly notice: Store<Notice | null>;
  /**
   * The id of the claim that is marked, which stands behind the `#` of the address; one that the dataset does not have
   * waits until it is known which were withdrawn.
   */
  readonly marked: Store<string | null>;
  read(search: string, hash?: string): State;
  /** Marks the claim that stands behind the `#`, or none, and gives the view that has it. */
  mark(state: State, hash: string): State;
  /** Marks the claim that waits, where it is known by now what became of it. */
  lookUp(state: State): State;
  /** Tells of each time at which more may be known of the claims that were withdrawn. */
  readonly onWithdrawn: Resource<unknown>['subscribe'];
  /** Keeps what the link read last has and is not ours. */
  write(state: State): string;
}

/** What a link says of its reader, and not of the data: it holds whatever is shown. */
const READERS = ['data', 'language', 'theme', 'embed'] as const;

/** Whether a link is of a file that is not what is shown: its years and layers are then of no atlas that is here. */
function isOfAnother({ data }: State, { description: { own } }: Atlas): boolean {
  return data !== null && data.hash !== own?.hash;
}

function onlyReader(state: State, scope: Scope): State {
  const kept = READERS.map((name) => [name, state[name]] as const);
  return { ...initialState(scope), ...Object.fromEntries(kept) };
}

const isOfReader = ({ key }: Repair) => READERS.some((name) => FIELDS[name].key === key);

function keysOfLines({ description, painter }: Atlas, layer: LayerId): ReadonlySet<string> {
  const shown = layerOf(description, layer);
  return new Set(linesOf(shown, painter.classesOf(shown)).map(({ key }) => key));
}

/** A claim that a link asks for. */
interface Sought {
  /** The claim whose figure is opened; null where there is none. */
  readonly claim: Claim | null;
  /** The id of the claim that is marked. */
  readonly marked: string | null;
  /** What has to be told of it. */
  readonly repairs: readonly Repair[];
}

const NOTHING: Sought = { claim: null, marked: null, repairs: [] };

/** Finds a claim, else the one that stands for it, else what it was before it was withdrawn. */
function sought(id: string, { claimById, withdrawn }: Atlas): Sought {
  const { value: known } = withdrawn.get();
  const told = (code: Repair['code'], used?: string): readonly Repair[] => [
    { key: CLAIM, code, asked: id.slice(0, 60), ...(used !== undefined && { used }) },
  ];
  const claim = claimById.get(id);
  if (claim) return { claim, marked: id, repairs: [] };
  // Nothing is said of it before that is known.
  if (!known) return { ...NOTHING, marked: id };
  const successor = claimById.get(known.successors.get(id) ?? '');
  if (successor) {
    const { id: used } = successor;
    return { claim: successor, marked: used, repairs: told('replaced-claim', used) };
  }
  const gone = known.claims.get(id);
  if (gone) return { claim: gone, marked: null, repairs: told('withdrawn-claim') };
  return { ...NOTHING, repairs: told('unknown-claim') };
}

const SOUGHT: readonly Repair['code'][] = ['unknown-claim', 'replaced-claim', 'withdrawn-claim'];

export function createLink(atlas: Atlas): Link {
  const notice = createStore<Notice | null>(null);
  const marked = createStore<string | null>(null);
  let foreign: Foreign = [];
  const seek = (
    state: State,
    asked: string | null,
    repaired: Notice['repairs'] = [],
    substitution: Notice['substitution'] = null,
  ) => {
    const { claim, marked: id, repairs: lacking } = asked === null ? NOTHING : sought(asked, atlas);
    const repairs = [...repaired, ...lacking];
    const isHonoured = repairs.length === 0 && substitution === null;
    notice.set(isHonoured ? null : { repairs, substitution });
    marked.set(id);
    if (!claim && id !== null && atlas.withdrawn.get().status === 'idle')
      void atlas.withdrawn.load();
    return claim ? showClaim(claim, state, atlas) : state;
  };
  const seekAnew = (state: State, asked: string | null) => {
    const told = notice.get();
    const repairs = told?.repairs.filter(({ code }) => !SOUGHT.includes(code));
    return seek(state, asked, repairs, told?.substitution);
  };
  return {
    notice,
    marked,
    read(search, hash = '') {
      const { scope, dataset, borders } = atlas;
      const loaded = atlas.moments.get().value?.moments;
      const parsed = parsePermalink(search, scope, loaded ?? []);
      if (isOfAnother(parsed.state, atlas)) {
        foreign = parsed.foreign;
        return seek(onlyReader(parsed.state, scope), null, parsed.repairs.filter(isOfReader));
      }
      const { moment } = parsed.state;
      // While no moment has come any may exist; the panel says so where one does not.
      const ids = loaded ? loaded.map(({ id }) => id) : moment === null ? [] : [moment];
      const regions = atlas.gazetteer.get().value?.regions;
      const known = {
        dataset,
        borders,
        moments: new Set(ids),
        regions: regions && new Set(regions.map(({ id }) => id)),
        siblings: atlas.description.own
          ? null
          : new Set(atlas.description.siblings.map(({ id }) => id)),
        linesOf: (layer: LayerId) => keysOfLines(atlas, layer),
      };
      const { state, repairs, substitution } = reconcile(parsed.state, known);
      foreign = parsed.foreign;
      return seek(state, claimIn(hash), [...parsed.repairs, ...repairs], substitution);
    },
    mark: (state, hash) => seekAnew(state, claimIn(hash)),
    lookUp(state) {
      const id = marked.get();
      return id === null || atlas.claimById.has(id) ? state : seekAnew(state, id);
    },
    onWithdrawn: atlas.withdrawn.subscribe,
    write: (state) => formatLink(state, atlas, foreign),
  };
}
