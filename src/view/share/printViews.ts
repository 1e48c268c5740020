import { hasSheet, laySheet } from '../../app/picture/printSheet.ts';
import type { State } from '../../core/state/state.ts';
import type { PictureMessages } from '../../i18n/pictureMessages.ts';
import { loadRoom } from '../../i18n/rooms.ts';
import { addressFor } from '../../picture/address.ts';
import { composePicture } from '../../picture/compose.ts';
import { PAPER_SIZES } from '../../picture/page.ts';
import { adoptSheet } from '../page/adoptSheet.ts';
import type { Page } from '../page/context.ts';
import sheet from './PrintPart.css?inline';
import { tellOf } from './tellOf.ts';

adoptSheet(sheet);

/** A page that is printed, and the one of the other atlas beside it. */
type Printed = Pick<Page, 'atlas' | 'store' | 'words'> & { readonly other: Page | null };

/** A map is put on a sheet; a table is as long as it is, and a page in another has its own frame. */
function hasMap({ tab, embed }: State): boolean {
  return tab === 'map' && !embed;
}

function layView({ atlas, store, words, other }: Printed, own: PictureMessages): void {
  const state = store.get();
  if (hasSheet() || !hasMap(state)) return;
  const told = tellOf({ atlas, words }, state, own);
  const svg = composePicture({
    ...told,
    other: other ? tellOf(other, other.store.get(), own) : undefined,
    address: addressFor(state, told.subject, atlas.scope, words.language),
    hasQr: true,
    size: PAPER_SIZES.any,
    isPage: true,
    prefix: 'sheet-',
  });
  const isOpen = [state.country, state.intervention, state.moment].some((one) => one !== null);
  laySheet(svg, isOpen ? 'first' : 'alone');
}

/**
 * From now on whatever command prints the page prints its view on one sheet, and behind it what is open beside the map.
 * Rejects where what it needs cannot be had: the page is then printed as it stands. Resolves with what takes it back.
 */
export async function printViews(page: Printed): Promise<() => void> {
  const { atlas, words, other } = page;
  const [own] = await Promise.all([
    loadRoom('picture', words.language),
    atlas.evidence.load(),
    atlas.moments.load(),
    other?.atlas.evidence.load(),
  ]);
  // No browser waits for what is begun in this event: all that is needed is here.
  const lay = () => layView(page, own);
  addEventListener('beforeprint', lay);
  return () => removeEventListener('beforeprint', lay);
}
