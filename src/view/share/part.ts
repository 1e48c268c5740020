import type { ShareMessages } from '../../i18n/shareMessages.ts';
import type { SharingTab } from '../page/stores.ts';

/** What a way to take a view along is told. */
export interface PartProps {
  readonly messages: ShareMessages;
  /** The tab from which the reader comes; null where none was open. */
  readonly left: SharingTab | null;
}
