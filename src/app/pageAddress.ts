import { wholePage } from '../core/state/embed.ts';

/** Where the page lies now, without a query; in an embed, where the whole page lies. */
export function pageAddress(): string {
  return wholePage(`${location.origin}${location.pathname}`);
}
