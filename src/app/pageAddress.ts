import { wholePage } from '../core/state/embedPage.ts';

/** Where the page lies now, without a query; in an embed, where the whole page lies. */
export function pageAddress(): string {
  return wholePage(`${location.origin}${location.pathname}`);
}
